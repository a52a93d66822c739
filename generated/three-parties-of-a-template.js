export * from "./three-parties-of-a-template.ts";
