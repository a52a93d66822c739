export * from "./tender-with-seals.ts";
