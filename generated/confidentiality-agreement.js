export * from "./confidentiality-agreement.ts";
