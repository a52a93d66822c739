import { looksReal, type Personal, type PersonalKind, personalIn } from "../checks/personal.ts";
import { mask } from "../checks/mask.ts";
import type { Slot } from "../language/construct.ts";
import type { Place } from "../language/facts.ts";
import type { Code, Fix, Severity } from "../model/diagnostic.ts";
import { type DocumentNode, type MapNode, type ScalarNode } from "../model/document.ts";
import { type Span, span } from "../model/source.ts";
import type { Literal, Tree } from "../model/tree.ts";
import { inventedSamples, personalDataInParams } from "./codes/personal.ts";
import { unquoted } from "./fixes.ts";
import { paramFix } from "./param-fix.ts";
import { textFix } from "./personal-fix.ts";
import { add, type Report } from "./report.ts";
import { slotAt } from "./shape-tables.ts";

const nouns: Readonly<Record<PersonalKind | "person-name", string>> = {
  mobile: "a mobile number",
  "id-card": "an identity number",
  "bank-card": "a number like that of a bank card",
  email: "an e-mail address",
  "person-name": "a name beside an identity number",
};

/** Judges what of a definition identifies a person: all its texts, and, in `places`, names that stand beside an identity number. */
export function judgePersonal(document: MapNode, places: readonly Place[], strict: boolean, report: Report): void {
  const severity: Severity = strict ? "error" : "warning";
  const said = new Set<number>();
  const say = (code: Code, message: string, help: string, at: Span, pointer: string, fixes: readonly Fix[] = []): void => {
    if (said.has(at.start)) return;
    said.add(at.start);
    add(report, code, { message, help, fixes, severity, span: at, pointer });
  };
  const taken = new Set<string>();
  // Names come first: once the number beside it is a parameter, a name says less.
  for (const { name, key } of namesBesideNumbers(places)) {
    const moved = { name: key, type: "person-name", value: String(name.value), at: name.origin.span, text: quoted } as const;
    const message = `Here stands ${nouns["person-name"]}, ${JSON.stringify(mask(String(name.value)))}.`;
    say(personalDataInParams, message, "Make it a parameter.", name.origin.span, name.origin.pointer, paramFix(document, moved, taken));
  }
  for (const node of scalarsIn(document)) {
    const inSample = node.pointer.startsWith("/samples/");
    const slot = slotAt(document, node.pointer);
    for (const found of personalOf(node, slot)) {
      const at = placeOf(node, found);
      if (!inSample) {
        const message = `Here stands ${nouns[found.kind]}, ${JSON.stringify(mask(found.value))}.`;
        say(personalDataInParams, message, "Make it a parameter.", at, node.pointer, textFix(document, { node, slot, found, at }, taken));
      } else if (looksReal(found)) {
        say(
          inventedSamples,
          `${JSON.stringify(mask(found.value))} may be ${nouns[found.kind]} of somebody.`,
          inventions[found.kind] ?? "",
          at,
          node.pointer,
        );
      }
    }
  }
}

/** A placeholder as a value of its own. */
const quoted = (placeholder: string): string => JSON.stringify(placeholder);

/** How a value shows that it was invented. */
const inventions: Readonly<Partial<Record<PersonalKind, string>>> = {
  mobile: "Write one with a run of four digits, such as 13200000000.",
  "id-card": "Write one with a wrong check character, such as 620000198802020000.",
};

function* scalarsIn(node: DocumentNode): Generator<ScalarNode> {
  if (node.kind === "scalar") yield node;
  else
    for (const inner of node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value)) yield* scalarsIn(inner);
}

/** The personal values of a text. Where a personal value belongs, one that is written wrongly is a matter of its own rule. */
function personalOf({ value }: ScalarNode, slot: Slot | undefined): readonly Personal[] {
  // A number where a text belongs is a mistake of its own.
  if (typeof value !== "string" && (typeof value !== "number" || slot !== undefined)) return [];
  const text = String(value);
  const found = text.length < 6 ? [] : personalIn(text);
  const isOwn = slot?.kind === "scalar" && slot.personal === true;
  return isOwn ? found.filter(({ value: each }) => each === text && !each.endsWith("x")) : found;
}

/** Where a value stands in the source; the whole scalar where it is all of it, or where escapes hide it. */
function placeOf(node: ScalarNode, { value, start, end }: Personal): Span {
  const inner = unquoted(node.span);
  const written = inner.source.text.slice(inner.start, inner.end);
  const isPart = written === node.value && written !== value && written.slice(start, end) === value;
  return isPart ? span(inner.source, inner.start + start, inner.start + end) : node.span;
}

/** Names that are written out where an identity number is too. */
function* namesBesideNumbers(places: readonly Place[]): Generator<{ key: string; name: Literal }> {
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
