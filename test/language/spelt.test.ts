import { isDeepStrictEqual } from "node:util";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/1-parse/parse.ts";
import { checkSource } from "../../src/compile.ts";
import { fixSource } from "../../src/fix/fix.ts";
import { plainOf, treeOf } from "../../src/language/trees/apply.ts";
import { type Action, actions, type Site } from "../../src/language/tables/actions.ts";
import { type Column, type Construct, type Row, rowsOf, type Slot } from "../../src/language/tables/construct.ts";
import { innerOf, lowerConstruct, targetOf } from "../../src/language/readers/lower.ts";
import { actionNames } from "../../src/model/contract.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { Source } from "../../src/model/source.ts";
import type { Origin, Tree } from "../../src/model/tree.ts";
import { renderContract } from "../../src/render.ts";
import { memberAt } from "../../src/wire/structures.ts";
import { isLong } from "../support/long.ts";

type Data = Readonly<Record<string, unknown>>;

/** A place of an action's contracts where members can stand: how it is reached, and what is there. */
interface Spot {
  readonly action: Action;
  readonly construct: Construct;
  readonly targets: readonly Site[];
  /** The word of the key that decides what it is. */
  readonly word: string | undefined;
  /** A contract in which a map stands there. */
  readonly around: (map: Data) => Data;
}

/** What a contract says by members, and the same by keys. */
interface Case {
  readonly spot: Spot;
  readonly name: string;
  readonly wire: Data;
  readonly keys: Data;
}

const origin: Origin = { span: { source: { path: "", text: "" }, start: 0, end: 0 }, pointer: "" };

/** The map that a construct needs at the least. */
function least({ required, rows, variants }: Construct, word?: string): Data {
  const [key = ""] = required;
  const slot = rows.get(key)?.slot;
  if (slot?.kind === "word") return { [key]: word ?? slot.words[0] };
  return key === "" || variants ? {} : { [key]: "x" };
}

function spotsOf(action: Action): readonly Spot[] {
  const spots: Spot[] = [];
  const seen = new Set<string>();
  const visit = (construct: Construct, targets: readonly Site[], around: Spot["around"]): void => {
    const id = `${construct.name} ${targets.map(({ structure }) => structure).join()}`;
    if (seen.has(id)) return;
    seen.add(id);
    const words = construct.variants ? [...construct.variants.rows.keys()] : [undefined];
    for (const word of words) {
      spots.push({ action, construct, targets, word, around });
      for (const [key, row] of rowsOf(construct, word)) {
        const inner = innerOf(row.columns, targets);
        if (inner === undefined || row.slot.kind === "data" || isInline(row, targets)) continue;
        const listed = row.slot.kind === "records";
        visit(inner.construct, inner.targets, (map) => around({ ...least(construct, word), [key]: listed ? [map] : map }));
      }
    }
  };
  visit(action.construct, action.targets, (map) => map);
  return spots;
}

function isInline({ columns }: Row, targets: readonly Site[]): boolean {
  return targetOf(columns, targets)?.column.codec.kind === "inline";
}

/** Values that a key takes: each of its words, and one of every other kind. */
function samples(slot: Slot): readonly unknown[] {
  switch (slot.kind) {
    case "word":
      return slot.words;
    case "scalar":
      if (slot.plain === "boolean") return [true, false];
      if (slot.noun === "date") return ["2026-01-05"];
      if (slot.noun === "colour") return ["#0052D9"];
      if (slot.noun === "pages") return ["1-3"];
      if (slot.noun === "occurrence") return ["first", "last", 2];
      if (slot.accepts.every((type) => type === "string")) return ["文字"];
      return slot.noun === "timestamp" ? [1_830_000_000] : [12];
    case "list":
      return samples(slot.item).map((item) => [item]);
    case "tuple":
      return [slot.items.map((item) => samples(item)[0])];
    case "either":
      return [...samples(slot.one), ...samples(slot.many)];
    case "data":
      return [{ a: 1 }];
    case "table-rows":
      return [[["甲", "乙"]]];
    case "record":
      if (slot.construct.name === "placement") return placements;
      return [least(slot.construct)];
    case "records":
      return slot.orNames ? [["a"]] : [[least(slot.construct)]];
  }
}

const placements = [
  { page: 1, x: 10, y: 20 },
  { field: "甲方" },
  ...["middle", "below", "right", "lower-right", "upper-right"].map((align) => ({ keyword: "甲方", align, optional: true })),
  ...["first", "last", [1, 2]].map((occurrence) => ({ keyword: "甲方", whole: true, occurrence, page: 2, offset: [1, 2] })),
];

