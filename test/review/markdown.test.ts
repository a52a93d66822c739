import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { generated } from "../support/compiled.ts";

/** Texts that would be marks of Markdown or HTML, in every place that an author fills. */
const hostile = String.raw`a|b \| **c** _d_ [e](f) <script>g</script> & ~h~ # ${"`"}i${"`"} 「j」，**「k」**`;

const text = `flowspec: 1
name: hostile
action: CreateFlowByFiles
summary: ${JSON.stringify(hostile)}
params:
  user: { type: user-id, description: ${JSON.stringify(hostile)} }
  file: { type: file-id, label: ${JSON.stringify(`${hostile}|`)} }
  name: { type: person-name, label: "姓|名" }
  mobile: { type: mobile }
  kind: { type: enum, values: ["a|b", "c"] }
samples:
  review: { now: 2026-01-05T09:00:00+08:00, user: yDRuser, file: yDRlabourContractPdfFileId000001, name: 李四, mobile: "13200000000", kind: "a|b" }
initiator: { userId: "{{user}}" }
title: 采购合同
description: ${JSON.stringify(hostile)}
userData: { "a|b": ${JSON.stringify(hostile)} }
files: [{ id: "{{file}}" }]
approvers:
  - type: person
    role: 甲方
    name: "{{name}}"
    mobile: "{{mobile}}"
    instructions: ${JSON.stringify(hostile)}
    sign:
      - { type: signature, at: { keyword: "签|字 \`x\`" } }
      - { when: kind is a|b, type: date, at: { page: 1, x: 1, y: 1 }, size: [110, 20], format: yyyy年m月d日 }
    fill: [{ type: text, at: { field: "f|1\`" } }]
fill: [{ type: text, at: { field: "f|2" }, value: ${JSON.stringify(hostile)} }]
`;

/** The cells of a line of a table, as GitHub and GitLab tell them apart. */
function cellsOf(line: string): readonly string[] {
  return line.slice(1, -1).split(/(?<!\\)\|/u);
}

describe("a sheet of hostile texts", async () => {
  const sheet = (await generated({ path: "x.flow.yaml", text })).get("review/hostile.md") ?? "";
  const lines = sheet.split("\n");

  test("has tables of which every line has as many cells as its head", () => {
    const tables = sheet
      .split(/\n(?!\|)/u)
      .flatMap((part) => (part.includes("\n|") || part.startsWith("|") ? [part.slice(part.indexOf("|")).split("\n")] : []));
    expect(tables.length).toBeGreaterThan(5);
    for (const [head = "", ...rows] of tables) for (const row of rows) expect(cellsOf(row).length, row).toBe(cellsOf(head).length);
  });

  test("has no HTML but its own anchors", () => {
    expect(sheet.replaceAll(/<a id="[\w-]+" name="[\w-]+"><\/a>/gu, "")).not.toMatch(/<[a-z/!]/iu);
  });

  test("has what is bold by itself on its line, so that no sign of punctuation stands beside the stars", () => {
    for (const line of lines.filter((each) => /(?<!\\)\*/u.test(each))) expect(line).toMatch(/^(?:- )?\*\*[^*]+\*\*$/u);
  });

  test("is what it says to a reader of CommonMark: rows of tables, and no mark that is left", () => {
    const html = new MarkdownIt("default", { html: true }).render(sheet);
    const cells = html.split("</tr>").map((row) => (row.match(/<t[dh][ >]/gu) ?? []).length);
    expect(new Set(cells)).toEqual(new Set([0, 2, 3, 4, 5, 6]));
    for (const [, paragraph = ""] of html.matchAll(/<p>([^]*?)<\/p>/gu)) expect(paragraph).not.toMatch(/^\|/mu);
    expect(html).not.toMatch(/<(?:em|s|del|img|script)>|href="f"/u);
    expect(new Set([...html.matchAll(/<strong>(.*?)<\/strong>/gu)].map(([, bold]) => bold))).toEqual(
      new Set(["Signs", "Signature", "Date", "Fills in"]),
    );
  });

  test("has code that ends where it should", () => {
    for (const line of lines) expect((line.replaceAll(/\\`/gu, "").match(/`/gu) ?? []).length % 2, line).toBe(0);
  });
});
