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
import { memberCalled, membersOfRow } from "../../src/3-check/shape/spelt/members.ts";
import { namesOfKey, namesOfWord } from "../../src/3-check/shape/spelt/names.ts";
import { wordsMeant } from "../../src/3-check/shape/spelt/words.ts";
import { actionNames } from "../../src/model/contract.ts";
import type { Shown } from "../../src/model/findings.ts";
import type { Source } from "../../src/model/source.ts";
import type { Origin, Tree } from "../../src/model/tree.ts";
import { renderContract } from "../../src/render.ts";
import { isStructure, memberAt, memberOf, membersOf } from "../../src/wire/structures.ts";
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
  // What writes no member of itself is written by none.
  return cases.filter(({ wire }) => Object.keys(wire).length > 0);
}

/** The types of constructs, which their members say too. */
function typeCases(spot: Spot): readonly Case[] {
  const { construct } = spot;
  const row = construct.rows.get("type");
  if (row?.slot.kind !== "word" || !construct.required.includes("type") || spot.word !== construct.variants?.rows.keys().next().value)
    return [];
  return row.slot.words.flatMap((word) => {
    const wire = wireOf(row, "type", word, spot);
    return wire ? [{ spot, name: "type", wire, keys: { type: word } }] : [];
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
const found = (source: Source): readonly Shown[] => check(source).diagnostics;
const flaws = (source: Source): number => {
  const { value, diagnostics } = parse(source);
  return value === undefined ? Number.POSITIVE_INFINITY : diagnostics.length;
};
// What a finding quotes may be masked beside a key that could be that of something personal.
const line = ({ code, messageId, pointer }: Shown): string => `${pointer} ${code.name}: ${messageId}`;
const bodyOf = (source: Source): unknown => {
  const { value } = check(source);
  const [sample] = value?.samples ?? [];
  return value && sample && renderContract(value, sample.node, clock.now).value;
};

/** Every place of every action; where a whole run is not asked for, each of the same structures once. */
function allSpots(): readonly Spot[] {
  const seen = new Set<string>();
  return actionNames.flatMap((name) =>
    spotsOf(actions[name]).filter(({ construct, word, targets }) => {
      const id = `${construct.name} ${word} ${targets.map(({ structure }) => structure).join()}`;
      if (seen.has(id) && !isLong) return false;
      seen.add(id);
      return true;
    }),
  );
}

const answers = new Set(["known-keys", "known-words", "value-types"]);

/** What is wrong with how a contract is answered whose `given` map says what `right` says in the language; `codes` are those of the answers. */
async function wrongOf({ spot, wire, keys, name }: Case, index: number): Promise<readonly string[]> {
  const { action, construct, word, around } = spot;
  const isFlow = index % 2 === 0;
  const spell = spellings[index % 3] ?? ((same: string) => same);
  const own = least(construct, word);
  const isType = name === "type";
  // Kinds of signatures are those of signatures alone.
  const signature: Data | undefined = name === "signatureKinds" && construct.name === "addable" ? { type: "signature" } : undefined;
  const beside = signature ?? (isType ? {} : construct.variants || construct.required.includes("type") ? own : {});
  const sourceOf = (map: Data): Source => ({ path: "a.flow.yaml", text: textOf(action.name, around({ ...beside, ...map }), isFlow) });
  const [source, right] = [sourceOf(spelt(wire, spell)), sourceOf(keys)];
  // In another letter case some members are keys.
  if (isDeepStrictEqual(source, right) || Object.keys(spelt(wire, spell)).some((each) => construct.rows.has(each) && !(each in keys)))
    return [];
  const wrong: string[] = [];
  const wanted = found(right).map(line);
  const before = found(source);
  const answered = before.filter((each) => answers.has(each.code.name) && !wanted.includes(line(each)));
  if (answered.length !== 1) wrong.push(`has ${answered.length} answers: ${answered.map(line).join(" | ")}`);
  const others = before.filter((each) => !answered.includes(each)).map(line);
  if (!isDeepStrictEqual(others.toSorted(), wanted.toSorted()))
    wrong.push(`is found to be otherwise: ${others.join(" | ")} and not ${wanted.join(" | ")}`);
  // Making the fixes reads a contract several times: most of the time that this takes.
  if (isLong || index % 4 === 0) {
    const { source: after } = await fixSource(source, found, flaws);
    const left = found(after).map(line);
    if (!isDeepStrictEqual(left.toSorted(), wanted.toSorted())) wrong.push(`is fixed to ${after.text}, where ${left.join(" | ")}`);
    if (!isDeepStrictEqual(bodyOf(after), bodyOf(right)))
      wrong.push(`sends ${JSON.stringify(bodyOf(after))} and not ${JSON.stringify(bodyOf(right))}`);
  }
  return wrong.map((each) => `${action.name} ${construct.name} ${word ?? ""} ${name} ${JSON.stringify(wire)} ${each}`);
}

async function allWrong(cases: readonly Case[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [index, each] of cases.entries()) wrong.push(...(await wrongOf(each, index)));
  return wrong;
}

/** Codes of the service, of any structure, where a word belongs. */
function codeCases(spot: Spot): readonly Case[] {
  const { construct, targets, word } = spot;
  const isFirst = construct.variants === undefined || word === [...construct.variants.rows.keys()][0];
  const rows = isFirst ? rowsOf(construct, word) : (construct.variants?.rows.get(word ?? "") ?? new Map<string, Row>());
  return [...rows].flatMap(([key, row]) => {
    const { slot } = row;
    const item = slot.kind === "list" ? slot.item : slot;
    const codec = targetOf(row.columns, targets)?.column.codec;
    if (item.kind !== "word" || codec?.kind !== "value") return [];
    const isType = key === construct.variants?.key || construct.required.includes(key);
    return (codec.words ?? []).flatMap((meant, index): readonly Case[] => {
      const code = codec.codes?.[index];
      const said = [code, ...row.columns.flatMap((other) => otherCode(other, meant))].filter(
        (each) => each !== meant && !item.words.includes(String(each)),
      );
      return [...new Set(said)]
        .filter((each) => wordsMeant(row, item.words, each as string | number | boolean, targets).length === 1)
        .map((each) => ({
          spot,
          name: isType ? "type" : key,
          wire: { [key]: slot.kind === "list" ? [each] : each },
          keys: { [key]: slot.kind === "list" ? [meant] : meant },
        }));
    });
  });
}

/** The code of a word in a further structure. */
function otherCode({ codec }: Column, word: string): readonly unknown[] {
  const index = codec.kind === "value" ? (codec.words?.indexOf(word) ?? -1) : -1;
  return codec.kind === "value" && index >= 0 ? [codec.codes?.[index]] : [];
}

/** Members that no key writes: they are what `wire` is for. */
function wireCases(spot: Spot): readonly Case[] {
  const { construct, targets, word } = spot;
  if (construct.variants && word !== [...construct.variants.rows.keys()][0]) return [];
  const rows = [...rowsOf(construct, undefined).values()];
  return targets.slice(0, 1).flatMap(({ structure }) => {
    const written = new Set(rows.flatMap((row) => membersOfRow(row, targets)).map((member) => member.split(".")[0]));
    return membersOf(structure).flatMap((member): readonly Case[] => {
      const facts = memberOf(structure, member);
      const isKept = facts === undefined || written.has(member) || isStructure(facts.type) || targets.some(({ into }) => into === member);
      // What the compiler sends of itself is taken out where it is the same.
      if (isKept || ["FileIndex", "ResourceType"].includes(member)) return [];
      const values: Readonly<Record<string, unknown>> = { string: "x", boolean: true, integer: 7, number: 7, Values: "x" };
      const value = values[facts.type];
      return [
        {
          spot,
          name: member,
          wire: { [member]: facts.list ? [value] : value },
          keys: { wire: { [member]: facts.list ? [value] : value } },
        },
      ];
    });
  });
}

/** Names that people give keys and words, beside keys and words themselves. */
function nameCases(spot: Spot): readonly Case[] {
  const { construct, word } = spot;
  const rows = rowsOf(construct, word);
  return [...rows].flatMap(([key, row]): readonly Case[] => {
    // Of a key that the action does not have, its own finding is said once it is spelt right.
    if (targetOf(row.columns, spot.targets) === undefined) return [];
    const [value] = key === construct.variants?.key || construct.required.includes(key) ? [least(construct, word)[key]] : samples(row.slot);
    const isType = key === construct.variants?.key || construct.required.includes(key);
    const isOwn = (name: string): boolean => [...rows.keys()].find((each) => namesOfKey(each).includes(name)) === key;
    const place = { construct, targets: spot.targets };
    // Another type of the construct may have a key of this name.
    const every = rowsOf(construct, undefined);
    const isMember = (name: string): boolean => memberCalled(name, place, false) !== undefined;
    const item = row.slot.kind === "list" ? row.slot.item : row.slot;
    const words = item.kind === "word" ? item.words : [];
    const isOf = (name: string, meant: string): boolean =>
      words.filter((each) => namesOfWord(each).includes(name)).length === 1 && words.includes(meant);
    return [
      ...namesOfKey(key)
        .filter((name) => isOwn(name) && !isMember(name) && !every.has(name))
        .map((name) => ({ spot, name: isType ? "type" : key, wire: { [name]: value }, keys: { [key]: value } })),
      ...words.flatMap((meant) =>
        namesOfWord(meant)
          .filter((name) => isOf(name, meant) && wordsMeant(row, words, name, spot.targets)[0] === meant && takes(row, spot.targets, meant))
          .map((name) => ({ spot, name: isType ? "type" : key, wire: { [key]: name }, keys: { [key]: meant } }))
          .map((each) => (row.slot.kind === "list" ? { ...each, wire: { [key]: [each.wire[key]] }, keys: { [key]: [meant] } } : each)),
      ),
    ];
  });
}

describe("what is spelt as others spell it", () => {
  const spots = allSpots();
  const kinds: readonly (readonly [string, readonly Case[], number])[] = [
    ["members and their codes", spots.flatMap((spot) => [...typeCases(spot), ...casesOf(spot)]), 1500],
    ["codes where words belong", spots.flatMap(codeCases), 300],
    ["members that no key writes", spots.flatMap(wireCases), 10],
    ["names that people give keys and words", spots.flatMap(nameCases).filter((_, index) => isLong || index % 8 === 0), 300],
  ];
  test.each(kinds)("%s are answered by what is written here, each once, and fixed", { timeout: 900_000 }, async (_, cases, least) => {
    expect(cases.length).toBeGreaterThan(least);
    expect(await allWrong(cases)).toEqual([]);
  });
});
