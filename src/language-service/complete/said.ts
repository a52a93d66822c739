import { frameKeys, type FrameKey } from "../../explain/tables/frame.ts";
import { takes } from "../../explain/tables/shown.ts";
import type { Construct, Row, Slot } from "../../language/tables/construct.ts";
import { contract } from "../../language/tables/contract.ts";
import { flow } from "../../language/tables/flow.ts";
import { completionMessages } from "../../words/en/completion.ts";
import type { Language } from "../../words/language.ts";
import { loadTables } from "../../words/load-tables.ts";
import type { ReferenceWords } from "../../words/reference.ts";
import { type Say, saying } from "../../words/saying.ts";

/** What proposals are described with, in the language of the client. */
export interface Said {
  readonly language: Language;
  readonly words: ReferenceWords;
  readonly say: Say<typeof completionMessages>;
}

/** Loads it. */
export async function saidIn(language: Language): Promise<Said> {
  return { language, words: (await loadTables(language.name)).reference, say: saying("completion", completionMessages, language) };
}

/** What a key of a construct means; of a type where it depends on that. */
export function docOf({ words }: Said, construct: Construct, key: string, row: Row, type: unknown): string {
  const owner = construct.rows === contract.rows || flow.rows.get(key) !== row ? construct.name : flow.name;
  return words.key(owner, key, typeof type === "string" ? [type] : [], row.doc);
}

/** What a value of a slot is. */
export function formOf({ words }: Said, slot: Slot): string {
  return takes(slot, words.slots);
}

/** What a key means that no table has. */
export function frameDoc({ words }: Said, where: FrameKey["where"], key: string): string {
  const found = frameKeys().find((each) => each.key === key && each.where === where);
  return found === undefined ? "" : words.frame(where, key, found.doc);
}
