import { formatsOfKinds } from "../../language/tables/formats.ts";
import { call } from "../../language/trees/apply.ts";
import { type ParamType, paramTypes } from "../../model/contract.ts";
import { type SingleKind, type ValueKind, valueKind } from "../../runtime/param-types.ts";

/** A format in which texts write a value: `{{amount:rmb}}`. */
export interface FormatMeaning {
  readonly kind: "format";
  readonly name: string;
  /** The types of parameters that can be written in it. */
  readonly types: readonly ParamType[];
  /** A value, and how it is written in it. */
  readonly shows: { readonly value: string; readonly text: string };
}

/** A value of each kind that has formats. */
const values: Readonly<Partial<Record<SingleKind, string | number>>> = {
  integer: 4500,
  number: 4500.5,
  date: "2026-03-01",
  time: 1_772_326_800,
};

/** The formats that are shown of the values of a type. */
export function formatsOf(type: ParamType): readonly string[] {
  return formatsOfKinds[valueKind(type)]?.forms ?? [];
}

/** A format explained; `undefined` of what is none of those that are shown, or of lists, which take any text between their values. */
export function formatMeaning(name: string): FormatMeaning | undefined {
  const types = paramTypes.filter((type) => isSingle(valueKind(type)) && formatsOf(type).includes(name));
  const [first] = types;
  const kind = first === undefined ? undefined : valueKind(first);
  if (kind === undefined || !isSingle(kind)) return undefined;
  const format = formatsOfKinds[kind]?.read(name);
  const value = values[kind];
  if (format === undefined || value === undefined) return undefined;
  return { kind: "format", name, types, shows: { value: String(value), text: String(call(format.fn, value, format.option)) } };
}

function isSingle(kind: ValueKind): kind is SingleKind {
  return kind !== "word" && kind !== "list";
}
