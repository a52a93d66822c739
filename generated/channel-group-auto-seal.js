export * from "./channel-group-auto-seal.ts";
