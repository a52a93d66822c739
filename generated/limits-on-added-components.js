export * from "./limits-on-added-components.ts";
