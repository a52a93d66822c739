export * from "./preview-only.ts";
