import { knownKeys } from "../../../codes/known-keys.ts";
import { knownWords, valueTypes } from "../../../codes/shape.ts";
import { add, type Collector } from "../../../diagnostics/collector.ts";
import type { Action } from "../../../language/tables/actions.ts";
import type { Edit, Finding, Fix, WordsOf } from "../../../model/diagnostic.ts";
import type { DocumentNode } from "../../../model/document.ts";
import { shortened } from "../../../runtime/mask.ts";

/** What is known while a document is read for what is spelt otherwise. */
export interface Reading {
  readonly collector: Collector;
  readonly action: Action | undefined;
  /** Pointers of keys that are meant and cannot be read: what they hold is not missing. It grows. */
  readonly meant: Set<string>;
  /** Pointers of values that nothing more is said about. It grows. */
  readonly broken: Set<string>;
  /** Edits of what stands inside something that has a finding of its own, which they join. */
  readonly inside?: Edit[];
}

/** A place, and the edits that write there what belongs there; none where nobody can tell exactly. */
export interface Answer {
  readonly place: Pick<Finding, "span" | "pointer">;
  readonly edits: readonly Edit[] | undefined;
  /** How it is written here. */
  readonly form: string;
}

/** Says how a key is written here; nothing where that is part of what is said of something around it. */
export function sayKey(reading: Reading, answer: Answer, words: WordsOf<typeof knownKeys>): void {
  if (joins(reading, answer)) return;
  add(reading.collector, knownKeys, { ...words, fixes: fixesOf(answer), ...answer.place });
}

/** The same of a value that is a word of somebody else; `refusals` are the records that say which words there are, `now` the word of a former one. */
export function sayWord(reading: Reading, answer: Answer, value: DocumentNode, refusals: readonly string[], now?: string): void {
  if (joins(reading, answer)) return;
  const word = value.kind === "scalar" ? shortened(String(value.value)) : "";
  const said =
    now === undefined
      ? ({ message: "written-here", data: { word, form: answer.form } } as const)
      : ({ message: "former", data: { word, now } } as const);
  add(reading.collector, knownWords, { ...said, fixes: fixesOf(answer), ...answer.place }, refusals);
}

/** The same of a value in a short form. */
export function sayForm(reading: Reading, answer: Answer, help?: "dashes"): void {
  if (joins(reading, answer)) return;
  add(reading.collector, valueTypes, {
    ...(help === undefined ? {} : { help }),
    message: "written-here",
    data: { form: answer.form },
    fixes: fixesOf(answer),
    ...answer.place,
  });
}

function joins({ inside }: Reading, { edits }: Answer): boolean {
  if (inside === undefined || edits === undefined) return false;
  inside.push(...edits);
  return true;
}

function fixesOf({ edits, form }: Answer): readonly Fix[] {
  return edits === undefined || edits.length === 0 ? [] : [{ title: { message: "write-code", data: { text: form } }, safe: true, edits }];
}
