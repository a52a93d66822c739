export * from "./approvers-fill-in.ts";
