import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { flowspec } from "./support/cli.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-suppress-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const contract = (...lines: readonly string[]): string => [...head, ...lines, ""].join("\n");

const head = [
  "flowspec: 1",
  "name: a",
  "action: CreateFlowByFiles",
  "title: 合同",
  "initiator: { userId: u }",
  "files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]",
  "approvers: [{ type: person, namedLater: true, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }]",
];

/** The codes of what is left, each with its line, and how many findings were suppressed. */
function left(text: string): readonly unknown[] {
  const { diagnostics, suppressed } = checkSource({ path: "a.flow.yaml", text });
  const relevant = /suppressions|used-params|known-keys|invented|keys-before-wire/u;
  return [
    ...diagnostics
      .filter(({ code }) => relevant.test(code.name))
      .map(({ code, span }) => `${text.slice(0, span.start).split("\n").length} ${code.name}`),
    suppressed.length,
  ];
}

const unused = "# flowspec-ignore used-params: 下个版本使用";

test.each([
  ["on the line above", ["params:", `  ${unused}`, "  x: text"], [1]],
  ["the whole line", [unused, "params: { x: text, y: text }"], [2]],
  ["only that line", ["params:", `  ${unused}`, "  x: text", "  y: text"], ["11 used-params", 1]],
  ["over blank lines and other comments", ["params:", `  ${unused}`, "", "  # more", "  x: text"], [1]],
  [
    "several of them, one a comment",
    ["samples: {}", unused, "# flowspec-ignore keys-before-wire: 演示", "wire: { Unordered: true }"],
    ["9 used-suppressions", 1],
  ],
  ["with a full-width colon", ["params:", "  # flowspec-ignore used-params：下个版本使用", "  x: text"], [1]],
  ["without blanks", ["params:", "  #flowspec-ignore used-params:x", "  x: text"], [1]],
  ["twice", ["params:", `  ${unused}`, `  ${unused}`, "  x: text"], [1]],
  [
    "not without a reason",
    ["params:", "  # flowspec-ignore used-params:  ", "  x: text"],
    ["10 used-params", "9 reasoned-suppressions", 0],
  ],
  [
    "not without a colon",
    ["params:", "  # flowspec-ignore used-params later", "  x: text"],
    ["10 used-params", "9 reasoned-suppressions", 0],
  ],
  ["not without a code", ["params:", "  # flowspec-ignore: later", "  x: text"], ["10 used-params", "9 reasoned-suppressions", 0]],
  [
    "not behind a value",
    ["params:", `  x: text ${unused}`, "  y: text"],
    ["9 used-params", "10 used-params", "9 reasoned-suppressions", 0],
  ],
  ["not at the end", ["category: x", unused], ["9 reasoned-suppressions", 0]],
  ["not errors", ["# flowspec-ignore known-keys: 不想改", "tytle: x"], ["9 known-keys", "8 used-suppressions", 0]],
  ["no code that is none", ["# flowspec-ignore used-parms: x", "category: x"], ["8 known-suppressions", 0]],
  ["nothing that is not there", [unused, "category: x"], ["8 used-suppressions", 0]],
  ["no comment in a text", [`description: "${unused}"`, "params: { x: text }"], ["9 used-params", 0]],
  ["no comment in a text of lines", ["description: |", `  ${unused}`, "params: { x: text }"], ["10 used-params", 0]],
  ["nothing of a longer name", ["# flowspec-ignore-next: used-params: x", "params: { x: text }"], ["9 used-params", 0]],
])("suppress: %s", (_, lines, expected) => {
  const inAnyOrder = expect.arrayContaining([...expected]);
  expect(left(contract(...lines))).toEqual(inAnyOrder);
  expect(left(contract(...lines))).toHaveLength(expected.length);
  expect(left(contract(...lines).replaceAll("\n", "\r\n"))).toEqual(left(contract(...lines)));
});

test("what is behind an error may be waiting, so nothing is called unused", () => {
  expect(left(contract(unused, "category: x", "cc: 3"))).toEqual([0]);
  expect(left("a: [")).toEqual([0]);
});

test("the summary counts what is suppressed, and --no-suppressions suppresses nothing", async () => {
  await writeFile(join(folder, "a.flow.yaml"), contract(unused, "params: { x: text, y: text }"));
  const json = await flowspec(folder, ["check", "a.flow.yaml", "--format", "json"]);
  const { summary } = JSON.parse(json.stdout) as { summary: unknown };
  expect(summary).toMatchObject({ suppressed: 2 });
  const pretty = await flowspec(folder, ["check", "a.flow.yaml"]);
  expect(pretty.stderr).toContain(", 2 suppressed.");
  const all = await flowspec(folder, ["check", "a.flow.yaml", "--no-suppressions"]);
  expect(all.stderr.match(/used-params/gu)).toHaveLength(2);
  expect(all.stderr).not.toContain("suppressed");
});

test("personal data is an error with --strict-pii, which nothing suppresses", async () => {
  const ignored = "# flowspec-ignore personal-data-in-params: 公开的客服电话";
  await writeFile(join(folder, "b.flow.yaml"), contract(ignored, 'description: "客服电话 13957246813"'));
  const warned = await flowspec(folder, ["check", "b.flow.yaml"]);
  expect(warned.stderr).not.toContain("personal-data-in-params");
  const strict = await flowspec(folder, ["check", "b.flow.yaml", "--strict-pii"]);
  expect(strict.code).toBe(1);
  expect(strict.stderr).toContain("error[personal-data-in-params]");
  expect(strict.stderr).toContain("errors cannot be suppressed");
});
