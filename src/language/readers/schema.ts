import { valueNouns } from "../tables/nouns.ts";
import { actionNames, paramTypes } from "../../model/contract.ts";
import type { Json } from "../../model/json.ts";
import { englishSchema, type SchemaWords } from "../../model/schema-words.ts";
import { isIn } from "../../wire/actions.ts";
import { approver } from "../tables/approver.ts";
import { wholeContract } from "../tables/contract.ts";
import { elementKeys, overrideKeys, reuseKeys, type topKeys } from "../tables/frame.ts";
import { flow } from "../tables/flow.ts";
import { type Construct, type DataSlot, type Row, type ScalarSlot, type Slot, takesParam } from "../tables/construct.ts";
import { paramKeys } from "../tables/params.ts";
import { namePattern, paramNamePattern } from "../tables/names.ts";

type Schema = { [key: string]: Json };

/** A schema while it is made: what it defines so far, and the words it speaks in. */
interface Made {
  readonly defs: Map<string, Schema>;
  readonly words: SchemaWords;
}

/** The schemas of keys that no table has: each of them, and no other. */
type Frame<Keys extends readonly string[]> = Readonly<Record<Keys[number], Schema>>;

/** The dialect of JSON Schema that schemas are written in. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A value that is only a placeholder, for what is no text. */
const placeholder: Schema = { type: "string", pattern: "^\\{\\{ *[A-Za-z][\\w.]* *(:.*)?\\}\\}$" };
const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/**
 * The JSON Schema of a contract, made from the tables: for editors, and for the check of shape. One key, `type`, decides which
 * further keys a component has, so that an editor completes them and no error says "must match exactly one schema".
 */
