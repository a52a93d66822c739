import { createHash } from "node:crypto";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { connected } from "../../editors/vscode/src/page.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { output, testWith } from "../support/tools.ts";

/** The page of a preview as VS Code shows it: with the script that connects it to the editor, which is played here. */
const root = new URL("../../", import.meta.url).pathname;
const inBrowser = testWith("chromium");
let browser: Browser | undefined;
afterAll(() => browser?.close());

const contract = `flowspec: 1
name: a
action: CreateFlowByFiles
params: { user: user-id, file: file-id }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}", pdf: ./contract.pdf }]
approvers:
  - type: company
    organization: 星河示例科技有限公司
    name: 王小明
    mobile: "13200000000"
    sign:
      - type: seal

        at:
          keyword: 供方盖章
          occurrence: last
      - { type: date, at: { page: 3, x: 300, y: 300 }, size: [120, 20] }
    readSeconds: 500
`;
const [seal, keyword, date, role] = [14, 17, 19, 10];
const shown = { uri: "file:///a</script><script>alert(1)</script>.flow.yaml", sample: "review" };

const hook = await readFile(join(root, "editors/vscode/media/preview.js"), "utf8");
const folder = await folderWith({ "a.flow.yaml": contract });
for (const name of ["contract.pdf", "contract.pdf.facts.json"])
  await copyFile(join(root, "specs/pdf", `purchase-${name}`), join(folder, name));
await flowspec(folder, ["preview", "a.flow.yaml", "-o", "a.html"]);
const html = await readFile(join(folder, "a.html"), "utf8");

test("runs the page's script and one more: the rest of the page, and of its policy, stays as it is", () => {
  const page = connected(html, hook, shown);
  const [own = "", added = ""] = [...page.matchAll(/<script>([^]*?)<\/script>/gu)].map(([, script = ""]) => script);
  const hash = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
  expect(page).toContain(`script-src ${hash(own)} ${hash(added)}"`);
  expect(page.replace(` ${hash(added)}`, "").replace(`<script>${added}</script>\n`, "")).toBe(html);
});

/** The page with an editor that keeps what it is told. */
async function open(): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: output("which", "chromium").trim(), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  const fail = (said: string): void => {
    throw new Error(said);
  };
  page.on("dialog", (dialog) => fail(dialog.message()));
  page.on("pageerror", (error) => fail(error.message));
  await page.addInitScript(`
    window.told = [];
    window.acquireVsCodeApi = () => ({ setState: (state) => (window.kept = state), postMessage: (message) => window.told.push(message) });
    window.stray = 0;
    window.addEventListener("click", (event) => { if (event.target.closest("a")) window.stray += 1; });`);
  await page.route("http://editor.example/", (route) => route.fulfill({ contentType: "text/html", body: connected(html, hook, shown) }));
  await page.goto("http://editor.example/");
  return page;
}
const told = (page: Page): Promise<unknown> => page.evaluate("window.told.splice(0)");

inBrowser("a click on a component, on its line and on that of a finding goes there; by the keyboard, from the bar", async () => {
  const page = await open();
  expect(await page.evaluate("window.kept")).toEqual(shown);
  await page.locator('.box[data-type="seal"] .area').click();
  expect(await told(page)).toEqual([{ line: seal }]);
  // What there is to paste is offered as in any browser.
  expect(await page.locator("#spot li:not([hidden])").count()).toBeGreaterThan(0);

  await page.locator(".findings a[href='#L20']").click();
  expect(await told(page)).toEqual([{ line: 20 }]);

  await page.locator('.box[data-type="date"]').focus();
  await page.keyboard.press("Enter");
  expect(await told(page)).toEqual([]);
  await page.locator("#spot a").focus();
  await page.keyboard.press("Enter");
  expect(await told(page)).toEqual([{ line: date }]);
  await page.locator(".thumbs a").nth(2).click();
  expect(await told(page)).toEqual([]);
  // The window around the page takes links of drawings for addresses of elsewhere: it hears of none.
  expect(await page.evaluate("window.stray")).toBe(0);
});

inBrowser("what stands at the line of the cursor is marked: at the line itself, and at those that belong to it", async () => {
  const page = await open();
  const marked = async (line: number): Promise<unknown> => {
    await page.evaluate(`window.postMessage({ line: ${line} })`);
    return page.evaluate(`new Promise((done) => setTimeout(() => done(
      [...document.querySelectorAll(".area")].filter((area) => area.style.strokeWidth !== "").map((area) => area.parentElement.dataset.type)), 50))`);
  };
  expect(await marked(seal)).toEqual(["seal"]);
  expect(await marked(keyword)).toEqual(["seal"]);
  expect(await marked(date)).toEqual(["date"]);
  expect(await page.evaluate(`document.querySelector('.box[data-type="date"]').getBoundingClientRect().bottom < innerHeight`)).toBe(true);
  expect(await marked(role)).toEqual([]);
  expect(await marked(1)).toEqual([]);
  expect(await marked(999)).toEqual([]);
});
