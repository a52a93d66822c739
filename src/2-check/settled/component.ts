import type { Settlements } from "./settlement.ts";

/** Constraints on components that no rule of theirs predicts. */
export const componentSettled: Settlements = {
  "component-type-required": { state: "said-by", codes: ["required-keys"], reason: "A component without a type has not the shape of one." },
  "file-index-zero": { state: "kept", reason: "A contract has one file, and the compiler writes 0 for it." },
  "keyword-only-members": {
    state: "said-by",
    codes: ["one-placement"],
    reason: "What belongs to a keyword is written inside the placement at one.",
  },
  "extra-json": { state: "kept", reason: "The options are keys, and the compiler writes their JSON." },
  "extra-bold-boolean": { state: "said-by", codes: ["value-types", "member-types"], reason: "It has the type true or false." },
  "extra-image-center-boolean": { state: "said-by", codes: ["value-types", "member-types"], reason: "It has the type true or false." },
  "extra-selector-wordwrap": { state: "said-by", codes: ["value-types", "member-types"], reason: "It has the type true or false." },
  "extra-page-ranges-type": { state: "said-by", codes: ["known-keys"], reason: "Only seals and signatures have the key." },
  "extra-use-seal-size": { state: "said-by", codes: ["known-keys", "value-types", "member-types"], reason: "Only seals have the key." },
  "extra-opinion-values": {
    state: "said-by",
    codes: ["wire-agrees"],
    reason: "The whole and its parts are written from one key, so only a `wire` beside it can contradict it.",
  },
  "normal-page-within-pdf": { state: "pdf", reason: "How many pages there are is known from the PDF only." },
  "normal-within-page": { state: "pdf", reason: "How large a page is is known from the PDF only." },
  "keyword-exists-in-pdf": { state: "pdf", reason: "Whether the keyword is there is known from the text of the PDF only." },
  "keyword-ignored-leaves-none": { state: "pdf", reason: "Whether any keyword is there is known from the text of the PDF only." },
  "keyword-image-text": { state: "pdf", reason: "Whether the PDF has a text at all is known from the PDF only." },
  "field-exists-in-pdf": { state: "pdf", reason: "Which fields the form has is known from the PDF only." },
  "extra-page-ranges-pdf": { state: "pdf", reason: "How many pages there are is known from the PDF only." },
};
