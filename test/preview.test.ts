import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { parseFacts } from "../src/pdf/facts-file.ts";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { output, testWith } from "./support/tools.ts";

/** A preview in a real browser: what the page shows is compared with what the files of facts say. */
const inBrowser = testWith("chromium");
const root = new URL("../", import.meta.url).pathname;
let browser: Browser | undefined;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-preview-"));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A box as the browser shows it, in points of its page. */
interface Shown {
  readonly id: string;
  readonly page: number;
  readonly type: string;
  readonly party: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Runs in the browser, so it is no code of this program: every box in points of its page. */
const measure = `[...document.querySelectorAll("a.box")].map((anchor) => {
  const sheet = anchor.closest("svg.page");
  const paper = sheet.getBoundingClientRect();
  const rim = parseFloat(getComputedStyle(sheet).borderLeftWidth);
  const points = (paper.width - 2 * rim) / sheet.viewBox.baseVal.width;
  const area = anchor.querySelector("rect.area").getBoundingClientRect();
  return {
    id: anchor.id, page: Number(anchor.dataset.page), type: anchor.dataset.type, party: anchor.dataset.party,
    x: (area.x - paper.x - rim) / points, y: (area.y - paper.y - rim) / points, width: area.width / points, height: area.height / points,
  };
})`;
const linksToNothing = `[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href"))
  .filter((href) => document.getElementById(href.slice(1)) === null)`;

/** What of the page is said by flowspec and not by the contract: no code, no names, no titles, no lines of the definition. */
const wordsOfPage = `(() => {
  const page = document.body.cloneNode(true);
  for (const each of page.querySelectorAll("code, script, ol.source, .value, h1, header p:nth-of-type(3)")) each.remove();
  return [...page.querySelectorAll("*")].flatMap((each) => [
    ...["aria-label", "title"].flatMap((name) => each.getAttribute(name) ?? []),
    ...[...each.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent] : [])),
  ]);
})()`;

/** A contract with a component of each form of placement, one that stands nowhere and two that lie on each other; all its names are Chinese. */
const chineseContract = `flowspec: 1
name: a
action: CreateFlowByFiles
summary: 采购合同
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}", pdf: ./contract.pdf }]
approvers:
  - type: company
    role: 供方
    organization: 典子谦示例企业
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
      - { type: seal, at: { keyword: 供方盖章, occurrence: last } }
      - { type: seal, at: { page: 1, x: 400, y: 600 } }
      - { type: signature, at: { page: 1, x: 420, y: 620 } }
      - { type: date, at: { keyword: 供方盖章, occurrence: 7 }, size: [80, 20] }
      - { type: paging-seal, at: { y: 300 } }
    fill:
      - { type: text, at: { field: supplierBank } }
fill:
  - { type: text, at: { field: quantity }, value: 五十吨 }
`;

interface Opened {
  readonly boxes: readonly Shown[];
  readonly errors: readonly string[];
  readonly text: string;
  readonly words: readonly string[];
  readonly language: string;
  readonly brokenLinks: readonly string[];
  readonly requests: readonly string[];
}

async function open(file: string): Promise<Opened> {
  browser ??= await chromium.launch({ executablePath: output("which", "chromium").trim(), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  const boxes = await page.evaluate<readonly Shown[]>(measure);
  const brokenLinks = await page.evaluate<readonly string[]>(linksToNothing);
  const text = await page.innerText("body");
  const words = await page.evaluate<readonly string[]>(wordsOfPage);
  const language = await page.evaluate<string>("document.documentElement.lang");
  await page.close();
  return { boxes, errors, text, words, language, brokenLinks, requests };
}

async function preview(spec: string, ...more: readonly string[]): Promise<Opened> {
  const file = join(folder, `${spec.replaceAll("/", "-")}.html`);
  const { code, stderr } = await flowspec(root, ["preview", `specs/${spec}.flow.yaml`, "-o", file, ...more]);
  expect(code, stderr).toBe(0);
  return open(file);
}

async function factsOf(pdf: string): Promise<ReturnType<typeof parseFacts>> {
  return parseFacts(await readFile(join(root, `specs/pdf/${pdf}.pdf.facts.json`), "utf8"));
}

/** Every box lies where it should, to a point. */
function expectNear(shown: Shown | undefined, expected: Omit<Shown, "id" | "type" | "party">): void {
  expect(shown?.page).toBe(expected.page);
  for (const key of ["x", "y", "width", "height"] as const) expect(Math.abs((shown?.[key] ?? Infinity) - expected[key])).toBeLessThan(1);
}

describe("a preview", () => {
  inBrowser("shows components at form fields where the fields are", async () => {
    const { boxes } = await preview("purchase-with-seals");
    const facts = await factsOf("purchase-contract");
    if ("problem" in facts) throw new Error(facts.problem.pointer);
    for (const { places } of facts.value.fields) {
      for (const { page, box } of places) {
        const nearest = boxes.find((shown) => shown.page === page && Math.abs(shown.x - box.x) < 1 && Math.abs(shown.y - box.y) < 1);
        expectNear(nearest, { page, ...box });
      }
    }
  });

  inBrowser("shows a seal on every page, and a slice of the paging seal at every edge", async () => {
    const { boxes } = await preview("purchase-with-seals");
    const buyer = boxes.filter(({ party }) => party === "approver-2");
    expect(buyer.filter(({ type }) => type === "seal").map(({ page }) => page)).toEqual([1, 2, 3]);
    const slices = buyer.filter(({ type }) => type === "paging-seal");
    expect(slices.map(({ page }) => page)).toEqual([1, 2, 3]);
    for (const slice of slices) expect(Math.abs(slice.x + slice.width - 595.3)).toBeLessThan(1);
  });

  inBrowser("shows components at keywords beside the hits", async () => {
    const { boxes } = await preview("labour-contract");
    const facts = await factsOf("labour-contract");
    if ("problem" in facts) throw new Error(facts.problem.pointer);
    const hit = facts.value.keywords.find(({ keyword }) => keyword === "乙方签字")?.hits.at(-1);
    if (hit === undefined) throw new Error("no hit");
    const { x, y, width, height } = hit.box;
    const signature = boxes.find(({ type }) => type === "signature");
    expectNear(signature, { page: hit.page, x: x + width + 10, y: y + (height - 43) / 2, width: 119, height: 43 });
  });

  inBrowser.each(["labour-contract", "purchase-with-seals"])(
    "of %s stands alone: no error, no request, no link into nothing",
    async (spec) => {
      const { errors, requests, brokenLinks, text, boxes } = await preview(spec);
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
      expect(brokenLinks).toEqual([]);
      expect(text).toContain("合同");
      expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
    },
  );

  inBrowser("speaks Chinese: what is not the contract's own has no Latin letters but in code", async () => {
    const place = await folderWith({ "flowspec.config.yaml": "language: zh-CN\n", "a.flow.yaml": chineseContract });
    for (const name of ["contract.pdf", "contract.pdf.facts.json"])
      await copyFile(join(root, "specs/pdf", `purchase-${name}`), join(place, name));
    const file = join(place, "a.html");
    const { code, stdout, stderr } = await flowspec(place, ["preview", "a.flow.yaml", "-o", file]);
    expect({ code, stdout }, stderr).toEqual({ code: 1, stdout: "" });
    const { words, language, text } = await open(file);
    expect(language).toBe("zh-CN");
    expect(text).toContain("错误");
    expect(text).toContain("警告");
    expect(text).toContain("找不到位置");
    expect(words.length).toBeGreaterThan(40);
    // Names of form fields are the PDF's own, and a size of paper has one name everywhere.
    const own = words.map((each) => each.replaceAll(/A4|quantity|supplierBank/gu, ""));
    expect(own.filter((each) => /\p{Script=Latin}/u.test(each))).toEqual([]);
  });
});
