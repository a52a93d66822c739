export * from "./dynamic-approver.ts";
