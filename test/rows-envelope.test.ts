import fc from "fast-check";
import { createHash, hash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Io } from "../src/cli/io.ts";
import { run } from "../src/cli/run.ts";
import { checkSource, prepareRows, type RowEnvelope } from "../src/index.ts";
import { flowspec, type Said } from "./support/cli.ts";
import { runs } from "./support/long.ts";
import { englishSpeech } from "./support/speech.ts";

const spec = `flowspec: 1
name: notice
action: CreateFlowByFiles
params:
  operatorId: user-id
  fileId: file-id
  number: { type: text, label: 编号, maxLength: 12 }
  name: { type: person-name, label: 姓名 }
  mobile: { type: mobile, label: 手机号 }
  nickname: { type: text, pii: true, default: 无 }
  days: { type: integer, label: 天数, minimum: 1, maximum: 300, default: 7 }
  remark: { type: text, label: 备注, default: 无, maxLength: 20 }
initiator: { userId: "{{operatorId}}" }
title: "通知-{{number}}-{{days}}"
category: 通知
deadline: +30d
description: "{{nickname}}"
files: [{ id: "{{fileId}}" }]
approvers:
  - type: person
    name: "{{name}}"
    mobile: "{{mobile}}"
    readSeconds: "{{days}}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
fill:
  - { type: text, at: { field: remark }, value: "{{remark}}" }
`;
const common = { fileId: "yDRnoticePdfFileId00000000000001", operatorId: "yDRnoticeOperatorUserId000000001" };
const set = ["--set", ...Object.entries(common).map(([name, value]) => `${name}=${value}`)];
const now = 1_772_413_200;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "flowspec-envelope-"));
  writeFileSync(join(folder, "notice.flow.yaml"), spec);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const render = (rows: string | Uint8Array, ...more: readonly string[]): Promise<Said> =>
  flowspec(folder, ["render", "notice.flow.yaml", "--rows", "-", "--now", String(now), ...set, ...more], {}, rows);

/** The envelopes that a run wrote. */
const envelopes = ({ stdout }: Said): readonly Readonly<Record<string, unknown>>[] =>
  stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const counts = (rows: number, written: number, warned = 0): string =>
  `${JSON.stringify({ rows, written, rejected: rows - written, warned })}\n`;

const rows = "编号,姓名,手机号,天数\nN-1,张三,13200000000,\nN-2,李四,13700001,\nN-3,王五\nN-4,赵六,13600000000,30\n";

