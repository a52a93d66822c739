import { capitals } from "./codecs.ts";

/** Kinds of a company's seal, as the wire calls them. */
export const sealKinds: Readonly<Record<string, string>> = capitals("official", "contract", "finance", "personnel", "other");

/** Ways to make a signature, as the wire calls them. */
export const signatureKinds: Readonly<Record<string, string>> = capitals(
  "handwrite",
  "handwritten-esign",
  "ocr-esign",
  "esign",
  "img-esign",
  "system-esign",
);

/** Those that an approver on the embedded page of essbasic can be limited to. */
export const commonSignatureKinds: Readonly<Record<string, string>> = capitals("handwrite", "ocr-esign", "esign", "system-esign");
