export * from "./on-behalf-of-subsidiary.ts";
