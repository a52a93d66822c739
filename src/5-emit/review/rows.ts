import type { ConstructFacts } from "../../language/readers/facts.ts";
import { targetOf } from "../../language/readers/lower.ts";
import { type Row, rowsOf } from "../../language/tables/construct.ts";
import { literalOf, type RecordTree, type Tree } from "../../model/tree.ts";
import { sentence, type View } from "../markdown.ts";
import { keyValue } from "../../telling/records.ts";
import { inWords, overridesOf, valueInWords } from "../../telling/values.ts";
import type { Reading } from "./reading.ts";

/** One thing that holds, and on whose word: a line of a table. What stands in backticks is code. */
interface RuleRow {
  readonly label: string;
  readonly value: string;
  readonly by: string;
}

/** What the service does where a contract does not say a key: in words, or nothing where it does nothing. */
export type Defaults = Readonly<Record<string, (() => string | undefined) | undefined>>;

/** A construct as it was written and as it is sent, with its table. */
export type Told = Pick<ConstructFacts, "construct" | "fields" | "tree" | "targets">;

/** What decides how a construct is told. */
interface Telling {
  /** Keys that are told elsewhere. */
  readonly skip?: readonly string[];
  readonly defaults?: Defaults;
  /** Keys whose values another construct decides, with what it says: it goes before. */
  readonly decided?: ReadonlyMap<string, Tree>;
}

/** What a construct says, key by key in the order of its table, with what the service does where it says nothing: lines of a table. */
export function ruleRows(place: Told, reading: Reading, telling: Telling = {}): readonly View[] {
  return labelledRows(place, reading, telling).map(({ label, value, by }) => ({
    label: sentence(label),
    value: sentence(value),
    by: sentence(by),
  }));
}

function labelledRows(
  place: Told,
  reading: Reading,
  { skip = [], defaults = {}, decided = new Map<string, Tree>() }: Telling = {},
): readonly RuleRow[] {
  const { say } = reading.speech;
  const { construct, fields, tree } = place;
  const word = construct.variants && literalOf(fields.get(construct.variants.key));
  const rows = [...rowsOf(construct, word)].flatMap(([key, row]): readonly RuleRow[] => {
    if (skip.includes(key)) return [];
    const other = decided.get(key);
    if (other) return [rowOf(place, key, valueInWords(key, other, reading), say("by-flow"), reading)];
    const value = fields.get(key);
    if (value) return said(place, key, value, tree.fields.has(key) ? say("by-contract") : say("by-wire"), reading);
    const member = memberOf(row, place);
    const fallback = member === undefined ? undefined : defaults[key]?.();
    return fallback === undefined || member === undefined ? [] : [rowOf(place, key, fallback, say("by-default", { member }), reading)];
  });
  return [...rows, ...overrideRows(tree, reading)];
}

/** The member of the service that a key is, by its own name; nothing where the request has none. */
function memberOf({ columns }: Row, { targets }: Told): string | undefined {
  return targetOf(columns, targets)?.column.members[0]?.split(".").at(-1);
}

function rowOf({ construct }: Told, key: string, value: string, by: string, { speech }: Reading): RuleRow {
  return { label: speech.label(construct.name, key), value, by };
}

/** Keys whose construct says by itself what it is about. */
const plainKeys: ReadonlySet<string> = new Set(["ownApproval"]);

/** A key with its value; of a construct in it each of its keys. */
function said(place: Told, key: string, value: Tree, by: string, reading: Reading): readonly RuleRow[] {
  const inner = value.kind === "record" ? reading.placeOf(value) : undefined;
  if (inner === undefined) return [rowOf(place, key, keyValue(key, value, reading), by, reading)];
  if (plainKeys.has(key)) return labelledRows(inner, reading);
  const outer = reading.speech.label(place.construct.name, key);
  return labelledRows(inner, reading).map(({ label, ...row }) => ({
    ...row,
    label: reading.speech.say("nested-label", { outer, inner: label }),
  }));
}

/** What a construct says beside the language. */
function overrideRows(tree: RecordTree, reading: Reading): readonly RuleRow[] {
  const { say } = reading.speech;
  const { omit } = overridesOf(tree);
  const wire = tree.fields.get("wire");
  const members = wire?.kind === "record" ? [...wire.fields] : [];
  return [
    ...members.map(([member, value]) => ({
      label: say("wire-of"),
      value: say("fact", { label: `\`${member}\``, value: inWords(value, reading) || say("empty-list") }),
      by: "`wire`",
    })),
    ...omit.map((member) => ({ label: say("omit-of"), value: `\`${member}\``, by: "`omit`" })),
  ];
}