describe("an envelope", () => {
  test("stands for every row, in order, with bodies that are those of the plain form", async () => {
    const [plain, ran] = await Promise.all([render(rows), render(rows, "--envelope", "--id-column", "编号")]);
    expect(ran).toMatchObject({ code: 0, stderr: counts(4, 2) });
    const [first, second, third, fourth] = ran.stdout.split("\n");
    const [body, another] = plain.stdout.split("\n");
    expect(first).toBe(`{"id":"N-1","row":1,"action":"CreateFlowByFiles","body":${body}}`);
    expect(second).toBe(
      '{"id":"N-2","row":2,"action":"CreateFlowByFiles","errors":[{"code":"approver-mobile-format","message":"`mobile` is \\"137****001\\", which is no mainland mobile number.","column":"手机号","value":"\\"137****001\\"","api":["InvalidParameter.Mobile"],"inferred":[]}]}',
    );
    expect(third).toBe(
      '{"row":3,"action":"CreateFlowByFiles","errors":[{"code":"readable-rows","message":"This row has 2 cells, and the header has 4.","api":[],"inferred":[]}]}',
    );
    expect(fourth).toBe(`{"id":"N-4","row":4,"action":"CreateFlowByFiles","body":${another}}`);
  });

  test("has no id where none was asked for, and no number where nobody knows it", async () => {
    const keysOf = async (...more: readonly string[]): Promise<unknown> =>
      envelopes(await render(rows, "--envelope", ...more)).map((each) => Object.keys(each).join(" "));
    expect(await keysOf()).toEqual(["row action body", "row action errors", "row action errors", "row action body"]);
    expect(await keysOf("--row-offset", "none", "--id-column", "编号")).toEqual([
      "id action body",
      "id action errors",
      "action errors",
      "id action body",
    ]);
  });

  test("with a key has that of contract and id, the contract's fingerprint, and the hash of the body as it stands in the line", async () => {
    const { stdout } = await render(rows, "--envelope", "--id-column", "编号", "--row-key");
    const key = (id: string): string =>
      createHash("sha256")
        .update(JSON.stringify(["notice", id]))
        .digest("hex")
        .slice(0, 32);
    const fingerprint = createHash("sha256").update(spec).digest("hex");
    const lines = stdout.split("\n").slice(0, -1);
    const parts = lines.map(
      (line) => /^(.*"action":"CreateFlowByFiles"),(?:"bodyHash":"(\w+)","body":(.*)\}|"errors":.*)$/u.exec(line) ?? [],
    );
    expect(parts.map(([, head]) => head)).toEqual(
      ["N-1", "N-2", undefined, "N-4"].map((id, index) => {
        const named = id === undefined ? "" : `"id":"${id}",`;
        const keyed = id === undefined ? "" : `"key":"${key(id)}",`;
        return `{${named}"row":${index + 1},${keyed}"fingerprint":"${fingerprint}","action":"CreateFlowByFiles"`;
      }),
    );
    expect(parts.map(([, , hashed]) => hashed)).toEqual(
      parts.map(([, , , body]) => (body === undefined ? undefined : hash("sha256", body))),
    );
  });

  test("has the fingerprint of the generated module", async () => {
    const root = new URL("..", import.meta.url).pathname;
    const generated = readFileSync(join(root, "generated/labour-contract.ts"), "utf8");
    const args = [
      "render",
      "specs/labour-contract.flow.yaml",
      "--rows",
      "-",
      "--envelope",
      "--id-column",
      "id",
      "--row-key",
      "--rows-format",
      "jsonl",
    ];
    const [envelope] = envelopes(await flowspec(root, args, {}, '{"id":"1"}'));
    expect(generated).toContain(`fingerprint: "${String(envelope?.["fingerprint"])}"`);
  });

  test("keeps its key where the contract or the row was mended, and has another hash then", async () => {
    writeFileSync(join(folder, "mended.flow.yaml"), spec.replace("通知-", "告知-"));
    const flags = [
      "--rows",
      "-",
      "--now",
      String(now),
      ...set,
      "--envelope",
      "--id-column",
      "number",
      "--row-key",
      "--columns",
      "number,name,mobile",
    ];
    const once = async (path: string, row: string): Promise<Readonly<Record<string, unknown>> | undefined> =>
      envelopes(await flowspec(folder, ["render", path, ...flags], {}, row))[0];
    const before = await once("notice.flow.yaml", "N-1,张三,13200000000\n");
    const others = [await once("mended.flow.yaml", "N-1,张三,13200000000\n"), await once("notice.flow.yaml", "N-1,张三,13700000000\n")];
    expect(others.map((each) => each?.["key"])).toEqual([before?.["key"], before?.["key"]]);
    expect(new Set([before, ...others].map((each) => each?.["bodyHash"])).size).toBe(3);
  });
});

