export * from "./channel-embedded-without-upload.ts";
