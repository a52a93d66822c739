import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { parseFacts } from "../src/pdf/facts-file.ts";
import { previewOf } from "../src/preflight.ts";
import type { PreviewView } from "../src/preview/model.ts";
import { previewHtml } from "../src/preview/preview.ts";
import { english } from "../src/words/english.ts";
import type { Language } from "../src/words/language.ts";
import { chinese } from "../src/words/zh/chinese.ts";

/** The page of a preview, without a browser: what it says, and that it says nothing that a contract made it say. */
const root = new URL("../", import.meta.url);
const parsed = parseFacts(readFileSync(new URL("specs/pdf/purchase-contract.pdf.facts.json", root), "utf8"));
if ("problem" in parsed) throw new Error(parsed.problem.pointer);
const pdfs = new Map([["./contract.pdf", parsed.value]]);

function view(components: string, title = "采购合同", more = ""): PreviewView {
  const text = `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: ${JSON.stringify(title)}
files: [{ id: "{{file}}", pdf: ./contract.pdf }]
approvers:
  - type: company
    role: 供方
    organization: 典子谦示例企业
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
${components}
${more}`;
  const source = { path: "example.flow.yaml", text };
  const { value: contract, diagnostics } = checkSource(source, { pdfs: new Map([[source.path, pdfs]]) });
  if (contract === undefined) throw new Error("no contract");
  return previewOf(contract, { pdfs, pictures: new Map(), diagnostics });
}

const boxesOf = (shown: PreviewView): readonly string[] =>
  shown.flows.flatMap(({ pages }) => pages.flatMap(({ boxes }) => boxes.map(({ type, page, x, y }) => `${type} ${page}: ${x}, ${y}`)));

describe("a preview", () => {
  test("shows a component on every page it is repeated on, by the line that says so", () => {
    const shown = view("      - { type: seal, at: { page: 1, x: 400, y: 600 }, pages: all }");
    expect(boxesOf(shown)).toEqual(["seal 1: 400, 600", "seal 2: 400, 600", "seal 3: 400, 600"]);
    expect(shown.source.find(({ boxes }) => boxes.length === 3)?.number).toBe(15);
    expect(shown.flows[0]?.parties[0]?.name).toBe("供方: 典子谦****例企业, …");
  });

  test("hatches what is wrong, and names what stands nowhere", () => {
    const shown = view(`      - { type: seal, at: { page: 1, x: 560, y: 600 } }
      - { type: date, at: { keyword: 供方盖章, occurrence: 7 }, size: [80, 20] }`);
    const [box] = shown.flows[0]?.pages[0]?.boxes ?? [];
    expect(box).toMatchObject({ isFaulty: true, isError: false, anchor: "end" });
    expect(shown.flows[0]?.parties[0]?.missing).toEqual(["date: stands nowhere"]);
    const html = previewHtml(shown);
    expect(html).toContain('class="hatch"');
    expect(html).toContain("date: stands nowhere");
    expect(html).toContain("keyword-occurrence-in-pdf");
  });

  test("puts the parts of a combination where their offsets say", () => {
    const shown = view(`      - type: combination
        at: { keyword: 供方盖章, occurrence: last, align: lower-right }
        size: [200, 100]
        children: [{ type: signature, offset: [10, 20], size: [119, 43] }]`);
    const hit = pdfs
      .get("./contract.pdf")
      ?.keywords.find(({ keyword }) => keyword === "供方盖章")
      ?.hits.at(-1);
    if (hit === undefined) throw new Error("no hit");
    const [x, y] = [hit.box.x + hit.box.width, hit.box.y + hit.box.height];
    expect(boxesOf(shown)).toEqual([`combination ${hit.page}: ${x}, ${y}`, `signature ${hit.page}: ${x + 10}, ${y + 20}`]);
  });

  test("is not made to say anything by the words of a contract", () => {
    const hostile = `</title><script>alert(1)</script>"'\${x}{{{y}}}`;
    const html = previewHtml(view("      - { type: seal, at: { page: 1, x: 100, y: 600 } }", hostile.replaceAll("{{", "\\{{")));
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
  });

  test("says why it has no pages", () => {
    const { flows } = { ...view("      - { type: seal, at: { page: 1, x: 100, y: 600 } }") };
    expect(flows[0]?.missing).toEqual([]);
    const source = { path: "a.flow.yaml", text: "flowspec: 1\nname: a\naction: CreateFlowByFiles\ntitle: 合同\n" };
    const contract = checkSource(source).value;
    if (contract === undefined) throw new Error("no contract");
    const empty = previewOf(contract, { pdfs: new Map(), pictures: new Map(), diagnostics: [] });
    expect(previewHtml(empty)).toContain("The contract names no <code>pdf</code>, so there are no pages to show.");
  });

  test("without a PDF says what stands at which keyword, field or position of each party", () => {
    const text = `flowspec: 1
name: a
action: CreateFlowByFiles
title: 合同
approvers:
  - type: company
    role: 甲方
    sign:
      - { type: seal, id: s, at: { keyword: 甲方（盖章）, occurrence: last } }
      - { type: seal, at: { keyword: 盖章, occurrence: [0, 2], page: 3 } }
      - { type: date, at: { field: 日期 } }
      - { type: seal, at: { page: -1, x: 100, y: 20mm }, pages: all }
      - { type: paging-seal, at: { y: 300 } }
  - { type: person, role: 乙方 }
fill:
  - { type: watermark, subtype: custom-watermark, value: 样本 }
`;
    const contract = checkSource({ path: "a.flow.yaml", text }).value;
    if (contract === undefined) throw new Error("no contract");
    const shown = (language: Language): readonly unknown[] => {
      const [flow] = previewOf(contract, { pdfs: new Map(), pictures: new Map(), diagnostics: [], language }).flows;
      return (flow?.parties ?? []).map((party) => [
        party.name,
        ...party.unplaced.map(({ label, where, line }) => `${line} ${label}: ${where}`),
        ...(party.empty === "" ? [] : [party.empty]),
      ]);
    };
    expect(shown(english)).toEqual([
      [
        "甲方",
        "9 seal s: at the keyword “甲方（盖章）”, last hit, page unknown",
        "10 seal: at the keyword “盖章”, hit 0, 2, counted from 0, page 3",
        "11 date: at the form field “日期”, page unknown",
        "12 seal: last page, x 100, y 56.69, on all pages",
        "13 seal across the pages: along the edge of the pages",
      ],
      ["乙方", "nothing is placed for this party"],
      ["Initiator, filled in before sending", "16 watermark: on all pages"],
    ]);
    expect(shown(chinese)).toEqual([
      [
        "甲方",
        "9 印章 s: 关键字「甲方（盖章）」，最后一处，页码未知",
        "10 印章: 关键字「盖章」，第 0、2 处（从 0 数起），第 3 页",
        "11 日期: 表单域「日期」，页码未知",
        "12 印章: 最后一页，横坐标 100，纵坐标 56.69，每一页",
        "13 骑缝章: 各页边缘",
      ],
      ["乙方", "没有给这一方放控件"],
      ["发起方，发起前填写", "16 水印: 每一页"],
    ]);
  });
});