describe("ids of JSON Lines", () => {
  test.each([
    ["a text, as it is", ' N"1\\n', ' N"1\\n'],
    ["a number in its digits", 120, "120"],
    ["the largest number that is exact", Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["zero", 0, "0"],
    ["a number below zero", -7, "-7"],
  ])("%s", async (_, id, expected) => {
    const line = JSON.stringify({ id, number: "N", name: "张三", mobile: "13200000000" });
    const [envelope] = envelopes(await render(line, "--envelope", "--id-column", "id"));
    expect(envelope).toMatchObject({ id: expected, row: 1 });
    expect(envelope).toHaveProperty("body");
  });

  test.each([
    ["nothing", "{}", "nothing in `id`"],
    ["null", '{"id":null}', "nothing in `id`"],
    ["an empty text", '{"id":""}', "nothing in `id`"],
    ["blanks", '{"id":" \\t\\u3000"}', "nothing in `id`"],
    ["a truth", '{"id":true}', "is no id"],
    ["a list", '{"id":["a"]}', "is no id"],
    ["a map", '{"id":{"a":1}}', "is no id"],
    ["a fraction", '{"id":1.5}', "is no id"],
    ["a number that was rounded", '{"id":9007199254740993}', "is no id"],
    ["half of a character", '{"id":"\\ud800"}', "is no id"],
  ])("%s is none, and the row is rejected", async (_, id, message) => {
    const line = id.replace("}", `${id === "{}" ? "" : ","}"number":"N","name":"张三","mobile":"13200000000"}`);
    const ran = await render(line.replace('{"a":1,', '{"a":1},').replace('"}}', '"}'), "--envelope", "--id-column", "id", "--row-key");
    const [envelope] = envelopes(ran);
    expect(envelope).not.toHaveProperty("id");
    expect(envelope).not.toHaveProperty("key");
    expect(JSON.stringify(envelope?.["errors"])).toContain(message);
    expect(ran).toMatchObject({ code: 0, stderr: counts(1, 0) });
  });

  test("may be values of a parameter, too, and may come again", async () => {
    const line = `${JSON.stringify({ number: "N-1", name: "张三", mobile: "13200000000" })}\n`;
    const found = envelopes(await render(line + line, "--envelope", "--id-column", "number", "--row-key"));
    expect(found.map(({ id, row, body }) => ({ id, row, title: (body as { FlowName: string }).FlowName }))).toEqual([
      { id: "N-1", row: 1, title: "通知-N-1-7" },
      { id: "N-1", row: 2, title: "通知-N-1-7" },
    ]);
    expect(found[0]?.["key"]).toBe(found[1]?.["key"]);
  });
});

describe("the column of ids", () => {
  test("may be a parameter's, by the header that it has, or nobody's", async () => {
    const found = await render("编号,姓名,手机号,订单\nN-1,张三,13200000000, 7\n", "--envelope", "--id-column", "订单");
    expect(envelopes(found)).toMatchObject([{ id: " 7" }]);
    expect(found.stderr).toBe(counts(1, 1));
    // One that is nearly called like a parameter is no mistake where ids stand in it.
    const near = await render("number,name,mobile,day\nN-1,张三,13200000000,7\n", "--id-column", "day");
    expect(near).toMatchObject({ code: 0, stderr: "1 row: 1 written, 0 rejected.\n" });
  });

  test.each([
    ["not there", "编号,姓名,手机号\n", "订单", 'No column is headed "订单", which `--id-column` names.'],
    ["there under the label of a parameter that it names", "编号,姓名,手机号\n", "number", 'No column is headed "number"'],
    ["there twice", "订单,编号,姓名,手机号, 订单 \n", "订单", 'Columns 1 and 5 are both headed "订单"'],
    ["there twice for a parameter", "编号,姓名,手机号,编号\n", "编号", "Columns 1 and 4 both give `number`."],
  ])("that is %s is a mistake in the header, in an envelope too", async (_, header, id, message) => {
    const ran = await render(`${header}1,2,3,4,5\n`, "--envelope", "--id-column", id);
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain(`error[row-columns]: ${message}`);
    expect(ran.stderr.match(/error\[/gu)).toHaveLength(1);
  });

  test.each(["name", "姓名", "手机号", " mobile ", "nickname"])("is not %s, which names people, in either format", async (id) => {
    for (const format of ["csv", "jsonl"]) {
      const ran = await render("编号,姓名,手机号\nN-1,张三,13200000000\n", "--id-column", id, "--rows-format", format);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain(`--id-column ${id.trim()} names people`);
    }
  });
});

describe("flags that go together with nothing", () => {
  const alone = [
    [["--envelope"], "--envelope goes with --rows", "--envelope 要与 --rows 同时使用"],
    [["--id-column", "a"], "--id-column goes with --rows", "--id-column 要与"],
    [["--row-offset", "1"], "--row-offset goes with --rows", "--row-offset 要与"],
    [["--columns", "a"], "--columns goes with --rows", "--columns 要与"],
    [["--row-key"], "--row-key goes with --rows", "--row-key 要与"],
    [["--require-now"], "--require-now goes with --rows", "--require-now 要与"],
    [["--rejects-ok"], "--rejects-ok goes with --rows", "--rejects-ok 要与"],
  ] as const;
  const beside = [
    [["--row-key"], "it goes with --envelope and --id-column", "--envelope 和 --id-column"],
    [["--row-key", "--envelope"], "it goes with --envelope and --id-column", "--envelope 和 --id-column"],
    [["--row-key", "--id-column", "编号"], "it goes with --envelope and --id-column", "--envelope 和 --id-column"],
    [["--envelope", "--rejects", "rejects.jsonl"], "nothing for --rejects", "--rejects 没有可写的"],
    [["--id-column", " "], "takes the header of a column", "一列的表头"],
    [["--columns", "", "--rows-format", "csv"], "takes the headers of a table", "表格的各个表头"],
    [["--columns", "a\nb"], "takes the headers of a table", "表格的各个表头"],
    [["--columns", '"a'], "takes the headers of a table", "表格的各个表头"],
    [["--columns", "a", "--rows-format", "jsonl"], "JSON Lines have none", "JSON Lines 没有表头"],
    [["--rows", "people.ndjson", "--columns", "a"], "JSON Lines have none", "JSON Lines 没有表头"],
    ...["-1", "1.5", "1e3", "", " 1", "９", "NONE", "4503599627370497", "99999999999999999999"].map(
      (offset) => [["--row-offset", offset], "how many rows of the file stand before", "文件中前面有多少行"] as const,
    ),
  ] as const;
  const cases = [
    ...alone.map((each) => [[] as readonly string[], ...each] as const),
    ...beside.map((each) => [["--rows", "-"], ...each] as const),
  ];

  test.each(cases)("%j %j", async (input, flags, english, chinese) => {
    for (const [language, said] of [
      ["en", english],
      ["zh-CN", chinese],
    ] as const) {
      const ran = await flowspec(folder, ["render", "notice.flow.yaml", ...set, ...input, ...flags, "--lang", language], {}, rows);
      expect(ran).toMatchObject({ code: 2, stdout: "" });
      expect(ran.stderr).toContain(said);
    }
  });

  test("--require-now is content with whatever says the time, and with nothing else", async () => {
    const args = ["render", "notice.flow.yaml", "--rows", "-", ...set, "--require-now", "--envelope"];
    const ended = async (env: Readonly<Record<string, string>>, ...more: readonly string[]): Promise<number> =>
      (await flowspec(folder, [...args, ...more], env, rows)).code;
    expect(await ended({})).toBe(2);
    expect(await ended({ SOURCE_DATE_EPOCH: "" })).toBe(2);
    expect(await ended({ SOURCE_DATE_EPOCH: String(now) })).toBe(0);
    expect(await ended({ FLOWSPEC_NOW: String(now) })).toBe(0);
    expect(await ended({}, "--now", String(now))).toBe(0);
  });
});

describe("a table without a header", () => {
  test("has the columns that --columns says, quoted as in a table", async () => {
    const ran = await render("N-1,张三,13200000000,x\n", "--columns", 'number,姓名,mobile,"a,""b"""', "--id-column", 'a,"b"', "--envelope");
    expect(envelopes(ran)).toMatchObject([{ id: "x", row: 1, body: { FlowName: "通知-N-1-7" } }]);
  });

  test.each([
    ["a parameter is missing", "number,name", "There is no column for `mobile`."],
    ["one is misspelt", "number,name,mobil", 'No parameter is called "mobil".'],
    ["one is there twice", "number,name,mobile,编号", "Columns 1 and 4 both give `number`."],
  ])("is refused where %s", async (_, columns, message) => {
    const ran = await render("N-1,张三,13200000000\n", "--columns", columns, "--envelope");
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toContain("--columns:1:");
  });

  test("says of a row with another count what a table with a header says", async () => {
    const bare = await render("N-1,张三\n", "--columns", "编号,姓名,手机号", "--envelope");
    expect(bare.stdout).toBe((await render("编号,姓名,手机号\nN-1,张三\n", "--envelope")).stdout);
  });

  test("rejects a line that is a header after all, wherever it stands", async () => {
    const ran = await render("编号,姓名,手机号\nN-1,张三,13200000000\n编号,姓名,手机号\n", "--columns", "编号,姓名,手机号", "--envelope");
    expect(ran.stderr).toBe(counts(3, 1));
    expect(envelopes(ran)[0]).toMatchObject({
      row: 1,
      errors: [{ message: "This row is a header, and `--columns` says that there is none." }],
    });
  });

  test("is CSV, whatever it begins with", async () => {
    const ran = await render('"{",张三,13200000000\n', "--columns", "number,name,mobile", "--envelope");
    expect(envelopes(ran)).toMatchObject([{ body: { FlowName: "通知-{-7" } }]);
  });
});

describe("a part of something larger", () => {
  test.each([
    ["nothing", ""],
    ["a byte order mark", "\uFEFF"],
    ["a blank line", "\r\n"],
    ["a header alone", "编号,姓名,手机号"],
  ])("may hold no rows: %s", async (_, text) => {
    for (const flag of ["--envelope", "--rejects-ok"]) {
      expect(await render(text, flag)).toEqual({ code: 0, stdout: "", stderr: counts(0, 0) });
    }
    const columns = text.startsWith("编号") ? [] : ["--columns", "编号,姓名,手机号"];
    expect(await render(text, "--envelope", "--row-offset", "7", ...columns)).toEqual({ code: 0, stdout: "", stderr: counts(0, 0) });
    // A file without a header is a mistake still.
    expect((await render(text)).code).toBe(text.startsWith("编号") ? 0 : 1);
  });

  test("says nothing of what is left out, and counts rows with warnings", async () => {
    const table = "fileId,编号,姓名,手机号,工资\nshort,N-1,张三,13200000000,9\n,N-2,张三,13200000000,9\n";
    const plain = await render(table);
    expect(plain.stderr).toContain("`工资` is no parameter's");
    expect(plain.stderr).toContain("warning file-id-shape: 1, first in line 2");
    expect(await render(table, "--envelope")).toMatchObject({ code: 0, stderr: counts(2, 2, 1) });
    expect((await render(table, "--row-offset", "1000")).stderr).toContain("warning file-id-shape: 1, first in row 1001");
    expect((await render(table, "--row-offset", "none")).stderr).toContain("warning file-id-shape: 1\n");
    // Who asks for none is told so.
    expect(
      (await flowspec(folder, ["render", "notice.flow.yaml", "--rows", "-", ...set, "--envelope"], { FLOWSPEC_MAX_WARNINGS: "0" }, table))
        .code,
    ).toBe(1);
  });

  test("with --rejects-ok ends well, and a file lists rejects by id and by number in the file", async () => {
    const flags = ["--rejects-ok", "--rejects", "rejects.jsonl", "--id-column", "编号"];
    const read = (): unknown =>
      readFileSync(join(folder, "rejects.jsonl"), "utf8")
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown);
    expect(await render(rows, ...flags, "--row-offset", "1000")).toMatchObject({ code: 0, stderr: counts(4, 2) });
    expect(read()).toMatchObject([
      { id: "N-2", row: 1002, code: "approver-mobile-format" },
      { row: 1003, code: "readable-rows" },
    ]);
    expect(JSON.stringify(read())).not.toContain('"line"');
    await render(rows, ...flags, "--row-offset", "none");
    expect(JSON.stringify(read())).not.toMatch(/"line"|"row"/u);
    await render(rows, ...flags);
    expect(read()).toMatchObject([{ id: "N-2", line: 3 }, { line: 4 }]);
  });

  test("of which people read the rejects calls rows by their numbers in the file", async () => {
    const ran = await render(rows, "--row-offset", "1000");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("stdin, row 1002: 手机号: error[approver-mobile-format]");
    expect((await render(rows, "--row-offset", "none")).stderr).toMatch(/^stdin: 手机号: error/u);
  });

  test("counts rows up to where numbers are exact", async () => {
    const [envelope] = envelopes(await render(rows, "--envelope", "--row-offset", String(2 ** 52)));
    expect(envelope).toMatchObject({ row: 4_503_599_627_370_497 });
  });

  test("that cannot be read on says why, and fails", async () => {
    const ran = await render('编号,姓名,手机号\nN-1,张三,13200000000\n"N-2,李四\n', "--envelope", "--rejects-ok");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^stdin:3: error\[readable-rows\] .*never closed.*\n\{"rows":1,"written":1,"rejected":0,"warned":0\}\n$/u);
    expect(envelopes(ran)).toHaveLength(1);
  });

  test("that nobody reads ends with 3", async () => {
    const nothing = { isTTY: false, write: () => undefined };
    const io: Io = {
      speech: englishSpeech,
      cwd: folder,
      env: { FLOWSPEC_CACHE: "off" },
      stdout: { ...nothing, delivered: () => Promise.resolve(false) },
      stderr: nothing,
      stdin: async function* () {
        yield Buffer.from(rows);
      },
      interruption: () => new Promise(() => undefined),
      clock: () => now,
    };
    expect(await run(["render", "notice.flow.yaml", "--rows", "-", "--envelope", ...set], io)).toBe(3);
  });

  test("says nothing personal, whatever is wrong", async () => {
    const secrets =
      "编号,姓名,手机号,nickname,备注\nN-1,典子谦,13700001234x,司马相如,这一行备注太长了所以不行13912345678这一行备注太长了\nN-2,典子谦\n";
    const { stdout, stderr } = await render(secrets, "--envelope", "--id-column", "编号", "--row-key");
    expect(stdout.split("\n")).toHaveLength(3);
    expect(stdout + stderr).not.toMatch(/典子谦|13700001234|司马相如|13912345678/u);
  });
});

