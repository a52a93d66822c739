export * from "./hiring-bundle-embedded.ts";
