import type { Code } from "../model/diagnostic.ts";
import { syntax } from "./syntax.ts";

const signWords = {
  messages: {
    quote: "These quotes are none of YAML's: it takes them for part of the text.",
    colon: "The colon {sign:code} is full-width: YAML takes it for part of a text.",
    comma: "The comma {sign:code} is full-width: YAML takes it for part of a text.",
    bracket: "The bracket {sign:code} is full-width: YAML takes it for part of a text.",
    dash: "The dash {sign:code} is none that begins an item.",
    comment: "The sign {sign:code} is full-width: it begins no comment.",
    space: "This blank is none of YAML's: it takes it for part of a text.",
    "comment-in-text": "The `#` after a blank begins a comment, which swallows the rest of the line.",
  },
  helps: {
    straight: "Write straight quotes.",
    spaces: "Write plain spaces.",
    write: "Write {text:code}.",
    quotes: "Put the whole text in quotes.",
  },
} as const;

export const yamlSigns: Code<typeof signWords.messages, typeof signWords.helps> = syntax("yaml-signs", signWords, {
  what: "The signs of YAML are those of a Latin keyboard: straight quotes, narrow colons, commas, brackets, dashes, `#` and spaces.",
  why: "A Chinese keyboard and a word processor write others that look alike, and YAML takes those for letters. Inside texts they are what they are, and stay.",
  fix: 'Write the sign of YAML. Where the sign belongs to the text, put the text in straight quotes: `"“甲方”"`.',
  wrong: "summary：采购合同",
  right: "summary: 采购合同",
});

const cutWords = {
  messages: { cut: "YAML takes this for a comment, and the text may be meant to go on." },
  helps: { quotes: "Put the whole text in quotes; a comment has a space after `#`." },
} as const;

export const cutTexts: Code<typeof cutWords.messages, typeof cutWords.helps> = {
  ...syntax("uncut-texts", cutWords, {
    what: "A text with ` #` in it stands in quotes.",
    why: "Without them YAML takes the rest of the line for a comment, and the text is sent without it.",
    fix: "Put the whole text in quotes, or write a space after `#` where it begins a comment.",
    wrong: "userData:\n  note: 合同 #3",
    right: 'userData:\n  note: "合同 #3"',
  }),
  severity: "warning",
};
