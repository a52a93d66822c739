import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksReal, personalIn } from "../src/runtime/personal.ts";
import { checkRequestSource } from "../src/requests.ts";
import { checkSource } from "../src/compile.ts";
import { json } from "../src/report/json.ts";
import { maskedText } from "../src/report/masking.ts";
import { plainPaint } from "../src/report/paint.ts";
import { pretty } from "../src/report/pretty.ts";
import { summarize } from "../src/report/summary.ts";
import { width } from "../src/report/width.ts";

describe("what identifies a person", () => {
  test.each([
    ["13957246813", ["mobile"]],
    ["电话13957246813。", ["mobile"]],
    ["电话１３９５７２４６８１３", ["mobile"]],
    ["+8613957246813", []],
    ["12957246813", []],
    ["139572468131", []],
    ["x13957246813", []],
    ["0.13957246813", []],
    ["620000198802020000", ["id-card"]],
    ["62000019880202000x", ["id-card"]],
    ["620000198813020000", []],
    ["6222020000000000000", ["bank-card"]],
    ["6222020000000000001", []],
    ["1700000000000000", []],
    ["请联系 li.si+x@mail.example.com 或 13957246813", ["email", "mobile"]],
    ["a@b", []],
    ["yDR13957246813UuO4zjES", []],
    ["2026-01-05T09:00:00+08:00", []],
  ])("%s", (text, kinds) => {
    const found = personalIn(text);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    for (const { start, end } of found) expect(text.slice(start, end)).toHaveLength(end - start);
  });

  test.each([
    ["13957246813", true],
    ["13200000000", false],
    ["13512345678", false],
    ["13598765431", false],
    ["13312312312", false],
    ["13333372468", true],
    ["620000198802020000", false],
    ["110101190001010006", true],
    ["110101198001010003", false],
  ])("%s looks real: %s", (text, real) => {
    expect(personalIn(text).map(looksReal)).toEqual([real]);
  });
});

test("masking keeps the length of a text, and nothing of a value but its ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.string(), fc.string(), (value, before, after) => {
      const text = `${before}"${value}"${after}`;
      const source = { path: "a", text };
      const span = { source, start: before.length, end: before.length + value.length + 2 };
      const masked = maskedText(source, [span]);
      expect(masked).toHaveLength(text.length);
      expect(masked.startsWith(before) && masked.endsWith(after)).toBe(true);
      if (value.length > 6 && !value.includes("*")) expect(masked).not.toContain(value);
    }),
  );
});

/** Everything that a run says of a text. */
function said(text: string): string {
  const { diagnostics } = checkSource({ path: "a.flow.yaml", text });
  const summary = summarize(1, diagnostics);
  return pretty(diagnostics, summary, plainPaint) + json(diagnostics, summary);
}

const secrets = ["13957246813", "110101190001010006", "欧阳晓晓", "li.si@mail.example.com", "6222020000000000000"];

test.each([
  ["a frame", 'cc: [{ name: 欧阳晓晓, mobile: "13957246813", nope: 1 }]'],
  ["a frame of a sample", 'params: { a: person-name, b: mobile }\nsamples: { x: { a: 欧阳晓晓, b: "13957246813", c: 1 } }'],
  ["a frame of a default", "params: { a: { type: person-name, default: 欧阳晓晓, nope: 1 } }"],
  ["a list in a sample", "params: { l: { type: list, items: { a: person-name } } }\nsamples: { x: { l: [{ a: 欧阳晓晓, b: 3 }] } }"],
  ["a wrong type", "cc: [{ mobile: 13957246813 }]"],
  ["a word", "order: 13957246813"],
  ["a key", "13957246813: x"],
  ["a quoted key", '"li.si@mail.example.com": x'],
  ["what is no YAML", "title: a: 13957246813 li.si@mail.example.com"],
  ["an unquoted placeholder", "title: {{x}}13957246813"],
  ["a broken placeholder", 'title: "{{13957246813}}"'],
  ["a name of the wire", 'approvers: [{ type: person, wire: { ApproverName: 欧阳晓晓, ApproverMobile: "13957246813", Nope: 1 } }]'],
  ["a number of a card", 'userData: { card: "6222020000000000000", id: "110101190001010006" }'],
  ["an alias", 'x: &x "13957246813"\ncc: [{ mobile: *x, nope: 1 }]'],
])("nothing shows a personal value: %s", (_, lines) => {
  const output = said(`flowspec: 1\nname: a\naction: CreateFlowByFiles\n${lines}\n`);
  for (const secret of secrets) expect(output).not.toContain(secret);
});

test("nor does the check of a request", () => {
  const text = '{ "Approvers": [{ "ApproverName": "欧阳晓晓", "ApproverMobile": "13957246813", "ApproverType": 9, "Nope": 1 }] }';
  const diagnostics = checkRequestSource({ path: "a.json", text }, "CreateFlowByFiles", { now: 1_767_600_000, guessed: false });
  const output = pretty(diagnostics, summarize(1, diagnostics), plainPaint);
  for (const secret of secrets) expect(output).not.toContain(secret);
  expect(output).toContain("欧***");
});

test("carets stay under what they point at, behind masked names too", () => {
  const text = "flowspec: 1\nname: a\naction: CreateFlowByFiles\ncc: [{ name: 欧阳晓晓, nope: 1 }]\n";
  const lines = said(text).split("\n");
  const frame = lines.findIndex((line) => line.startsWith("4 | cc:"));
  const shown = lines[frame] ?? "";
  expect(shown).toBe("4 | cc: [{ name: 欧***, nope: 1 }]");
  const before = width(shown.slice(0, shown.indexOf("nope")));
  expect(lines[frame + 1]).toBe(`  | ${" ".repeat(before - 4)}^^^^`);
});
