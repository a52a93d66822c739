export * from "./supplier-framework-channel-embedded.ts";
