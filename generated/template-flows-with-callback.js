export * from "./template-flows-with-callback.ts";
