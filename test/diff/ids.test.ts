import { describe, expect, test } from "vitest";
import { differencesOf } from "../../src/differences.ts";
import type { Change } from "../../src/model/change.ts";
import { english } from "../../src/words/english.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import type { Language } from "../../src/words/language.ts";

/** The order of signing of a contract, which changed. */
const order: Change = {
  kind: "signing-order-changed",
  audience: "signer",
  subject: [],
  key: { construct: "flow", name: "order" },
  before: "sequential",
  after: "parallel",
  places: {},
  causes: [],
};

/** The deadline of a party of it. */
const deadline: Change = {
  kind: "party-deadline-changed",
  audience: "signer",
  subject: [{ construct: "approver", by: "role", name: "供方", number: 1 }],
  key: { construct: "approver", name: "deadline" },
  before: "+3d",
  after: { days: 4, hours: 0 },
  places: {},
  causes: [],
};

async function idsOf(changes: readonly Change[], contract = "purchase", language: Language = english): Promise<readonly string[]> {
  const { changes: shown } = await differencesOf({ name: contract }, changes, { language });
  return shown.map(({ id }) => id);
}

const idOf = async (change: Change, contract?: string, language?: Language): Promise<string | undefined> =>
  (await idsOf([change], contract, language))[0];

describe("the id of a change", () => {
  test("is 32 hexadecimal digits, and the same wherever it is made", async () => {
    expect(await idOf(order)).toBe(await idOf(order));
    expect(await idOf(order)).toMatch(/^[0-9a-f]{32}$/u);
    // What was approved once stays so: these digits never change.
    expect(await idOf(order)).toMatchInlineSnapshot(`"af7eb831d0f321cd4a1a3d25803ff53a"`);
  });

  test.each<[string, Partial<Change>]>([
    ["in another audience", { audience: "payload" }],
    ["with other data of its sentence", { data: { member: "Unordered" } }],
    ["for another cause", { causes: [{ kind: "used-file", path: "specs/parties/acme.yaml" }] }],
    ["written elsewhere", { places: { after: { source: { path: "other.flow.yaml", text: "name: other" }, start: 0, end: 4 } } }],
  ])("is the same %s", async (_, more) => {
    expect(await idOf({ ...order, ...more })).toBe(await idOf(order));
  });

  test("is the same in another language, which says something else", async () => {
    const said = async (language: Language): Promise<string | undefined> =>
      (await differencesOf({ name: "purchase" }, [order], { language })).changes[0]?.says;
    expect(await said(chinese)).not.toBe(await said(english));
    expect(await idOf(order, "purchase", chinese)).toBe(await idOf(order));
  });

  test("is the same whatever the order of keys in a value, and the place of what is known by its name", async () => {
    const [step] = deadline.subject;
    const moved = { ...deadline, after: { hours: 0, days: 4 }, subject: step ? [{ ...step, number: 2 }] : [] };
    expect(await idOf(moved)).toBe(await idOf(deadline));
  });

  test.each<[string, Partial<Change>]>([
    ["kind", { kind: "sending-changed" }],
    ["former value", { before: "parallel" }],
    ["later value", { after: "any" }],
    ["later value, none", { after: null }],
    ["key", { key: { construct: "flow", name: "deadline" } }],
    ["construct of its key", { key: { construct: "group", name: "order" } }],
    ["environments", { environments: ["production"] }],
    ["subject", { subject: deadline.subject }],
  ])("is another with another %s", async (_, more) => {
    expect(await idOf({ ...order, ...more })).not.toBe(await idOf(order));
  });

  test("is another in another contract", async () => {
    expect(await idOf(order, "purchase-with-seals")).not.toBe(await idOf(order));
  });

  test("tells what nothing else tells apart by its order, and what has only a place by that", async () => {
    const [first, second] = await idsOf([order, order]);
    expect(first).toBe(await idOf(order));
    expect(second).not.toBe(first);
    expect(await idsOf([order, order])).toEqual([first, second]);
    const placed = (number: number): Change => ({ ...order, subject: [{ construct: "sign-component", by: "place", name: "", number }] });
    expect(await idOf(placed(1))).not.toBe(await idOf(placed(2)));
  });

  test("does not hang on the order in which environments are named", async () => {
    const inBoth = (environments: readonly string[]): Change => ({ ...order, environments });
    expect(await idOf(inBoth(["test", "production"]))).toBe(await idOf(inBoth(["production", "test"])));
  });
});
