import { plainOf } from "../language/apply.ts";
import type { Tree } from "../model/tree.ts";
import { isStructure, type MemberFacts } from "../wire/structures.ts";
import { memberValues } from "./codes/wire.ts";
import { add, type Report, severityOf } from "./report.ts";

/** Whether a value has the JSON type that the service declares, whatever is inside it. */
export function hasType(value: Tree, { json, list, type }: MemberFacts): boolean {
  if (json && value.kind === "literal" && typeof value.value === "string") return true;
  if (list) return value.kind === "list";
  if (isStructure(type)) return value.kind === "record";
  return type === "Values" ? value.kind !== "record" : isLeaf(value, type);
}

function isLeaf(value: Tree, type: string): boolean {
  if (value.kind === "text") return type === "string";
  if (value.kind !== "literal") return false;
  return type === "integer" ? Number.isInteger(value.value) : typeof value.value === type;
}

/** A value that a member does not take; the catalogue says how bad that is. */
export function foreignValue(path: string, value: Tree, values: readonly unknown[], refusals: readonly string[], report: Report): void {
  const finding = {
    message: `${shown(value)} is no value that the service takes for \`${path}\`.`,
    ...(values.length > 0 ? { help: `It takes ${values.map((each) => JSON.stringify(each)).join(", ")}.` } : {}),
    span: value.origin.span,
    pointer: value.origin.pointer,
    severity: severityOf({ ...memberValues, refusals }, report.action),
  };
  add(report, memberValues, finding, refusals);
}

function shown(value: Tree): string {
  const text = JSON.stringify(plainOf(value)) ?? "This";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
