import { pagingTypes } from "../runtime/component/placement.ts";
import { counted } from "../runtime/phrases.ts";
import { durationOf } from "../runtime/durations.ts";
import {
  childrenOf,
  field,
  type Item,
  literalOf,
  type RecordTree,
  type Term,
  type Tree,
  placeholderOf,
  type Apply,
  placeholderIn,
} from "../model/tree.ts";
import { endOfDay, isDate, morning } from "../runtime/encode.ts";
import { escaped } from "../language/trees/template.ts";
import { formOf } from "../language/tables/placement.ts";

/** A value as a reader sees it: what is written, parameters in double braces. */
export function inWords(tree: Tree | undefined): string {
  switch (tree?.kind) {
    case "literal":
      return tree.value === true ? "yes" : tree.value === false ? "no" : escaped(String(tree.value));
    case "reference":
      return placeholderOf(tree);
    case "apply":
      return placeholderIn(tree) ?? (tree.fn === "shifted" ? `${inWords(tree.value)} ${String(tree.option)}` : inWords(tree.value));
    case "list":
      return tree.items.map((item) => inWords(item.value) + condition(item)).join(", ");
    case "record":
      return [...tree.fields].map(([name, value]) => `${keyInWords(name)} ${inWords(value)}`).join("; ");
    default:
      return tree ? childrenOf(tree).map(inWords).join("") : "";
  }
}

/** Whether something in a tree is written in a format, which its placeholder names. */
export function hasFormat(tree: Tree): boolean {
  return (tree.kind === "apply" && placeholderIn(tree)?.includes(":") === true) || childrenOf(tree).some(hasFormat);
}

/** A table that is written in rows, cells with strokes between them, empty ones as dashes: `货物 / 数量 (40 %): 钢材 / 3; 合计 / –`. */
export function tableInWords(table: Tree): string {
  const columns = itemsOf(field(table, "columns")).map(({ value }) => {
    const width = field(value, "width");
    return value.kind === "record" ? `${inWords(field(value, "title"))}${width ? ` (${inWords(width)} %)` : ""}` : inWords(value);
  });
  const rows = itemsOf(field(table, "rows")).map(
    (row) =>
      itemsOf(row.value)
        .map((cell) => inWords(cell.value) || "–")
        .join(" / ") + condition(row),
  );
  return `${columns.join(" / ")}: ${rows.join("; ")}`;
}

function itemsOf(tree: Tree | undefined): readonly Item[] {
  return tree?.kind === "list" ? tree.items : [];
}

/** A key as words: `signCheck` as `sign check`. Members of the wire stay as they are. */
export function keyInWords(key: string): string {
  return /^[A-Z]/u.test(key) ? key : key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

/** A moment, given in Unix seconds: `2026-06-01 01:00 UTC`. */
export function moment(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** A relative time in words: `+30d` as `30 days after sending`, `+2w` as `14 days after sending`. Nothing where it is none. */
function span(value: string, from = "after sending"): string | undefined {
  const duration = durationOf(value);
  if (duration === undefined) return undefined;
  const { noun, count } = duration.unit.docs;
  return `${counted(duration.count * count, noun.en)} ${from}`;
}

/** A time as a reader sees it, whichever way it is written. */
export function timeInWords(tree: Tree | undefined): string {
  const value = literalOf(tree);
  if (typeof value === "number" && value > 0) return dayInWords(tree) ?? moment(value);
  if (tree?.kind === "apply" && tree.value.kind === "apply" && tree.value.fn === "shifted") return shiftInWords(tree.value);
  const words = inWords(tree); // a relative time waits for the clock
  return span(words) ?? words;
}

/** A moment that is written as a date, with the time of the day that is meant; nothing where it is written otherwise. */
function dayInWords(tree: Tree | undefined): string | undefined {
  const made = tree?.kind === "literal" ? tree.made : undefined;
  const written = literalOf(made?.value);
  if (made === undefined || typeof written !== "string" || !isDate(written)) return undefined;
  return `${written} ${made.fn === "morningSeconds" ? morning : endOfDay} +08:00`;
}

/** A time that is counted from another: `7 days after {{from}}`. */
function shiftInWords({ value, option }: Apply): string {
  const written = String(option);
  const words = span(`+${written.slice(1).trim()}`, written.startsWith("-") ? `before ${inWords(value)}` : `after ${inWords(value)}`);
  return words ?? `${inWords(value)} ${written}`;
}

/** Under which condition, and how often, an element is there. */
export function condition({ each, when }: Item): string {
  const parts = [
    ...(each ? [`one for each ${each.name} of ${inWords(each.list)}`] : []),
    ...(when ? [`only ${when.map(termInWords).join(" and ")}`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

/** What may be left out is there or not, everything else is so or not. */
function termInWords({ value, word, negated }: Term): string {
  const name = inWords(value);
  if (word !== undefined) return `if ${name} is ${negated ? "not " : ""}“${escaped(word)}”`;
  if (value.optional) return `${negated ? "without" : "with"} ${name}`;
  return `if ${negated ? "not " : ""}${name}`;
}

/** Where a component stands, in a sentence. */
export function placeInWords(component: RecordTree): string {
  if (component.fields.has("template")) return "where the template has it";
  const type = literalOf(component.fields.get("type"));
  const at = component.fields.get("at");
  const part = (name: string): string => inWords(field(at, name));
  const pages = component.fields.get("pages");
  const repeated = pages ? `, repeated on ${literalOf(pages) === "all" ? "all pages" : `pages ${inWords(pages)}`}` : "";
  const form = formOf(at);
  if (type === "watermark") return "all over the document";
  if (form === "keyword")
    return `at the keyword “${part("keyword")}”${field(at, "whole") ? ", standing alone" : ""}${hits(at)}${details(at)}${repeated}`;
  if (form === "field") return `at the form field “${part("field")}”`;
  if (pagingTypes.has(type)) return `across the edges of all pages, ${part("y")} pt from the top`;
  if (form === undefined) return "not placed";
  return `${page(field(at, "page"))}, ${part("x")} pt from the left, ${part("y")} pt from the ${literalOf(field(at, "from")) === "bottom-left" ? "bottom" : "top"}${repeated}`;
}

function page(tree: Tree | undefined): string {
  const number = literalOf(tree);
  if (number === -1) return "last page";
  return typeof number === "number" && number < 0 ? `page ${-number} from the end` : `page ${inWords(tree)}`;
}

function hits(at: Tree | undefined): string {
  const occurrence = field(at, "occurrence");
  if (occurrence === undefined) return ", every hit";
  const word = literalOf(occurrence);
  return word === "all" ? ", every hit" : typeof word === "string" ? `, ${word} hit` : `, hits ${inWords(occurrence)} (counted from 0)`;
}

function details(at: Tree | undefined): string {
  const said = (name: string, words: (value: string) => string): string => (field(at, name) ? `, ${words(inWords(field(at, name)))}` : "");
  return `${said("page", (value) => `only on page ${value}`)}${said("align", (value) => value)}${said("offset", (value) => `shifted by ${value} pt`)}${said("optional", () => "may be missing")}`;
}
