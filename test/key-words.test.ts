import { describe, expect, test } from "vitest";
import { frameKeys } from "../src/explain/tables/frame.ts";
import { allConstructs, allKeys } from "../src/explain/tables/keys.ts";
import { boundsOf, takes } from "../src/explain/tables/shown.ts";
import type { Slot } from "../src/language/tables/construct.ts";
import { paramTypes } from "../src/model/contract.ts";
import { durationUnits } from "../src/runtime/durations.ts";
import { english } from "../src/words/reference.ts";
import { constructWords } from "../src/words/zh/keys/index.ts";
import { frame } from "../src/words/zh/keys/frame.ts";
import { chineseReference } from "../src/words/zh/reference.ts";

/** What is said in both languages, with the name of what it is said of. */
interface Said {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

const none = "";
const constructs: readonly Said[] = allConstructs().map(({ construct: { name, doc } }) => ({
  name,
  en: doc,
  zh: chineseReference.construct(name, none),
}));
const keys: readonly Said[] = allKeys().flatMap(({ construct, key, rows }) =>
  rows.map(({ types, row }) => ({
    name: [construct.name, key, ...types].join(" "),
    en: row.doc,
    zh: chineseReference.key(construct.name, key, types, none),
  })),
);
const frames: readonly Said[] = frameKeys().map(({ where, key, doc }) => ({
  name: `${where} ${key}`,
  en: doc,
  zh: chineseReference.frame(where, key, none),
}));
const said = [...constructs, ...keys, ...frames];

/** Words that stand for themselves: keys, words of keys, what `when` and `each` know, and constructs. */
const known: ReadonlySet<string> = new Set([
  ...allKeys().map(({ key }) => key),
  ...allKeys().flatMap(({ rows }) => rows.flatMap(({ row }) => wordsOf(row.slot))),
  ...frameKeys().map(({ key }) => key),
  ...allConstructs().map(({ construct }) => construct.name),
  "index",
  "item",
  "not",
  "is",
  "is not",
  "and",
  "first",
  "last",
  "all",
]);

function wordsOf(slot: Slot): readonly string[] {
  if (slot.kind === "word") return slot.words;
  if (slot.kind === "list") return wordsOf(slot.item);
  return slot.kind === "scalar" ? Object.keys(slot.named ?? {}) : [];
}

/** The numbers of a sentence, each once: 1,000 as 1000. */
function numbersOf(text: string): readonly string[] {
  return [...new Set(text.replaceAll(/(?<=\d),(?=\d{3})/gu, "").match(/\d+(?:\.\d+)?/gu))].toSorted();
}

describe("what the reference says of keys in Chinese", () => {
  test("is said of every construct, key and key of the frame, in sentences of its own", () => {
    expect(said.filter(({ zh }) => !zh.endsWith("。")).map(({ name }) => name)).toEqual([]);
    expect(said.filter(({ zh }) => !/\p{Script=Han}/u.test(zh)).map(({ name }) => name)).toEqual([]);
  });

  test("is said of nothing that is not there", () => {
    const names = new Set(allConstructs().map(({ construct }) => construct.name));
    expect(Object.keys(constructWords).filter((name) => !names.has(name))).toEqual([]);
    const superfluous = Object.entries(constructWords).flatMap(([name, words]) => {
      const own = allKeys().filter(({ construct }) => construct.name === name);
      return Object.entries(words.keys).flatMap(([key, text]) => {
        const rows = own.find((entry) => entry.key === key)?.rows;
        const types = typeof text === "string" ? [] : Object.keys(text).filter((type) => type !== "otherwise");
        const isThere = rows !== undefined && types.every((type) => rows.some((row) => row.types.includes(type)));
        return isThere ? [] : [`${name}.${key}`];
      });
    });
    expect(superfluous).toEqual([]);
    const framed = frameKeys().map(({ where, key }) => `${where} ${key}`);
    const told = Object.entries(frame).flatMap(([where, words]) => Object.keys(words).map((key) => `${where} ${key}`));
    expect(told.filter((name) => !framed.includes(name))).toEqual([]);
  });

  test("has the same for types that mean the same, and something else for those that do not", () => {
    const wrong = allKeys().filter(({ construct, key, rows }) => {
      const texts = rows.map(({ types, row }) => [row.doc, chineseReference.key(construct.name, key, types, none)] as const);
      return texts.some(([doc, zh]) => texts.some(([other, own]) => (doc === other) !== (zh === own)));
    });
    expect(wrong.map(({ construct, key }) => `${construct.name}.${key}`)).toEqual([]);
    const mixed = allKeys().flatMap(({ construct, key, rows }) =>
      rows.flatMap(({ types }) => {
        const texts = types.map((type) => chineseReference.key(construct.name, key, [type], none));
        return new Set(texts).size > 1 ? [`${construct.name}.${key}: ${types.join(", ")}`] : [];
      }),
    );
    expect(mixed).toEqual([]);
  });

  test("has the numbers of the English", () => {
    const other = said.filter(({ en, zh }) => numbersOf(en).join(" ") !== numbersOf(zh).join(" "));
    expect(other.map(({ name, en, zh }) => `${name}: ${numbersOf(en).join(" ")} / ${numbersOf(zh).join(" ")}`)).toEqual([]);
  });

  test("says the default where the English does", () => {
    const other = said.filter(({ en, zh }) => /\bDefault\b/u.test(en) !== zh.includes("默认："));
    expect(other.map(({ name }) => name)).toEqual([]);
    const yes = said.filter(({ en, zh }) => /Default: (?:yes|no)\./u.test(en) && !/默认：[是否]。/u.test(zh));
    expect(yes.map(({ name }) => name)).toEqual([]);
    const turned = said.filter(
      ({ en, zh }) =>
        (en.includes("Default: yes.") && zh.includes("默认：否。")) || (en.includes("Default: no.") && zh.includes("默认：是。")),
    );
    expect(turned.map(({ name }) => name)).toEqual([]);
  });

  test("has the punctuation of Chinese, and names only keys and words that there are", () => {
    const latin = said.filter(({ zh }) => /[,.;:!?()'"]/u.test(zh.replaceAll(/`[^`]*`/gu, "").replaceAll(/\d[\d,.]*(?<=\d)/gu, "")));
    expect(latin.map(({ name, zh }) => `${name}: ${zh}`)).toEqual([]);
    const unknown = said.flatMap(({ name, zh }) =>
      [...zh.matchAll(/`([^`]*)`/gu)].filter(([, word = ""]) => !known.has(word)).map(([word]) => `${name}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });

  test("names the words and keys that the English names", () => {
    const lost = said.flatMap(({ name: of, en, zh }) =>
      [...en.matchAll(/`([A-Za-z]+)`/gu)]
        .filter(([word, name = ""]) => known.has(name) && !zh.includes(word))
        .map(([word]) => `${of}: ${word}`),
    );
    expect(lost).toEqual([]);
  });
});

describe("what values are, in Chinese", () => {
  const slots = allKeys().flatMap(({ construct, key, rows }) => rows.map(({ row }) => [`${construct.name}.${key}`, row.slot] as const));
  const readOf = (slot: Slot): readonly [string, string] => [takes(slot, english.slots), takes(slot, chineseReference.slots)];

  test("is said of every slot, with the forms that the English has", () => {
    const wrong = slots.filter(([, slot]) => {
      const [en, zh] = readOf(slot);
      return (
        slot.kind !== "word" &&
        (!/\p{Script=Han}|^ID$|^OpenId$/u.test(zh) || (slot.kind === "scalar" && en.includes(": ") !== zh.includes("：")))
      );
    });
    expect(wrong.map(([name, slot]) => `${name}: ${readOf(slot).join(" / ")}`)).toEqual([]);
  });

  test("has the numbers of the English, and its bounds", () => {
    const wrong = slots.filter(([, slot]) => {
      const [en, zh] = readOf(slot);
      return numbersOf(en).join(" ") !== numbersOf(zh).join(" ");
    });
    expect(wrong.map(([name, slot]) => `${name}: ${readOf(slot).join(" / ")}`)).toEqual([]);
    const bounds = slots.filter(
      ([, slot]) =>
        numbersOf(boundsOf(slot, english.slots) ?? "").join(" ") !== numbersOf(boundsOf(slot, chineseReference.slots) ?? "").join(" "),
    );
    expect(bounds).toEqual([]);
  });

  test("is said of every type of parameters and every unit", () => {
    expect(paramTypes.filter((type) => (english.form(type) === undefined) !== (chineseReference.form(type) === undefined))).toEqual([]);
    for (const { docs } of Object.values(durationUnits))
      expect(chineseReference.page.unit(docs.count, docs.noun)).not.toContain(docs.noun.en);
  });
});
