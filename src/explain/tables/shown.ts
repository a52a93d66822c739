import type { Slot } from "../../language/tables/construct.ts";
import { valueNouns } from "../../language/tables/nouns.ts";
import { serviceNames } from "../../wire/actions.ts";
import { membersOf } from "../../wire/structures.ts";
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

/** What a value of a slot is, in words. */
export function takes(slot: Slot): string {
  switch (slot.kind) {
    case "scalar":
      return slot.form === undefined ? valueNouns[slot.noun] : `${valueNouns[slot.noun]}: ${slot.form}`;
    case "word":
      return `one of ${slot.words.join(", ")}`;
    case "list":
      return `a list; each item ${takes(slot.item)}`;
    case "tuple":
      return `${slot.items.length} values: ${slot.items.map(takes).join(", ")}`;
    case "either":
      return `${takes(slot.one)}; or a list`;
    case "data":
      return `${slot.construct === undefined ? "" : `a map: ${slot.construct.name}, or `}${slot.accepts === "map" ? "a map" : "a text or a map"}`;
    case "table-rows":
      return `lists of cells, or of ${slot.construct.name}`;
    case "record":
      return `${slot.orName ? "a name, or " : ""}a map: ${slot.construct.name}`;
    case "records":
      return `${slot.orNames ? `${slot.once ? "texts" : "names"}, or ` : ""}a list of ${slot.construct.name}`;
  }
}

/** The bounds of a slot, where it has some. */
export function boundsOf(slot: Slot): string | undefined {
  if (slot.kind === "list") return boundsOf(slot.item);
  if (slot.kind !== "scalar" || (slot.minimum === undefined && slot.maximum === undefined)) return undefined;
  if (slot.minimum === undefined) return `at most ${slot.maximum}`;
  return slot.maximum === undefined ? `at least ${slot.minimum}` : `${slot.minimum} to ${slot.maximum}`;
}
