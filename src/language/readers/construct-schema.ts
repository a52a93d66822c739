import { type Json } from "../../model/json.ts";
import type { SchemaWords } from "../../model/schema-words.ts";
import type { Site } from "../tables/actions.ts";
import {
  type Construct,
  type DataSlot,
  type Instead,
  type Row,
  type ScalarSlot,
  type Slot,
  takesParam,
  type WordSlot,
} from "../tables/construct.ts";
import { elementKeys, overrideKeys, reuseKeys } from "../tables/frame.ts";
import { valueNouns } from "../tables/nouns.ts";
import { innerOf, targetOf } from "./lower.ts";

export type Schema = { [key: string]: Json };

/** A schema while it is made: what it defines so far, and the words it speaks in. */
export interface Made {
  readonly defs: Map<string, Schema>;
  /** What constructs are called in it, by their names and the structures that they become. */
  readonly called: Map<string, string>;
  readonly words: SchemaWords;
  readonly editor?: ForEditors;
}

/** What a schema has for editors alone: it says nothing of what is right. */
export interface ForEditors {
  /** What words of a key are called, as members of the schema that lists them. */
  readonly namesOf: (key: string, words: readonly string[]) => Schema;
  /** A sentence with an example of a value, to stand behind what a key means; nothing where it has none. */
  readonly exampleIn: (slot: Slot) => string;
  /** Whether a construct has to have its keys, in the action that is described. */
  readonly demands: (construct: Construct) => boolean;
  /** What a text can be written as. */
  readonly textSnippets: Schema;
  /** What can be written of a construct in one go, before its type is. */
  readonly snippetsOf: (construct: Construct, targets: Targets) => readonly Schema[];
}

/** The structures that a construct becomes; `undefined` where that is not known, and any key may mean something. */
export type Targets = readonly Site[] | undefined;

/** Where a value stands: at a key, with what of the wire is in it. */
interface Place {
  readonly key: string;
  readonly targets: Targets;
}

/** The schemas of keys that no table has: each of them, and no other. */
export type Frame<Keys extends readonly string[]> = Readonly<Record<Keys[number], Schema>>;

/** A value that is only a placeholder, for what is no text. */
export const placeholder: Schema = { type: "string", pattern: "^\\{\\{ *[A-Za-z][\\w.]* *(:.*)?\\}\\}$" };

export const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** Schemas of the frame, with what the language says of them. */
export function described<Keys extends string>(
  where: Parameters<SchemaWords["frame"]>[0],
  schemas: Readonly<Record<Keys, Schema>>,
  { frame }: SchemaWords,
): Readonly<Record<Keys, Schema>> {
  const said = Object.entries<Schema>(schemas).map(([key, schema]) => {
    const { description } = schema;
    return [key, typeof description === "string" ? { ...schema, description: frame(where, key, description) } : schema];
  });
  // `fromEntries` forgets that its keys are those of the schemas.
  return Object.fromEntries(said) as Record<Keys, Schema>;
}

/** The keys of some rows: of structures that are known those that one of these has a column for, with the words that it has. */
export function propertiesOf(
  rows: ReadonlyMap<string, Row>,
  made: Made,
  targets: Targets,
  says: (key: string, doc: string) => string,
): Schema {
  return Object.fromEntries(
    [...rows].flatMap(([name, row]) => {
      const known = targets && rowIn(row, targets);
      if (targets && known === undefined) return [];
      const { slot, inner } = known ?? { slot: row.slot, inner: undefined };
      const value = shared(name, slotSchema(slot, made, { key: name, targets: inner }), made.defs);
      return [[name, { ...value, description: `${says(name, row.doc)}${made.editor?.exampleIn(slot) ?? ""}` }] as const];
    }),
  );
}

