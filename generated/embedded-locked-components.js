export * from "./embedded-locked-components.ts";
