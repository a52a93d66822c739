import { actionNames, type ActionName, type ParamType, paramTypes } from "../../model/contract.ts";
import type { SchemaWords } from "../../model/schema-words.ts";
import { valueKind } from "../../runtime/param-types.ts";
import { isIn } from "../../wire/actions.ts";
import { actions } from "../tables/actions.ts";
import type { Slot } from "../tables/construct.ts";
import { wholeContract } from "../tables/contract.ts";
import { ownKeys } from "../tables/frame.ts";
import { paramKeyRows } from "../tables/params.ts";
import { described, type ForEditors, type Made, overrides, placeholder, reuse, type Schema } from "./construct-schema.ts";
import { saidOnce } from "./said-once.ts";
import { dialect, topFrame, topRows, typeSchema } from "./schema.ts";
import { paramSnippet, parameterSnippet, sampleSnippet, snippetsOf, textSnippets } from "./snippets.ts";

/** What a language says in schemas for editors. */
export interface EditorWords {
  readonly reference: SchemaWords;
  /** What a word of a key is called; `undefined` where it has no other name. */
  readonly wordName: (key: string, word: string) => string | undefined;
  readonly typeName: (type: ParamType) => string;
  readonly actionName: (action: ActionName) => string;
}

/** What the schema of contracts is called. It is an address of nothing: where it lies is up to whoever publishes it. */
const schemaId = "urn:flowspec:schema:flow:1";

/**
 * The JSON Schema of a contract for editors. It accepts what `contractSchema` accepts and the action can express: an editor completes only
 * that. Beside it stands what words are called, and what can be written in one go.
 */
export function editorSchema(words: EditorWords): Schema {
  const made = madeFor(words);
  const other = topRows(wholeContract, made, undefined);
  const byAction = actionNames.map((name): Schema => {
    const { construct, targets } = actions[name];
    return {
      // As a pattern: while somebody writes, editors take a constant that goes on for one that is there.
      if: { properties: { action: { type: "string", pattern: `^${name}$` } }, required: ["action"] },
      then: { properties: topRows(construct, { ...made, editor: forEditors(words, name) }, targets) },
    };
  });
  const { reference } = words;
  return saidOnce({
    $schema: dialect,
    $id: schemaId,
    title: reference.schema.title,
    description: reference.schema.doc,
    type: "object",
    required: [...ownKeys],
    properties: { ...editorFrame(words), ...reuse(reference), ...overrides(reference) },
    allOf: [...byAction, { if: { properties: { action: { enum: [...actionNames] } }, required: ["action"] }, else: { properties: other } }],
    unevaluatedProperties: false,
    $defs: Object.fromEntries(made.defs),
  });
}

/** A schema for editors that is begun: what a value can be instead of itself, and declarations of parameters. */
export function madeFor(words: EditorWords): Made & { readonly editor: ForEditors } {
  const defs = new Map<string, Schema>([
    ["placeholder", { ...placeholder, ...parameterSnippet }],
    ["param", declarationSchema(words)],
  ]);
  return { defs, called: new Map(), words: words.reference, editor: forEditors(words, undefined) };
}

function forEditors({ wordName, reference }: EditorWords, action: ActionName | undefined): ForEditors {
  return {
    namesOf: (key, words) => {
      const names = words.map((word) => wordName(key, word) ?? "");
      return names.every((name) => name === "") ? {} : { enumDescriptions: names };
    },
    exampleIn: (slot) => {
      const example = exampleOf(slot);
      return example === undefined ? "" : reference.schema.example(example);
    },
    demands: ({ requiredBut }) => requiredBut === undefined || (action !== undefined && !isIn(action, requiredBut)),
    textSnippets,
    snippetsOf: (construct, targets) => snippetsOf(construct, targets, wordName),
  };
}

function exampleOf(slot: Slot): string | undefined {
  switch (slot.kind) {
    case "scalar":
      return slot.example;
    case "either":
      return exampleOf(slot.one);
    case "list":
      return exampleOf(slot.item);
    default:
      return undefined;
  }
}

/** The keys of a contract that no table has, with what their words are called. */
export function editorFrame(words: EditorWords): Schema {
  const { params, samples, action, ...frame } = topFrame(words.reference);
  return {
    ...frame,
    action: { ...action, enumDescriptions: actionNames.map(words.actionName) },
    params: { ...params, ...paramSnippet },
    samples: { ...samples, ...sampleSnippet },
  };
}

/** A declaration: the keys that its type takes; all of them where it says none. */
function declarationSchema({ reference, typeName }: EditorWords): Schema {
  const schemas = Object.fromEntries(Object.entries(paramKeyRows).map(([key, { schema }]) => [key, schema]));
  const all = described("declaration", { ...schemas, type: typeSchema }, reference);
  const { type } = all;
  const named: Schema = { ...type, enumDescriptions: paramTypes.map(typeName) };
  const kinds = new Map(
    Object.values(paramKeyRows).flatMap(({ only }) => (only === undefined ? [] : [[only.message, only.kinds] as const])),
  );
  const keysOf = (message: string | undefined): Schema =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== "type" && paramKeyRows[key]?.only?.message === message));
  const byType = [...kinds].map(([message, taken]): Schema => ({
    if: { properties: { type: { enum: paramTypes.filter((each) => !taken.has(valueKind(each))) } }, required: ["type"] },
    else: { properties: keysOf(message) },
  }));
  const map: Schema = { type: "object", properties: { ...keysOf(undefined), type: named }, allOf: byType, unevaluatedProperties: false };
  return { anyOf: [named, map] };
}
