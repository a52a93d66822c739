import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { parse } from "yaml";
import { checkSource } from "../src/compile.ts";
import { fullFacts } from "../src/pdf/full-facts.ts";
import { readPdf } from "../src/pdf/read.ts";
import { previewOf } from "../src/previews.ts";
import { flowspec } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { output, testWith } from "./support/tools.ts";

/** What people do with a preview in a browser: look, point, copy, print, on a telephone, at night, by keyboard, without scripts. */
const inBrowser = testWith("chromium");
const inPrint = testWith("chromium", "pdftotext", "pdfinfo");
const root = new URL("../", import.meta.url).pathname;
let browser: Browser | undefined;
afterAll(() => browser?.close());

/** Names that would end a tag, an attribute, a script or a sentence, and turn its direction. */
const hostile = `"'><\u202E`;

/** A contract with something of each kind, something wrong, something optional, and a mobile number that is nobody's. */
function contractOf(...seals: readonly string[]): string {
  return `flowspec: 1
name: a
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
samples:
  s: { user: yDRpurchasingClerkUserId00000001, file: yDRpurchaseContractPdfFileId0001, name: 张三, mobile: "18888888888" }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}", pdf: ./contract.pdf }]
approvers:
  - type: company
    role: 供方
    organization: 星河示例科技有限公司
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
${seals.map((seal) => `      - ${seal}\n`).join("")}      - { type: seal, at: { keyword: 供方盖章, occurrence: last } }
      - { type: signature, at: { page: 1, x: 520, y: 700 } }
      - { type: date, at: { page: 3, x: 300, y: 300 }, size: [120, 20], fontSize: 10.5, format: yyyy年m月d日 }
      - { type: paging-seal, at: { y: 300 } }
    fill:
      - { type: text, at: { field: supplierBank } }
      - { type: text, at: { page: 2, x: 300, y: 600 }, size: [150, 20], value: "18888888888" }
  - { type: person, role: 需方, name: 李四, mobile: "15100000000", sign: [{ type: signature, at: { page: 3, x: 300, y: 400 } }] }
fill:
  - { type: text, name: ${JSON.stringify(hostile)}, at: { page: 2, x: 300, y: 500 }, size: [150, 20], value: ${JSON.stringify(`</script><script>alert(1)</script>${hostile}`)} }
`;
}

const files = new Map<string, Promise<string>>();

/** The file of a preview, which is made once for the same flags. */
function previewWith(...flags: readonly string[]): Promise<string> {
  const key = flags.join(" ");
  const file = files.get(key) ?? written(flags);
  files.set(key, file);
  return file;
}

async function written(flags: readonly string[]): Promise<string> {
  const place = await folderWith({ "a.flow.yaml": contractOf() });
  for (const name of ["contract.pdf", "contract.pdf.facts.json"])
    await copyFile(join(root, "specs/pdf", `purchase-${name}`), join(place, name));
  const file = join(place, "a.html");
  const { code, stderr } = await flowspec(place, ["preview", "a.flow.yaml", "-o", file, ...flags]);
  expect(code, stderr).toBeLessThanOrEqual(1);
  return file;
}

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: output("which", "chromium").trim(), args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const fail = (said: string): void => {
    throw new Error(said);
  };
  page.on("dialog", (dialog) => fail(dialog.message()));
  page.on("pageerror", (error) => fail(error.message));
  await page.goto(pathToFileURL(await previewWith()).href);
  return page;
}

/** Clicks on a point of a page of the PDF, in points. */
async function click(page: Page, number: number, x: number, y: number): Promise<void> {
  const [left, top] = await page.evaluate<readonly [number, number]>(`((sheet) => {
    sheet.scrollIntoView();
    const { a, d, e, f } = sheet.getScreenCTM();
    return [e + ${x} * a, f + ${y} * d];
  })(document.querySelector('svg.page[data-page="${number}"]'))`);
  // Browsers tell places in whole pixels.
  await page.mouse.click(Math.round(left), Math.round(top));
}

const offered = (page: Page): Promise<readonly string[]> => page.locator("#spot li:not([hidden]) code").allInnerTexts();

let pdf: ReturnType<typeof readPdf> | undefined;

