export * from "./distribution-agreement.ts";
