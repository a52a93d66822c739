import { describe, expect, test } from "vitest";
import type { Construct, Row, Slot } from "../../src/language/tables/construct.ts";
import { rowsOf } from "../../src/language/tables/construct.ts";
import { wholeContract } from "../../src/language/tables/contract.ts";
import { type RowChange, rowChanges } from "../../src/language/tables/changes.ts";
import type { Order } from "../../src/language/tables/changes/order.ts";
import { type ChangeKind, changeKinds, kindFacts } from "../../src/model/change-kinds.ts";
import { memberAt } from "../../src/wire/structures.ts";

/** The constructs that a slot leads to. */
function constructsOf(slot: Slot): readonly Construct[] {
  if ("construct" in slot && slot.construct !== undefined) return [slot.construct];
  return slot.kind === "either"
    ? [...constructsOf(slot.one), ...constructsOf(slot.many)]
    : slot.kind === "list"
      ? constructsOf(slot.item)
      : [];
}

/** Every construct of the language with all its rows. */
function everyConstruct(): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  const found = new Map<string, ReadonlyMap<string, Row>>();
  const visit = (construct: Construct): void => {
    if (found.has(construct.name)) return;
    found.set(construct.name, rowsOf(construct, undefined));
    const variants = [...(construct.variants?.rows.values() ?? [])];
    for (const row of [construct.rows, ...variants].flatMap((rows) => [...rows.values()])) constructsOf(row.slot).forEach(visit);
  };
  visit(wholeContract);
  return found;
}

const constructs = everyConstruct();
const rows = [...constructs].flatMap(([construct, keys]) => [...keys].map(([key, row]) => ({ construct, key, row })));
const facts = Object.entries(rowChanges).flatMap(([construct, keys]) =>
  Object.entries(keys).map(([key, change]) => ({ construct, key, change })),
);
const ordered = facts.flatMap(({ construct, key, change }) => {
  const row = constructs.get(construct)?.get(key);
  return row && change.take === "value" && change.order ? [{ construct, key, row, ...change.order }] : [];
});

/** The kinds that a key makes. */
function kindsOf(change: RowChange): readonly ChangeKind[] {
  const { added, removed, changed } = change.kinds;
  const more = change.take === "things" ? [change.condition, change.repetition, change.reordered] : [];
  return [added, removed, changed, ...more, ...(change.take === "value" && change.order ? [change.order.less, change.order.more] : [])];
}

/** What a ladder takes where nothing is said, as the documentation of keys writes it. */
function defaultOf(order: Order): string | undefined {
  if (order.by !== "ladder" || order.absent === undefined || typeof order.absent === "object") return undefined;
  return typeof order.absent === "boolean" ? (order.absent ? "yes" : "no") : order.absent;
}

describe("what a change of a key is", () => {
  test("every row of the tables has a fact", () => {
    const without = rows.filter(({ construct, key }) => rowChanges[construct]?.[key] === undefined);
    const advice = without.map(
      ({ construct, key }) => `language/tables/changes/${construct}.ts says nothing of ${key}: name the kinds that a change of it makes`,
    );
    expect(advice).toEqual([]);
  });

  test("every fact has a row", () => {
    expect(
      facts.filter(({ construct, key }) => constructs.get(construct)?.has(key) !== true).map(({ construct, key }) => `${construct}.${key}`),
    ).toEqual([]);
  });

  test.each(rows.map(({ construct, key, row }) => [`${construct}.${key}`, row.slot.kind, rowChanges[construct]?.[key]?.take]))(
    "%s, which holds a %s, is walked as a %s",
    (row, slot, take) => {
      const isHeld = row.startsWith("table."); // a table is what a component holds, taken as one
      expect(take).toBe(isHeld ? "value" : slot === "records" ? "things" : slot === "record" ? "record" : "value");
    },
  );

  test("every kind is made by a key, or by what is no key of the language", () => {
    const made = new Set(facts.flatMap(({ change }) => kindsOf(change)));
    const left = changeKinds.filter((kind) => !made.has(kind) && kindFacts(kind).group !== "builder");
    expect(left).toEqual(["pdf-content-changed", "component-moved-by-pdf", "wire-changed", "omit-changed", "lowering-changed"]);
  });
});

describe("an order of strength", () => {
  test.each(ordered.map((each) => [`${each.construct}.${each.key}`, each] as const))("of %s says on what it rests", (_, { by, row }) => {
    const { at, says } = by.source;
    expect(says).toMatch(/^[A-Z].*\.$/u);
    const written = row.columns.flatMap(({ structures, members }) =>
      structures.flatMap((structure) => members.map((member) => `${structure}.${member}`)),
    );
    expect(at.length > 0).toBe(!/not sent/iu.test(row.doc));
    expect(at.filter((place) => memberAt(...split(place)) === undefined)).toEqual([]);
    if (written.length > 0) expect(at.some((place) => written.some((member) => sameMember(member, place)))).toBe(true);
  });

  test.each(ordered.filter(({ by }) => by.by === "ladder").map((each) => [`${each.construct}.${each.key}`, each] as const))(
    "of %s has each of its words once, and the default that its documentation names",
    (_, { by, row }) => {
      if (by.by !== "ladder") return;
      const words = by.steps.flat();
      expect(new Set(words).size).toBe(words.length);
      expect(words).toEqual(expect.arrayContaining([...wordsOf(row.slot)]));
      const documented = /Default: ([\w-]+)[.;]/u.exec(row.doc)?.[1] ?? / ([\w-]+) by default/u.exec(row.doc)?.[1];
      if (documented !== undefined) expect(defaultOf(by)).toBe(documented);
    },
  );

  test.each(ordered.map((each) => [`${each.construct}.${each.key}`, each] as const))(
    "of %s goes to opposite kinds",
    (_, { less, more }) => {
      expect(kindFacts(less).opposites ?? [less]).toContain(more);
      expect(kindFacts(more).opposites ?? [more]).toContain(less);
    },
  );

  test("lowers protection on its way down alone, unless it is of time", () => {
    const lowering = ordered.filter(({ less, by }) => by.by !== "moment" && kindFacts(less).lowers === undefined);
    expect(lowering).toEqual([]);
    expect(ordered.filter(({ more }) => kindFacts(more).lowers === "always")).toEqual([]);
  });
});

describe("kinds", () => {
  test.each(changeKinds.map((kind) => [kind, kindFacts(kind)] as const))(
    "%s is the opposite of its opposites",
    (kind, { opposites = [] }) => {
      for (const opposite of opposites) expect(kindFacts(opposite).opposites).toContain(kind);
    },
  );
});

function wordsOf(slot: Slot): readonly (string | boolean)[] {
  if (slot.kind === "word") return slot.words;
  if (slot.kind === "list") return wordsOf(slot.item);
  return slot.kind === "scalar" && slot.plain === "boolean" ? [true, false] : [];
}

/** The structure of a place, and the path in it. */
function split(place: string): [structure: string, path: string] {
  const [service, structure, ...path] = place.split(".");
  return [`${service}.${structure}`, path.join(".")];
}

/** Whether both name the same member of the service: one from where it is declared, the other from where the key writes it. */
function sameMember(written: string, declared: string): boolean {
  const [service, ...path] = declared.split(".");
  return written.startsWith(`${service}.`) && (written.endsWith(`.${path.at(-1)}`) || written.includes(`.${path.at(-1)}.`));
}
