import { type Construct, type Row, rowsOf, type Slot } from "../tables/construct.ts";
import { paramTypes } from "../../model/contract.ts";
import { usualKeys } from "../tables/snippets.ts";
import type { Schema, Targets } from "./construct-schema.ts";
import { targetOf } from "./lower.ts";

const parameter: Schema = { label: "{{…}}", body: '"{{${1:name}}}"' };

/** A parameter, where a value is to be written. */
export const parameterSnippet: Schema = { defaultSnippets: [parameter] };

/** The same where any text can be written. There are two, so that no editor writes one of them with the key. */
export const textSnippets: Schema = { defaultSnippets: [parameter, { label: '"…"', body: '"$1"' }] };

/** The declaration of a parameter, where some are. */
export const paramSnippet: Schema = {
  defaultSnippets: [{ label: "name: { type }", bodyText: `\${1:name}: { type: \${2|${paramTypes.join(",")}|}, label: $3 }` }],
};

/** A sample, where some are. */
export const sampleSnippet: Schema = { defaultSnippets: [{ label: "review:", bodyText: "${1:review}:\n  $2" }] };

/** What can be written of a construct in one go before it has a type, type by type: the keys that most have. */
export function snippetsOf(
  construct: Construct,
  targets: Targets,
  wordName: (key: string, word: string) => string | undefined,
): readonly Schema[] {
  const usual = usualKeys[construct.name];
  const key = construct.variants?.key ?? "type";
  const row = construct.rows.get(key);
  if (usual === undefined || row?.slot.kind !== "word") return [];
  const codec = targets && targetOf(row.columns, targets)?.column.codec;
  const sent = codec?.kind === "value" ? codec.words : undefined;
  const words = row.slot.words.filter((word) => sent?.includes(word) ?? true);
  const snippets = words.map((word): Schema => {
    const description = wordName(key, word);
    const body = { [key]: word, ...bodyOf(construct, word, usual[word] ?? usual["*"] ?? [], targets) };
    return { label: word, ...(description === undefined ? {} : { description }), body };
  });
  // What is not written yet is no map, and has no key.
  return [{ if: { type: "object", required: [key] }, else: { type: "object", defaultSnippets: snippets } }];
}

function bodyOf(construct: Construct, word: string, keys: readonly string[], targets: Targets): Schema {
  const rows = rowsOf(construct, word);
  const taken = keys.flatMap((key) => {
    const row = rows.get(key);
    return row && isIn(row, targets) ? [[key, row.slot] as const] : [];
  });
  return Object.fromEntries(taken.map(([key, slot], index) => [key, valueOf(key, slot, index + 1)]));
}

function isIn({ columns }: Row, targets: Targets): boolean {
  return targets === undefined || columns.length === 0 || targetOf(columns, targets) !== undefined;
}

/** A value to be filled in: a parameter called as the key, where one can stand there. */
function valueOf(key: string, slot: Slot, number: number): string | Schema {
  if (slot.kind === "record") {
    const [first = ""] = usualKeys[slot.construct.name]?.["*"] ?? [];
    return { [first]: `$${number}` };
  }
  // What is of a type of its own differs from run to run; other texts mostly do not.
  return slot.kind === "scalar" && slot.fixed !== true && slot.param !== "text" ? `"{{\${${number}:${key}}}}"` : `$${number}`;
}
