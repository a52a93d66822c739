import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../src/1-parse/parse.ts";
import { checkSources } from "../src/compile.ts";
import { dataOf } from "../src/model/document.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { readConfigSource } from "../src/resolve.ts";
import { runs } from "./support/long.ts";

/*
 * Signs of another keyboard in place of those of YAML, and comments that cut texts off: each is one finding at its sign, whose fix makes the text that
 * was meant. The same signs inside texts are what they are.
 */

const read = (text: string) => parse({ path: "input.yaml", text });

/** The text with every fix made. */
function fixed(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits = diagnostics.flatMap(({ fixes: [fix] }) => [...(fix?.edits ?? [])]);
  const ordered = edits
    .map(({ span, text: now }, index) => ({ ...span, now, index }))
    .toSorted((a, b) => b.start - a.start || b.index - a.index);
  return ordered.reduce((made, { start, end, now }) => made.slice(0, start) + now + made.slice(end), text);
}

function data(text: string): unknown {
  const { value, diagnostics } = read(text);
  return diagnostics.length === 0 && value ? dataOf(value) : diagnostics.map(({ code, message }) => `${code.name} ${message}`);
}

/** A text with a trap in it, what it means, and what the finding stands at. */
const cases: readonly (readonly [text: string, meant: string, at: readonly string[]])[] = [
  ["title：采购合同\n", "title: 采购合同\n", ["："]],
  ["a: 1\ninitiator：\n  userId: u\n", "a: 1\ninitiator:\n  userId: u\n", ["："]],
  ["a: 1\nsign：{ type: seal }\n", "a: 1\nsign: { type: seal }\n", ["："]],
  ["a：　b\n", "a: b\n", ["："]],
  ["a : 1\nb ： 2\n", "a: 1\nb: 2\n", ["："]],
  ["- type：person\n  name: x\n", "- type: person\n  name: x\n", ["："]],
  ["a: { type：person, name: x }\n", "a: { type: person, name: x }\n", ["："]],
  ["a: { type: x, at：{ keyword: y } }\n", "a: { type: x, at: { keyword: y } }\n", ["："]],
  ["a: { 角色：甲方 }\n", "a: { 角色: 甲方 }\n", ["："]],
  ["title:　采购合同\n", "title: 采购合同\n", ["　"]],
  ["title:\u00A0采购合同\n", "title: 采购合同\n", ["\u00A0"]],
  ['title: 　"采购合同"\n', "title: 采购合同\n", [" 　"]],
  ["a: { type:　person }\n", "a: { type: person }\n", ["　"]],
  ["a: { type: signature， at: { keyword: x } }\n", "a: { type: signature, at: { keyword: x } }\n", ["，"]],
  ["a: { type: person，name: x }\n", "a: { type: person, name: x }\n", ["，"]],
  ['a: { type: "person"，name: x }\n', "a: { type: person, name: x }\n", ["，"]],
  ['a: { type: "{{x}}"，name: x }\n', 'a: { type: "{{x}}", name: x }\n', ["，"]],
  ['a: ["x"，"y"]\n', "a: [x, y]\n", ["，"]],
  ["a: [{ b: c }，{ d: e }]\n", "a: [{ b: c }, { d: e }]\n", ["，"]],
  ["a: [id-card，passport]\n", "a: [id-card, passport]\n", ["，"]],
  ["a: ｛ type: person ｝\n", "a: { type: person }\n", ["｛"]],
  ["a: ｛ type: person }\n", "a: { type: person }\n", ["｛"]],
  ["a: { type: person ｝\n", "a: { type: person }\n", ["｝"]],
  ["a:\n  - ｛ type: person ｝\n", "a:\n  - { type: person }\n", ["｛"]],
  ["a: ［id-card, passport］\n", "a: [id-card, passport]\n", ["［"]],
  ['a: 【"x", "y"】\n', "a: [x, y]\n", ["【"]],
  ["a: [id-card, passport］\n", "a: [id-card, passport]\n", ["］"]],
  ["a:\n  - type: person\n　　name: x\n", "a:\n  - type: person\n    name: x\n", ["　　"]],
  ["a:\n　b: 1\n　c: 2\n", "a:\n  b: 1\n  c: 2\n", ["　", "　"]],
  ["a:\n\u00A0\u00A0b: 1\n", "a:\n  b: 1\n", ["\u00A0\u00A0"]],
  ["a:\n  -　type: person\n", "a:\n  - type: person\n", ["　"]],
  ["a:\n  - b: 1\n  —— b: 2\n", "a:\n  - b: 1\n  - b: 2\n", ["—— "]],
  ["a:\n  － type: person\n    name: x\n", "a:\n  - type: person\n    name: x\n", ["－ "]],
  ["a:\n  –type: person\n", "a:\n  - type: person\n", ["–"]],
  ["a: 1\n＃ 说明：合同\nb: 2\n", "a: 1\n# 说明\nb: 2\n", ["＃"]],
  ['a: "x" ＃ 说明\n', "a: x\n", ["＃"]],
  ["title: “劳动合同”\n", "title: 劳动合同\n", ["“劳动合同”"]],
  ["title: “{{name}}”\n", 'title: "{{name}}"\n', ["“{{name}}”"]],
  ["title: “{{name}}” # 说明\n", 'title: "{{name}}"\n', ["“{{name}}”"]],
  ["title: ‘{{name}}’\n", 'title: "{{name}}"\n', ["‘{{name}}’"]],
  ["title: 「合同」\n", "title: 合同\n", ["「合同」"]],
  ["title: ＂合同＂\n", "title: 合同\n", ["＂合同＂"]],
  ['title: “a "b" \\c”\n', "title: 'a \"b\" \\c'\n", ['“a "b" \\c”']],
  ["“title”: x\n", "title: x\n", ["“title”"]],
  ["“title”：x\n", "title: x\n", ["“title”", "："]],
  ["a: { name: “{{x}}”, b: “y, z” }\n", 'a: { name: "{{x}}", b: "y, z" }\n', ["“{{x}}”", "“y, z”"]],
  ["a: [“x”, “y”]\n", "a: [x, y]\n", ["“x”", "“y”"]],
  ["a: [“x”，“y”]\n", "a: [x, y]\n", ["“x”", "，", "“y”"]],
  ["a:\n  - “x”\n", "a:\n  - x\n", ["“x”"]],
  ["title: 合同 #3\n", 'title: "合同 #3"\n', ["#3"]],
  ["pattern: a #b\n", 'pattern: "a #b"\n', ["#b"]],
  ["a: { title: 合同 #3 }\n", 'a: { title: "合同 #3" }\n', ["#3"]],
  ["a: [合同 #3, b]\n", 'a: ["合同 #3", b]\n', ["#3"]],
  ["a:\n  - 合同 #3\n", 'a:\n  - "合同 #3"\n', ["#3"]],
  ["a: [\n  合同 #3\n]\n", 'a: ["合同 #3"]\n', ["#3"]],
  ["a: { title：“合同”，name：“x” ｝\n", "a: { title: 合同, name: x }\n", ["：", "“合同”", "，", "：", "“x”", "｝"]],
];

