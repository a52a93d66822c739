import { paramTypeRows } from "../../runtime/param-types.ts";
import type { Json } from "../../model/json.ts";
import { type ParamType, paramTypes } from "../../model/contract.ts";

/** What the declaration of a parameter can say, as JSON Schema; `type` is added where this is used. */
export const paramKeys: Readonly<Record<string, Json>> = {
  label: { type: "string", description: "Its name for people; a column of rows may bear it." },
  description: { type: "string", description: "What it is for." },
  optional: { type: "boolean", description: "Whether it may be left out; what holds only this is then left out too." },
  default: { description: "The value where none is given." },
  maxLength: { type: "integer", minimum: 1, description: "At most so many characters." },
  pattern: { type: "string", description: "A regular expression the whole text must match." },
  minimum: { type: "number", description: "The least number." },
  maximum: { type: "number", description: "The greatest number." },
  values: { type: "array", items: { type: "string" }, minItems: 1, description: "Of an enum: its words." },
  items: {
    description: "Of a list: a type, or a map of fields.",
    anyOf: [{ enum: [...paramTypes] }, { type: "object", additionalProperties: { $ref: "#/$defs/param" } }],
  },
  minItems: { type: "integer", minimum: 0, description: "Of a list: at least so many items." },
  maxItems: { type: "integer", minimum: 1, description: "Of a list: at most so many items." },
  pii: { type: "boolean", description: "Whether it identifies a person; implied by the types that do." },
};

/** Types of parameters that identify a person. */
export const personalTypes: ReadonlySet<ParamType> = new Set(paramTypes.filter((type) => paramTypeRows[type].identifies === "person"));
