import type { Slot } from "../../language/tables/construct.ts";
import { type ParamType, paramTypes } from "../../model/contract.ts";
import { paramTypeRows } from "../../runtime/param-types.ts";
import type { ReferenceWords } from "../../words/reference.ts";
import { allKeys } from "../tables/keys.ts";
import { formatsOf } from "./format.ts";
import { keyName } from "../tables/members.ts";

/** A type of parameters. */
export interface ParamTypeMeaning {
  readonly kind: "parameter-type";
  readonly name: ParamType;
  readonly noun: string;
  /** How its values are written, where the noun does not say it. */
  readonly form?: string;
  readonly example?: string;
  /** Whom a value tells apart: a person's and a company's are masked in messages. */
  readonly identifies?: "person" | "company" | "record";
  /** The types in whose places its values may stand, too. */
  readonly standsFor: readonly string[];
  /** The keys that want it. */
  readonly keys: readonly string[];
  /** The formats in which texts can write its values. */
  readonly formats: readonly string[];
}

/** A type of parameters explained, in the words of a language; `undefined` where there is none of the name. */
export function paramTypeMeaning(name: string, words: ReferenceWords): ParamTypeMeaning | undefined {
  const type = paramTypes.find((each) => each === name);
  if (type === undefined) return undefined;
  const { identifies, standsFor = [], docs } = paramTypeRows[type];
  const form = words.form(type);
  const keys = allKeys().filter(({ rows }) => rows.some(({ row }) => wants(row.slot, type)));
  return {
    kind: "parameter-type",
    name: type,
    noun: words.noun(type),
    ...(form === undefined ? {} : { form: form.replaceAll("`", "") }),
    ...(docs.example === undefined ? {} : { example: docs.example }),
    ...(identifies === undefined ? {} : { identifies }),
    standsFor,
    keys: keys.map(keyName),
    formats: formatsOf(type),
  };
}

function wants(slot: Slot, type: ParamType): boolean {
  if (slot.kind === "list") return wants(slot.item, type);
  if (slot.kind === "either") return wants(slot.one, type);
  if (slot.kind === "word") return type === "enum";
  return slot.kind === "scalar" && slot.fixed !== true && slot.param === type;
}
