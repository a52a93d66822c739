export * from "./fixed-deadline-with-additions.ts";
