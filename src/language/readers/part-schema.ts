import { isObject } from "../../model/json.ts";
import { wholeContract } from "../tables/contract.ts";
import { declaredKeys, ownKeys } from "../tables/frame.ts";
import { overrides, reuse, type Schema } from "./construct-schema.ts";
import { editorFrame, type EditorWords, madeFor } from "./editor-schema.ts";
import { saidOnce } from "./said-once.ts";
import { dialect, topRows } from "./schema.ts";

/** What a file can be that contracts use: a contract without what it alone says, or one of the constructs in it. */
export function partNames(words: EditorWords): readonly string[] {
  return [...partsOf(words).parts.keys()];
}

/**
 * The JSON Schema, for editors, of a file that contracts use: the keys of a part, none of which has to be there, with `params` and `samples`.
 * `undefined` where no part is called so. Which actions use it nobody knows, so it has the keys of all.
 */
export function partSchema(name: string, words: EditorWords): Schema | undefined {
  const { parts, frame, defs } = partsOf(words);
  const part = parts.get(name);
  if (part === undefined) return undefined;
  const declared = Object.fromEntries(Object.entries(frame).filter(([key]) => declaredKeys.some((each) => each === key)));
  const { properties, ...rest } = part;
  return saidOnce({
    $schema: dialect,
    $id: `urn:flowspec:schema:${name}:1`,
    title: words.reference.schema.part(name),
    ...rest,
    properties: { ...(isObject(properties) ? properties : {}), ...declared },
    $defs: Object.fromEntries(defs),
  });
}

/** The parts by name, with what they refer to. */
function partsOf(words: EditorWords): {
  readonly parts: ReadonlyMap<string, Schema>;
  readonly frame: Schema;
  readonly defs: ReadonlyMap<string, Schema>;
} {
  const begun = madeFor(words);
  // Whoever uses the file may have the keys that it leaves out.
  const made = { ...begun, editor: { ...begun.editor, demands: () => false } };
  const rows = topRows(wholeContract, made, undefined);
  const { reference } = words;
  const frame = editorFrame(words);
  const shared = Object.entries(frame).filter(([key]) => !ownKeys.some((each) => each === key));
  const contract: Schema = {
    description: reference.schema.doc,
    type: "object",
    properties: { ...Object.fromEntries(shared), ...rows, ...reuse(reference), ...overrides(reference) },
    additionalProperties: false,
  };
  const constructs = [...made.called.values()].toSorted().map((name) => [name, made.defs.get(name) ?? {}] as const);
  return { parts: new Map([["contract", contract], ...constructs]), frame, defs: made.defs };
}
