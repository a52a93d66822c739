export * from "./seal-on-every-page.ts";
