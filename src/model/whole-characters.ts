import type { Code } from "./diagnostic.ts";

/** The code of half a character in a text: said where a text is read, and of a value that never was one. */
const messages = {
  half: "Here stands half of a character: {half:code} without its other half.",
  holds: "It holds half of a character.",
} as const;

export const wholeCharacters: Code<typeof messages> = {
  name: "whole-characters",
  severity: "error",
  refusals: [],
  messages,
  docs: {
    what: "Texts consist of whole characters.",
    why: "A character beyond U+FFFF is two units in UTF-16. One of them alone is no character: it cannot be written to a file or sent, and becomes `�`.",
    fix: "Write the character itself, or both of its escapes, such as `\\ud83d\\ude00`.",
    wrong: 'userData: { note: "\\ud83d 采购合同" }',
    right: 'userData: { note: "\\ud83d\\ude00 采购合同" }',
  },
};