/** A row as structures have it: its slot with their words, and what they have in it; `undefined` where none has a column for it. */
function rowIn({ slot, columns }: Row, targets: readonly Site[]): { readonly slot: Slot; readonly inner: Targets } | undefined {
  if (columns.length === 0) return { slot, inner: targets };
  const found = targetOf(columns, targets);
  if (found === undefined) return undefined;
  const { codec } = found.column;
  const words = codec.kind === "value" ? codec.words : undefined;
  return { slot: words === undefined ? slot : withWords(slot, words), inner: innerOf(columns, targets)?.targets ?? targets };
}

/** A slot whose words are some of its own. */
function withWords(slot: Slot, words: readonly string[]): Slot {
  switch (slot.kind) {
    case "word":
      return { ...slot, words: slot.words.filter((word) => words.includes(word)) };
    case "list":
      return { ...slot, item: withWords(slot.item, words) };
    case "either":
      return { ...slot, one: withWords(slot.one, words), many: { ...slot.many, item: withWords(slot.many.item, words) } };
    default:
      return slot;
  }
}

/** A schema that several keys have is defined once, under the name of the first. */
function shared(name: string, schema: Schema, defs: Map<string, Schema>): Schema {
  const text = JSON.stringify(schema);
  if (text.length < 60) return schema;
  const defined = [...defs].find(([, other]) => JSON.stringify(other) === text)?.[0];
  if (defined !== undefined) return reference(defined);
  const base = `${name}-value`;
  const free = defs.has(base) ? [...defs.keys()].filter((key) => key.startsWith(`${base}-`)).length + 2 : undefined;
  const unique = free === undefined ? base : `${base}-${free}`;
  defs.set(unique, schema);
  return reference(unique);
}

/** What every construct takes beside its keys. */
export function reuse(words: SchemaWords): Schema {
  const frame: Frame<typeof reuseKeys> = {
    use: {
      type: "string",
      description:
        "Path of a YAML file, relative to this one, that holds further keys of this place, and may hold `params` and `samples` that become the contract's; what stands here wins.",
    },
  };
  return described("construct", frame, words);
}

/** What a construct with a structure of its own takes too. */
export function overrides(words: SchemaWords): Schema {
  const frame: Frame<typeof overrideKeys> = {
    wire: { type: "object", description: "Members of the wire structure by their own names, set after everything else." },
    omit: { type: "array", items: { type: "string" }, description: "Members that are not to be written, as `Member` or `Outer.Member`." },
  };
  return described("construct", frame, words);
}

/** What an element of a list takes beside its keys. */
function repetition(words: SchemaWords): Schema {
  const frame: Frame<typeof elementKeys> = {
    each: {
      anyOf: [{ type: "string" }, { type: "object", additionalProperties: { type: "string" }, minProperties: 1, maxProperties: 1 }],
      description:
        "A list parameter: the element is there once for each item, which placeholders call `item`, or the name given here; `index` is its number, from 1.",
    },
    when: {
      type: "string",
      description:
        "A condition: a boolean parameter, or one that may be left out; `not` and one; `kind is word` or `kind is not word` of an enum; several of these, joined by `and`. The element is there only then.",
    },
  };
  return described("element", frame, words);
}

/** Keys that must be there unless a `wire` sets what they say, a used file has them, or one of `others` is there instead. */
export function demanded(required: readonly string[], others: readonly string[] = []): Schema {
  const unless = ["wire", "use", ...others].map((key) => ({ required: [key] }));
  return { if: { not: { anyOf: unless } }, then: { required: [...required] } };
}

/** An element that exists already takes only the keys that say which one it is, and how it is used. */
function existing({ instead, bare }: Construct, listed: boolean): readonly Schema[] {
  if (instead === undefined) return [];
  const properties = Object.fromEntries(keptBeside(instead, bare === true, listed).map((key) => [key, true]));
  return [{ if: { required: [instead.key] }, then: { properties, additionalProperties: false } }];
}

