import { describe, expect, test } from "vitest";
import { unpredictedOf } from "../src/explain/predictions.ts";
import { explainServiceCode } from "../src/explain/service-code.ts";
import { refusalsPages } from "../src/explain/refusals-page.ts";
import { isObject } from "../src/runtime/plain.ts";
import { refusalIds } from "../src/wire/refusals.ts";
import { serviceCodeTable } from "../src/wire/service-codes.ts";
import { chineseCatalogue } from "../src/words/zh/catalogue/index.ts";
import { flowspec } from "./support/cli.ts";

/** What is said in both languages, with the name of what it is said of. */
interface Said {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

const none = "";
const codes: readonly Said[] = [...serviceCodeTable].map(([name, { about }]) => ({
  name,
  en: about,
  zh: chineseCatalogue.about(name, none),
}));
const constraints: readonly Said[] = refusalIds().flatMap((name) => {
  const reason = unpredictedOf(name)?.reason;
  return reason === undefined ? [] : [{ name, en: reason, zh: chineseCatalogue.settled(name, none) }];
});
const said = [...codes, ...constraints];

/** What stands in code quotes, and numbers. */
function facts(text: string): readonly string[] {
  return [...new Set(text.match(/`[^`]*`|\d+/gu))].toSorted();
}

/** What of a Chinese sentence is wrong by its form: letters that are no name, punctuation of another language, no space beside them. */
const misprint = /(?:[a-z]+ ){2}|[,;:!?]|\p{Script=Han}[\w`]|[\w`]\p{Script=Han}/u;

describe("what the catalogue says in Chinese", () => {
  test("is said of every error code, and of every constraint that no law predicts, in sentences", () => {
    expect(said.length).toBe(166 + 32);
    expect(said.filter(({ zh }) => !/\p{Script=Han}.*。$/u.test(zh)).map(({ name }) => name)).toEqual([]);
    expect(said.filter(({ zh }) => misprint.test(zh)).map(({ name, zh }) => `${name}: ${zh}`)).toEqual([]);
  });

  test("speaks of the same keys and numbers as the English", () => {
    const other = constraints.filter(
      ({ en, zh }) =>
        facts(en).join(" ") !==
        facts(zh)
          .filter((fact) => fact !== "`at`")
          .join(" "),
    );
    expect(other.map(({ name, en, zh }) => `${name}: ${facts(en).join(" ")} / ${facts(zh).join(" ")}`)).toEqual([]);
  });

  test("is the explanation of a code, which is otherwise that of the English", () => {
    for (const { name, zh } of codes) {
      const [english, chinese] = [explainServiceCode(name), explainServiceCode(name, chineseCatalogue)];
      expect(chinese).toMatchObject({ about: zh, actions: english?.actions, predictedBy: english?.predictedBy });
      expect(chinese?.besides.map(({ cause }) => cause)).toEqual(english?.besides.map(({ cause }) => cause));
      for (const { reason } of chinese?.besides ?? []) expect(reason).toMatch(/\p{Script=Han}.*。$/u);
    }
  });

  test("has a page like the English one, row by row", () => {
    const rows = [...refusalsPages().values()].map((page) => page.match(/^\| `[^`]+` /gmu));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual(rows[0]);
  });
});

describe("the schema for editors", () => {
  /** What a schema says to people, and what is left of it. */
  function split(schema: unknown, told: string[] = []): { readonly told: readonly string[]; readonly rest: unknown } {
    const visit = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(visit);
      if (!isObject(value)) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) => {
          const tells = (key === "description" || key === "title") && typeof each === "string";
          if (tells) told.push(each);
          return tells ? [] : [[key, visit(each)]];
        }),
      );
    };
    return { rest: visit(schema), told };
  }

  test.each([[[]], [["approver"]], [["contract"]]])(
    "says everything in Chinese where the project does, and is the same otherwise: %j",
    async (part) => {
      const [english, chinese] = await Promise.all(
        ["en", "zh-CN"].map(async (lang) => {
          const { code, stdout } = await flowspec(".", ["schema", ...part, "--lang", lang]);
          expect(code).toBe(0);
          return split(JSON.parse(stdout));
        }),
      );
      expect(chinese?.rest).toEqual(english?.rest);
      expect(chinese?.told).toHaveLength(english?.told.length ?? 0);
      expect(chinese?.told.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
      expect(english?.told.filter((text) => /^[^a-z]*\p{Script=Han}/u.test(text))).toEqual([]);
    },
  );
});
