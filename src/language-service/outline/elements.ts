import type { OutlineKind } from "../answers.ts";
import type { Said } from "./written.ts";

/** What an element of a list is called, and what stands beside it. */
export interface ElementName {
  readonly name?: string | undefined;
  readonly details: readonly (string | undefined)[];
}

interface ElementRow {
  readonly kind: OutlineKind;
  readonly name: (said: Said, place: Said) => ElementName;
}

/** Elements by the name of their construct: others are called by what they say first. */
const elements: Readonly<Record<string, ElementRow>> = {
  approver: { kind: "party", name: party },
  cc: { kind: "party", name: party },
  flow: { kind: "group", name: (said) => ({ name: said("title"), details: [] }) },
  file: {
    kind: "file",
    name: (said) => (said("pdf") === undefined ? { name: said("id"), details: [] } : { name: said("pdf"), details: [said("id")] }),
  },
  "sign-component": { kind: "component", name: component },
  "fill-component": { kind: "component", name: component },
  "sign-child": { kind: "component", name: component },
  "fill-child": { kind: "component", name: component },
  "form-field": { kind: "component", name: (said) => ({ name: said("name") ?? said("id"), details: [said("value")] }) },
};

/** What an element of a construct is. `place` is what it says of its place. */
export function elementOf(construct: string, said: Said, place: Said): { readonly kind: OutlineKind } & ElementName {
  const row = elements[construct];
  if (row) return { kind: row.kind, ...row.name(said, place) };
  const [name, ...details] = ["name", "title", "label", "type", "question", "id"].flatMap((key) => said(key) ?? []);
  return { kind: "value", name, details: details.slice(0, 1) };
}

/** A party is called by its role, else by who it is. */
function party(said: Said): ElementName {
  const [role, organization, person, type] = ["role", "organization", "name", "type"].map(said);
  const name = role ?? organization ?? person ?? type;
  return { name, details: [type, organization, person].filter((each) => each !== name) };
}

/** A component by its type and what it stands at. */
function component(said: Said, place: Said): ElementName {
  const type = said("type") ?? said("template");
  const where = place("keyword") ?? place("field") ?? place("page") ?? said("at");
  return { name: type === undefined ? where : where === undefined ? type : `${type} ${where}`, details: [said("name"), said("value")] };
}