/** A construct, defined once: of structures that are known once for all that come to the same. */
function define(construct: Construct, made: Made, listed: boolean, targets: Targets): Schema {
  const { defs, called, editor } = made;
  const id =
    targets === undefined
      ? construct.name
      : `${construct.name} ${targets.map(({ structure }) => structure).join(" ")} ${editor?.demands(construct) ?? ""}`;
  const known = called.get(id);
  if (known !== undefined) return reference(known);
  if (targets === undefined) {
    // It may stand in itself.
    called.set(id, construct.name);
    defs.set(construct.name, {});
    defs.set(construct.name, constructSchema(construct, made, listed, targets));
    return reference(construct.name);
  }
  const schema = constructSchema(construct, made, listed, targets);
  const text = JSON.stringify(schema);
  const same = [...defs].find(([, other]) => JSON.stringify(other) === text)?.[0];
  const name = same ?? freeName(construct.name, defs);
  called.set(id, name);
  defs.set(name, schema);
  return reference(name);
}

function freeName(base: string, defs: ReadonlyMap<string, Schema>): string {
  let number = 2;
  while (defs.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function constructSchema(construct: Construct, made: Made, listed: boolean, targets: Targets): Schema {
  const { name, doc, variants, required, requiredBut, rows } = construct;
  const { words, editor } = made;
  const description = words.construct(name, doc);
  const properties = {
    ...propertiesOf(rows, made, targets, (own, said) => words.key(name, own, [], said)),
    ...reuse(words),
    ...(construct.bare ? {} : overrides(words)),
    ...(listed ? repetition(words) : {}),
  };
  const demands = required.length > 0 && (editor?.demands(construct) ?? requiredBut === undefined);
  const own: Schema[] = [
    ...(demands ? [demanded(required, construct.instead && [construct.instead.key])] : []),
    ...(editor?.snippetsOf(construct, targets) ?? []),
  ];
  if (variants === undefined) {
    return { type: "object", description, properties, additionalProperties: false, ...(own.length > 0 ? { allOf: own } : {}) };
  }
  const { key } = variants;
  const typed = [...variants.rows].map(
    ([word, of]) => [word, propertiesOf(of, made, targets, (each, said) => words.key(name, each, [word], said))] as const,
  );
  // For editors: what is not written yet is no map, and has no type.
  const isMap: Schema = editor ? { type: "object" } : {};
  const types = typed.map(([word, of]): Schema => ({
    if: { ...isMap, properties: { [key]: { const: word } }, required: [key] },
    then: { properties: of },
  }));
  const any = new Map([...variants.rows.values()].flatMap((each) => [...each]));
  const untyped: Schema = {
    if: { properties: { [key]: { enum: [...variants.rows.keys()] } }, required: [key] },
    else: { properties: Object.fromEntries([...any.keys()].map((each) => [each, true])) },
  };
  const whole = { properties, allOf: [...own, ...types, untyped] };
  const every = { ...Object.assign({}, ...typed.map(([, of]) => of).toReversed()), ...properties };
  const rest = editor ? orExisting(construct, whole, every, listed) : { ...whole, allOf: [...whole.allOf, ...existing(construct, listed)] };
  return { type: "object", description, ...rest, unevaluatedProperties: false };
}

/** The same for editors, which complete whatever is a property: an element that exists already has no others. */
function orExisting({ instead, bare }: Construct, whole: Schema, every: Schema, listed: boolean): Schema {
  if (instead === undefined) return whole;
  const kept = keptBeside(instead, bare === true, listed);
  const properties = Object.fromEntries(Object.entries(every).filter(([key]) => kept.includes(key)));
  // What is not written yet is no map, and has no key.
  return { if: { type: "object", required: [instead.key] }, then: { properties }, else: whole };
}

/** The keys that an element takes which exists already. */
function keptBeside({ key, beside }: Instead, bare: boolean, listed: boolean): readonly string[] {
  return [key, ...beside, ...reuseKeys, ...(bare ? [] : overrideKeys), ...(listed ? elementKeys : [])];
}

function slotSchema(slot: Slot, made: Made, at: Place): Schema {
  switch (slot.kind) {
    case "scalar":
      return defineScalar(slot, made);
    case "word":
      return wordSchema(slot, at.key, made);
    case "list": {
      const schema: Schema = { type: "array", items: slotSchema(slot.item, made, at) };
      return takesParam(slot) ? { anyOf: [schema, reference("placeholder")] } : schema;
    }
    case "tuple":
      return {
        type: "array",
        prefixItems: slot.items.map((item) => slotSchema(item, made, at)),
        minItems: slot.items.length,
        maxItems: slot.items.length,
      };
    case "either":
      return { anyOf: [slotSchema(slot.one, made, at), slotSchema(slot.many, made, at)] };
    case "data":
      return slot.accepts === "map" ? { type: "object", ...shortSchema(slot, made) } : { type: ["string", "object"] };
    case "table-rows": {
      const row = define(slot.construct, made, true, undefined);
      return { anyOf: [row, { type: "array", items: { anyOf: [slotSchema(slot.cells, made, at), row] } }] };
    }
    case "record": {
      const schema = define(slot.construct, made, false, at.targets);
      return slot.orName ? { anyOf: [{ type: "string" }, schema] } : schema;
    }
    case "records": {
      const item = define(slot.construct, made, slot.once !== true, at.targets);
      return { type: "array", items: slot.orNames ? { anyOf: [{ type: "string" }, item] } : item };
    }
  }
}

/** One of some words; for editors with what each of them is called. */
function wordSchema({ words, fixed }: WordSlot, key: string, { editor }: Made): Schema {
  const schema: Schema = { enum: [...words], ...editor?.namesOf(key, words) };
  return fixed ? schema : { anyOf: [schema, reference("placeholder")] };
}

/** Data with a key of the shorter way to write them are written that way, as a whole. */
function shortSchema({ construct }: DataSlot, made: Made): Schema {
  if (construct === undefined) return {};
  return { if: { anyOf: [...construct.rows.keys()].map((key) => ({ required: [key] })) }, then: define(construct, made, false, undefined) };
}

/** Plain texts are written out where they stand; what may be a placeholder instead is defined once. */
function defineScalar(slot: ScalarSlot, { defs, editor }: Made): Schema {
  const schema = scalarSchema(slot, editor);
  if (!("anyOf" in schema)) return schema;
  const bounds = [slot.minimum, slot.maximum].filter((bound) => bound !== undefined).join("-to-");
  const name = [valueNouns[slot.noun].replace(/^an? /u, "").replaceAll(" ", "-"), ...(bounds === "" ? [] : [bounds])].join("-");
  defs.set(name, schema);
  return reference(name);
}

function scalarSchema(slot: ScalarSlot, editor: ForEditors | undefined): Schema {
  if (slot.named !== undefined) return { anyOf: [{ type: "integer" }, { enum: Object.keys(slot.named) }, reference("placeholder")] };
  const isText = slot.accepts.length === 1 && slot.accepts[0] === "string";
  const form: Schema = { type: slot.accepts.length === 1 ? (slot.accepts[0] ?? "string") : [...slot.accepts] };
  if (slot.pattern !== undefined) form["pattern"] = slot.pattern;
  if (slot.minimum !== undefined) form["minimum"] = slot.minimum;
  if (slot.maximum !== undefined) form["maximum"] = slot.maximum;
  // Editors would write it, and what is wanted is a value of one's own.
  if (slot.example !== undefined && editor === undefined) form["examples"] = [slot.example];
  const mixed = slot.fixed === true || (isText && slot.pattern === undefined);
  if (mixed) return slot.fixed === true ? form : { ...form, ...editor?.textSnippets };
  return { anyOf: [form, reference("placeholder")] };
}
