export * from "./hiring-bundle-channel.ts";
