import { meantCode } from "../../language/readers/codes-of.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { literalOf, type Tree } from "../../model/tree.ts";
import type { MemberFacts } from "../../wire/structures.ts";
import { memberTypes } from "../../codes/wire.ts";
import { written } from "../../diagnostics/fixes.ts";
import { add, type Report } from "../../diagnostics/collector.ts";

/** A value of a wrong type, and the member that holds it: its path in a structure. */
interface Mistyped {
  readonly value: Tree;
  readonly facts: MemberFacts;
  readonly structure: string;
  readonly path: string;
  /** The records of the catalogue that say of which type a member is whose type the gateway does not look at: one that stands in a text. */
  readonly inText?: readonly string[];
}

/** Reports a value of a wrong type; the gateway refuses it, whatever the member is. */
export function wrongMemberType({ value, facts, structure, path, inText }: Mistyped, report: Report): void {
  const meant = meantCode(structure, path, literalOf(value)) ?? sameOfType(value, facts);
  const fixes = meant === undefined ? [] : writing(value, meant);
  const help = meant === undefined ? helpFor(value, facts) : `Write \`${JSON.stringify(meant)}\`.`;
  const message = `\`${path}\` takes ${typeName(facts)}, and this is ${kindOf(value)}.`;
  const finding = { message, help, fixes, span: value.origin.span, pointer: value.origin.pointer };
  if (inText) add(report, { ...memberTypes, refusals: [] }, finding, inText);
  else add(report, memberTypes, finding);
}

/** The same value as one of the type: `"1"` as `1`. */
function sameOfType(value: Tree, { type, list, json }: MemberFacts): unknown {
  const written = literalOf(value);
  if (list || json || written === undefined || written === null) return undefined;
  if (type === "string") return String(written);
  if (typeof written !== "string") return undefined;
  if (type === "boolean") return { true: true, false: false }[written];
  const isNumber = /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/u.test(written) && (type === "number" || !written.includes("."));
  return isNumber && (type === "number" || type === "integer") ? Number(written) : undefined;
}

/** Writes a value in place of one that stands in the text as it is; in a contract, what a parameter or JSON in a text holds is left alone. */
function writing({ origin }: Tree, meant: unknown): readonly Fix[] {
  const { source, start, end } = origin.span;
  const text = JSON.stringify(meant);
  if (!/^(?:"[^"\\]*"|[\w.+-]+)$/u.test(source.text.slice(start, end))) return [];
  return [{ title: `Write ${text}`, safe: true, edits: [written(origin.span, text)] }];
}

function helpFor(value: Tree, { json, list }: MemberFacts): string {
  if (json && value.kind === "record") return "Write the map as JSON in a text.";
  if (literalOf(value) === null) return "Write a value, or leave the member out.";
  if (list && value.kind === "literal") return "Write a list, also of one value.";
  return "Write a value of that type.";
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  Values: "a text or a list of texts",
};

function typeName({ type, list, json }: MemberFacts): string {
  if (json) return "a text, JSON in a string";
  const name = typeNames[type] ?? "a map";
  return list ? `a list of ${name.replace(/^an? /u, "")}s` : name;
}

function kindOf(value: Tree): string {
  if (value.kind === "list") return "a list";
  if (value.kind === "record") return "a map";
  const plain = value.kind === "literal" ? value.value : "";
  if (typeof plain === "string") return "a text";
  if (plain === null) return "null";
  return typeof plain === "number" ? "a number" : `\`${plain}\``;
}
