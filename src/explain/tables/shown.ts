import type { Slot } from "../../language/tables/construct.ts";
import { serviceNames } from "../../wire/actions.ts";
import { membersOf } from "../../wire/structures.ts";
import type { SlotWords } from "../../words/reference.ts";
import { bare } from "./members.ts";

/**
 * Structures as people call them, each once: `ApproverInfo` of one that a single service has, or that is meant of both; with the service where both have
 * one of the name and only this is meant.
 */
export function structuresShown(structures: readonly string[]): readonly string[] {
  return [...new Set(structures.map((structure) => shown(structure, structures)))];
}

function shown(structure: string, among: readonly string[]): string {
  const name = bare(structure);
  const homonyms = serviceNames.map((service) => `${service}.${name}`).filter((other) => membersOf(other).length > 0);
  const text = name.replace(/Request$/u, "");
  return homonyms.every((other) => among.includes(other)) ? text : `${structure.slice(0, structure.indexOf("."))}.${text}`;
}

/** What a value of a slot is, in words; constructs are called by their names, or as a reader is led to them. */
export function takes(slot: Slot, words: SlotWords, called: (construct: string) => string = (name) => name): string {
  const within = (inner: Slot): string => takes(inner, words, called);
  switch (slot.kind) {
    case "scalar":
      return words.scalar(slot);
    case "word":
      return words.oneOf(slot.words);
    case "list":
      return words.list(within(slot.item));
    case "tuple":
      return words.tuple(slot.items.map(within));
    case "either":
      return words.either(within(slot.one));
    case "data":
      return words.data(slot.construct && called(slot.construct.name), slot.accepts);
    case "table-rows":
      return words.tableRows(called(slot.construct.name));
    case "record":
      return words.record(called(slot.construct.name), slot.orName ?? false);
    case "records":
      return words.records(called(slot.construct.name), slot.orNames ? (slot.once ? "texts" : "names") : undefined);
  }
}

/** The bounds of a slot, where it has some. */
export function boundsOf(slot: Slot, words: SlotWords): string | undefined {
  if (slot.kind === "list") return boundsOf(slot.item, words);
  if (slot.kind !== "scalar" || (slot.minimum === undefined && slot.maximum === undefined)) return undefined;
  if (slot.minimum === undefined) return slot.maximum === undefined ? undefined : words.atMost(slot.maximum);
  return slot.maximum === undefined ? words.atLeast(slot.minimum) : words.between(slot.minimum, slot.maximum);
}
