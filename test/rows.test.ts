import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { renderContract } from "../src/render.ts";
import type { Contract } from "../src/model/contract.ts";
import { mapOf } from "../src/model/document.ts";
import { joinParts, precompileRows, type RenderRow, type Row } from "../src/rows.ts";
import { flowspec, type Said } from "./support/cli.ts";
import { hostileValues, withHostile } from "./support/hostile-values.ts";
import { runs } from "./support/long.ts";
import { rowNear } from "./support/rows.ts";
import { paramsOf, specContracts } from "./support/specs.ts";

const chosen = readFileSync(new URL("emit/contracts/chosen.flow.yaml", import.meta.url), "utf8");

const spec = `flowspec: 1
name: notice
action: CreateFlowByFiles
params:
  operatorId: user-id
  fileId: file-id
  name: { type: person-name, label: 姓名 }
  mobile: { type: mobile, label: 手机号 }
  days: { type: integer, label: 天数, minimum: 1, maximum: 300, default: 7 }
  remark: { type: text, label: 备注, default: 无, maxLength: 20 }
  notify: { type: boolean, default: true }
initiator: { userId: "{{operatorId}}" }
title: "通知-{{name}}-{{days}}"
category: 通知
deadline: +30d
files: [{ id: "{{fileId}}" }]
approvers:
  - type: person
    name: "{{name}}"
    mobile: "{{mobile}}"
    readSeconds: "{{days}}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
fill:
  - { type: text, at: { field: remark }, value: "{{remark}}", when: notify }
`;
const file = "yDRnoticePdfFileId00000000000001";
const operator = "yDRnoticeOperatorUserId000000001";
const set = ["--set", `fileId=${file}`, `operatorId=${operator}`];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "flowspec-rows-"));
  writeFileSync(join(folder, "notice.flow.yaml"), spec);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const render = (rows: string | Uint8Array, ...more: readonly string[]): Promise<Said> =>
  flowspec(folder, ["render", "notice.flow.yaml", "--rows", "-", ...more], {}, rows);

/** The titles of the bodies that a run wrote, in their order. */
const titles = ({ stdout }: Said): readonly unknown[] =>
  stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { FlowName: unknown }).FlowName);

describe("rows of a table", () => {
  test("become one body a line, in their order", async () => {
    const ran = await render("name,手机号,days\n张三,13200000000,\n李四,13700000000,30\n", ...set);
    expect(titles(ran)).toEqual(["通知-张三-7", "通知-李四-30"]);
    expect(ran).toMatchObject({ code: 0, stderr: "2 rows: 2 written, 0 rejected.\n" });
  });

  test("may have a byte order mark, CRLF, quotes, commas and line breaks in cells, and blank lines", async () => {
    const rows =
      '\uFEFF"姓名","手机号","备注"\r\n\r\n张三,13200000000,"一, ""二"""\r\n李四,13700000000,"三"\r\n王五,1370,"四\n五"\r\n赵六,1,\r\n';
    const ran = await render(rows, ...set);
    expect(titles(ran)).toEqual(["通知-张三-7", "通知-李四-7"]);
    expect(ran.stdout).toContain(String.raw`"ComponentValue":"一, \"二\""`);
    expect(ran.stderr).toContain("stdin:5: 手机号:");
    expect(ran.stderr).toContain("stdin:7: 手机号:");
  });

  test("are typed by their parameters; what is not of the type is refused, not guessed", async () => {
    const cells = ["30", "030", "30.5", "1e1", " 30", "３０", "99999999999999999999", "thirty", "0", "301"];
    const ran = await render(`name,mobile,days\n${cells.map((cell) => `张三,13200000000,${cell}\n`).join("")}`, ...set);
    expect(titles(ran)).toEqual(["通知-张三-30"]);
    expect(ran.code).toBe(1);
  });

  test("read booleans as programs and Excel write them, and nothing else", async () => {
    const ran = await render(
      `name,mobile,remark,notify\n${["true", "TRUE", "false", "FALSE", "是", "1"].map((cell) => `张三,13200000000,在,${cell}\n`).join("")}`,
      ...set,
    );
    expect(ran.stdout.split("\n").map((line) => line.includes("ComponentValue"))).toEqual([true, true, false, false, false]);
    expect(ran.stderr).toContain("param-values: 2");
  });

  test("with errors are listed with line, column, code and masked value, and the run goes on", async () => {
    const rows =
      "备注,姓名,手机号\n,张三,13200000000\n,李四,13700001\n这是一个超过二十个字的备注因为它实在是太长了,王五,13700000000\n,赵六\n,孙七,13600000000\n";
    const ran = await render(rows, ...set, "--rejects", "rejects.jsonl");
    expect(titles(ran)).toEqual(["通知-张三-7", "通知-孙七-7"]);
    expect(ran.code).toBe(1);
    const rejects = readFileSync(join(folder, "rejects.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(rejects).toMatchObject([
      { line: 3, column: "手机号", code: "approver-mobile-format", value: '"137****001"', api: ["InvalidParameter.Mobile"] },
      { line: 4, column: "备注", code: "param-values" },
      { line: 5, code: "readable-rows", message: "This row has 2 cells, and the header has 3." },
    ]);
    expect(ran.stderr).toBe(
      "5 rows: 2 written, 3 rejected, see rejects.jsonl.\n  approver-mobile-format: 1\n  param-values: 1\n  readable-rows: 1\n",
    );
    expect(JSON.stringify(rejects) + ran.stderr).not.toContain("13700001");
  });
});

