import { actions } from "../../src/language/tables/actions.ts";
import { type Construct, rowsOf } from "../../src/language/tables/construct.ts";
import type { Shown } from "../../src/model/findings.ts";

/** Words that the wire spells as the language does. */
const shared: ReadonlySet<string> = new Set(["true", "false"]);

/** Every key of the language, and every word of one. */
const ours: ReadonlySet<string> = new Set(Object.values(actions).flatMap(({ construct }) => [...wordsOf(construct, new Set())]));

function* wordsOf(construct: Construct, seen: Set<Construct>): Generator<string> {
  if (seen.has(construct)) return;
  seen.add(construct);
  for (const [key, { slot }] of rowsOf(construct, undefined)) {
    yield key;
    const words = slot.kind === "list" ? slot.item : slot;
    if (words.kind === "word") yield* words.words;
    if (slot.kind === "record" || slot.kind === "records") yield* wordsOf(slot.construct, seen);
  }
}

/** The keys and words of the language that stand in code quotes in what is said: none, where it is said of a request. */
export function keysIn(found: readonly Shown[]): readonly string[] {
  const sentences = found.flatMap(({ message, help = "", related, fixes }) => [
    message,
    help,
    ...related.map((each) => each.message),
    ...fixes.map(({ title }) => title),
  ]);
  const quoted = sentences.flatMap((sentence) => [...sentence.matchAll(/`([\w.-]+)(?::[^`]*)?`/gu)].map(([, word = ""]) => word));
  return quoted.filter((word) => ours.has(word) && !shared.has(word));
}