describe("a sign of another keyboard is one finding, at the sign, and its fix makes what was meant", () => {
  test.each(cases)("%j", (text, meant, at) => {
    const { value, diagnostics } = read(text);
    expect(diagnostics.map(({ span }) => text.slice(span.start, span.end))).toEqual(at);
    expect(data(fixed(text, diagnostics))).toEqual(data(meant));
    const isCut = diagnostics.some(({ severity }) => severity === "warning");
    if (!isCut) expect(value && dataOf(value)).toEqual(data(meant));
  });

  test.each(cases)("among others, with CRLF: %j", (text, meant) => {
    const around = (inner: string) =>
      `first: 1\nmore:\n  of: |\n    a：b，“c”\n  text: >-\n    “d” #3\n${inner}last: "x：y，z"\n`.replaceAll("\n", "\r\n");
    const { diagnostics } = read(around(text));
    expect(data(fixed(around(text), diagnostics))).toEqual(data(around(meant)));
  });
});

describe("inside a text they are what they are", () => {
  const innocent = [
    "关于“乙方”的补充协议",
    "“A”与“B”",
    "甲方：乙方",
    "合同：第一份，共三份",
    "【重要】劳动合同",
    "【重要】",
    "［草案］",
    "（一）｛附件｝",
    "—— 附件",
    "－１２３",
    "１２",
    "＃３ 合同",
    "合同＃3",
    "合同#3",
    "合同　附件",
    "A“x",
    "“开始",
    "结束”",
    "全角｜竖线",
    "a，b",
    "甲，乙：丙",
    "Q：问题",
    "[x]：y",
  ];
  test.each(innocent)("%s", (text) => {
    const plain = text.startsWith("[")
      ? []
      : [`title: ${text}\n`, `a:\n  - ${text}\n`, `a:\n  - b: ${text}\n    c: 1\n`, `a: |\n  ${text}\n`, `a: 一\n  ${text}\n`];
    const inFlow = /[,[\]{}]/u.test(text) ? [] : [`a: [${text}, x]\n`, `a: { b: ${text} }\n`, `a: { b: ${text}, c: x }\n`];
    const quoted = [
      `a: "${text}"\n`,
      `a: '${text}'\n`,
      `"${text}": x\n`,
      `a: ["${text}", '${text}']\n`,
      `a: {"b":"${text}"}\n`,
      `# ${text}\na: 1 # ${text}\n`,
    ];
    for (const each of [...plain, ...inFlow, ...quoted]) expect([each, read(each).diagnostics]).toEqual([each, []]);
  });

  test("comments that are meant are none that cut", () => {
    for (const each of [
      "a: b # 3",
      "a: 1 #2",
      "a: +14d #两周",
      "a: person #个人",
      "a: person # 个人",
      'a: "x" #3',
      "a: true #1",
      "a: { b: c } #1",
      "a: #3",
      "a: | #3",
    ])
      expect([each, read(`${each}\n`).diagnostics]).toEqual([each, []]);
  });

  const signs = fc.string({ unit: fc.constantFrom(..."“”‘’「」：，｛｝【】［］＂＃－—　 #{}[]:,ab甲１"), maxLength: 24 });
  test("random ones in quotes are read as they are", () => {
    fc.assert(
      fc.property(signs, signs, (one, two) => {
        const text = `${JSON.stringify(one)}: ${JSON.stringify(two)}\nb: [${JSON.stringify(one)}, { ${JSON.stringify(two)}: '${one}' }]\nc: |2\n  ${two}\n`;
        const { diagnostics } = read(text);
        expect(diagnostics.filter(({ code }) => code.name === "yaml-signs" || code.name === "uncut-texts")).toEqual([]);
      }),
      { numRuns: runs(500, 5000) },
    );
  });

  test("a finding of any text of such signs ends at or after its start", () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 5 }), (lines) => {
        for (const { span } of read(lines.join("\n")).diagnostics) expect(span.end).toBeGreaterThanOrEqual(span.start);
      }),
      { numRuns: runs(500, 5000) },
    );
  });

  test("no contract of the repository has one", () => {
    const folder = new URL("../specs/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
    for (const file of files) expect([file, read(readFileSync(new URL(file, folder), "utf8")).diagnostics]).toEqual([file, []]);
  });
});

