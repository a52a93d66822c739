import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { saidInBoth } from "../support/said.ts";

const root = new URL("../../", import.meta.url).pathname;

/** A term as each language says it: the term itself, and what may stand for it. */
interface Term {
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Whether Chinese names it wherever English does: in bold. */
  readonly isStrict: boolean;
}

const glossary = readFileSync(`${root}docs/glossary.md`, "utf8");

/** The rows of the tables with so many columns, without their heads. */
function rowsOf(columns: number): readonly (readonly string[])[] {
  const rows = glossary.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) => row.split("|").slice(1, -1)).map((row) => row.map((cell) => cell.trim()));
  return cells.filter((row, index) => row.length === columns && !cells[index + 1]?.[0]?.startsWith("--") && !row[0]?.startsWith("--"));
}

const terms: readonly Term[] = rowsOf(4).map(([en = "", zh = ""]) => ({
  en: en.replaceAll("**", "").split(" / "),
  zh: zh.split(" / "),
  isStrict: en.startsWith("**"),
}));
const notSaid: readonly (readonly [word: string, instead: string])[] = rowsOf(2).flatMap(([words = "", instead = ""]) =>
  words.split("、").map((word) => [word, instead] as const),
);

/** A term in a sentence, as one or several. */
function pattern(term: string): RegExp {
  return new RegExp(`\\b${term.replace(/y$/u, "(?:y|ie)")}(?:e?s)?\\b`, "giu");
}

/** The longest first: a paging seal is no seal. */
const phrases = terms
  .flatMap(({ en, zh, isStrict }) => en.map((phrase) => ({ phrase, zh, isStrict, found: pattern(phrase) })))
  .toSorted((a, b) => b.phrase.length - a.phrase.length);

/** The terms in bold that an English text has so many times; code, options, data and addresses are none. */
function termsOf(text: string, times = 1): readonly (typeof phrases)[number][] {
  let rest = text.replaceAll(/```[^]*?```|`[^`]*`|\{[^}]*\}|--[\w-]+|\]\([^)]*\)/gu, "|");
  return phrases.filter(({ found, isStrict }) => {
    const count = rest.match(found)?.length ?? 0;
    if (count > 0) rest = rest.replaceAll(found, "|");
    return isStrict && count >= times;
  });
}

/** What a text in Chinese does not say of one in English. */
function missing(en: string, zh: string, times?: number): readonly string[] {
  return termsOf(en, times).flatMap((term) =>
    term.zh.some((word) => zh.includes(word)) ? [] : [`${term.phrase} (${term.zh.join(", ")})`],
  );
}

describe("the glossary", () => {
  test("has each term once in each language", () => {
    const twice = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) !== index);
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter(({ isStrict }) => isStrict).length).toBeGreaterThan(40);
    expect(twice(terms.flatMap(({ en }) => en))).toEqual([]);
    expect(twice(terms.map(({ zh: [first = ""] }) => first))).toEqual([]);
  });

  test("is what both languages keep to: where English has a term in bold, Chinese has its term, or what may stand for it", async () => {
    const said = await saidInBoth();
    const wrong = said.flatMap(({ name, en, zh }) => missing(en, zh).map((term) => `${name}: ${term}\n  ${en}\n  ${zh}`));
    expect(said.length).toBeGreaterThan(1300);
    expect(wrong).toEqual([]);
  });

  test("is what pages keep to: a term in bold that one in English has more than once is in the Chinese one", () => {
    const derived = ["docs/reference/**", "docs/diagnostics/**", "docs/refusals.*"];
    const pages = globSync(["README.zh-CN.md", "{docs,editors}/**/*.zh-CN.md"], { cwd: root, ignore: derived });
    const wrong = pages.flatMap((page) =>
      missing(readFileSync(root + page.replace(".zh-CN", ""), "utf8"), readFileSync(root + page, "utf8"), 2).map(
        (term) => `${page}: ${term}`,
      ),
    );
    expect(pages.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test("names words that nobody says", () => {
    const pages = ["README.zh-CN.md", "{docs,editors}/**/*.zh-CN.md", "editors/**/*.zh-cn.json", "src/**/*.ts", "templates/**/*"];
    // Derived code says what stands elsewhere; the others hold what people, their contracts and the service itself may say.
    const files = globSync(pages, {
      cwd: root,
      ignore: [
        "**/*.generated.ts",
        "src/3-check/shape/spelt/**",
        "src/wire/refusals/code-words.ts",
        "src/pdf/place/{words,parties}.ts",
        "src/pdf/signing-words.ts",
      ],
    });
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) => {
      const text = readFileSync(root + file, "utf8");
      return notSaid.flatMap(([word, instead]) =>
        text.includes(word) ? [`${file}:${text.slice(0, text.indexOf(word)).split("\n").length}: ${word}, not ${instead}`] : [],
      );
    });
    expect(found).toEqual([]);
  });
});
