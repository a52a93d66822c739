export * from "./hiring-bundle.ts";
