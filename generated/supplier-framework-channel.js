export * from "./supplier-framework-channel.ts";
