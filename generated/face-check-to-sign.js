export * from "./face-check-to-sign.ts";
