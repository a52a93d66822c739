import { asWritten } from "../language/trees/as-written.ts";
import { encodings } from "../language/trees/encodings.ts";
import type { Json } from "../model/json.ts";
import type { Condition, Item, Loop, Reference, Term, TextPart, Tree } from "../model/tree.ts";
import { durationOf } from "../runtime/durations.ts";

/** A tree as plain data, to be shown: placeholders as they are written, keys in one order. */
export function plain(tree: Tree): Json {
  switch (tree.kind) {
    case "literal":
      return typeof tree.value === "string" ? (asWritten(tree) ?? tree.value) : tree.value;
    case "unknown":
      return null;
    case "reference":
    case "text":
    case "apply":
      return asWritten(tree) ?? meant(tree, new Map());
    case "list":
      return tree.items.map(plainItem);
    case "record":
      return sorted([...tree.fields].map(([key, value]) => [key, plain(value)] as const));
  }
}

function plainItem(item: Item): Json {
  const { value, each, when } = item;
  if (each === undefined && when === undefined) return plain(value);
  return { ...(each ? { each: plainLoop(each) } : {}), ...(when ? { when: plainCondition(when) } : {}), value: plain(value) };
}

/** A repetition as it is written, without the name of its item: `goods`. */
export function plainLoop({ list }: Loop): string {
  return nameOf(list);
}

/** A condition as it is written: `kind is company and not simple`. */
export function plainCondition(condition: Condition): string {
  return condition
    .map(({ value, word, negated }) =>
      word === undefined ? `${negated ? "not " : ""}${nameOf(value)}` : `${nameOf(value)} is ${negated ? "not " : ""}${word}`,
    )
    .join(" and ");
}

/** A reference as it is written outside of texts: in braces without these. */
function nameOf(reference: Reference): string {
  return (asWritten(reference) ?? "").slice(2, -2);
}

/** The repetitions around a tree, each with a number: what their items are called means nothing. */
export type Loops = ReadonlyMap<Loop, number>;

/** A repetition more around a tree. */
export function inLoop(loops: Loops, loop: Loop | undefined): Loops {
  return loop === undefined ? loops : new Map([...loops, [loop, loops.size]]);
}

/** What a tree means, as a text: two trees have the same exactly where they mean the same, whatever items are called and however a value is written. */
export function meaningOf(tree: Tree | undefined, loops: Loops = new Map()): string {
  return tree === undefined ? "" : JSON.stringify(meant(tree, loops));
}

function meant(tree: Tree, loops: Loops): Json {
  switch (tree.kind) {
    case "literal":
      return tree.value;
    case "unknown":
      return { unknown: true };
    case "reference":
      return meantReference(tree, loops);
    case "text":
      return meantText(tree.parts, loops);
    case "apply": {
      const { fn, value, option } = tree;
      return { fn, of: encodings[fn].asksClock ? meantMoment(value, loops) : meant(value, loops), ...meantOption(option) };
    }
    case "list":
      return tree.items.map((item) => meantItem(item, loops));
    case "record":
      return { record: sorted([...tree.fields].map(([key, value]) => [key, meant(value, loops)] as const)) };
  }
}

function meantReference({ loop, name }: Reference, loops: Loops): Json {
  return { reference: name ?? null, ...(loop === undefined ? {} : { loop: loops.get(loop) ?? loop.name }) };
}

/** Neighbouring pieces of text are one, and a single piece is what it is. */
function meantText(parts: readonly TextPart[], loops: Loops): Json {
  const pieces: Json[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (part.kind === "literal" && typeof last === "string") pieces[pieces.length - 1] = last + String(part.value);
    else pieces.push(part.kind === "literal" ? String(part.value) : meant(part, loops));
  }
  return pieces.length === 1 ? (pieces[0] ?? null) : { text: pieces };
}

/** A time from now in seconds, whichever units it is written in. */
function meantMoment(tree: Tree, loops: Loops): Json {
  const duration = tree.kind === "literal" && typeof tree.value === "string" ? durationOf(tree.value) : undefined;
  return duration === undefined ? meant(tree, loops) : { fromNow: duration.count * duration.unit.seconds };
}

function meantOption(option: unknown): Readonly<Record<string, Json>> {
  return option === undefined ? {} : { option: JSON.stringify(option) };
}

function meantItem({ value, each, when }: Item, outer: Loops): Json {
  if (each === undefined && when === undefined) return meant(value, outer);
  const loops = inLoop(outer, each);
  return {
    ...(each ? { each: meantReference(each.list, outer) } : {}),
    ...(when ? { when: meantCondition(when, loops) } : {}),
    value: meant(value, loops),
  };
}

/** In which order terms stand means nothing. */
function meantCondition(condition: Condition, loops: Loops): readonly string[] {
  return condition.map((term) => termMeaning(term, loops)).toSorted();
}

function termMeaning({ value, word, negated }: Term, loops: Loops): string {
  return JSON.stringify([meantReference(value, loops), word ?? null, negated]);
}

/** What the terms of a condition mean, each as a text; `loops` are those around it, with that of its own element. */
export function termMeanings(condition: Condition | undefined, loops: Loops): ReadonlySet<string> {
  return new Set(condition === undefined ? [] : meantCondition(condition, loops));
}

function sorted(entries: readonly (readonly [string, Json])[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
