import type { Edit, Fix } from "../../model/diagnostic.ts";
import { child, type DocumentNode } from "../../model/document.ts";
import { written } from "../../diagnostics/fixes.ts";
import { valueWritten } from "../shape/spelt/edits.ts";
import { wordNow } from "../shape/spelt/former.ts";
import { wordsMeant } from "../shape/spelt/words.ts";
import type { Declaration } from "./declarations.ts";

/** How the words of an enum are written where it is used: former words, those of the service, and what people say. Only where each of them has one meaning. */
export function wordsWritten(foreign: readonly string[], words: readonly string[]): ReadonlyMap<string, string> | undefined {
  const found = foreign.map((word) => {
    const now = wordNow(word, words);
    const [meant, ...more] = now === undefined ? wordsMeant({ columns: [] }, words, word, []) : [now];
    return meant === undefined || more.length > 0 ? undefined : ([word, meant] as const);
  });
  const known = found.flatMap((each) => (each ? [each] : []));
  return known.length > 0 && known.length === found.length ? new Map(known) : undefined;
}

/**
 * Writes other words in the declaration of a parameter, in what conditions ask of it and in its samples, all in the file that declares it. Who fills the
 * parameter passes other words then, so that nobody makes it unasked.
 */
export function rewording(
  { name, node, uses }: Declaration,
  now: ReadonlyMap<string, string>,
  samples: DocumentNode | undefined,
): readonly Fix[] {
  const { source } = node.span;
  const listed = child(node, "values");
  const values = listed?.kind === "list" ? listed.items : [];
  // A word that is there already would be there twice.
  if (values.some((item) => item.kind === "scalar" && [...now.values()].includes(String(item.value)))) return [];
  const sampled = samples?.kind === "map" ? [...samples.entries.values()].map(({ value }) => child(value, name)) : [];
  const edits: Edit[] = [...values, child(node, "default"), ...sampled].flatMap((item) => {
    const word = item?.kind === "scalar" && item.span.source === source ? now.get(String(item.value)) : undefined;
    return item === undefined || word === undefined ? [] : valueWritten(item, { ...item, value: word, quoted: false } as DocumentNode);
  });
  for (const { asked, origin } of uses) {
    const word = now.get(asked?.word ?? "");
    const { span } = origin;
    if (word !== undefined && span.source === source && source.text.slice(span.start, span.end) === asked?.word)
      edits.push(written(span, word));
  }
  return edits.length === 0 ? [] : [{ title: { message: "write-code", data: { text: [...now.values()].join(", ") } }, safe: false, edits }];
}