describe("before the first row", () => {
  const wrongHeaders = [
    ["a misspelt column", "name,mobil\n", 'No parameter is called "mobil".', "Did you mean `mobile`?"],
    ["a missing column", "name\n", "There is no column for `mobile`.", "--set"],
    ["two columns for one parameter", "name,姓名,mobile\n", "Columns 1 and 2 both give `name`.", "Remove one"],
    ["semicolons", "name;mobile\n", "There is no column for `name` and `mobile`.", "separated by commas"],
    ["no header", "", "There is no column for", "Add it"],
  ] as const;

  test.each(wrongHeaders)("%s is an error", async (_, rows, message, help) => {
    const ran = await render(`${rows}张三,13200000000\n`.slice(rows === "" ? 99 : 0), ...set);
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain(`error[row-columns]: ${message}`);
    expect(ran.stderr).toContain(help);
  });

  test.each([...wrongHeaders.map(([name, rows]) => ({ name, rows })), { name: "columns that are left out", rows: "name,mobile,工资,\n" }])(
    "$name is told in Chinese too",
    async ({ rows }) => {
      const ran = await render(`${rows}张三,13200000000,1,\n`.slice(rows === "" ? 99 : 0), ...set, "--lang", "zh-CN");
      expect(ran.stderr).toContain("[row-columns]：");
      expect(ran.stderr).not.toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/u);
    },
  );

  test("a column that is no parameter's is left out with a warning", async () => {
    const ran = await render("name,mobile,工资,\n张三,13200000000,9000,\n", ...set);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("warning[row-columns]: The column `工资` is no parameter's, and is left out.");
    expect(ran.stderr).toContain("warning[row-columns]: A column without a header is no parameter's, and is left out.");
  });

  test("a row without a header over it is not told to everybody", async () => {
    const ran = await render("张三,13200000000\n", ...set);
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain("132****000");
    expect(ran.stderr).not.toContain("13200000000");
  });

  test("a label of two parameters is an error", async () => {
    writeFileSync(join(folder, "two.flow.yaml"), spec.replace("label: 手机号", "label: 姓名"));
    const ran = await flowspec(folder, ["render", "two.flow.yaml", "--rows", "-", ...set], {}, "姓名,mobile\n张三,13200000000\n");
    expect(ran.stderr).toContain('"姓名" is the label of `name` and `mobile`.');
  });

  test("wrong flags and files are mistakes of usage", async () => {
    expect((await render("", "--rows-format", "xlsx")).code).toBe(2);
    expect((await flowspec(folder, ["render", "notice.flow.yaml", "--rejects", "x"])).code).toBe(2);
    expect((await flowspec(folder, ["render", "notice.flow.yaml", "--rows", "none.csv"])).code).toBe(2);
    writeFileSync(join(folder, "same.csv"), "name,mobile\n");
    expect((await flowspec(folder, ["render", "notice.flow.yaml", "--rows", "same.csv", "--rejects", "./same.csv"])).code).toBe(2);
    expect(readFileSync(join(folder, "same.csv"), "utf8")).toBe("name,mobile\n");
  });
});

