export * from "./supplier-framework.ts";