/** Whether some structures have the words of a value: an action may have fewer than the language. */
function takes({ columns }: Row, targets: readonly Site[], value: unknown): boolean {
  const codec = targetOf(columns, targets)?.column.codec;
  const words = codec?.kind === "value" ? codec.words : undefined;
  return words === undefined || [value].flat().every((word) => words.includes(String(word)));
}

/** What a key with a value writes, member by member. */
function wireOf(row: Row, key: string, value: unknown, { targets, word, construct }: Spot): Data | undefined {
  const tree = treeOf(value, origin);
  const found = targetOf(row.columns, targets, tree);
  if (found === undefined) return undefined;
  const { column, target } = found;
  const type = construct.variants && word !== undefined ? [[construct.variants.key, treeOf(word, origin)] as const] : [];
  const lowered = loweredBy(column, tree, new Map([...type, [key, tree]]), target.structure);
  return lowered?.reduce<Data>(
    (wire, [member, each]) => nested(wire, [...target.into.split("."), ...member.split(".")].filter(Boolean), each),
    {},
  );
}

function loweredBy(
  { codec, members }: Column,
  tree: Tree,
  fields: ReadonlyMap<string, Tree>,
  structure: string,
): readonly (readonly [string, unknown])[] | undefined {
  const [member = ""] = members;
  if (codec.kind === "value") return [[member, plainOf(codec.lower(tree))]];
  if (codec.kind === "members") return codec.lower(tree, fields, structure).map(([name, value]) => [name, plainOf(value)]);
  if (codec.kind === "inline") return undefined;
  const inner = [{ structure: memberAt(structure, member)?.type ?? "", into: "" }];
  const lowered = (each: Tree): unknown => (each.kind === "record" ? plainOf(lowerConstruct(each, codec.construct, inner)) : undefined);
  if (tree.kind === "list") return [[member, tree.items.map((item) => lowered(item.value))]];
  return [[member, codec.kind === "record" && codec.listed ? [lowered(tree)] : lowered(tree)]];
}

function nested(wire: Data, [step = "", ...rest]: readonly string[], value: unknown): Data {
  if (rest.length === 0) return { ...wire, [step]: value };
  const there = wire[step];
  return { ...wire, [step]: nested(typeof there === "object" && there !== null ? (there as Data) : {}, rest, value) };
}

function casesOf(spot: Spot): readonly Case[] {
  const { construct, targets, word } = spot;
  const rows =
    construct.variants && word !== [...construct.variants.rows.keys()][0]
      ? (construct.variants.rows.get(word ?? "") ?? new Map())
      : rowsOf(construct, word);
  const cases: Case[] = [];
  for (const [key, row] of rows) {
    if (construct.variants?.key === key || (key === "type" && construct.required.includes("type"))) continue;
    const found = targetOf(row.columns, targets);
    if (found?.column.codec.kind === "inline") {
      const { construct: inner } = found.column.codec;
      for (const [name, each] of inner.rows) {
        for (const value of samples(each.slot)) {
          const wire = wireOf(each, name, value, { ...spot, construct: inner, word: undefined });
          if (wire) cases.push({ spot, name: `${key}.${name}`, wire, keys: { [key]: { [name]: value } } });
        }
      }
      continue;
    }
    for (const value of samples(row.slot)) {
      const wire = takes(row, targets, value) ? wireOf(row, key, value, spot) : undefined;
      if (wire) cases.push({ spot, name: key, wire, keys: { [key]: value } });
    }
  }
  return cases.filter(({ name }) => name !== "templateSeals");
}

/** The types of constructs, which their members say too. */
function typeCases(spot: Spot): readonly Case[] {
  const { construct } = spot;
  const row = construct.rows.get("type");
  if (row?.slot.kind !== "word" || !construct.required.includes("type") || spot.word !== construct.variants?.rows.keys().next().value)
    return [];
  return row.slot.words.flatMap((word) => {
    const wire = wireOf(row, "type", word, spot);
    return wire ? [{ spot, name: `type ${word}`, wire, keys: { type: word } }] : [];
  });
}

const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.charAt(0).toLowerCase() + name.slice(1),
  (name) => name.replaceAll(/(?<=[a-z])[A-Z]/gu, "_$&").toLowerCase(),
];

