import { personalKinds } from "../../language/tables/personal-kinds.ts";
import { looksReal, type Personal, type PersonalKind, personalIn } from "../../runtime/personal.ts";
import { mask } from "../../runtime/mask.ts";
import type { Slot } from "../../language/tables/construct.ts";
import type { ConstructFacts } from "../../language/readers/facts.ts";
import type { ValueNoun } from "../../language/tables/nouns.ts";
import type { Finding, Severity } from "../../model/diagnostic.ts";
import { type DocumentNode, type MapNode, type ScalarNode } from "../../model/document.ts";
import { type Span, span } from "../../model/source.ts";
import type { Literal, Tree } from "../../model/tree.ts";
import { inventedSamples, personalDataInParams } from "../../codes/personal.ts";
import { unquoted } from "../../diagnostics/fixes.ts";
import { paramFix } from "../../diagnostics/param-fix.ts";
import { type FoundIn, textFix } from "./fix.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { slotAt } from "../shape/tables.ts";

/** A finding of this check, before it is known whether its place was found already. */
type Found = Required<Pick<Finding, "fixes" | "span" | "pointer">> & {
  readonly value: string;
  readonly noun: ValueNoun;
  readonly sample?: PersonalKind;
};

/** Judges what of a definition identifies a person: all its texts, and, in the places of the contract, names beside an identity number. */
export function judgePersonal(document: MapNode, placesOf: () => readonly ConstructFacts[], strict: boolean, collector: Collector): void {
  const taken = new Set<string>();
  const said = new Set<string>();
  const found: Pick<FoundIn, "node" | "personal">[] = [];
  eachScalar(document, (node) => {
    for (const personal of personalOf(node)) found.push({ node, personal });
  });
  const hasNumber = found.some(({ personal }) => personal.kind === "id-card");
  // Names come first: once the number beside it is a parameter, a name says less.
  for (const each of [...(hasNumber ? names(document, placesOf(), taken) : []), ...values(document, found, taken)]) {
    const place = `${each.span.source.path} ${each.span.start}`;
    if (!said.has(place)) tell(each, strict ? "error" : "warning", collector);
    said.add(place);
  }
}

function tell({ value, noun, sample, ...place }: Found, severity: Severity, collector: Collector): void {
  const data = { found: noun, value: mask(value) };
  if (sample === undefined) add(collector, personalDataInParams, { message: "written", data, help: "make-param", severity, ...place });
  else
    add(collector, inventedSamples, {
      message: "of-somebody",
      data,
      // How a value shows that it was invented.
      help: sample === "mobile" || sample === "id-card" ? sample : "fix",
      severity,
      ...place,
    });
}

/** `taken` are names of parameters that fixes give. */
function* names(document: MapNode, places: readonly ConstructFacts[], taken: Set<string>): Generator<Found> {
  for (const { name, key } of namesBesideNumbers(places)) {
    const { span: at, pointer } = name.origin;
    const value = String(name.value);
    const fixes = paramFix(
      document,
      { name: key, type: "person-name", value, at, text: (placeholder) => JSON.stringify(placeholder) },
      taken,
    );
    yield { value, noun: "name-beside-number", fixes, span: at, pointer };
  }
}

function* values(document: MapNode, found: readonly Pick<FoundIn, "node" | "personal">[], taken: Set<string>): Generator<Found> {
  for (const { node, personal } of found) {
    const slot = slotAt(document, node.pointer);
    if (!isPlainly(personal, node, slot)) continue;
    const at = placeOf(node, personal);
    const { kind, value } = personal;
    const common = { value, noun: personalKinds[kind].noun, span: at, pointer: node.pointer };
    if (!node.pointer.startsWith("/samples/")) yield { ...common, fixes: textFix(document, { node, slot, personal, at }, taken) };
    else if (looksReal(personal)) yield { ...common, sample: kind, fixes: [] };
  }
}

function eachScalar(node: DocumentNode, visit: (scalar: ScalarNode) => void): void {
  if (node.kind === "scalar") visit(node);
  else if (node.kind === "list") for (const item of node.items) eachScalar(item, visit);
  else for (const { value } of node.entries.values()) eachScalar(value, visit);
}

/** What every personal value has, of those that are looked for: an at sign, or eleven digits in a row. Hardly a text of a contract has. */
const personalSign = /[@＠]|[\d０-９]{11}/u;

/** The personal values of a text, or of a number that somebody forgot to quote. */
function personalOf({ value }: ScalarNode): readonly Personal[] {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text.length > 5 && personalSign.test(text) ? personalIn(text) : [];
}

/** Whether nothing else is wrong with a value: a number where a text belongs, or a malformed one where a personal value belongs, is a mistake of its own. */
function isPlainly(found: Personal, { value }: ScalarNode, slot: Slot | undefined): boolean {
  if (slot?.kind === "scalar" && slot.personal === true) return found.value === value && !found.value.endsWith("x");
  return typeof value === "string" || slot === undefined;
}

/** Where a value stands in the source; the whole scalar where it is all of it, or where escapes hide it. */
function placeOf(node: ScalarNode, { value, start, end }: Personal): Span {
  const inner = plain.has(node) ? plain.get(node) : plainSpan(node);
  plain.set(node, inner);
  return inner && node.value !== value ? span(inner.source, inner.start + start, inner.start + end) : node.span;
}

/** A text is compared with its source once, however many values it holds. */
const plain = new WeakMap<ScalarNode, Span | undefined>();

/** Where a text stands without its quotes, if the source has it as it is. */
function plainSpan(node: ScalarNode): Span | undefined {
  const inner = unquoted(node.span);
  return inner.source.text.slice(inner.start, inner.end) === node.value ? inner : undefined;
}

/** Names that are written out where an identity number is too. */
function* namesBesideNumbers(places: readonly ConstructFacts[]): Generator<{ key: string; name: Literal }> {
  for (const { fields, construct } of places) {
    const literals = [...construct.rows].flatMap(([key, { slot }]) => {
      const value = fields.get(key);
      return slot.kind === "scalar" && isWritten(value) ? [{ key, value, param: slot.param }] : [];
    });
    if (!literals.some(({ value, param }) => param === "id-card" && personalIn(String(value.value)).length > 0)) continue;
    for (const { key, value, param } of literals) if (param === "person-name") yield { key, name: value };
  }
}

function isWritten(value: Tree | undefined): value is Literal {
  return value?.kind === "literal" && typeof value.value === "string" && value.value !== "";
}
