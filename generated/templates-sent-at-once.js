export * from "./templates-sent-at-once.ts";
