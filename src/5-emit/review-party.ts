import { approver } from "../language/tables/approver.ts";
import { defaultSize } from "../language/tables/component.ts";
import { inRows } from "../language/tables/table.ts";
import { timeKeys } from "../language/readers/time-keys.ts";
import { type Item, literalOf, type RecordTree, type Tree } from "../model/tree.ts";
import type { View } from "./markdown.ts";
import { condition, inWords, keyInWords, placeInWords, tableInWords, timeInWords } from "./words.ts";

/** An element of a list that is a construct. */
export type Element = Item & { readonly value: RecordTree };

/** The constructs of a list. */
export function elements(tree: Tree | undefined): readonly Element[] {
  return tree?.kind === "list" ? tree.items.filter((item): item is Element => item.value.kind === "record") : [];
}

/** A key with its value, as a line of a list. */
export function setting(key: string, tree: Tree | undefined): { key: string; value: string } {
  return { key: keyInWords(key), value: timeKeys().has(key) ? timeInWords(tree) : inWords(tree) };
}

/** What a construct says beside the language. */
export function overrides({ fields }: RecordTree): readonly { key: string; value: string }[] {
  return [
    ...(fields.has("wire") ? [{ key: "set beside the language", value: inWords(fields.get("wire")) }] : []),
    ...(fields.has("omit") ? [{ key: "left out", value: inWords(fields.get("omit")) }] : []),
  ];
}

/** Keys of an approver that the sheet shows in its heading or in tables. */
const sections = ["type", "role", "organization", "name", "sign", "fill"];

const typeWords: Readonly<Record<string, string>> = {
  company: "company",
  person: "person",
  "company-auto": "company, signs automatically",
  "person-auto": "person, signs automatically",
};

/** One party: who it is, and what it signs and fills in. */
export function approverView(item: Element, number: number): View {
  const { fields } = item.value;
  const keys = [...approver.rows.keys()].filter((key) => fields.has(key) && !sections.includes(key));
  const type = String(literalOf(fields.get("type")) ?? "party");
  return {
    number: String(number),
    heading: whoIs(item.value),
    kind: `${typeWords[type] ?? type}${condition(item)}`,
    settings: [...keys.map((key) => setting(key, fields.get(key))), ...overrides(item.value)],
    sign: componentViews(fields.get("sign")),
    fill: componentViews(fields.get("fill")),
  };
}

/** One party as a line of the overview. */
export function overviewOf(item: Element, number: number): View {
  const { fields } = item.value;
  const automatic = String(literalOf(fields.get("type"))).endsWith("-auto") ? " (automatically)" : "";
  return {
    number: String(number),
    who: whoIs(item.value) + condition(item),
    signs: count(fields.get("sign")) + automatic,
    fills: count(fields.get("fill")),
  };
}

/** The role, company and person of an approver. */
function whoIs({ fields }: RecordTree): string {
  const who = ["organization", "name"].map((key) => inWords(fields.get(key))).filter((part) => part !== "");
  const role = inWords(fields.get("role"));
  return `${role === "" ? "" : `${role}: `}${who.length === 0 ? "named after sending" : who.join(", ")}`;
}

/** The components of a list by type: `2 × seal, date`. */
function count(tree: Tree | undefined): string {
  const types = elements(tree).map(({ value }) => typeInWords(value));
  return [...new Set(types)]
    .map((type) => ({ type, count: types.filter((other) => other === type).length }))
    .map(({ type, count: times }) => (times > 1 ? `${times} × ${type}` : type))
    .join(", ");
}

/** Keys of a component that have columns of their own. */
const columns = ["type", "template", "at", "size", "pages", "value", "sealId", "required"];

/** Components as lines of a table. */
export function componentViews(tree: Tree | undefined): View {
  return elements(tree).map((item) => {
    const { fields } = item.value;
    const options = [...fields].filter(([key]) => !columns.includes(key));
    return {
      what: `${typeInWords(item.value)}${condition(item)}`,
      where: placeInWords(item.value),
      size: (fields.has("size") ? inWords(fields.get("size")).split(", ") : (defaultSize(fields) ?? [])).join(" × "),
      value: valueInWords(fields.get("value") ?? fields.get("sealId")),
      must: literalOf(fields.get("required")) === true ? "yes" : "no",
      options: options.map(([key, value]) => `${keyInWords(key)}: ${inWords(value)}`).join("; "),
    };
  });
}

function valueInWords(value: Tree | undefined): string {
  return value !== undefined && inRows(value) ? tableInWords(value) : inWords(value);
}

/** What a component is: its type, or that the template has it. */
function typeInWords({ fields }: RecordTree): string {
  const template = fields.get("template");
  if (template === undefined) return inWords(fields.get("type"));
  return `component ${template.kind === "record" ? inWords(template) : `“${inWords(template)}”`} of the template`;
}
