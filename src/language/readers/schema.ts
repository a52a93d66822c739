import { actionNames, paramTypes } from "../../model/contract.ts";
import { englishSchema, type SchemaWords } from "../../model/schema-words.ts";
import { isIn } from "../../wire/actions.ts";
import { approver } from "../tables/approver.ts";
import type { Construct } from "../tables/construct.ts";
import { wholeContract } from "../tables/contract.ts";
import { flow } from "../tables/flow.ts";
import { ownKeys, type topKeys } from "../tables/frame.ts";
import { namePattern, paramNamePattern } from "../tables/names.ts";
import { paramKeys } from "../tables/params.ts";
import {
  demanded,
  described,
  type Frame,
  type Made,
  overrides,
  placeholder,
  propertiesOf,
  reference,
  reuse,
  type Schema,
  type Targets,
} from "./construct-schema.ts";

/** The dialect of JSON Schema that schemas are written in. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * The JSON Schema of a contract, made from the tables: for the check of shape, and for whoever validates. One key, `type`, decides which
 * further keys a component has, so that no error says "must match exactly one schema". Editors are given more (`editorSchema`).
 */
export function contractSchema(words: SchemaWords = englishSchema): Schema {
  const defs = new Map<string, Schema>();
  const made: Made = { defs, called: new Map(), words };
  defs.set("placeholder", placeholder);
  defs.set("param", paramSchema(words));
  return {
    $schema: dialect,
    title: words.schema.title,
    description: words.schema.doc,
    type: "object",
    required: [...ownKeys],
    properties: {
      ...topFrame(words),
      ...topRows(wholeContract, made, undefined),
      ...reuse(words),
      ...overrides(words),
    },
    additionalProperties: false,
    ...demands(),
    $defs: Object.fromEntries([...defs].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The keys of a contract that no table has. */
export function topFrame(words: SchemaWords): Readonly<Record<(typeof topKeys)[number], Schema>> {
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
  return described("top", frame, words);
}

/** The keys of a contract that a table has, of a construct that may hold those of its only flow. */
export function topRows({ rows }: Construct, made: Made, targets: Targets): Schema {
  return propertiesOf(rows, made, targets, (key, doc) => made.words.key((flow.rows.has(key) ? flow : wholeContract).name, key, [], doc));
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

/** The type of a declaration. */
export const typeSchema: Schema = {
  enum: [...paramTypes],
  description: "What kind of value it is; left out, it follows from the place of use.",
};

function paramSchema(words: SchemaWords): Schema {
  const properties = described("declaration", { ...paramKeys, type: typeSchema }, words);
  return { anyOf: [properties["type"] ?? typeSchema, { type: "object", properties, additionalProperties: false }] };
}

function sampleSchema(words: SchemaWords): Schema {
  const now: Schema = { type: ["string", "integer"], description: "The moment at which this sample is judged: ISO 8601 with a zone." };
  return { type: "object", properties: described("sample", { now }, words) };
}
