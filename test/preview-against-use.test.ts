import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { flowspec } from "./support/cli.ts";
import { output, testWith } from "./support/tools.ts";

/** Two versions over one another in a browser: by day, at night, on a telephone, by keyboard, printed. */
const inBrowser = testWith("chromium");
const fixtures = new URL("./fixtures/against/", import.meta.url).pathname;
let browser: Browser | undefined;
afterAll(() => browser?.close());

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: output("which", "chromium").trim(), args: ["--no-sandbox"] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const args = ["preview", "after.flow.yaml", "--against", "before.flow.yaml", "--lang", "en"];
  await page.setContent((await flowspec(join(fixtures, name), args)).stdout);
  return page;
}

describe("two versions in use", () => {
  inBrowser.each([
    ["by day", "all-kinds", {}],
    ["by night", "clause-added", { colorScheme: "dark" }],
    ["on a telephone", "clause-added", { viewport: { width: 360, height: 740 } }],
    ["of a group", "group", {}],
    ["without facts", "no-facts", { colorScheme: "dark" }],
    ["with nothing different", "same", { viewport: { width: 360, height: 740 } }],
  ] as const)("have no fault of accessibility %s", async (_, name, options) => {
    const page = await open(name, options);
    await page.evaluate(axe.source);
    const faults = await page.evaluate<readonly string[]>(
      `axe.run(document).then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + " " + id + ": " + nodes.slice(0, 3).map(({ html, any }) => html.slice(0, 90) + " " + (any[0]?.message ?? "")).join("; ")))`,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inBrowser("are as wide as a telephone but for the pages, which scroll, with labels that can be read", async () => {
    const page = await open("clause-added", { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    const scale = await page.evaluate<number>("document.querySelector('svg.page').getScreenCTM().a");
    expect(6.5 * scale).toBeGreaterThan(9);
    await page.context().close();
  });

  inBrowser("are read by keyboard in the order of the page: what was found, what changed, then page after page", async () => {
    const page = await open("clause-added");
    const order: string[] = [];
    for (;;) {
      await page.keyboard.press("Tab");
      const kind = await page.evaluate<string>(
        "((e) => e === document.body ? '' : e.closest('.findings') ? 'finding' : e.closest('.changes') ? 'change' : e.tagName === 'FIGURE' ? 'page' : 'box')(document.activeElement)",
      );
      if (kind === "") break;
      if (order.at(-1) !== kind) order.push(kind);
    }
    // Nothing changed on the first page.
    expect(order).toEqual(["finding", "change", "page", "box", "page", "box"]);
    await page.context().close();
  });

  inBrowser("lead from what was found to its box, which is seen in the middle of the screen", async () => {
    const page = await open("clause-added");
    await page.locator(".findings a").first().click();
    const top = await page.locator(".box:target .area").evaluate((area) => area.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(200);
    expect(top).toBeLessThan(700);
    await page.context().close();
  });

  inBrowser("tear nothing that was found, and no change, where they are printed", async () => {
    const page = await open("all-kinds");
    await page.emulateMedia({ media: "print" });
    const broken = "[...document.querySelectorAll('.findings li, .changes > li, figure')].map((e) => getComputedStyle(e).breakInside)";
    expect(new Set(await page.evaluate<readonly string[]>(broken))).toEqual(new Set(["avoid"]));
    await page.context().close();
  });
});
