import { meantCode } from "../../language/readers/codes-of.ts";
import type { Fix } from "../../model/diagnostic.ts";
import type { ValueNoun } from "../../language/tables/nouns.ts";
import type { MessageOf, PlainIdOf } from "../../runtime/message.ts";
import { literalOf, type Tree } from "../../model/tree.ts";
import type { MemberFacts } from "../../wire/structures.ts";
import { memberTypes } from "../../codes/wire.ts";
import { written } from "../../diagnostics/fixes.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";

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
export function wrongMemberType({ value, facts, structure, path, inText }: Mistyped, collector: Collector): void {
  const meant = meantCode(structure, path, literalOf(value)) ?? sameOfType(value, facts);
  const fixes = meant === undefined ? [] : writing(value, meant);
  const help = meant === undefined ? helpFor(value, facts) : ({ message: "write", data: { text: JSON.stringify(meant) } } as const);
  const finding = { ...wrongType(value, path, nounOf(facts)), help, fixes, span: value.origin.span, pointer: value.origin.pointer };
  if (inText) add(collector, { ...memberTypes, refusals: [] }, finding, inText);
  else add(collector, memberTypes, finding);
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
  return [{ title: { message: "write-name", data: { name: text } }, safe: true, edits: [written(origin.span, text)] }];
}

function helpFor(value: Tree, { json, list }: MemberFacts): PlainIdOf<NonNullable<typeof memberTypes.helps>> {
  if (json && value.kind === "record") return "as-json";
  if (literalOf(value) === null) return "value-or-nothing";
  return list && value.kind === "literal" ? "as-list" : "of-type";
}

/** What the types of members are called. */
const nouns = { string: "text", integer: "integer", number: "number", boolean: "boolean", Values: "text-or-texts" } as const;

function nounOf({ type, list, json }: MemberFacts): ValueNoun {
  if (json) return "json";
  const noun = isNamed(type) ? nouns[type] : "map";
  return list ? `list-of-${noun}` : noun;
}

function isNamed(type: string): type is keyof typeof nouns {
  return Object.hasOwn(nouns, type);
}

/** That a member takes something else than a value. */
function wrongType(value: Tree, path: string, wanted: ValueNoun): MessageOf<NonNullable<typeof memberTypes.messages>> {
  if (value.kind === "list") return { message: "wrong-type", data: { path, wanted, found: "list" } };
  if (value.kind === "record") return { message: "wrong-type", data: { path, wanted, found: "map" } };
  const plain = value.kind === "literal" ? value.value : "";
  if (plain === null) return { message: "is-null", data: { path, wanted } };
  if (typeof plain === "boolean") return { message: "wrong-value", data: { path, wanted, value: plain } };
  return { message: "wrong-type", data: { path, wanted, found: typeof plain === "string" ? "text" : "number" } };
}
