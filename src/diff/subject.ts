import { asWritten } from "../language/trees/as-written.ts";
import type { SubjectStep } from "../model/change.ts";
import { at, field, literalOf, type Tree } from "../model/tree.ts";

/** Where things in lists have what they are called, by their constructs: the first of these keys that says something. */
const called: Readonly<Record<string, readonly string[]>> = {
  flow: ["title"],
  file: ["pdf", "id"],
  approver: [
    "role",
    "organization",
    "name",
    "eitherSign",
    "recipientId",
    "openId",
    "userId",
    "organizationOpenId",
    "organizationId",
    "mobile",
  ],
  "sign-component": ["name", "id", "template", "template.name", "template.id", "at.field"],
  "fill-component": ["name", "id", "at.field"],
  "sign-child": ["name"],
  "fill-child": ["name"],
  "form-field": ["name", "id"],
  cc: ["name", "organization", "mobile"],
  question: ["question"],
  addable: ["type"],
  "table-column": ["title"],
};

/** What a thing of a construct is called where it is spoken of; empty where it has only a place. */
export function nameOf(construct: string, tree: Tree | undefined): string {
  for (const key of called[construct] ?? []) {
    const value = at(tree, key);
    const name = value && asWritten(value);
    if (name !== undefined && name !== "") return name;
  }
  return "";
}

/** A thing in a list as a step of the way to what is said of it. */
export function stepOf(construct: string, tree: Tree | undefined, number: number, by: SubjectStep["by"]): SubjectStep {
  const type = literalOf(field(tree, "type"));
  return { construct, by, name: nameOf(construct, tree), number, ...(typeof type === "string" ? { type } : {}) };
}

/** A record as such a step: of its kind there is one. */
export function recordStep(construct: string): SubjectStep {
  return { construct, by: "only", name: "", number: 1 };
}
