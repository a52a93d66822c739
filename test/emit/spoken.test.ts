import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { LanguageName } from "../../src/model/language-name.ts";
import { languages } from "../../src/words/languages.ts";
import type { Builder } from "../support/builders.ts";
import { importBuilder } from "../support/imported.ts";

const path = "test/emit/contracts/everything.flow.yaml";
const names = Object.keys(languages) as LanguageName[];
const now = 1_767_574_800;
const person = { name: "张三", mobile: "13200000000", places: [{ x: 1 }] };
const right = { fileId: "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", operatorId: "u1", count: 2, kind: "周期", day: "2026-02-28", people: [person] };

/** Parameters that are wrong, each in a way of its own. */
const wrong: readonly unknown[] = [
  undefined,
  {},
  { ...right, nobody: 1, count: "2", rate: Infinity, kind: 7, note: 5, remind: "soon", day: "2026-02-30", seals: [null] },
  { ...right, subject: "合/同", count: 1.5, by: 1.5, x: true, kind: "一次", order: "x", copied: "no", people: [] },
  {
    ...right,
    subject: "长".repeat(21),
    count: 0,
    page: "1",
    seals: ["a", "b", "c", "d"],
    operatorId: "u 1",
    people: [1, person, person, person],
  },
  { ...right, subject: "\ud800", count: 10, people: [{ ...person, name: "张3", mobile: "12345678901", number: "11010119000101000X" }] },
  { ...right, by: "2010-01-01T00:00:00+08:00", people: [{ ...person, name: "", mobile: undefined, number: "1" }] },
];

const builders = new Map<LanguageName, Builder>();

beforeAll(async () => {
  const source = { path, text: readFileSync(path, "utf8") };
  for (const language of names) builders.set(language, await importBuilder(source, "everything", { language }));
});

function builderIn(language: LanguageName): Builder {
  const builder = builders.get(language);
  if (builder === undefined) throw new Error(`no builder speaks ${language}`);
  return builder;
}

describe.each(names)("builders of a project that speaks %s", (language) => {
  test("say what is wrong in it", async () => {
    const { build, check } = builderIn(language);
    const said = wrong.flatMap((params) => {
      const problems = check(params, { now });
      const lines = problems.map((each) => `${each.severity} ${each.path || each.pointer} ${each.code} ${each.messageId}: ${each.message}`);
      return [...lines, thrownBy(() => build(params, { now })), ""];
    });
    const inexpressible = thrownBy(() => build({ ...right, by: "soon" }, { now, check: false }));
    await expect([...said, inexpressible, ""].join("\n")).toMatchFileSnapshot(`../fixtures/spoken/${language}.txt`);
  });
});

test("ids and data are the same in every language", () => {
  const found = names.map((language) =>
    wrong.map((params) =>
      builderIn(language)
        .check(params, { now })
        .map((each) => ({ ...each, message: "" })),
    ),
  );
  for (const each of found) expect(each).toEqual(found[0]);
});

function thrownBy(call: () => unknown): string {
  try {
    call();
    return "nothing";
  } catch (error) {
    return String(error);
  }
}
