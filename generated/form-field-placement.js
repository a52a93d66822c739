export * from "./form-field-placement.ts";