function spelt(value: Data, spell: (name: string) => string): Data {
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      /^[A-Z]/u.test(name) ? spell(name) : name,
      typeof each === "object" && each !== null && !Array.isArray(each) && /^[A-Z]/u.test(name) ? spelt(each as Data, spell) : each,
    ]),
  );
}

function textOf(action: string, map: Data, isFlow: boolean): string {
  const head = `flowspec: 1\nname: a\naction: ${action}\nsamples: { s: { now: 1790000000 } }\n`;
  if (!isFlow) return head + stringify(map);
  return (
    head +
    Object.entries(map)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
      .join("")
  );
}

const clock = { now: 1_790_000_000, guessed: true };
const check = (source: Source): ReturnType<typeof checkSource> => checkSource(source, { clock });
const found = (source: Source): readonly Diagnostic[] => check(source).diagnostics;
const flaws = (source: Source): number => {
  const { value, diagnostics } = parse(source);
  return value === undefined ? Number.POSITIVE_INFINITY : diagnostics.length;
};
const line = ({ code, message, pointer }: Diagnostic): string => `${pointer} ${code.name}: ${message}`;
const bodyOf = (source: Source): unknown => {
  const { value } = check(source);
  const [sample] = value?.samples ?? [];
  return value && sample && renderContract(value, sample.node, clock.now).value;
};

/** Every case of every action; where a whole run is not asked for, each of the same structures once. */
function allCases(): readonly Case[] {
  const seen = new Set<string>();
  return actionNames.flatMap((name) =>
    spotsOf(actions[name]).flatMap((spot) => {
      const id = `${spot.construct.name} ${spot.word} ${spot.targets.map(({ structure }) => structure).join()}`;
      if (seen.has(id) && !isLong) return [];
      seen.add(id);
      return [...typeCases(spot), ...casesOf(spot)];
    }),
  );
}

const answers = new Set(["known-keys", "known-words", "value-types"]);

async function wrongOf({ spot, wire, keys, name }: Case, index: number): Promise<readonly string[]> {
  const { action, construct, word, around } = spot;
  const isFlow = index % 2 === 0;
  const spell = spellings[index % 3] ?? ((same: string) => same);
  const own = least(construct, word);
  // Kinds of signatures are those of signatures alone.
  const beside: Data =
    name === "signatureKinds" && construct.name === "addable"
      ? { type: "signature" }
      : name.startsWith("type ")
        ? {}
        : construct.variants || construct.required.includes("type")
          ? own
          : {};
  const source = { path: "a.flow.yaml", text: textOf(action.name, around({ ...beside, ...spelt(wire, spell) }), isFlow) };
  const right = { path: "a.flow.yaml", text: textOf(action.name, around({ ...beside, ...keys }), isFlow) };
  if (isDeepStrictEqual(source, right)) return [];
  const wrong: string[] = [];
  const [before, wanted] = [found(source), found(right)];
  const own2 = before.filter(({ code }) => answers.has(code.name) && !wanted.some((each) => each.code.name === code.name));
  if (own2.length !== 1) wrong.push(`findings ${own2.length}: ${own2.map(line).join(" | ")}`);
  const others = before
    .filter((each) => !own2.includes(each))
    .map(line)
    .toSorted();
  if (!isDeepStrictEqual(others, wanted.map(line).toSorted()))
    wrong.push(
      `more or less: ${others.filter((each) => !wanted.map(line).includes(each)).join(" | ")} / ${wanted
        .map(line)
        .filter((each) => !others.includes(each))
        .join(" | ")}`,
    );
  const { source: after } = await fixSource(source, found, flaws);
  const left = found(after).map(line).toSorted();
  if (!isDeepStrictEqual(left, wanted.map(line).toSorted()))
    wrong.push(`after: ${left.filter((each) => !wanted.map(line).includes(each)).join(" | ")}`);
  if (!isDeepStrictEqual(bodyOf(after), bodyOf(right)))
    wrong.push(`body: ${JSON.stringify(bodyOf(after))} not ${JSON.stringify(bodyOf(right))}`);
  return wrong.map((each) => `${action.name} ${construct.name} ${word ?? ""} ${name} ${JSON.stringify(wire)}: ${each}`);
}

describe("members and codes of the service", () => {
  const cases = allCases();
  test(`are answered by their own keys and words, each once, and fixed: ${cases.length} of them`, { timeout: 600_000 }, async () => {
    const wrong: string[] = [];
    for (const [index, each] of cases.entries()) wrong.push(...(await wrongOf(each, index)));
    expect(wrong).toEqual([]);
    expect(cases.length).toBeGreaterThan(500);
  });
});
