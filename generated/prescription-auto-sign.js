export * from "./prescription-auto-sign.ts";
