export * from "./purchase-with-seals.ts";
