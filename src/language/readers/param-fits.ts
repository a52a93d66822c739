import type { ParamType } from "../../model/contract.ts";
import { paramTypeRows, valueKind } from "../../runtime/param-types.ts";
import type { Slot } from "../tables/construct.ts";
import { kindsInTexts, textKinds, writtenKinds } from "../tables/value-kinds.ts";

/** The type of parameter that a place wants; `undefined` where it takes any. */
export function wantedType(slot: Slot | undefined): ParamType | undefined {
  if (slot === undefined || slot.kind === "data") return undefined;
  if (slot.kind === "word") return "enum";
  return slot.kind === "scalar" ? slot.param : slot.kind === "list" ? "list" : undefined;
}

/** Whether values of a type may stand where another is wanted. */
export function standsFor(type: ParamType, want: ParamType): boolean {
  return type === want || (paramTypeRows[type].standsFor?.includes(want) ?? false);
}

/** Whether a parameter of a type, of an enum with these words, may stand where a slot wants something; in a longer text where there is none. */
export function fitsSlot(slot: Slot | undefined, type: ParamType, words: readonly string[] | undefined): boolean {
  const kind = valueKind(type);
  if (slot === undefined) return kindsInTexts.has(kind);
  if (slot.kind === "data") return true;
  if (slot.kind === "word") return kind === "word" && (words ?? []).every((word) => slot.words.includes(word));
  const want = wantedType(slot);
  if (want === "text") return writtenKinds.has(kind);
  if (want !== undefined && standsFor(type, want)) return true;
  return type === "text" && (want === undefined || textKinds.has(valueKind(want)));
}

/** Whether a place takes whatever text there is. */
export function takesAnyText(slot: Slot): boolean {
  if (slot.kind === "data") return true;
  return slot.kind === "scalar" && slot.param === "text" && slot.pattern === undefined && slot.decode === undefined && !slot.fixed;
}
