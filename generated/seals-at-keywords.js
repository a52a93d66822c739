export * from "./seals-at-keywords.ts";
