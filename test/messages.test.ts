import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type Code, diagnostic } from "../src/model/diagnostic.ts";
import { relatedNotes } from "../src/model/related-notes.ts";
import { usedSuppressions } from "../src/codes/suppressions.ts";
import { checkConfidentialityAgreement } from "../generated/confidentiality-agreement.ts";
import { codes } from "../src/code-families.ts";
import { checkSource } from "../src/compile.ts";
import { constructRule, textRule } from "../src/rules/base/rule.ts";
import { inEnglish } from "../src/runtime/english.ts";
import type { DataOf, MessageData, MessageOf, PlainIdOf, WordingOf } from "../src/runtime/message.ts";
import { json } from "../src/report/json.ts";
import { summarize } from "../src/report/summary.ts";
import { languages } from "../src/words/languages.ts";
import { filled, messageOf } from "../src/words/sentence.ts";
import { translated, translatedMessages } from "../src/words/translated.ts";

const said = (template: string, data: MessageData = {}): string => inEnglish({ message: "id", data }, { id: template });
const source = { path: "a.flow.yaml", text: "a" };
const span = { source, start: 0, end: 1 };
const docs = { what: "", why: "", fix: "Remove `userId`.", wrong: "", right: "" };

describe("a template", () => {
  test.each([
    ["{name} is {age}", { name: "x", age: 7 }, "x is 7"],
    ["{key:key}, {key:code}", { key: "title" }, "`title`, `title`"],
    ["{value:quoted}", { value: 'a"b' }, String.raw`"a\"b"`],
    ["{value:excerpt}", { value: "x".repeat(41) }, `"${"x".repeat(40)}…"`],
    ["{c:character} {d:character}", { c: "\n", d: "\u200B" }, "a line break the character U+200B"],
    ["one {what:noun}", { what: "sign-component" }, "one sign component"],
    ["{one:noun a}, {other:noun a}", { one: "approver", other: "form-field" }, "an approver, a form field"],
    ["{found:type capital} is not {wanted:or type}.", { found: "list", wanted: ["text", "number"] }, "A list is not a text or a number."],
    ["{l:list}; {l:list quoted}", { l: ["a", "b", "c"] }, 'a, b, c; "a", "b", "c"'],
    ["`{ a: b }`", {}, "`{ a: b }`"],
    ["{n:number}", { n: 50_000 }, "50,000"],
    ["{n:counted hit hits} {n:plural is are}", { n: 1 }, "1 hit is"],
    ["{n:counted hit hits} {n:plural is are}", { n: 2 }, "2 hits are"],
    ["{m:moment}, {n:moment}", { m: 0, n: 1e12 }, "1970-01-01T08:00:00+08:00, 1000000000000"],
    ["{p:pages}", { p: [3] }, "page 3"],
    ["{p:pages}", { p: [1, 2, 3, 4, 5, 6, 7] }, "pages 1, 2, 3, 4, 5 and 2 more"],
    ["{p:pages Page Pages}", { p: [1, 2] }, "Pages 1 and 2"],
    ["{l:or}", { l: ["a", "b", "c"] }, "a, b or c"],
    ["{l:and code}", { l: ["a", "b"] }, "`a` and `b`"],
    ["{l:or quoted 2}", { l: ["a", "b", "c"] }, '"a", "b" or 1 more'],
    ["write `{{vars.x}}`, not {{{name}}}", { name: "y" }, "write `{{vars.x}}`, not {{y}}"],
    ["no {placeholder} of its own", {}, "no {placeholder} of its own"],
    ["{a}", { a: "{b} `c`" }, "{b} `c`"],
  ] as const)("%s", (template, data, sentence) => {
    expect(said(template, data)).toBe(sentence);
  });

  test("is spelt as a request has it in the words that it marks, never in data", () => {
    const code = {
      name: "x",
      severity: "error",
      refusals: [],
      docs,
      messages: { id: "Not a `name` or `title` or {key:key}: {value}" },
    } as const;
    const spell = (word: string): readonly string[] | undefined =>
      ({ name: ["ApproverName"], title: ["ApproverName"], key: ["A", "B"] })[word];
    const found = diagnostic(code, { message: "id", data: { key: "key", value: "`name`" }, span, pointer: "", spell });
    expect(messageOf(found, languages.en)).toBe("Not an `ApproverName` or `A` and `B`: `name`");
    expect(messageOf({ ...found, data: { key: "name", value: "" } }, languages["zh-CN"])).toBe(
      "Not a `ApproverName` or `ApproverName` or `ApproverName`: ",
    );
  });
});

