import { declaredBy } from "../language/readers/plain-param.ts";
import { timeKeys } from "../language/readers/time-keys.ts";
import { inRows } from "../language/tables/table.ts";
import { escaped } from "../language/trees/template.ts";
import type { Param } from "../model/contract.ts";
import {
  type Apply,
  childrenOf,
  field,
  type Item,
  literalOf,
  placeholderIn,
  type RecordTree,
  type Reference,
  referencesIn,
  type Term,
  type Tree,
} from "../model/tree.ts";
import { valueKind } from "../runtime/param-types.ts";
import type { Speech } from "./speech.ts";
import { timeInWords } from "./times.ts";

/** What puts the values of one contract in words. */
export interface Wording {
  readonly speech: Speech;
  readonly params: ReadonlyMap<string, Param>;
}

/** A value as a reader sees it: what is written, parameters in double braces by their labels, names of data in code quotes. */
export function inWords(tree: Tree | undefined, wording: Wording): string {
  const { say, list, placeholder } = wording.speech;
  switch (tree?.kind) {
    case "literal":
      return tree.value === true ? say("yes") : tree.value === false ? say("no") : escaped(String(tree.value));
    case "reference":
      return placeholder(tree);
    case "apply":
      return formatted(tree, wording) ?? `${inWords(tree.value, wording)}${tree.fn === "shifted" ? ` ${String(tree.option)}` : ""}`;
    case "list":
      return list(tree.items.map((item) => withCondition(inWords(item.value, wording), item, wording)));
    case "record":
      return factsInWords(
        [...tree.fields].map(([key, value]) => say("fact", { label: `\`${key}\``, value: inWords(value, wording) })),
        wording,
      );
    default:
      return tree
        ? childrenOf(tree)
            .map((child) => inWords(child, wording))
            .join("")
        : "";
  }
}

/** Facts behind one another, as one text. */
export function factsInWords(facts: readonly string[], { speech: { say } }: Wording): string {
  return facts.reduce((first, second) => (first === "" ? second : say("facts", { first, second })), "");
}

/** A value in a format, as its placeholder: nothing of what none says. */
function formatted(tree: Apply, { speech }: Wording): string | undefined {
  const written = placeholderIn(tree);
  const [reference] = referencesIn(tree);
  if (written === undefined || reference === undefined) return undefined;
  const colon = written.indexOf(":");
  return speech.placeholder(reference, colon < 0 ? undefined : written.slice(colon + 1, -"}}".length));
}

/** Whether something in a tree is written in a format, which its placeholder names. */
export function hasFormat(tree: Tree): boolean {
  return (tree.kind === "apply" && placeholderIn(tree)?.includes(":") === true) || childrenOf(tree).some(hasFormat);
}

/** Keys whose value is one of several ways. */
const waysOfProof: ReadonlySet<string> = new Set(["signCheck", "viewCheck"]);

/** The value of a key in words: its words as people call them, times as local ones, a table in rows. */
export function valueInWords(key: string, tree: Tree | undefined, wording: Wording): string {
  const { speech } = wording;
  if (tree === undefined) return "";
  if (timeKeys().has(key)) return timeInWords(tree, { ...wording, inWords: (inner) => inWords(inner, wording) });
  if (inRows(tree)) return tableInWords(tree, wording);
  if (tree.kind === "list") {
    const items = tree.items.map((item) => withCondition(valueInWords(key, item.value, wording), item, wording));
    return waysOfProof.has(key) ? eitherOf(items, speech) : speech.list(items);
  }
  const value = literalOf(tree);
  if (key === "readSeconds") return speech.say("seconds", { count: inWords(tree, wording) });
  return typeof value === "string" ? speech.word(key, escaped(value)) : inWords(tree, wording);
}

/** Ways of which one is enough: `face recognition, or the password for signing`. */
export function eitherOf(ways: readonly string[], { say, list }: Speech): string {
  const last = ways.at(-1) ?? "";
  return ways.length < 2 ? last : say("either", { others: list(ways.slice(0, -1)), last });
}

/** A table that is written in rows, cells with strokes between them, empty ones as dashes: `货物 / 数量 (40 %): 钢材 / 3; 合计 / –`. */
function tableInWords(table: Tree, wording: Wording): string {
  const { say } = wording.speech;
  const columns = itemsOf(field(table, "columns")).map(({ value }) => {
    const width = field(value, "width");
    const title = value.kind === "record" ? inWords(field(value, "title"), wording) : inWords(value, wording);
    return width ? say("percent-column", { title, width: inWords(width, wording) }) : title;
  });
  const rows = itemsOf(field(table, "rows")).map((row) => {
    const cells = itemsOf(field(row.value, "cells") ?? row.value).map((cell) => inWords(cell.value, wording) || "–");
    return withCondition(cells.join(" / "), row, wording);
  });
  return say("table", { columns: columns.join(" / "), rows: factsInWords(rows, wording) });
}

function itemsOf(tree: Tree | undefined): readonly Item[] {
  return tree?.kind === "list" ? tree.items : [];
}

/** A text with the condition behind it under which, and how often, it is there. */
export function withCondition(title: string, item: Item, wording: Wording): string {
  const condition = conditionOf(item, wording);
  return condition === "" ? title : wording.speech.say("named-condition", { title, condition });
}

/** Under which condition, and how often, an element is there; an empty text where it is there once. */
export function conditionOf({ each, when }: Item, wording: Wording): string {
  const { say, placeholder } = wording.speech;
  const condition =
    when === undefined
      ? ""
      : termsInWords(
          when.map((term) => termInWords(term, wording)),
          wording,
        );
  if (each === undefined) return condition;
  const list = placeholder(each.list);
  return condition === "" ? say("for-each", { list }) : say("for-each-when", { list, condition });
}

function termsInWords(terms: readonly string[], { speech: { say, list } }: Wording): string {
  const last = terms.at(-1) ?? "";
  return terms.length < 2 ? say("when-one", { first: last }) : say("when-more", { others: list(terms.slice(0, -1)), last });
}

/** What may be left out is there or not, everything else is so or not. */
function termInWords({ value, word, negated }: Term, { speech: { say, placeholder }, params }: Wording): string {
  const name = placeholder(value);
  if (word !== undefined)
    return negated ? say("when-is-not", { name, word: escaped(word) }) : say("when-is", { name, word: escaped(word) });
  if (!isTruth(value, params)) return negated ? say("when-missing", { name }) : say("when-given", { name });
  return negated ? say("when-not", { name }) : say("when-so", { name });
}

function isTruth(value: Reference, params: ReadonlyMap<string, Param>): boolean {
  const param = declaredBy(value, params);
  return param !== undefined && valueKind(param.type) === "boolean";
}

/** What a construct says beside the language: what it sets, and what it leaves out. */
export function overridesOf({ fields }: RecordTree): { readonly wire: readonly string[]; readonly omit: readonly string[] } {
  const wire = fields.get("wire");
  const omit = fields.get("omit");
  return {
    wire: wire?.kind === "record" ? [...wire.fields.keys()] : [],
    omit: omit?.kind === "list" ? omit.items.map(({ value }) => String(literalOf(value) ?? "")) : [],
  };
}
