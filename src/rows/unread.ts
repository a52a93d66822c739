import { readableRows } from "../codes/rows.ts";
import { diagnostic, type Finding } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import type { MessageOf, WordingOf } from "../runtime/message.ts";
import { english } from "../words/english.ts";
import type { Language } from "../words/language.ts";
import { helpOf, messageOf } from "../words/sentence.ts";

/** What may be wrong with a row before its values are looked at, or with the text of all. */
export type Unread = MessageOf<NonNullable<typeof readableRows.messages>>;

/** What can be done about it. */
export type Advice = WordingOf<NonNullable<typeof readableRows.helps>>;

/** What cannot be read, in words: what is wrong, and what to do where that is known. Nothing of the row is in them. */
export function wordsFor(wrong: Unread, help: Advice | undefined, language: Language = english): readonly string[] {
  const found = diagnostic(readableRows, { ...wrong, ...(help === undefined ? {} : { help }), ...nowhere });
  return [messageOf(found, language), helpOf(found, language) ?? ""].filter((sentence) => sentence !== "");
}

const source: Source = { path: "", text: "" };
const nowhere: Pick<Finding, "span" | "pointer"> = { span: { source, start: 0, end: 0 }, pointer: "" };
