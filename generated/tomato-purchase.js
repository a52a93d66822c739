export * from "./tomato-purchase.ts";
