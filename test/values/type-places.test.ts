import { describe, expect, test } from "vitest";
import { typed } from "../../src/cli/typed.ts";
import { checkSource } from "../../src/compile.ts";
import { kindsInTexts } from "../../src/language/tables/value-kinds.ts";
import { type Contract, paramTypes, type ParamType } from "../../src/model/contract.ts";
import { mapOf } from "../../src/model/document.ts";
import type { Source } from "../../src/model/source.ts";
import { renderContract } from "../../src/render.ts";
import { precompileRows } from "../../src/rows.ts";
import { valueKind } from "../../src/runtime/param-types.ts";
import { importBuilder } from "../support/imported.ts";

/** A value of each type that is one, and one that is none though it is written alike. */
const values: Readonly<Record<ParamType, readonly [right: unknown, wrong: unknown]>> = {
  text: ["甲", 1],
  integer: [2, 1.5],
  number: [2.5, "2.5"],
  boolean: [true, "yes"],
  timestamp: ["+3d", "soon"],
  date: ["2026-02-28", "2026-02-30"],
  "person-name": ["张三", "张3"],
  mobile: ["13200000000", "123"],
  email: ["a@example.com", "a"],
  "id-card": ["110101199003070070", "12"],
  organization: ["典子谦示例企业", " 典子谦示例企业"],
  uscc: ["91440300708461136T", "123"],
  "file-id": ["yDRfile1", "a b"],
  "user-id": ["yDRuser1", "a b"],
  "seal-id": ["yDRseal1", "a b"],
  "template-id": ["yDRtpl1", "a b"],
  "open-id": ["yDRopen1", "a b"],
  url: ["https://example.com/a", "example"],
  enum: ["甲", "乙"],
  list: [["甲"], "甲"],
};

/** The places in which a parameter stands, each one of its own: `x0` to `x7`. */
const places = (type: ParamType): readonly string[] => {
  const isWritten = kindsInTexts.has(valueKind(type));
  return [
    "userData: { a: '{{x0}}', ",
    "  b: [{ c: '{{x1}}' }] }",
    ...(isWritten
      ? [
          "description: 甲{{x2}}乙",
          "fill:",
          "  - { type: text, at: { page: 1, x: 1, y: 1 }, size: [9, 9], value: '甲{{x3}}' }",
          "  - { each: items, type: text, at: { page: 1, x: 1, y: 50 }, size: [9, 9], value: '甲{{item.x4}}' }",
          "  - { each: plain, type: text, at: { page: 1, x: 1, y: 90 }, size: [9, 9], value: '甲{{item}}' }",
          "wire: { FlowType: '甲{{x5}}' }",
        ]
      : ["wire: { X: '{{x2}}' }"]),
  ];
};

function declarationOf(type: ParamType): string {
  if (type === "enum") return "{ type: enum, values: [甲, 丙] }";
  return type === "list" ? "{ type: list, items: text }" : type;
}

/** What is declared beside the parameters that stand alone. */
const lists = (type: ParamType): readonly string[] =>
  kindsInTexts.has(valueKind(type))
    ? [
        `  items: { type: list, items: { x4: ${declarationOf(type)} } }`,
        // The items of a list of single values have one of the types that need no more than their name.
        `  plain: { type: list, items: ${type === "enum" ? "text" : type} }`,
      ]
    : [];

interface Shape {
  readonly source: Source;
  readonly right: Readonly<Record<string, unknown>>;
  /** What is wrong in each, by the path of the value. */
  readonly wrong: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

function shapeOf(type: ParamType): Shape {
  const [right, wrong] = values[type];
  const isWritten = kindsInTexts.has(valueKind(type));
  const names = isWritten ? ["x0", "x1", "x2", "x3", "x5"] : ["x0", "x1"];
  const all = Object.fromEntries(names.map((name) => [name, right]));
  const given = isWritten ? { ...all, items: [{ x4: right }], plain: [right] } : all;
  const wrongs = new Map<string, Readonly<Record<string, unknown>>>(names.map((name) => [name, { ...given, [name]: wrong }]));
  if (isWritten) {
    wrongs.set("items[0].x4", { ...given, items: [{ x4: wrong }] });
    if (type !== "enum") wrongs.set("plain[0]", { ...given, plain: [wrong] });
  }
  const text = [
    "flowspec: 1",
    "name: places",
    "action: CreateFlowByFiles",
    "params:",
    ...names.map((name) => `  ${name}: ${declarationOf(type)}`),
    ...lists(type),
    `samples: { one: ${JSON.stringify({ now: "2026-01-05T09:00:00+08:00", ...given })} }`,
    "initiator: { userId: yDRuser1 }",
    "title: 合同",
    "files: [{ id: yDRfile1 }]",
    'approvers: [{ type: person, name: 李四, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }]',
    ...places(type).filter((line) => isWritten || !line.startsWith("wire")),
  ].join("\n");
  return { source: { path: "places.flow.yaml", text }, right: given, wrong: wrongs };
}

const steps = (path: string): string => `/${path.replaceAll(/\[(\d+)\]/gu, "/$1").replaceAll(".", "/")}`;
const now = 1_767_574_800;

function contractOf(source: Source): Contract {
  const { value, diagnostics } = checkSource(source);
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  if (value === undefined) throw new Error("no contract");
  return value;
}

describe.each(paramTypes.map((type) => ({ type })))("a value that is no $type", ({ type }) => {
  const { source, right, wrong } = shapeOf(type);

  test("is found wherever it stands, whichever way it comes", async () => {
    const contract = contractOf(source);
    const builder = await importBuilder(source, contract.name);
    const row = precompileRows(contract, now);
    const from = { path: "given.json", text: "" };
    expect(builder.check(right, { now }).filter(({ severity }) => severity === "error")).toEqual([]);
    for (const [path, params] of wrong) {
      const sample = source.text.replace(
        /^samples: .*$/mu,
        `samples: { one: ${JSON.stringify({ now: "2026-01-05T09:00:00+08:00", ...params })} }`,
      );
      const errors = (found: readonly { readonly severity: string; readonly pointer: string }[]): readonly string[] =>
        found.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer);
      expect(errors(checkSource({ ...source, text: sample }).diagnostics), `sample: ${path}`).toEqual([`/samples/one${steps(path)}`]);
      const entries = Object.entries(params);
      expect(errors(renderContract(contract, mapOf(entries, from), now).diagnostics), `--params: ${path}`).toEqual([steps(path)]);
      expect(errors(row(entries, from).errors), `row: ${path}`).toEqual([steps(path)]);
      const said = builder.check(params, { now }).filter(({ severity }) => severity === "error");
      expect(
        said.map((problem) => problem.path),
        `builder: ${path}`,
      ).toEqual([path]);
    }
  });
});

describe("texts of a command line and of cells", () => {
  test.each(paramTypes.filter((type) => valueKind(type) !== "list"))("are values of %s, or stay what is refused", (type) => {
    const [right, wrong] = values[type];
    expect(typed(type, String(right))).toBe(right);
    expect(typed(type, String(wrong))).toBe(valueKind(type) === "integer" ? wrong : type === "number" ? 2.5 : String(wrong));
  });
});
