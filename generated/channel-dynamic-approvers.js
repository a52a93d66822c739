export * from "./channel-dynamic-approvers.ts";