/** Where a component of a size stands with a placement, by the front door. */
async function standsAt(at: string, size: string): Promise<string> {
  pdf ??= readPdf(new Uint8Array(await readFile(join(root, "specs/pdf/purchase-contract.pdf"))));
  const read = await pdf;
  if ("failure" in read) throw new Error(read.failure.kind);
  const { keyword } = (parse(at) as { readonly at: { readonly keyword?: string } }).at;
  const pdfs = new Map([["./contract.pdf", fullFacts(read.value, keyword === undefined ? [] : [keyword])]]);
  const source = { path: "a.flow.yaml", text: contractOf(`{ type: seal, ${at}, size: ${size} }`) };
  const { value: contract, diagnostics } = checkSource(source, { pdfs: new Map([[source.path, pdfs]]) });
  if (contract === undefined) throw new Error(diagnostics.map(({ message }) => message).join(" "));
  const boxes = previewOf(contract, { pdfs, pictures: new Map(), diagnostics }).flows.flatMap(({ pages }) =>
    pages.flatMap((page) => page.boxes),
  );
  return boxes
    .filter(({ line }) => line === 17)
    .map(({ page, x, y }) => `${page}: ${x}, ${y}`)
    .join("; ");
}

describe("a preview in use", () => {
  inBrowser("gives what to paste for a point: a component with it stands exactly there", async () => {
    const page = await open();
    for (const [number, x, y] of [
      [3, 200, 120],
      [3, 420, 180],
      [3, 340, 80],
    ] as const) {
      await click(page, number, x, y);
      const [corner = "", middle = "", position = ""] = await offered(page);
      expect(position).toBe(`at: { page: ${number}, x: ${x}, y: ${y} }`);
      expect(corner).toMatch(
        /^at: \{ keyword: .+?(, occurrence: (first|last|\d))?, align: lower-right, offset: \[-?[\d.]+, -?[\d.]+\] \}$/u,
      );
      for (const size of ["[119, 119]", "[50, 30]"]) {
        expect(await standsAt(position, size)).toBe(`${number}: ${x}, ${y}`);
        expect(await standsAt(corner, size)).toBe(`${number}: ${x}, ${y}`);
      }
      expect(await standsAt(middle, "[60, 40]")).toBe(`${number}: ${x - 30}, ${y - 20}`);
      expect(await page.locator("#spot output").innerText()).toBe(`page ${number} · x ${x}, y ${y}`);
    }
    // No keyword is near, or there is none on the page.
    await click(page, 3, 420, 330);
    expect(await offered(page)).toEqual(["at: { page: 3, x: 420, y: 330 }"]);
    await click(page, 2, 100, 120);
    expect(await offered(page)).toEqual(["at: { page: 2, x: 100, y: 120 }"]);
    await click(page, 3, 340, 80);
    // A label of the other party, which the contract does not name yet.
    expect((await offered(page))[0]).toMatch(/keyword: "?需方盖章/u);
    await page.locator('svg.page[data-page="3"]').focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+ArrowDown");
    expect((await offered(page)).at(-1)).toBe("at: { page: 3, x: 339, y: 90 }");
    await page.context().close();
  });

  inBrowser("says what a box is under the pointer, and copies where it stands", async () => {
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    const box = page.locator('a.box[data-type="date"]');
    await box.hover();
    const said = await page.locator("#spot output").innerText();
    expect(said).toBe("date · 供方: 星河示****限公司, 张* · page 3 · required · x 300, y 300, 120 × 20 pt");
    await page.mouse.move(5, 5);
    expect(await page.locator("#spot output").innerText()).toContain("Click on a page");
    await box.focus();
    const own = await offered(page);
    expect(own).toEqual(["at: { page: 3, x: 300, y: 300 }"]);
    await page.locator("#spot li:not([hidden]) button").first().click();
    await page.locator("#spot button", { hasText: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(own[0]);
    await page.context().close();
  });

  inBrowser("lets a point be set and copied by the keyboard: it begins in what is seen, and boxes do not take it away", async () => {
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    const sheet = page.locator('svg.page[data-page="3"]');
    await sheet.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowUp");
    const isSeen = "(({ top, bottom }) => top > 0 && bottom < innerHeight)(document.querySelector('.cross').getBoundingClientRect())";
    expect(await page.evaluate(isSeen)).toBe(true);
    const set = await offered(page);
    await page.locator("a.box").first().focus();
    expect(await offered(page)).toEqual(set);
    await sheet.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.locator("#spot button", { hasText: "Copied" }).waitFor();
    expect(set).toContain(await page.evaluate("navigator.clipboard.readText()"));
    await page.keyboard.press("Escape");
    expect(await page.locator("#spot").isVisible()).toBe(false);
    expect(await page.evaluate("document.activeElement.dataset.page")).toBe("3");
    await page.context().close();
  });

  inBrowser("stays at a box that is clicked: the bar leads to its line, and a link puts a box in the middle", async () => {
    const page = await open();
    await page.locator(".steps a[href^='#box']").nth(2).click();
    const box = page.locator(new URL(page.url()).hash);
    const place = await box.boundingBox();
    expect(place?.y).toBeGreaterThan(150);
    expect(place?.y).toBeLessThan(700);
    const top = await page.evaluate("scrollY");
    await box.click();
    expect(await page.evaluate("scrollY")).toBe(top);
    await page.locator("#spot a").click();
    expect(new URL(page.url()).hash).toBe(await box.getAttribute("href"));
    await page.context().close();
  });

  inBrowser("leads from a finding to its box, from there to the line, and back", async () => {
    const page = await open();
    await page.locator(".findings li a[href^='#box']").first().click();
    const box = new URL(page.url()).hash;
    const line = await page.locator(box).getAttribute("href");
    expect(await page.locator(`${line} a[href="${box}"]`).count()).toBe(1);
    const flag = page.locator(`${box} ~ a.flag`).first();
    const finding = await flag.getAttribute("href");
    expect(await page.locator(`${finding} a[href="${line}"]`).count()).toBe(1);
    expect(await page.locator(`${line} a[href="${finding}"]`).count()).toBe(1);
    await page.context().close();
  });

  inBrowser.each([
    ["by day", { colorScheme: "light" }],
    ["by night", { colorScheme: "dark" }],
    ["on a telephone", { viewport: { width: 360, height: 740 }, colorScheme: "light" }],
  ] as const)("has no serious fault of accessibility %s", async (_, options) => {
    const page = await open(options);
    await page.locator("a.box").first().focus();
    await page.evaluate(axe.source);
    const faults = await page.evaluate<readonly string[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + " " + id + ": " + nodes.slice(0, 3).map(({ html, any }) => html.slice(0, 90) + " " + (any[0]?.message ?? "")).join("; ")))`,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inBrowser("is as wide as a telephone but for the pages, which scroll by themselves", async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await page.context().close();
  });

  inBrowser("is reached by keyboard in the order in which the parties come", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    const parties: string[] = [];
    for (;;) {
      await page.keyboard.press("Tab");
      if (await page.evaluate("document.activeElement.matches('body, .skip')")) break;
      const party = await page.evaluate<string | null>(
        "document.activeElement.closest('[data-page=\"2\"]') && document.activeElement.dataset.party",
      );
      if (party !== null && party !== undefined) parties.push(party);
    }
    expect(parties).toEqual(["initiator", "approver-1", "approver-1", "approver-1"]);
    await page.context().close();
  });

  inBrowser("is complete without scripts", async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator("#spot").isVisible()).toBe(false);
    expect(await page.locator("a.box").count()).toBe(10);
    expect(await page.locator(".findings li").count()).toBeGreaterThan(0);
    expect(await page.locator("a.box title").first().textContent()).toContain("page 1");
    await page.context().close();
  });

  inBrowser("masks values in titles, labels and attributes, unless it is asked for them", async () => {
    const masked = await readFile(await previewWith(), "utf8");
    const shown = await readFile(await previewWith("--show-personal"), "utf8");
    for (const value of ["18888888888", "张三", "李四", "15100000000"]) {
      expect(masked).not.toContain(value);
      expect(shown).toContain(value);
    }
  });

  inPrint("prints on A4: findings and steps first, then a page of the contract on each sheet, then the definition", async () => {
    const page = await open();
    const place = await folderWith({});
    await page.pdf({ path: join(place, "a.pdf"), preferCSSPageSize: true });
    await page.locator("#with-definition").uncheck();
    await page.pdf({ path: join(place, "without.pdf"), preferCSSPageSize: true });
    await page.context().close();
    expect(output("pdftotext", join(place, "without.pdf"), "-")).not.toContain("flowspec: 1");
    const sheets = output("pdftotext", "-layout", join(place, "a.pdf"), "-").split("\f");
    const info = output("pdfinfo", join(place, "a.pdf"));
    expect(info).toMatch(/Page size: +59[456](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/u);
    const captions = sheets.map((sheet) => /Page \d of 3/u.exec(sheet)?.[0]).filter((caption) => caption !== undefined);
    expect(captions).toEqual(["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]);
    expect(sheets[0]).toContain("Findings");
    expect(sheets[0]).not.toContain("Page 1 of 3");
    const definition = sheets.findIndex((sheet) => sheet.includes("flowspec: 1"));
    expect(definition).toBeGreaterThan(sheets.findIndex((sheet) => sheet.includes("Page 3 of 3")));
    expect(sheets.join("")).not.toContain("Copy");
  });
});
