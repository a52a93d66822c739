export * from "./seal-at-keyword-with-additions.ts";