describe("in a contract nothing follows", () => {
  const contract = (title: string, more = "") =>
    `flowspec: 1\nname: a\naction: CreateFlowByFiles\nparams:\n  hr: user-id\n  name: person-name\ninitiator: { userId: "{{hr}}" }\n${title}\ndeadline: +14d\nfiles: [{ id: yDRfile }]\n${more}approvers:\n  - type: person\n    name: "{{name}}"\n    mobile: "13900000001"\n    sign:\n      - { type: signature, at: { keyword: 乙方签字 } }\n`;
  const codesOf = (text: string) => checkSources([{ path: "a.flow.yaml", text }]).diagnostics.map(({ code }) => code.name);
  const usual = codesOf(contract("title: 合同"));
  test.each(["title：合同", "title: “合同”", "title:　合同", "“title”: 合同", "title: “{{name}}”", "title: 合同 #3"])("%s", (title) => {
    expect(codesOf(contract(title)).filter((code) => !usual.includes(code))).toEqual([title.includes("#") ? "uncut-texts" : "yaml-signs"]);
  });
  test("full-width braces around the name of a parameter are named, around anything else they are text", () => {
    for (const title of ["劳动合同｛｛name｝｝", '"｛｛name｝｝"', "｛｛ name ｝｝", '"{｛name｝}"']) {
      const text = contract(`title: ${title}`);
      const { diagnostics } = checkSources([{ path: "a.flow.yaml", text }]);
      const found = diagnostics.filter(({ code }) => !usual.includes(code.name));
      expect(found.map(({ code, message }) => `${code.name} ${message}`)).toEqual(["placeholder-syntax The braces are full-width."]);
      const { value } = read(fixed(text, found));
      expect(value?.kind === "map" && value.entries.get("title")?.value).toMatchObject({
        value: title.replace(/^"?([^{｛]*).*$/u, "$1{{name}}"),
      });
    }
    expect(codesOf(contract("description: 合同｛｛附件｝｝｛｛other｝｝｛name｝\ntitle: 合同"))).toEqual(usual);
  });
  test.each([
    ["canRefuse: ｔｒｕｅ", "canRefuse: true"],
    ["type: ｐｅｒｓｏｎ", "type: person"],
    ["ｎａｍｅ: 张三", "name: 张三"],
    ["na\u200Bme: 张三", "name: 张三"],
    ["readSeconds: １２", "readSeconds: 12"],
  ])("full-width letters and figures in words and numbers: %s", (wrong, right) => {
    const around = (line: string) => {
      const [key = ""] = right.split(":");
      const rest = ["type: person", "name: 张三"].filter((each) => !each.startsWith(key));
      return contract("title: 合同").replace(/ {2}- type: person\n {4}name: .*\n/u, `  - ${[line, ...rest].join("\n    ")}\n`);
    };
    const { diagnostics } = checkSources([{ path: "a.flow.yaml", text: around(wrong) }]);
    const found = diagnostics.filter(({ severity, code }) => severity === "error" && code.name !== "known-params");
    expect(found.map(({ fixes }) => fixes.length)).toEqual([1]);
    expect(data(fixed(around(wrong), found))).toEqual(data(around(right)));
  });

  test("a word in `values` that is spelt otherwise is rewritten with its samples and conditions", () => {
    const more = "params:\n  hr: user-id\n  kind: { type: enum, values: [id-card, hongkong-macao-and-taiwan] }\n";
    const text = contract("title: 合同")
      .replace("params:\n  hr: user-id\n", more)
      .replace('    mobile: "139', '    idCardType: "{{kind}}"\n    mobile: "139')
      .replace("initiator:", "samples:\n  s: { kind: hongkong-macao-and-taiwan }\ninitiator:");
    const found = checkSources([{ path: "a.flow.yaml", text }]).diagnostics.filter(({ code }) => code.name === "param-types-fit");
    expect(found.map(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([[false]]);
    expect(fixed(text, found)).toBe(text.replaceAll("hongkong-macao-and-taiwan", "hmt-residence-permit"));
  });

  test("nor in the configuration", () => {
    const found = readConfigSource({ path: "flowspec.config.yaml", text: "out：generated\n" }).diagnostics;
    expect(found.map(({ code }) => code.name)).toEqual(["yaml-signs"]);
  });
});