describe("a sentence in Chinese", () => {
  test.each([
    ["应为 {wanted:or type}。", { wanted: ["text", "boolean"] }, "应为文本或 true 或 false。"],
    ["应为{wanted:or type}，实际是{value:code}。", { wanted: ["list"], value: 3 }, "应为列表，实际是 `3`。"],
    ["请写 {words:or code}。", { words: ["a", "b"] }, "请写 `a` 或 `b`。"],
    ["{names:and code 1}", { names: ["a", "b", "c"] }, "`a` 和另外 2 个"],
    ["键 {name:quoted} 在{where}里", { name: 'x "y" \\z', where: "合同" }, '键「x "y" \\z」在合同里'],
    ["{path} 不是 {noun:noun} 的文件", { path: "a.yaml", noun: "approver" }, "a.yaml 不是签署方的文件"],
    ["请写 `- {text}`。", { text: "甲方" }, "请写 `- 甲方`。"],
  ] as const)("%s", (template, data, sentence) => {
    expect(filled(template, data, languages["zh-CN"])).toBe(sentence);
  });
});

describe("types", () => {
  const messages = { few: "Of {list:or code} there {n:plural is are} {n}.", none: "There is none." } as const;
  type Messages = typeof messages;

  test("know the placeholders of a template, and the values of their kinds", () => {
    expectTypeOf<DataOf<"`{{vars.x}}` {a} {b:key} {c:counted hit hits} {d:or code 12} {e:pages}">>().toEqualTypeOf<{
      readonly a: string | number | boolean;
      readonly b: string;
      readonly c: number;
      readonly d: readonly (string | number)[];
      readonly e: readonly number[];
    }>();
    expectTypeOf<PlainIdOf<Messages>>().toEqualTypeOf<"none">();
    expectTypeOf<"none">().toExtend<WordingOf<Messages>>();
    expectTypeOf<{ message: "few"; data: { list: string[]; n: 1 } }>().toExtend<MessageOf<Messages>>();
    expectTypeOf<{ message: "few" }>().not.toExtend<MessageOf<Messages>>();
    expectTypeOf<{ message: "few"; data: { list: string[] } }>().not.toExtend<MessageOf<Messages>>();
    expectTypeOf<{ message: "few"; data: { list: string; n: 1 } }>().not.toExtend<MessageOf<Messages>>();
    expectTypeOf<{ message: "many" }>().not.toExtend<MessageOf<Messages>>();
  });

  test("let a code's findings say its messages and no others", () => {
    const place = { span, pointer: "" };
    diagnostic(usedSuppressions, { message: "no-finding", data: { code: "x" }, help: "remove", ...place });
    // @ts-expect-error no such message
    diagnostic(usedSuppressions, { message: "no-such", data: { code: "x" }, ...place });
    // @ts-expect-error its data are missing
    diagnostic(usedSuppressions, { message: "no-finding", ...place });
    // @ts-expect-error no such datum
    diagnostic(usedSuppressions, { message: "no-finding", data: { code: "x", n: 1 }, ...place });
    // @ts-expect-error no such help
    diagnostic(usedSuppressions, { message: "no-finding", data: { code: "x" }, help: "help", ...place });
    const { message, data, ...said } = { message: "no-finding", data: { code: "x" }, ...place } as const;
    // @ts-expect-error no such note
    diagnostic(usedSuppressions, { message, data, related: [{ span, message: "the error here" }], ...said });
    // @ts-expect-error no such title
    diagnostic(usedSuppressions, { message, data, fixes: [{ title: "Remove it", safe: true, edits: [] }], ...said });
    const widened: Code = usedSuppressions;
    // @ts-expect-error which messages it has is not known
    diagnostic(widened, { message, data, ...said });
    // @ts-expect-error a code has messages
    const without: Code = { name: "x", severity: "error", refusals: [], docs };
    expect(without.messages).toBeUndefined();
  });

  test("let a law say its rule's messages and no others", () => {
    const text = {
      name: "x",
      refusals: [],
      docs,
      messages: { few: "{n} are few.", none: "There is none.", long: "{key:key} has {length}." },
    } as const;
    const rules = [
      constructRule(text, ["flow"], () => [{ message: "none" }, { message: "few", data: { n: 1 } }]),
      // @ts-expect-error no such message
      constructRule(text, ["flow"], () => [{ message: "many" }]),
      // @ts-expect-error a datum is missing
      constructRule(text, ["flow"], () => [{ message: "few" }]),
      // @ts-expect-error a datum is of another kind
      constructRule(text, ["flow"], () => [{ message: "few", data: { n: ["1"] } }]),
      textRule(text, { flow: ["title"] }, () => ({ message: "long", data: { length: 3 } })),
      // @ts-expect-error half a sentence
      textRule(text, { flow: ["title"] }, () => "is long"),
    ];
    expect(rules).toHaveLength(6);
  });

  test("hold a translation to ids and placeholders of the English", () => {
    const english = { few: "{n:counted hit hits} in {list:or}", none: "none" } as const;
    translatedMessages(english, { few: "{list:or} 中有 {n:counted 处}", none: "没有" });
    // @ts-expect-error an id is missing
    translatedMessages(english, { none: "没有" });
    // @ts-expect-error a placeholder is missing
    translatedMessages(english, { few: "有 {n} 处", none: "没有" });
    // @ts-expect-error a placeholder is unknown
    translatedMessages(english, { few: "{list:or} {n} {m}", none: "没有" });
    // @ts-expect-error a placeholder is of a kind that cannot take the value
    translatedMessages(english, { few: "{list:quoted} {n}", none: "没有" });
    // @ts-expect-error an id is unknown
    translatedMessages(english, { few: "{list:or} {n}", none: "没有", more: "" });
    const words = {
      messages: { "no-finding": "{code:code}", "error-of-project": "{code}", "error-of-language": "{code}" },
      helps: { "mend-error": "", remove: "" },
    };
    // @ts-expect-error what the page says is missing
    expect(Object.keys(translated({ usedSuppressions }, { usedSuppressions: words }))).toEqual(["used-suppressions"]);
  });
});

