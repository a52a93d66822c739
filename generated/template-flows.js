export * from "./template-flows.ts";
