export * from "./channel-single-signature.ts";
