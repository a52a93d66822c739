export * from "./fixed-deadline.ts";
