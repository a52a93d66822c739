export * from "./approvers-fill-in-half-width.ts";
