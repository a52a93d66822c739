export * from "./loan-with-guarantors.ts";
