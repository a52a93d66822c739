export * from "./sign-review-and-copies.ts";
