import type { Language } from "../../words/language.ts";
import { english } from "../../words/english.ts";
import { helpOf, messageOf } from "../../words/sentence.ts";
import { readableRows } from "../../codes/rows.ts";
import { diagnostic, type Finding } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import type { MessageOf, WordingOf } from "../../runtime/message.ts";
import type { Row } from "../../rows.ts";

/** What may be wrong with a row, or with the text of all. */
export type Unread = MessageOf<NonNullable<typeof readableRows.messages>>;

/** A row as it was read, or what is wrong with it. */
export interface ReadRow {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly row?: Row;
  readonly wrong?: Unread;
}

/** Why the rest cannot be read. */
export interface Stop {
  readonly line: number;
  readonly wrong: Unread;
  readonly help: WordingOf<NonNullable<typeof readableRows.helps>>;
}

/** Rows in their order, as many as came at once. */
export interface Batch {
  readonly rows: readonly ReadRow[];
  readonly stop?: Stop;
}

/** Records larger than this are a quotation mark or a brace that is never closed: in characters. */
export const recordLimit = 1_000_000;

/** What cannot be read, in words: what is wrong, and what to do where that is known. Nothing of the row is in them. */
export function wordsFor(wrong: Unread, help: Stop["help"] | undefined, language: Language = english): readonly string[] {
  const found = diagnostic(readableRows, { ...wrong, ...(help === undefined ? {} : { help }), ...nowhere });
  return [messageOf(found, language), helpOf(found, language) ?? ""].filter((sentence) => sentence !== "");
}

const source: Source = { path: "", text: "" };
const nowhere: Pick<Finding, "span" | "pointer"> = { span: { source, start: 0, end: 0 }, pointer: "" };
