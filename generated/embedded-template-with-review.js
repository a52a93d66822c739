export * from "./embedded-template-with-review.ts";
