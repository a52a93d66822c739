export * from "./approvers-place-components.ts";