describe("any split, joined, is the run over the whole", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "张", "😀", "\n", "\r", ",", '"', " ", "{"), maxLength: 5 });
  const mobile = fc.constantFrom("13200000000", "13700000000", "1370", "");
  const end = fc.constantFrom("\n", "\r\n", "\n\n", "\r\n\n");
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const row = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(cell, fc.constantFrom("张三", "李四"), mobile, cell).map((cells) => cells.map(quoted).join(",")) },
    { weight: 1, arbitrary: fc.constantFrom("N,张三", ",,,", "a,b,c,d,e") },
  );
  const header = "编号,姓名,手机号,备注";
  const file = fc.record({
    records: fc.array(fc.tuple(row, end), { maxLength: 12 }),
    cuts: fc.array(fc.nat(12), { maxLength: 4 }),
    isOpen: fc.boolean(),
    hasMark: fc.boolean(),
  });
  const forms = [
    ["envelopes", ["--envelope", "--id-column", "编号", "--row-key"]],
    ["bodies", ["--rejects-ok"]],
  ] as const;

  test.each(forms)("of a table: %s", async (_, flags) => {
    await fc.assert(
      fc.asyncProperty(file, async ({ records, cuts, isOpen, hasMark }) => {
        const texts = records.map(([text, ending], index) => (isOpen && index === records.length - 1 ? text : text + ending));
        const whole = await render(`${hasMark ? "\uFEFF" : ""}${header}\n${texts.join("")}`, ...flags);
        const places = [0, ...cuts.map((cut) => Math.min(cut, texts.length)), texts.length].toSorted((a, b) => a - b);
        const parts = await Promise.all(
          places.slice(1).map((to, index) => {
            const from = places[index] ?? 0;
            return render(texts.slice(from, to).join(""), ...flags, "--row-offset", String(from), "--columns", header);
          }),
        );
        expect(parts.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
        expect([whole, ...parts].map(({ code }) => code)).toEqual([whole, ...parts].map(() => 0));
        const rejected = parts
          .map(({ stderr }) => (JSON.parse(stderr) as { rejected: number }).rejected)
          .reduce((sum, each) => sum + each, 0);
        expect(rejected).toBe((JSON.parse(whole.stderr) as { rejected: number }).rejected);
      }),
      { numRuns: runs(12, 1_000), seed: 20_261_129 },
    );
  });

  test("of JSON Lines", async () => {
    const value = fc.oneof(cell, fc.integer(), fc.constant(null), fc.boolean());
    const line = fc.oneof(
      fc.record({ id: value, number: value, name: fc.constantFrom("张三", ""), mobile }).map((each) => JSON.stringify(each)),
      fc.constantFrom("{", "[]", '"x"'),
    );
    const flags = ["--envelope", "--id-column", "id", "--row-key", "--rows-format", "jsonl"];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(line, end), { maxLength: 12 }), fc.nat(12), async (lines, cut) => {
        const texts = lines.map(([text, ending]) => text + ending);
        const at = Math.min(cut, texts.length);
        const whole = await render(texts.join(""), ...flags);
        const parts = [
          await render(texts.slice(0, at).join(""), ...flags),
          await render(texts.slice(at).join(""), ...flags, "--row-offset", String(at)),
        ];
        expect(parts.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
      }),
      { numRuns: runs(8, 500), seed: 20_261_130 },
    );
  });
});

