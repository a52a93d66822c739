export * from "./automatic-seal.ts";
