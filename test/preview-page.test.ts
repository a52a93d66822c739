import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { sharedArea } from "../src/model/box.ts";
import type { PdfFacts } from "../src/model/pdf-facts.ts";
import { parseFacts } from "../src/pdf/facts-file.ts";
import { previewOf } from "../src/previews.ts";
import { drawnPage } from "../src/preview/drawn.ts";
import type { PreviewView } from "../src/preview/model.ts";
import { previewHtml } from "../src/preview/preview.ts";
import { english } from "../src/words/english.ts";
import type { Language } from "../src/words/language.ts";
import { chinese } from "../src/words/zh/chinese.ts";
import { flowspec } from "./support/cli.ts";

/** The page of a preview, without a browser: what it says, and that it says nothing that a contract made it say. */
const root = new URL("../", import.meta.url);
const parsed = parseFacts(readFileSync(new URL("specs/pdf/purchase-contract.pdf.facts.json", root), "utf8"));
if ("problem" in parsed) throw new Error(parsed.problem.pointer);
const pdfs = new Map([["./contract.pdf", parsed.value]]);

function contractOf(components: string, title = "采购合同", more = "", param = ""): string {
  return `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile${param && `, ${param}`} }
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
}

function view(...parts: Parameters<typeof contractOf>): PreviewView {
  const text = contractOf(...parts);
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
    expect(shown.source.find(({ places }) => places.length === 3)?.number).toBe(15);
    expect(shown.flows[0]?.parties[0]?.name).toBe("供方: 典子谦****例企业, …");
  });

  test("hatches what is wrong, and names what stands nowhere", () => {
    const shown = view(`      - { type: seal, at: { page: 1, x: 560, y: 600 } }
      - { type: date, at: { keyword: 供方盖章, occurrence: 7 }, size: [80, 20] }`);
    const [box] = shown.flows[0]?.pages[0]?.boxes ?? [];
    expect(box).toMatchObject({ isFaulty: true, isError: false, findings: [{ number: 1, name: "finding 1" }] });
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
    const hostile = `</title><script>alert(1)</script>"'\${x}{{{y}}}\u202E`;
    const more = `fill:\n  - { type: text, name: ${JSON.stringify(hostile.slice(0, 19))}, at: { page: 1, x: 90, y: 90 }, size: [90, 20], value: ${JSON.stringify("</svg><script>\"'")} }\n`;
    const shown = view("      - { type: seal, at: { page: 1, x: 100, y: 600 } }", hostile.replaceAll("{{", "\\{{"), more);
    const html = previewHtml(shown);
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("&lt;/svg&gt;&lt;script&gt;&quot;&#x27;");
    // What turns the direction of text, or is not to be seen, is a sign of its own.
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/u);
    expect(html).toContain("�");
  });

  test("runs its own script and no other: the policy has its hash", () => {
    const html = previewHtml(view("      - { type: seal, at: { page: 1, x: 100, y: 600 } }"));
    const [, script = ""] = /<script>([^]*?)<\/script>/u.exec(html) ?? [];
    const hash = createHash("sha256").update(script).digest("base64");
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash}'"`);
    expect(script.length).toBeGreaterThan(500);
    expect(html).not.toMatch(/ on\w+=|javascript:/u);
  });

  test("says of each component what it is called, and whether it may stay empty", () => {
    const shown = view(
      "      - { type: seal, at: { page: 1, x: 100, y: 600 } }",
      "采购合同",
      `    fill:
      - { type: text, name: 地址, at: { page: 1, x: 90, y: 90 }, size: [90, 20], required: true }
      - { type: text, id: bank, at: { page: 1, x: 90, y: 130 }, size: [90, 20] }
fill:
  - { type: date, at: { field: deliverBy } }
  - { type: text, at: { field: quantity }, value: "{{amount}} 吨" }
`,
      "amount: { type: text, label: 数量 }",
    );
    const boxes = shown.flows[0]?.pages.flatMap((page) => page.boxes) ?? [];
    expect(boxes.map(({ number, fieldName, need, type }) => [number, type, fieldName, need].join(" "))).toEqual([
      "In date deliverBy optional",
      "In text 数量 given",
      "1 seal  required",
      "1 text 地址 required",
      "1 text bank optional",
    ]);
    expect(boxes[3]?.title).toBe("text 地址 · 供方: 典子谦****例企业, … · page 1 · required · x 90, y 90, 90 × 20 pt");
  });

  test("draws what will be there: seals with their word, dates and texts at their size, in the place that the contract gives them", () => {
    const shown = view(`      - { type: seal, at: { page: 1, x: 100, y: 600 }, sealKinds: [finance] }
      - { type: legal-person-seal, at: { page: 1, x: 300, y: 600 } }
      - { type: paging-seal, at: { y: 300 } }
      - { type: date, at: { page: 1, x: 90, y: 90 }, size: [150, 20], fontSize: 10.5, format: yyyy-m-d HH:MM:SS, textAlign: right }
      - { type: selector, at: { page: 1, x: 90, y: 130 }, size: [90, 20], options: [是, 否] }
      - { type: multiline-text, at: { page: 1, x: 90, y: 160 }, size: [64, 60], value: 一二三四五六七, color: "#0052D9" }`);
    const drawn = shown.flows[0]?.pages.map(drawnPage) ?? [];
    const [seal, legal, slice, date, selector, lines] = drawn[0]?.boxes ?? [];
    expect(seal?.marks.texts).toMatchObject([{ text: "财务专用章", x: 159.5, anchor: "middle", ink: "#c8102e" }]);
    expect(seal?.marks.paths[0]?.path).toMatch(/^M102\.\d 659\.5a57\.4 57\.4 /u);
    expect(legal?.marks.texts.map(({ text }) => text)).toEqual(["法定代", "表人章"]);
    // Each page cuts its third of one and the same seal, which ends at the edge of the last.
    expect(drawn.map(({ boxes }) => boxes.find(({ type }) => type === "paging-seal")?.x)).toEqual([slice?.x, slice?.x, slice?.x]);
    const middles = drawn.map(({ boxes, width }) => width - (boxes.find(({ type }) => type === "paging-seal")?.marks.texts[0]?.x ?? 0));
    expect(middles.map((middle) => Math.round(middle))).toEqual([-20, 20, 60]);
    expect(date?.marks.texts).toMatchObject([{ text: "____-__-__ __:__:__", size: 10.5, x: 238, anchor: "end" }]);
    expect(selector?.marks.texts.map(({ text }) => text)).toEqual(["是 / 否"]);
    expect(lines?.marks.texts.map(({ text, ink }) => `${text} ${ink}`)).toEqual(["一二三四五 #0052D9", "六七 #0052D9"]);
  });

  test("keeps labels on the page and off each other where there is room", () => {
    const shown = view(`      - { type: seal, at: { page: 1, x: 476, y: 0 } }
      - { type: signature, at: { page: 1, x: 300, y: 400 } }
      - { type: date, at: { page: 1, x: 300, y: 443 }, size: [119, 20] }
      - { type: date, at: { page: 1, x: 300, y: 463 }, size: [119, 20] }`);
    const page = shown.flows[0]?.pages[0];
    if (page === undefined) throw new Error("no page");
    const tags = drawnPage(page).boxes.map(({ tag }) => tag);
    for (const [index, tag] of tags.entries()) {
      expect(sharedArea(tag, { x: 0, y: 0, width: page.width, height: page.height })).toBeCloseTo(tag.width * tag.height, 0);
      for (const other of tags.slice(index + 1)) expect(sharedArea(tag, other)).toBe(0);
    }
  });

  test("leads from what is found about no box to the party that it is about, and back", () => {
    const shown = view(`      - { type: seal, at: { page: 3, x: 300, y: 400 } }
      - { type: date, at: { keyword: 供方盖章, occurrence: 7 }, size: [80, 20] }`);
    const [party] = shown.flows[0]?.parties ?? [];
    const [finding] = shown.findings;
    expect(finding).toMatchObject({ code: "keyword-occurrence-in-pdf", places: [{ id: party?.id, name: `1 ${party?.name}` }] });
    expect(party?.findings.map(({ id }) => id)).toEqual([finding?.id]);
    const html = previewHtml(shown);
    expect(html).toContain(`href="#${party?.id}"`);
    expect(html).toContain(`id="${party?.id}"`);
  });

  test("says first how much is wrong, and who signs in which order", () => {
    const component = "      - { type: seal, at: { page: 1, x: 560, y: 600 } }";
    const steps = (more: string): readonly unknown[] => {
      const { glance, flows } = view(component, "采购合同", more);
      return [glance, flows[0]?.order, ...(flows[0]?.parties ?? []).map(({ number, turn }) => [number, turn].join(" ").trim())];
    };
    const other =
      "  - { type: person, role: 需方, name: 李四, mobile: '15100000000', sign: [{ type: signature, at: { page: 3, x: 300, y: 400 } }] }\n";
    expect(steps(other)).toEqual(["0 errors, 2 warnings · 2 parties · 3 pages", "Who signs: one after another", "1", "2"]);
    expect(steps(`${other}order: parallel\nfill: [{ type: text, at: { field: quantity }, value: 五 }]\n`)).toEqual([
      "0 errors, 2 warnings · 2 parties · 3 pages",
      "Who signs: in any order, at the same time",
      "In filled in before anybody signs",
      "1",
      "2",
    ]);
  });

  test("points at what stands on many pages by their run, not page by page", () => {
    const long = new Map([
      ["./contract.pdf", { ...parsed.value, pages: Array.from({ length: 40 }, () => parsed.value.pages[0]).flatMap((page) => page ?? []) }],
    ]);
    const source = { path: "example.flow.yaml", text: contractOf("      - { type: seal, at: { page: 1, x: 100, y: 600 }, pages: all }") };
    const { value: contract } = checkSource(source, { pdfs: new Map([[source.path, long]]) });
    if (contract === undefined) throw new Error("no contract");
    const shown = previewOf(contract, { pdfs: long, pictures: new Map(), diagnostics: [] });
    const [item] = shown.flows[0]?.parties[0]?.items ?? [];
    expect(item?.places.map(({ name }) => name)).toEqual(["Pages 1 to 40"]);
    expect(item?.more).toBe("40 places");
    expect(shown.source.find(({ places }) => places.length > 0)?.places).toMatchObject([{ name: "seal, pages 1 to 40" }]);
  });

  test("offers labels as keywords, and no hit that stands in running text", () => {
    const { pages, keywords, ...facts } = parsed.value;
    const box = { x: 100, y: 100, width: 40, height: 12 };
    const [first, second] = keywords.find(({ keyword }) => keyword === "供方盖章")?.hits ?? [];
    if (first === undefined || second === undefined) throw new Error("no hit");
    const labels = [
      { text: "供方盖章：", page: 3, box: { ...second.box, width: 56 } },
      { text: "需方: 盖章", page: 3, box, among: [1, 2] },
    ] as const;
    const hits = [{ ...first, inText: true as const }, second];
    const given = new Map([["./contract.pdf", { ...facts, pages, labels, keywords: [{ keyword: "供方盖章", hits, misses: [] }] }]]);
    const source = { path: "example.flow.yaml", text: contractOf("      - { type: seal, at: { keyword: 供方盖章 } }") };
    const { value: contract } = checkSource(source, { pdfs: new Map([[source.path, given]]) });
    if (contract === undefined) throw new Error("no contract");
    const [flow] = previewOf(contract, { pdfs: given, pictures: new Map(), diagnostics: [] }).flows;
    expect(flow?.pages.flatMap((page) => page.hits.map(({ at, isUsed }) => `${page.number} ${isUsed ? "used" : "free"} ${at}`))).toEqual([
      "2 used ",
      "3 used keyword: 供方盖章, occurrence: last",
      '3 free keyword: "需方: 盖章", occurrence: last',
    ]);
  });

  test("offers no number that counts what stands in running text: the end is counted from, or a longer label is the keyword", () => {
    const offered = (inText: readonly boolean[], label: string): readonly string[] => {
      const { pages, keywords, ...facts } = parsed.value;
      const hits = inText.map((isClause, index) => {
        const [found] = keywords.flatMap(({ hits: all }) => all);
        if (found === undefined) throw new Error("no hit");
        const { inText: _, ...place } = { ...found, page: 1, box: { x: 100, y: 100 + index * 40, width: 40, height: 12 } };
        return isClause ? { ...place, inText: true as const } : place;
      });
      const labels = [{ text: label, page: 1, box: { x: 100, y: 140, width: 60, height: 12 } }];
      const given = new Map<string, PdfFacts>([
        ["./contract.pdf", { ...facts, pages, labels, keywords: [{ keyword: "供方盖章", hits, misses: [] }] }],
      ]);
      const source = { path: "example.flow.yaml", text: contractOf("      - { type: seal, at: { keyword: 供方盖章, occurrence: last } }") };
      const { value: contract } = checkSource(source, { pdfs: new Map([[source.path, given]]) });
      if (contract === undefined) throw new Error("no contract");
      const { flows } = previewOf(contract, { pdfs: given, pictures: new Map(), diagnostics: [] });
      return flows.flatMap(({ pages: shown }) => shown.flatMap((page) => page.hits.map(({ at }) => at)));
    };
    const keyword = "keyword: 供方盖章";
    expect(offered([false], "供方盖章签字")[0]).toBe(keyword);
    expect(offered([false, false, false], "供方盖章签字")).toEqual([
      `${keyword}, occurrence: first`,
      `${keyword}, occurrence: 1`,
      `${keyword}, occurrence: last`,
    ]);
    expect(offered([true, false, false], "供方盖章签字")).toEqual(["", `${keyword}, occurrence: -2`, `${keyword}, occurrence: last`]);
    expect(offered([true, false, true], "供方盖章签字")).toEqual(["", "", "", "keyword: 供方盖章签字"]);
  });

  test("offers no keyword to paste that it masks, and offers it where everything is shown", () => {
    const offered = (personal: boolean): readonly string[] => {
      const text = contractOf("      - { type: seal, at: { keyword: 供方盖章 } }").replace("典子谦示例企业", "供方盖章");
      const source = { path: "example.flow.yaml", text };
      const { value: contract } = checkSource(source, { pdfs: new Map([[source.path, pdfs]]) });
      if (contract === undefined) throw new Error("no contract");
      const { flows } = previewOf(contract, { pdfs, pictures: new Map(), diagnostics: [], personal });
      return flows.flatMap(({ pages }) => pages.flatMap(({ hits }) => hits.map(({ at }) => at)));
    };
    expect(offered(true)).toContain("keyword: 供方盖章, occurrence: last");
    expect(offered(false).filter((at) => at.includes("供方盖章"))).toEqual([]);
  });

  test("says why it has no pages", () => {
    const { flows } = { ...view("      - { type: seal, at: { page: 1, x: 100, y: 600 } }") };
    expect(flows[0]?.missing).toEqual([]);
    const source = { path: "a.flow.yaml", text: "flowspec: 1\nname: a\naction: CreateFlowByFiles\ntitle: 合同\n" };
    const contract = checkSource(source).value;
    if (contract === undefined) throw new Error("no contract");
    const empty = previewOf(contract, { pdfs: new Map(), pictures: new Map(), diagnostics: [] });
    expect(previewHtml(empty)).toContain("The definition names no <code>pdf</code>: places are listed, without pages.");
  });

  test("says who gets a copy, until when is signed, and what binds a party", () => {
    const shown = view(
      "      - { type: seal, at: { page: 1, x: 100, y: 600 } }",
      "采购合同",
      `    readSeconds: 30
    signCheck: [face]
    canTransfer: false
cc: [{ name: 王小明, mobile: "13200000000", organization: 示例财务, permission: download }, { name: 李四, mobile: "15100000000" }]
deadline: +36h
`,
    );
    const [flow] = shown.flows;
    expect(flow?.deadline).toBe("Sign by: 36 hours after sending");
    expect(flow?.copies).toEqual(["示*** 王**: may view and download it", "李*"]);
    expect(flow?.parties[0]?.terms).toBe("must read for 30 seconds, face recognition when signing, may not hand the signing over");
    expect(previewHtml(shown)).toContain("Copies go to");
  });

  test("leads from what a used file has to the line that brings it in, and names the file", async () => {
    const specs = new URL("specs/", root).pathname;
    for (const name of ["hiring-bundle", "supplier-framework-channel"]) {
      const { stdout } = await flowspec(specs, ["preview", `${name}.flow.yaml`, "--lang", "en"]);
      const lines = new Map(
        [...stdout.matchAll(/<li id="(L\d+)"[^>]*><span class="n">\d+<\/span><span>([^<]*)/gu)].map(([, id, line]) => [id, line]),
      );
      const links = [...stdout.matchAll(/<a href="#(L\d+)"[^>]*>(bases[^<]*)<\/a>/gu)];
      expect(links.length).toBeGreaterThan(0);
      for (const [, id, place] of links) {
        expect(place).toMatch(/^bases\/\S+\.yaml, line \d+$/u);
        expect(lines.get(id)).toContain("use:");
      }
      const ids = new Set([...stdout.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
      expect([...stdout.matchAll(/href="#([^"]+)"/gu)].filter(([, id]) => !ids.has(id))).toEqual([]);
    }
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
      ["Initiator", "16 watermark: on all pages"],
      [
        "甲方",
        "9 seal s: at the keyword “甲方（盖章）”, last hit, page unknown",
        "10 seal: at the keyword “盖章”, hit 0, 2, counted from 0, page 3",
        "11 date: at the form field “日期”, page unknown",
        "12 seal: last page, x 100, y 56.69, on all pages",
        "13 seal across the pages: along the edge of the pages",
      ],
      ["乙方", "nothing is placed for this party"],
    ]);
    expect(shown(chinese)).toEqual([
      ["发起方", "16 水印: 每一页"],
      [
        "甲方",
        "9 印章 s: 关键字「甲方（盖章）」，最后一处，页码未知",
        "10 印章: 关键字「盖章」，第 0、2 处（从 0 数起），第 3 页",
        "11 日期: 表单域「日期」，页码未知",
        "12 印章: 最后一页，横坐标 100，纵坐标 56.69，每一页",
        "13 骑缝章: 各页边缘",
      ],
      ["乙方", "没有给这一方放控件"],
    ]);
  });
});
