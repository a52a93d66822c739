export * from "./prescription.ts";
