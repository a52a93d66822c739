export * from "./supplier-framework-embedded.ts";
