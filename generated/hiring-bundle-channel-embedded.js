export * from "./hiring-bundle-channel-embedded.ts";