describe("what cannot be read", () => {
  test.each([
    ["a quotation mark that is never closed", 'name,mobile\n张三,13200000000\n"李四,1370\n', 3, "never closed"],
    ["a quotation mark inside a cell", 'name,mobile\n张三,13200000000\n李"四,1370\n', 3, "stands inside a cell"],
    ["a closing quotation mark before the end of a cell", 'name,mobile\n张三,13200000000\n"李"四,1370\n', 3, "stands inside a cell"],
  ])("%s ends the run at its line, rows before it written", async (_, rows, line, message) => {
    const ran = await render(rows, ...set);
    expect(titles(ran)).toEqual(["通知-张三-7"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(new RegExp(`^stdin:${line}: error\\[readable-rows\\] .*${message}`, "u"));
  });

  test("GBK and UTF-16 are told apart from UTF-8", async () => {
    const gbk = Buffer.concat([Buffer.from("name,mobile\n"), Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]), Buffer.from(",13200000000\n")]);
    expect((await render(gbk, ...set)).stderr).toMatch(
      /^stdin:2: error\[readable-rows\] This line is not UTF-8: it looks like GBK.*GB18030/u,
    );
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("name,mobile\n", "utf16le")]);
    expect((await render(wide, ...set)).stderr).toMatch(
      /^stdin:1: error\[readable-rows\] This line is not UTF-8: it looks like UTF-16 \(little-endian\)\./u,
    );
  });
});

describe("rows of what conditions ask for", () => {
  const conditional = spec
    .replace(
      "  notify:",
      "  kind: { values: [个人, 企业 and 机构], label: 类型 }\n  guarantor: { type: text, optional: true, label: 保证人 }\n  notify:",
    )
    .replace(
      "when: notify }\n",
      `when: kind is 企业 and 机构 and notify }
  - { type: text, at: { field: guarantor }, value: "保证人{{guarantor}}", when: guarantor and kind is not 企业 and 机构 }
  - { type: text, at: { field: nobody }, value: 没有, when: not guarantor }
`,
    );
  const values = ({ stdout }: Said): readonly (readonly unknown[])[] =>
    stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { Components?: readonly { ComponentValue: unknown }[] }).Components ?? [])
      .map((components) => components.map(({ ComponentValue }) => ComponentValue));
  beforeAll(() => writeFileSync(join(folder, "conditional.flow.yaml"), conditional));

  test("leave an optional parameter out where its cell is empty, and take words of an enum as they are", async () => {
    const lines = ["个人,王五", "企业 and 机构,王五", "个人,", "企业,"].map((cells) => `张三,13200000000,备注,${cells}\n`);
    const rows = `name,mobile,备注,类型,保证人\n${lines.join("")}`;
    const ran = await flowspec(folder, ["render", "conditional.flow.yaml", "--rows", "-", ...set], {}, rows);
    expect(values(ran)).toEqual([["保证人王五"], ["备注"], ["没有"]]);
    expect(ran.stderr).toContain("param-values: 1");
  });

  test("take an empty text of JSON Lines for one that is left out", async () => {
    const given = [{ guarantor: "王五" }, { guarantor: "" }, {}];
    const rows = given.map((each) => `${JSON.stringify({ name: "张三", mobile: "13200000000", kind: "个人", ...each })}\n`).join("");
    const ran = await flowspec(folder, ["render", "conditional.flow.yaml", "--rows", "-", "--rows-format", "jsonl", ...set], {}, rows);
    expect(values(ran)).toEqual([["保证人王五"], ["没有"], ["没有"]]);
  });
});

describe("rows of JSON Lines", () => {
  test("have names and types of their own, and are told from a table by their first character", async () => {
    const rows =
      '\n{"name":"张三","mobile":"13200000000","days":30}\n{"name":"李四","mobile":13700000000}\nnot json\n["x"]\n{"name":"王五","mobile":"13700000000"}';
    const ran = await render(rows, ...set);
    expect(titles(ran)).toEqual(["通知-张三-30", "通知-王五-7"]);
    expect(ran.stderr).toContain("stdin:3: mobile: error[quoted-digits]");
    expect(ran.stderr).toContain("stdin:4: error[readable-rows] This line is not JSON.");
    expect(ran.stderr).toContain("stdin:5: error[readable-rows] This line is no map of parameters.");
  });

  test("may hold anything", async () => {
    const lines = fc.array(fc.oneof(fc.json(), fc.string({ unit: "binary" }), fc.constantFrom('{"__proto__":1}', '{"name":{"a":1}}', "{")));
    await fc.assert(
      fc.asyncProperty(lines, async (texts) => {
        const ran = await render(texts.join("\n"), "--rows-format", "jsonl", ...set);
        expect(ran.code === 0 || ran.code === 1).toBe(true);
        expect(ran.stdout).toBe("");
      }),
      { numRuns: runs(50, 5_000) },
    );
  });
});

