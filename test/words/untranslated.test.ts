import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codes } from "../../src/code-families.ts";
import { commonHelps } from "../../src/model/common-helps.ts";
import { fixTitles } from "../../src/model/fix-titles.ts";
import { relatedNotes } from "../../src/model/related-notes.ts";
import { docsOf } from "../../src/report/code-docs.ts";
import type { Messages } from "../../src/runtime/message.ts";
import { rules } from "../../src/rules/index.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import * as environment from "../../src/runtime/environment.ts";
import * as param from "../../src/runtime/param.ts";
import * as paramTypes from "../../src/runtime/param-types.ts";
import * as params from "../../src/runtime/params.ts";
import * as provenance from "../../src/runtime/provenance.ts";
import * as reviewedFile from "../../src/runtime/reviewed-file.ts";
import * as speech from "../../src/runtime/speech.ts";
import * as uploads from "../../src/runtime/uploads.ts";
import { flawsOf, inPlaces, latinIn } from "../support/chinese.ts";

/** One sentence in both languages: where it is said, what English says, and what Chinese says, if anything. */
interface Pair {
  readonly where: string;
  readonly en: string;
  readonly zh: string | undefined;
  /** Whether it is a whole sentence, with its full stop. */
  readonly whole: boolean;
  /** Whether builders say it. */
  readonly isShipped: boolean;
}

function pairsOf(where: string, english: Messages = {}, own: Messages = {}, { whole = true, isShipped = false } = {}): readonly Pair[] {
  return Object.entries(english).map(([id, en]) => ({ where: `${where} ${id}`, en, zh: own[id], whole, isShipped }));
}

const shipped = new Set(rules.map(({ name }) => name));

const ofCodes = codes.flatMap(({ name, messages, helps, docs: { fix } }) => {
  const own = chinese.codes[name];
  const { what, why } = docsOf(name);
  return [
    ...pairsOf(`${name} messages`, messages, own?.messages, { isShipped: shipped.has(name) }),
    ...pairsOf(`${name} helps`, helps, own?.helps),
    ...pairsOf(`${name} docs`, { what, why, fix }, { ...own?.docs }),
  ];
});

const common = [
  ...pairsOf("common helps", commonHelps, chinese.commonHelps),
  ...pairsOf("fix titles", fixTitles, chinese.fixTitles, { whole: false }),
  ...pairsOf("related notes", relatedNotes, chinese.relatedNotes, { whole: false }),
];

const runtime: Readonly<Record<string, unknown>> = {
  ...environment,
  ...param,
  ...paramTypes,
  ...params,
  ...provenance,
  ...reviewedFile,
  ...speech,
  ...uploads,
};

/** What builders say beside what laws do: of each const of the runtime, by whom it is exported. */
const ofBuilders = Object.entries(chinese.runtime?.messages ?? {}).flatMap(([name, words]) =>
  // The types of `RuntimeWords` name consts that hold messages.
  pairsOf(`builders ${name}`, runtime[name] as Messages, words, { isShipped: true }),
);

/** The families of sentences that the program says: each const of `words/en` with the Chinese family of the same ids. */
async function familyPairs(): Promise<readonly Pair[]> {
  const folder = new URL("../../src/words/en/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(
    files.map(async (file) => (await import(new URL(file, folder).href)) as Readonly<Record<string, Messages>>),
  );
  const own = Object.entries(chinese.families ?? {});
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, english]) => {
      const ids = Object.keys(english).toSorted().join(" ");
      const [family, words] = own.find(([, words]) => Object.keys(words).toSorted().join(" ") === ids) ?? [name, {}];
      return pairsOf(`family ${family}`, english, words, { whole: false });
    }),
  );
}

const pairs = [...ofCodes, ...common, ...ofBuilders, ...(await familyPairs())];
// A template without words of its own only orders what stands in its places.
const said = pairs.flatMap(({ zh, ...pair }) => (zh === undefined || !/\p{L}/u.test(inPlaces(zh, "")) ? [] : [{ ...pair, zh }]));

describe("every sentence", () => {
  test("is said in both languages: 0 are untranslated", () => {
    expect(pairs.length).toBeGreaterThan(3000);
    expect(pairs.filter(({ zh }) => zh === undefined).map(({ where }) => where)).toEqual([]);
  });

  test("is Chinese in Chinese, and not what English says, unless that is a name or a format", () => {
    expect(said.filter(({ zh }) => !/\p{sc=Han}/u.test(zh) && latinIn(inPlaces(zh, "")).length > 0)).toEqual([]);
  });

  test("ends as a sentence does", () => {
    expect(said.filter(({ whole, zh }) => whole && !/[。？！]$/u.test(zh))).toEqual([]);
  });

  test("has no Latin words in findings but those that everybody writes, in code, or in quotes", () => {
    const templates = said.filter(({ whole }) => whole).map(({ where, zh }) => ({ where, words: latinIn(inPlaces(zh, " ")) }));
    expect(templates.filter(({ words }) => words.length > 0)).toEqual([]);
  });

  test("is set as Chinese is: full-width signs, blanks beside Latin letters, no chain of three 的", () => {
    expect(said.flatMap(({ where, zh, isShipped }) => flawsOf(zh, isShipped).map((flaw) => `${where}: ${flaw}`))).toEqual([]);
  });
});
