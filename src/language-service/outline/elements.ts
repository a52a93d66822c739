import type { OutlineKind } from "../answers.ts";
import type { Said } from "./written.ts";

/** What an element of a list is called, and what stands beside it. */
export interface ElementName {
  /** The key that says how it is called; none where none does. */
  readonly key?: string | undefined;
  readonly name?: string | undefined;
  readonly details: readonly (string | undefined)[];
}

interface ElementRow {
  readonly kind: OutlineKind;
  readonly name: (said: Said, place: Said) => ElementName;
}

const component: ElementRow = { kind: "component", name: componentName };
const party: ElementRow = {
  kind: "party",
  name: (said) => firstOf(said, ["role", "organization", "name", "type"], ["type", "organization", "name"]),
};

/** Elements by the name of their construct: others are called by what they say first. */
const elements: Readonly<Record<string, ElementRow>> = {
  approver: party,
  cc: party,
  flow: { kind: "group", name: (said) => firstOf(said, ["title"], []) },
  file: { kind: "file", name: (said) => firstOf(said, ["pdf", "id"], ["id"]) },
  "sign-component": component,
  "fill-component": component,
  "sign-child": component,
  "fill-child": component,
  "form-field": { kind: "component", name: (said) => firstOf(said, ["name", "id"], ["value"]) },
};

/** What an element of a construct is. `place` is what it says of its place. */
export function elementOf(construct: string, said: Said, place: Said): { readonly kind: OutlineKind } & ElementName {
  const row = elements[construct];
  return row
    ? { kind: row.kind, ...row.name(said, place) }
    : { kind: "value", ...firstOf(said, ["name", "title", "label", "type", "question", "id"], []) };
}

/** Whether what stands in an element is part of it, so that it stands below it at once. */
export function isParty(kind: OutlineKind): boolean {
  return kind === "party" || kind === "component";
}

/** Called by the first key that says something; beside it what others say. */
function firstOf(said: Said, names: readonly string[], details: readonly string[]): ElementName {
  const key = names.find((each) => said(each) !== undefined);
  return { key, name: key === undefined ? undefined : said(key), details: details.filter((each) => each !== key).map(said) };
}

/** A component by its type and what it stands at. */
function componentName(said: Said, place: Said): ElementName {
  const key = said("type") === undefined ? "template" : "type";
  const parts = [said(key), place("keyword") ?? place("field") ?? place("page") ?? said("at")].flatMap((part) => part ?? []);
  return { key, name: parts.length === 0 ? undefined : parts.join(" "), details: [said("name"), said("value")] };
}
