import { numberKinds, textKinds } from "./value-kinds.ts";
import { mostCharacters } from "../../runtime/param.ts";
import { type ValueKind, paramTypeRows } from "../../runtime/param-types.ts";
import { mostItems } from "../../runtime/passed.ts";
import type { Json } from "../../model/json.ts";
import { type ParamType, paramTypes } from "../../model/contract.ts";

/** One key of the declaration of a parameter. */
interface ParamKey {
  /** As JSON Schema, with what it means. A `minimum` or `maximum` there is that of the check too. */
  readonly schema: { readonly [name: string]: Json };
  /** Which kinds of values take it, and the message that says so; every kind where nothing is said. */
  readonly only?: { readonly kinds: ReadonlySet<ValueKind>; readonly message: "for-texts" | "for-numbers" | "for-enum" | "for-list" };
}

const ofTexts: ParamKey["only"] = { kinds: textKinds, message: "for-texts" };
const ofNumbers: ParamKey["only"] = { kinds: numberKinds, message: "for-numbers" };
const ofWords: ParamKey["only"] = { kinds: new Set(["word"]), message: "for-enum" };
const ofLists: ParamKey["only"] = { kinds: new Set(["list"]), message: "for-list" };

/** What the declaration of a parameter can say beside its type. */
export const paramKeyRows: Readonly<Record<string, ParamKey>> = {
  label: { schema: { type: "string", description: "Its name for people; a column of rows may bear it." } },
  description: { schema: { type: "string", description: "What it is for." } },
  optional: { schema: { type: "boolean", description: "It may be left out; what holds only this is then left out too." } },
  default: { schema: { description: "The value where none is given." } },
  maxLength: {
    schema: {
      type: "integer",
      minimum: 1,
      maximum: mostCharacters,
      description: "At most so many characters, up to 100,000.",
    },
    only: ofTexts,
  },
  pattern: { schema: { type: "string", description: "A regular expression the whole text must match." }, only: ofTexts },
  minimum: { schema: { type: "number", description: "The least number." }, only: ofNumbers },
  maximum: { schema: { type: "number", description: "The greatest number." }, only: ofNumbers },
  values: { schema: { type: "array", items: { type: "string" }, minItems: 1, description: "Of an enum: its words." }, only: ofWords },
  items: {
    schema: {
      description: "Of a list: a type, or a map of fields.",
      anyOf: [{ enum: [...paramTypes] }, { type: "object", additionalProperties: { $ref: "#/$defs/param" } }],
    },
    only: ofLists,
  },
  minItems: {
    schema: { type: "integer", minimum: 0, maximum: mostItems, description: "Of a list: at least so many items." },
    only: ofLists,
  },
  maxItems: {
    schema: { type: "integer", minimum: 1, maximum: mostItems, description: "Of a list: at most so many items, up to 10,000." },
    only: ofLists,
  },
  pii: { schema: { type: "boolean", description: "It identifies a person; implied by the types that do." } },
};

/** The keys of a declaration as JSON Schema; `type` is added where this is used. */
export const paramKeys: Readonly<Record<string, Json>> = Object.fromEntries(
  Object.entries(paramKeyRows).map(([name, { schema }]) => [name, schema]),
);

/** Types of parameters that identify a person. */
export const personalTypes: ReadonlySet<ParamType> = new Set(paramTypes.filter((type) => paramTypeRows[type].identifies === "person"));