const contract = `flowspec: 1
name: labour
action: CreateFlowByFiles
initiator: { userId: u }
title: 劳动:合同
files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]
approvers:
  # flowspec-ignore used-param: 以后再用
  - type: person
    name: 王小五&
    mobile: "13200000000"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }]
`;

describe("the language of a run", () => {
  test("is the one that the caller asks for", () => {
    const { diagnostics } = checkSource({ path: "a.flow.yaml", text: contract }, { language: languages["zh-CN"] });
    const found = diagnostics.map(({ code, message, help, fixes }) => [code.name, message, help, ...fixes.map(({ title }) => title)]);
    expect(found).toContainEqual([
      "known-suppressions",
      "没有名为 `used-param` 的检查。",
      "是否想写 `used-params`？",
      "改为 `used-params`",
    ]);
    expect(found.find(([code]) => code === "approver-name-charset")?.[1]).toMatch(/^`name` 含有「&」；姓名/u);
    expect(found.find(([code]) => code === "flow-name-charset")?.[1]).toMatch(/^`title` 含有「:」，/u);
  });

  test("is English where nobody asks, and programs read ids and data, masked like the sentence", () => {
    const text = contract.replace("王小五&", "王小五").replace('"13200000000"', '"+86 13200000000"').replace("used-param:", "used-params:");
    const { diagnostics } = checkSource({ path: "a.flow.yaml", text });
    const found = diagnostics.find(({ code }) => code.name === "approver-mobile-format");
    expect(found?.message).toBe('`mobile` is "+86****000", which is no mainland mobile number.');
    expect(found?.messageId).toBe("no-mobile");
    expect(found?.data).toEqual({ key: "mobile", value: "+86****000" });
    expect(JSON.parse(json(diagnostics, summarize(1, diagnostics)))).toMatchObject({
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ messageId: "no-mobile", data: { key: "mobile", value: "+86****000" } }),
      ]),
    });
  });
});

describe("the messages of codes", () => {
  test("are whole sentences by ids in kebab-case, and so are helps", () => {
    const wrong = codes.flatMap(({ name, messages, helps = {} }) =>
      Object.entries({ ...messages, ...helps })
        .filter(([id, template]) => !/^[a-z]+(?:-[a-z]+)*$/u.test(id) || !/^(?:[\p{Lu}"`{]|flowspec\b).*[.?!…]$/su.test(template))
        .map(([id]) => `${name} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test("of further places are notes that there are", () => {
    const folder = new URL("../src/rules/", import.meta.url).pathname;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
    const said = files.flatMap((path) =>
      [...readFileSync(join(folder, path), "utf8").matchAll(/\brelated[:=\s]+\[\{[^}]*\bmessage: "([^" ]+)"/gu)].map(([, id = ""]) => id),
    );
    expect(new Set(said).size).toBeGreaterThan(2);
    expect(said.filter((id) => !Object.hasOwn(relatedNotes, id))).toEqual([]);
  });
});

describe("the problems of builders", () => {
  test("carry the id of each sentence and its data, personal values masked", () => {
    const problems = checkConfidentialityAgreement({ fileId: 7, visitor: "李四", visitorMobile: "138-0013-8000", more: 1 });
    const about = problems.map(({ path, messageId, data, message }) => ({ path, messageId, data, message }));
    expect(about).toContainEqual({
      path: "fileId",
      messageId: "unquoted-digits",
      data: {},
      message: "Unquoted digits are a number, and this is a text.",
    });
    expect(about).toContainEqual({
      path: "more",
      messageId: "no-param",
      data: { name: "more" },
      message: "No parameter is called `more`.",
    });
    expect(JSON.stringify(about)).not.toContain("138-0013-8000");
    expect(problems.filter(({ data }) => JSON.stringify(data ?? {}).includes("****")).map(({ path }) => path)).toContain("visitorMobile");
  });
});
