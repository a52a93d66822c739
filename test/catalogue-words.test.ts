import { describe, expect, test } from "vitest";
import { codes } from "../src/code-families.ts";
import { unpredictedOf } from "../src/explain/predictions.ts";
import { explainServiceCode } from "../src/explain/service-code.ts";
import { refusalsPages } from "../src/explain/refusals-page.ts";
import { docsOf } from "../src/report/code-docs.ts";
import { isObject } from "../src/runtime/plain.ts";
import { refusalIds } from "../src/wire/refusals.ts";
import { serviceCodeTable } from "../src/wire/service-codes.ts";
import { languages } from "../src/words/languages.ts";
import { loadPages } from "../src/words/load.ts";
import { chineseCatalogue } from "../src/words/zh/catalogue/index.ts";
import { flowspec } from "./support/cli.ts";

/** What is said in both languages, with the name of what it is said of. */
interface Said {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

const none = "";
const serviceCodes: readonly Said[] = [...serviceCodeTable].map(([name, { about }]) => ({
  name,
  en: about,
  zh: chineseCatalogue.about(name, none),
}));
const constraints: readonly Said[] = refusalIds().flatMap((name) => {
  const reason = unpredictedOf(name)?.reason;
  return reason === undefined ? [] : [{ name, en: reason, zh: chineseCatalogue.settled(name, none) }];
});
const said = [...serviceCodes, ...constraints];

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
    for (const { name, zh } of serviceCodes) {
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

describe("examples of codes", () => {
  test("have comments in Chinese, of the same number and the same YAML; names of files stay", async () => {
    const chinese = await loadPages(languages["zh-CN"]);
    const commentsOf = (example: string): readonly string[] =>
      [...example.matchAll(/(?<=^|\s)# (.*)$/gmu)].map(([, comment = ""]) => comment);
    const yamlOf = (example: string): string => example.replaceAll(/(?<=^|\s)# .*$/gmu, "");
    const wrong = codes.flatMap(({ name }) => {
      const [english, own] = [docsOf(name), docsOf(name, chinese)];
      return (["wrong", "right"] as const).flatMap((which) => {
        expect(yamlOf(own[which])).toBe(yamlOf(english[which]));
        expect(commentsOf(own[which])).toHaveLength(commentsOf(english[which]).length);
        return commentsOf(own[which]).filter((comment) => !/\p{Script=Han}|^[a-z]+\.[a-z]+$|^flowspec-ignore [a-z-]+$/u.test(comment));
      });
    });
    expect(wrong).toEqual([]);
    // None is kept of which there is no example any more.
    const all = codes
      .flatMap(({ name }) => Object.values(docsOf(name)).flatMap(commentsOf))
      .map((comment) => comment.replaceAll(/(?<!\S)[\d,]+(?!\S)/gu, "#"));
    expect(Object.keys(chinese.exampleComments ?? {}).filter((comment) => !all.includes(comment))).toEqual([]);
  });
});

describe("the schema for editors", () => {
  /** What a schema says to people, and what is left of it. What stands there once, since it is said in several places, is said in each. */
  function split(schema: unknown, told: string[] = []): { readonly told: readonly string[]; readonly rest: unknown } {
    const { $defs } = isObject(schema) ? schema : {};
    const defs = isObject($defs) ? Object.entries($defs) : [];
    // Which texts are said more than once is another matter in each language.
    const once: ReadonlyMap<unknown, unknown> = new Map(
      defs.filter(([name]) => /\.\d+$/u.test(name)).map(([name, def]) => [`#/$defs/${name}`, def]),
    );
    const tell = (text: string): void => {
      told.push(text);
    };
    const visit = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(visit);
      if (!isObject(value)) return value;
      const { $ref, ...beside } = value;
      const same = once.get($ref);
      if (isObject(same)) return visit({ ...same, ...beside });
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) => {
          if (key === "enumDescriptions" && Array.isArray(each)) each.map(String).forEach(tell);
          const tells = (key === "description" || key === "title") && typeof each === "string";
          if (tells) tell(each);
          return tells || key === "enumDescriptions" ? [] : [[key, visit(each)]];
        }),
      );
    };
    const kept = isObject(schema) ? { ...schema, $defs: Object.fromEntries(defs.filter(([name]) => !/\.\d+$/u.test(name))) } : schema;
    return { rest: visit(kept), told };
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
      // A name that is the same in both.
      expect(chinese?.told.filter((text) => !/\p{Script=Han}/u.test(text) && text !== "OpenId")).toEqual([]);
      expect(english?.told.filter((text) => /^[^a-z]*\p{Script=Han}/u.test(text))).toEqual([]);
    },
  );
});
