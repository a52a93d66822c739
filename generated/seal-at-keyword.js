export * from "./seal-at-keyword.ts";
