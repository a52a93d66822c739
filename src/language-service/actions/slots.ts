import type { Slot } from "../../language/tables/construct.ts";
import { declaredKeys, elementKeys, overrideKeys, ownKeys, reuseKeys } from "../../language/tables/frame.ts";
import { stepsOf } from "../../model/document.ts";
import { type Subject, wayTo } from "../subject.ts";

/** What belongs at a place where placeholders may stand: a slot of the tables, or data that they say nothing of. */
export type Place = Slot | "data";

/** Keys at the top whose values are the contract's own, not what is sent. */
const frame: ReadonlySet<string> = new Set([...ownKeys, "summary", ...declaredKeys]);

/** Keys whose values name parameters and files: what is judged by a file has to name it. */
const naming: ReadonlySet<string> = new Set([...reuseKeys, ...elementKeys, "pdf"]);

/** What belongs at a pointer of a text, where a placeholder may stand; nothing where the text itself has to say it. */
export function placeAt(subject: Subject, pointer: string): Place | undefined {
  const steps = stepsOf(pointer);
  if (frame.has(steps[0] ?? "") || naming.has(steps.at(-1) ?? "")) return undefined;
  const way = wayTo(subject, pointer);
  if (way === undefined) return undefined;
  const [first, ...deeper] = way.rest;
  if (first === "omit") return undefined;
  if (first !== undefined && (overrideKeys as readonly string[]).includes(first)) return deeper.length > 0 ? "data" : undefined;
  const last = way.keys.at(-1);
  if (last === undefined) return undefined;
  return way.construct === undefined || last.row.slot.kind === "data" ? within(last.row.slot, way.rest) : undefined;
}

/** What belongs at the rest of the way, inside a slot. */
function within(slot: Slot, [step, ...rest]: readonly string[]): Place | undefined {
  if (slot.kind === "data") return "data";
  if (slot.kind === "table-rows") return step === undefined ? undefined : within(slot.cells, [step, ...rest]);
  if (step === undefined) return slot.kind === "either" ? slot.one : slot;
  if (slot.kind === "list") return within(slot.item, rest);
  if (slot.kind === "either") return within(slot.many.item, rest);
  const item = slot.kind === "tuple" ? slot.items[Number(step)] : undefined;
  return item && within(item, rest);
}