/** The contracts of `specs/` that have a sample, those that use all of the language of values and of conditions, and one whose `wire` stands beside parameters. */
const contracts: readonly Contract[] = [
  ...specContracts(),
  ...["everything", "formats"].flatMap((name) => {
    const path = `test/emit/contracts/${name}.flow.yaml`;
    return checkSource({ path, text: readFileSync(new URL(`../${path}`, import.meta.url), "utf8") }).value ?? [];
  }),
  ...[chosen].flatMap((text) => checkSource({ path: "chosen.flow.yaml", text }).value ?? []),
  ...[
    "wire: { FlowDescription: 通知 }\n",
    'wire: { NeedSignReview: true }\nsamples: { review: { name: 张三, mobile: "13200000000", operatorId: a, fileId: b } }\n',
  ].flatMap((more) => checkSource({ path: "wired.flow.yaml", text: spec + more }).value ?? []),
].filter(({ samples }) => samples.length > 0);

describe("rows made ready once say what rendering each of them says", () => {
  test.each(contracts.map((contract) => ({ name: contract.name, contract })))("$name", ({ contract }) => {
    const source = { path: "rows", text: "" };
    for (const sample of contract.samples) {
      const now = sample.now ?? 1_772_413_200;
      const renderRow = precompileRows(contract, now);
      fc.assert(
        fc.property(rowNear(paramsOf(sample)), (row) => {
          const rendered = renderRow(row, source);
          const { value, diagnostics } = renderContract(contract, mapOf(row, source), now);
          const errors = diagnostics.filter(({ severity }) => severity === "error");
          const said = ({ code, message, pointer }: (typeof errors)[number]): string => `${code.name} ${pointer} ${message}`;
          expect(rendered.errors.map(said)).toEqual(errors.map(said));
          expect(rendered.body && joinParts(rendered.body)).toBe(errors.length > 0 ? undefined : JSON.stringify(value));
          const warned = diagnostics.filter(({ severity }) => severity === "warning" && errors.length === 0).map(({ code }) => code.name);
          expect(new Set([...rendered.warnings].map(({ name }) => name))).toEqual(new Set(warned));
        }),
        { numRuns: runs(25, 1_000) },
      );
    }
  });
});

describe("rows that are no data", () => {
  const now = 1_772_413_200;
  const source = { path: "rows", text: "" };
  const prepared = contracts.flatMap((contract) =>
    contract.samples.slice(0, 1).map((sample): [RenderRow, Row] => [precompileRows(contract, now), Object.entries(paramsOf(sample))]),
  );

  /** What becomes of a row in which a value is another one: a body, or errors. */
  function renderedWith([renderRow, row]: (typeof prepared)[number], at: number, value: unknown): void {
    const { body, errors } = renderRow(
      row.map(([name, each], index) => [name, index === at ? value : each] as const),
      source,
    );
    expect(body === undefined).toBe(errors.length > 0);
  }

  test.each(Object.entries(hostileValues))("%s is sent as it was judged, or refused", (_, make) => {
    for (const one of prepared.slice(0, 1)) for (const at of one[1].keys()) renderedWith(one, at, make());
  });

  test("what is no data is refused at any place of any contract", () => {
    const places = prepared.flatMap((one) => [...one[1].entries()].map(([at, [, value]]) => ({ one, at, value })));
    const any = fc.constantFrom(...places).chain(({ one, at, value }) => fc.tuple(fc.constant(one), fc.constant(at), withHostile(value)));
    fc.assert(
      fc.property(any, ([one, at, make]) => renderedWith(one, at, make())),
      { numRuns: runs(50, 5_000), seed: 20_260_105 },
    );
  });
});
