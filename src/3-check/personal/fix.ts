import { personalKinds } from "../../language/tables/personal-kinds.ts";
import type { Personal } from "../../runtime/personal.ts";
import type { Slot } from "../../language/tables/construct.ts";
import type { Fix } from "../../model/diagnostic.ts";
import type { MapNode, ScalarNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import { paramFix } from "../../diagnostics/param-fix.ts";

/** A personal value in a text of the definition. */
export interface FoundIn {
  readonly node: ScalarNode;
  /** What belongs there; none for data of the author's own. */
  readonly slot: Slot | undefined;
  readonly personal: Personal;
  /** Where the value stands; the whole of the text where it cannot be told. */
  readonly at: Span;
}

/** Makes a parameter of a value in a text, where placeholders may stand. `taken` are names that other fixes give. */
export function textFix(document: MapNode, { node, slot, personal, at }: FoundIn, taken: Set<string>): readonly Fix[] {
  const text = node.value;
  if (typeof text !== "string" || text.includes("\n") || !takesPlaceholders(node.pointer, slot)) return [];
  const { kind, value, start, end } = personal;
  const isWhole = text === value;
  const type = isWhole && slot?.kind === "scalar" && slot.param !== "text" ? slot.param : personalKinds[kind].type;
  const key = isWhole ? /\/([A-Za-z]\w*)$/u.exec(node.pointer)?.[1] : undefined;
  const moved = { name: key ?? personalKinds[kind].name, type, value };
  if (at !== node.span && node.quoted) return paramFix(document, { ...moved, at, text: (placeholder) => placeholder }, taken);
  const whole = (placeholder: string): string => JSON.stringify(text.slice(0, start) + placeholder + text.slice(end));
  return paramFix(document, { ...moved, at: node.span, text: whole }, taken);
}

function takesPlaceholders(pointer: string, slot: Slot | undefined): boolean {
  if (/^\/(?:flowspec|name|action|summary|params)(?:\/|$)/u.test(pointer) || /\/(?:omit\/\d+|each|when)$/u.test(pointer)) return false;
  return slot === undefined || slot.kind === "data" || (slot.kind === "scalar" && slot.fixed !== true);
}