export function contractSchema(words: SchemaWords = englishSchema): Schema {
  const defs = new Map<string, Schema>();
  const made: Made = { defs, words };
  defs.set("placeholder", placeholder);
  defs.set("param", paramSchema(words));
  const frame: Frame<typeof topKeys> = {
    flowspec: { const: 1, description: "Version of the language." },
    name: { type: "string", pattern: namePattern, description: "Name in kebab-case; it names the outputs." },
    action: { enum: [...actionNames], description: "The request that the contract becomes." },
    summary: { type: "string", description: "A line for people." },
    params: {
      type: "object",
      propertyNames: { pattern: paramNamePattern },
      additionalProperties: reference("param"),
      description: "Every value that differs from run to run.",
    },
    samples: {
      type: "object",
      additionalProperties: sampleSchema(words),
      description: "Named sets of parameters; each is judged, rendered and reviewed.",
    },
  };
  return {
    $schema: dialect,
    title: words.schema.title,
    description: words.schema.doc,
    type: "object",
    required: ["flowspec", "name", "action"],
    properties: {
      ...described("top", frame, words),
      ...propertiesOf(wholeContract.rows, made, (key, doc) => words.key((flow.rows.has(key) ? flow : wholeContract).name, key, [], doc)),
      ...reuse(words),
      ...overrides(words),
    },
    additionalProperties: false,
    ...demands(),
    $defs: Object.fromEntries([...defs].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A schema as it is published: a line for each value, and one blank a level, since it is deep and stands in the package. */
export function printedSchema(schema: Schema): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** Schemas of the frame, with what the language says of them. */
function described<Keys extends string>(
  where: Parameters<SchemaWords["frame"]>[0],
  schemas: Readonly<Record<Keys, Schema>>,
  { frame }: SchemaWords,
): Schema {
  return Object.fromEntries(
    Object.entries<Schema>(schemas).map(([key, schema]) => {
      const { description } = schema;
      return [key, typeof description === "string" ? { ...schema, description: frame(where, key, description) } : schema];
    }),
  );
}

function propertiesOf(rows: ReadonlyMap<string, Row>, made: Made, says: (key: string, doc: string) => string): Schema {
  return Object.fromEntries(
    [...rows].map(([name, row]) => [name, { ...shared(name, slotSchema(row.slot, made), made.defs), description: says(name, row.doc) }]),
  );
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
function reuse(words: SchemaWords): Schema {
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
function overrides(words: SchemaWords): Schema {
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

/** Keys that most actions demand of the approvers of a flow. */
function demands(): Schema {
  const { required, requiredBut } = approver;
  const approvers: Schema = { type: "array", items: demanded(required) };
  const flows: Schema = { type: "array", items: { properties: { approvers } } };
  const others = actionNames.filter((action) => requiredBut !== undefined && isIn(action, requiredBut));
  return {
    if: { properties: { action: { enum: others } }, required: ["action"] },
    else: { properties: { approvers, flows } },
  };
}

/** Keys that must be there unless a `wire` sets what they say, a used file has them, or one of `others` is there instead. */
function demanded(required: readonly string[], others: readonly string[] = []): Schema {
  const unless = ["wire", "use", ...others].map((key) => ({ required: [key] }));
  return { if: { not: { anyOf: unless } }, then: { required: [...required] } };
}

/** An element that exists already takes only the keys that say which one it is, and how it is used. */
function existing({ instead, bare }: Construct, listed: boolean): readonly Schema[] {
  if (instead === undefined) return [];
  const others = [...reuseKeys, ...(bare ? [] : overrideKeys), ...(listed ? elementKeys : [])];
  const properties = Object.fromEntries([instead.key, ...instead.beside, ...others].map((key) => [key, true]));
  return [{ if: { required: [instead.key] }, then: { properties, additionalProperties: false } }];
}

function define(construct: Construct, made: Made, listed: boolean): Schema {
  if (!made.defs.has(construct.name)) {
    made.defs.set(construct.name, {});
    made.defs.set(construct.name, constructSchema(construct, made, listed));
  }
  return reference(construct.name);
}

function constructSchema(construct: Construct, made: Made, listed: boolean): Schema {
  const { name, variants, required } = construct;
  const { words } = made;
  const description = words.construct(name, construct.doc);
  const properties = {
    ...propertiesOf(construct.rows, made, (own, doc) => words.key(name, own, [], doc)),
    ...reuse(words),
    ...(construct.bare ? {} : overrides(words)),
    ...(listed ? repetition(words) : {}),
  };
  const own: Schema[] =
    required.length > 0 && construct.requiredBut === undefined ? [demanded(required, construct.instead && [construct.instead.key])] : [];
  if (variants === undefined) {
    return { type: "object", description, properties, additionalProperties: false, ...(own.length > 0 ? { allOf: own } : {}) };
  }
  const { key } = variants;
  const types = [...variants.rows].map(([word, rows]): Schema => ({
    if: { properties: { [key]: { const: word } }, required: [key] },
    then: { properties: propertiesOf(rows, made, (own, doc) => words.key(name, own, [word], doc)) },
  }));
  const any = new Map([...variants.rows.values()].flatMap((rows) => [...rows]));
  const untyped: Schema = {
    if: { properties: { [key]: { enum: [...variants.rows.keys()] } }, required: [key] },
    else: { properties: Object.fromEntries([...any.keys()].map((name) => [name, true])) },
  };
  return {
    type: "object",
    description,
    properties,
    allOf: [...own, ...types, untyped, ...existing(construct, listed)],
    unevaluatedProperties: false,
  };
}

function slotSchema(slot: Slot, made: Made): Schema {
  switch (slot.kind) {
    case "scalar":
      return defineScalar(slot, made.defs);
    case "word":
      return slot.fixed ? { enum: [...slot.words] } : { anyOf: [{ enum: [...slot.words] }, reference("placeholder")] };
    case "list": {
      const schema: Schema = { type: "array", items: slotSchema(slot.item, made) };
      return takesParam(slot) ? { anyOf: [schema, reference("placeholder")] } : schema;
    }
    case "tuple":
      return {
        type: "array",
        prefixItems: slot.items.map((item) => slotSchema(item, made)),
        minItems: slot.items.length,
        maxItems: slot.items.length,
      };
    case "either":
      return { anyOf: [slotSchema(slot.one, made), slotSchema(slot.many, made)] };
    case "data":
      return slot.accepts === "map" ? { type: "object", ...shortSchema(slot, made) } : { type: ["string", "object"] };
    case "table-rows": {
      const row = define(slot.construct, made, true);
      return { anyOf: [row, { type: "array", items: { anyOf: [slotSchema(slot.cells, made), row] } }] };
    }
    case "record": {
      const schema = define(slot.construct, made, false);
      return slot.orName ? { anyOf: [{ type: "string" }, schema] } : schema;
    }
    case "records": {
      const item = define(slot.construct, made, slot.once !== true);
      return { type: "array", items: slot.orNames ? { anyOf: [{ type: "string" }, item] } : item };
    }
  }
}

/** Data with a key of the shorter way to write them are written that way, as a whole. */
function shortSchema({ construct }: DataSlot, made: Made): Schema {
  if (construct === undefined) return {};
  return { if: { anyOf: [...construct.rows.keys()].map((key) => ({ required: [key] })) }, then: define(construct, made, false) };
}

/** Plain texts are written out where they stand; what may be a placeholder instead is defined once. */
function defineScalar(slot: ScalarSlot, defs: Map<string, Schema>): Schema {
  const schema = scalarSchema(slot);
  if (!("anyOf" in schema)) return schema;
  const bounds = [slot.minimum, slot.maximum].filter((bound) => bound !== undefined).join("-to-");
  const name = [valueNouns[slot.noun].replace(/^an? /u, "").replaceAll(" ", "-"), ...(bounds === "" ? [] : [bounds])].join("-");
  defs.set(name, schema);
  return reference(name);
}

function scalarSchema(slot: ScalarSlot): Schema {
  if (slot.named !== undefined) return { anyOf: [{ type: "integer" }, { enum: Object.keys(slot.named) }, reference("placeholder")] };
  const isText = slot.accepts.length === 1 && slot.accepts[0] === "string";
  const form: Schema = { type: slot.accepts.length === 1 ? (slot.accepts[0] ?? "string") : [...slot.accepts] };
  if (slot.pattern !== undefined) form["pattern"] = slot.pattern;
  if (slot.minimum !== undefined) form["minimum"] = slot.minimum;
  if (slot.maximum !== undefined) form["maximum"] = slot.maximum;
  if (slot.example !== undefined) form["examples"] = [slot.example];
  const mixed = slot.fixed === true || (isText && slot.pattern === undefined);
  return mixed ? form : { anyOf: [form, reference("placeholder")] };
}

function paramSchema(words: SchemaWords): Schema {
  const type: Schema = { enum: [...paramTypes], description: "What kind of value it is; left out, it follows from the place of use." };
  const properties = described("declaration", { ...paramKeys, type }, words);
  return { anyOf: [properties["type"] ?? type, { type: "object", properties, additionalProperties: false }] };
}

function sampleSchema(words: SchemaWords): Schema {
  const now: Schema = { type: ["string", "integer"], description: "The moment at which this sample is judged: ISO 8601 with a zone." };
  return { type: "object", properties: described("sample", { now }, words) };
}