describe("prepareRows makes of a row what the program writes", () => {
  const { value: contract } = checkSource({ path: "notice.flow.yaml", text: spec });
  if (contract === undefined) throw new Error("the contract cannot be read");
  const given: readonly Readonly<Record<string, unknown>>[] = [
    { id: "a", number: "N-1", name: "张三", mobile: "13200000000" },
    { id: 2, number: "N-2", name: "李四", mobile: "1370" },
    { id: " ", number: "N-3", name: "李四", mobile: "13200000000" },
    { id: "d", number: 4, name: "李四", mobile: "13200000000", nobody: 1 },
    { id: '😀"', number: "N-5", name: "王五", mobile: "13200000000", days: 30 },
    { id: "\ud800", number: "N-6", name: "王五", mobile: "13200000000" },
    { id: "g", number: "N-7", name: "王\udc00五", mobile: "13200000000" },
    { id: "h", number: "N-8", name: "王五", mobile: "13200000000", "\ud800": 1 },
  ];

  /** An envelope as a line has it. */
  const lineOf = (envelope: RowEnvelope): string =>
    "body" in envelope
      ? `${JSON.stringify({ ...envelope, body: undefined }).slice(0, -1)},"body":${envelope.body}}\n`
      : `${JSON.stringify(envelope)}\n`;

  test.each([
    ["with WebCrypto", {}],
    ["with a hash of Node", { hash: (text: string) => hash("sha256", text) }],
  ])("%s", async (_, options) => {
    const prepare = await prepareRows(contract, { now, values: common, ...options });
    const prepared = await Promise.all(given.map(({ id, ...values }, index) => prepare(id as string | number, values, index + 1)));
    const text = given.map((each) => `${JSON.stringify(each)}\n`).join("");
    const ran = await render(text, "--envelope", "--id-column", "id", "--row-key");
    expect(prepared.map((each) => lineOf(each)).join("")).toBe(ran.stdout);
    expect(prepared.map((each) => "body" in each)).toEqual([true, false, false, false, true, false, false, false]);
  });

  test("with a row's own values before those of all, and no number where none is given", async () => {
    const prepare = await prepareRows(contract, { now, values: { ...common, days: 30 } });
    const values = { number: "N-1", name: "张三", mobile: "13200000000" };
    const [first, second] = [await prepare("a", values), await prepare("a", { ...values, days: 60 })];
    expect("body" in first && "body" in second && [first.body.includes("通知-N-1-30"), second.body.includes("通知-N-1-60")]).toEqual([
      true,
      true,
    ]);
    expect(first).not.toHaveProperty("row");
    expect(first.key).toBe(second.key);
  });
});
