import { families } from "../code-families.ts";
import { docsOf } from "../report/code-docs.ts";
import type { Meaning } from "./meanings/meaning.ts";
import { codeText, serviceCodeText } from "./text/codes.ts";
import { type Detail, keyText } from "./text/key.ts";
import { indented, type Layout, paragraphs } from "./text/layout.ts";
import { memberText, replyText, structureText } from "./text/member.ts";
import { elsewhereText, otherNameText } from "./text/other-name.ts";
import {
  actionText,
  constructText,
  formatText,
  frameKeyText,
  paramTypeText,
  placeholderText,
  sentenceText,
  wordText,
} from "./text/others.ts";

/** Everything that a name means, for a terminal: each meaning under its heading. Of few keys more is said than of many. */
export function meaningsText(meanings: readonly Meaning[], layout: Layout): string {
  const keys = meanings.filter(({ kind }) => kind === "key").length;
  const detail = layout.all || keys === 1 ? "example" : keys <= fewKeys ? "whole" : "short";
  const texts = meanings.map((meaning) => meaningText(meaning, layout, detail));
  const several = meanings.length > 1 ? [layout.paint(layout.words.say("several", { count: meanings.length }), "dim")] : [];
  return `${[...several, ...texts].join(`\n\n${meanings.length > 1 ? `${layout.paint(rule, "dim")}\n` : ""}`)}\n`;
}

/** Of more keys of one name only what each is is said. */
const fewKeys = 3;

/** What stands between two meanings. */
const rule = "─".repeat(40);

function meaningText(meaning: Meaning, layout: Layout, detail: Detail): string {
  switch (meaning.kind) {
    case "diagnostic":
      return codeText(meaning, layout);
    case "service-code":
      return serviceCodeText(meaning, layout);
    case "other-name":
      return otherNameText(meaning, layout);
    case "elsewhere":
      return elsewhereText(meaning, layout);
    case "sentence":
      return sentenceText(meaning, layout);
    case "action":
      return actionText(meaning, layout);
    case "key":
      return keyText(meaning, layout, detail);
    case "frame-key":
      return frameKeyText(meaning, layout);
    case "construct":
      return constructText(meaning, layout);
    case "word":
    case "code":
      return wordText(meaning, layout);
    case "parameter-type":
      return paramTypeText(meaning, layout);
    case "format":
      return formatText(meaning, layout);
    case "placeholder":
      return placeholderText(meaning, layout);
    case "member":
      return memberText(meaning, layout);
    case "structure":
      return structureText(meaning, layout);
    case "reply-member":
      return replyText(meaning, layout);
  }
}

/** All diagnostic codes by family, each with its law. */
export function familiesText({ paint, words }: Layout): string {
  const { say, family, language } = words;
  const sections = families.map(({ name: id, codes }) => {
    const widest = Math.max(...codes.map(({ name }) => name.length));
    const rows = codes.map(({ name }) => `${name.padEnd(widest)}  ${docsOf(name, language).what}`);
    return `${paint(family(id), "bold")}\n${indented(rows.join("\n"))}`;
  });
  return `${paragraphs(...sections, say("closing"))}\n`;
}
