export * from "./group-notices.ts";
