import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../src/model/markdown.ts";
import { htmlOf } from "../src/sheet/html.ts";
import { flowspec, type Said } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { runs } from "./support/long.ts";
import { output, testWith } from "./support/tools.ts";

/** `flowspec review`: the sheet as it is compiled, as a page, and as a PDF. */
const root = new URL("../", import.meta.url).pathname;
const spec = "specs/purchase-with-seals.flow.yaml";

describe("a review sheet", () => {
  test("is printed as compile writes it", async () => {
    const { code, stdout } = await flowspec(root, ["review", spec]);
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join(root, "generated/review/purchase-with-seals.md"), "utf8"));
  });

  test("is not there while its contract has an error", async () => {
    const folder = await folderWith({ "a.flow.yaml": "flowspec: 1\nname: a\naction: CreateFlowByFiles\n" });
    const { code, stdout, stderr } = await flowspec(folder, ["review", "a.flow.yaml", "--html"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("error[");
  });

  test.each([
    ["en", "purchase-with-seals: review sheet"],
    ["zh-CN", "purchase-with-seals：审阅表"],
  ])("is a page of its own in %s, which asks for nothing", async (language, title) => {
    const { code, stdout } = await flowspec(root, ["review", spec, "--html", "--lang", language]);
    expect(code).toBe(0);
    expect(stdout).toContain(`<html lang="${language}">`);
    expect(stdout).toContain(`<title>${title}</title>`);
    expect(stdout).not.toMatch(/<script|<link|<img|url\(|(?:src|href)="(?!#)/u);
  });
});

test("pages speak the language of the project, never that of the terminal", async () => {
  const terminal = { LANG: "zh_CN.UTF-8" };
  for (const args of [
    ["review", spec, "--html"],
    ["preview", spec],
  ])
    expect((await flowspec(root, args, terminal)).stdout).toContain('<html lang="en">');
});

describe("pieces of pages beside a sheet", () => {
  /** A project with the contract of `specs` and the facts of its PDF, without the PDF; what is kept between runs is kept. */
  const project = async (): Promise<{ readonly folder: string; readonly run: (...args: readonly string[]) => Promise<Said> }> => {
    const facts = "pdf/purchase-contract.pdf.facts.json";
    const folder = await folderWith({
      "flowspec.config.yaml": "specs: [a.flow.yaml]\n",
      "a.flow.yaml": await readFile(join(root, spec), "utf8"),
      [facts]: await readFile(join(root, "specs", facts), "utf8"),
    });
    return { folder, run: (...args) => flowspec(folder, args, { FLOWSPEC_CACHE: join(folder, "cache") }) };
  };
  const replaced = async (path: string, from: string, to: string): Promise<void> => {
    const text = await readFile(path, "utf8");
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };
  const pieces = async (folder: string): Promise<readonly string[]> =>
    (await readdir(join(folder, "generated/review"))).filter((name) => name.endsWith(".svg"));

  test("are made again when the facts of the PDF change, and a check says so", async () => {
    const { folder, run } = await project();
    expect(await run("compile")).toMatchObject({ code: 0 });
    expect(await run("compile", "--check")).toMatchObject({ code: 0 });
    await replaced(join(folder, "pdf/purchase-contract.pdf.facts.json"), '{"page":3,"box":[71,79.4', '{"page":3,"box":[71,99.4');
    const { code, stderr } = await run("compile", "--check");
    expect(code).toBe(1);
    expect(stderr.match(/generated\/\S+/gu)?.filter((path) => !path.includes("manifest"))).toEqual(
      expect.arrayContaining([expect.stringMatching(/review\/purchase-with-seals\.seal-[0-9a-f]{8}\.svg/u)]),
    );
    expect(await run("compile")).toMatchObject({ code: 0 });
    expect(await run("compile", "--check")).toMatchObject({ code: 0 });
  });

  test("go with their component, and none else does", async () => {
    const { folder, run } = await project();
    await run("compile");
    const before = await pieces(folder);
    await replaced(join(folder, "a.flow.yaml"), "      - { type: date, at: { field: supplierDate } }\n", "");
    expect(await run("compile")).toMatchObject({ code: 0 });
    const after = await pieces(folder);
    expect(before.filter((name) => !after.includes(name))).toEqual([expect.stringMatching(/^purchase-with-seals\.date-/u)]);
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe("Markdown as a page", () => {
  /** What a reader sees of a page. */
  const seen = (html: string): string =>
    html
      .replaceAll(/<[^<>]*>/gu, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const bare = (text: string): string => text.replaceAll(/[\s⏎]+/gu, "");

  test("shows any text as it is, in a line and in a cell, and as no markup", () => {
    const piece = fc.constantFrom(
      "<b>",
      '<a id="x"></a>',
      "<br>",
      "](javascript:x)",
      "![x](y)",
      "|",
      "`",
      "**",
      "\\",
      "&lt;",
      "#",
      "https://a.b",
      "<https://a.b>",
      "甲方",
      " ",
      "_",
      "~~",
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: "grapheme-ascii" })), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (given) => {
        const html = htmlOf(`x ${escapeMarkdown(given)}\n\n| a |\n| --- |\n| ${escapeMarkdown(given)} |`, new Map());
        expect(html.replaceAll(/<\/?(?:p|table|thead|tbody|tr|th|td)>/gu, "")).not.toMatch(/[<>]/u);
        expect(bare(seen(html))).toBe(bare(`x${given}a${given}`));
      }),
      { numRuns: runs(200, 5000) },
    );
  });

  test("has markup of flowspec's own, and no other", () => {
    const html = htmlOf(`<a id="party-1"></a>甲方<br>乙方 <b>丙方</b> <a id="x" onclick="y"></a>\n\n<script>alert(1)</script>`, new Map());
    expect(html).toBe(
      '<p><a id="party-1"></a>甲方<br>\n乙方 &lt;b&gt;丙方&lt;/b&gt; &lt;a id=&quot;x&quot; onclick=&quot;y&quot;&gt;&lt;/a&gt;</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  test("has the pictures in it, and links that lead somewhere in it", () => {
    const pictures = new Map([["a.seal-1.svg", "<svg/>\n"]]);
    const html = htmlOf("## 1. 甲方（盖章）\n\n[甲方](#1-甲方盖章) [a](../samples/a.json) ![one](a.seal-1.svg) ![*two*](b.svg)", pictures);
    expect(html).toContain('<h2 id="1-甲方盖章">1. 甲方（盖章）</h2>');
    expect(html).toContain(`<a href="#${encodeURIComponent("1-甲方盖章")}">甲方</a> a <span class="cut-out"><svg/></span> *two*`);
  });
});

describe("a PDF of a review sheet", () => {
  const printing = async (script: string): Promise<{ readonly browser: string; readonly folder: string }> => {
    const folder = await folderWith({ browser: `#!/bin/sh\n${script}\n` });
    await chmod(join(folder, "browser"), 0o755);
    return { folder, browser: join(folder, "browser") };
  };
  const left = async (): Promise<readonly string[]> => (await readdir(tmpdir())).filter((name) => name.startsWith("flowspec-print-"));

  test("is what the browser prints, and leaves nothing else", async () => {
    const { browser, folder } = await printing(
      'for each in "$@"; do case $each in --print-to-pdf=*) echo "$each" > "${each#--print-to-pdf=}";; esac; done',
    );
    const before = await left();
    const out = join(folder, "sheet.pdf");
    const { code, stdout } = await flowspec(root, ["review", spec, "--pdf", "-o", out], { FLOWSPEC_CHROMIUM: browser });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(await readFile(out, "utf8")).toContain("--print-to-pdf=");
    expect(await left()).toEqual(before);
    // Once more it replaces what it printed, and never the PDF of a contract.
    expect(await flowspec(root, ["review", spec, "--pdf", "-o", out], { FLOWSPEC_CHROMIUM: browser })).toMatchObject({ code: 0 });
    await writeFile(`${out}.facts.json`, "{}");
    expect(await flowspec(root, ["review", spec, "--pdf", "-o", out], { FLOWSPEC_CHROMIUM: browser })).toMatchObject({ code: 2 });
  });

  test.each([
    ["en", /^error: .*browser printed no PDF: no display$/mu],
    ["zh-CN", /^.*：.*browser 没有生成 PDF：no display$/mu],
  ])("says in %s why there is none", async (language, said) => {
    const { browser, folder } = await printing("echo no display >&2; exit 1");
    const before = await left();
    const out = join(folder, "sheet.pdf");
    const { code, stderr } = await flowspec(root, ["review", spec, "--pdf", "-o", out, "--lang", language], { FLOWSPEC_CHROMIUM: browser });
    expect(code).toBe(3);
    expect(stderr).toMatch(said);
    expect(await left()).toEqual(before);
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });

  test("needs a browser, a file, and no second form", async () => {
    const asked = async (...args: readonly string[]) => flowspec(root, ["review", spec, ...args]);
    expect(await asked("--pdf", "-o", "sheet.pdf")).toMatchObject({ code: 3, stderr: expect.stringContaining("FLOWSPEC_CHROMIUM") });
    expect(await asked("--pdf")).toMatchObject({ code: 2, stderr: expect.stringContaining("--out") });
    expect(await asked("--pdf", "--html", "-o", "sheet.pdf")).toMatchObject({ code: 2, stderr: expect.stringContaining("--html") });
    const wrong = await flowspec(root, ["review", spec, "--pdf", "-o", "sheet.pdf"], { FLOWSPEC_CHROMIUM: "/no/such/program" });
    expect(wrong).toMatchObject({ code: 3, stderr: expect.stringContaining("/no/such/program") });
    const { browser, folder } = await printing("echo no display >&2");
    const byName = await flowspec(root, ["review", spec, "--pdf", "-o", "x.pdf"], { FLOWSPEC_CHROMIUM: "browser", PATH: folder });
    expect(byName).toMatchObject({ code: 3, stderr: expect.stringContaining(browser.slice(-20)) });
  });

  testWith("chromium", "pdftotext")("says what the sheet says, on pages of A4", async () => {
    const folder = await mkdtemp(join(tmpdir(), "flowspec-sheet-"));
    const out = join(folder, "sheet.pdf");
    const { code } = await flowspec(root, ["review", spec, "--pdf", "-o", out], { FLOWSPEC_CHROMIUM: output("which", "chromium").trim() });
    expect(code).toBe(0);
    expect(output("pdftotext", "-layout", out, "-")).toContain("供方");
    expect(output("pdfinfo", out)).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]/u);
    await rm(folder, { recursive: true });
  });

  testWith("chromium")("shows every picture of a component that stands in several places", async () => {
    const text = await readFile(join(root, "specs/labour-contract.flow.yaml"), "utf8");
    const facts = await readFile(join(root, "specs/pdf/labour-contract.pdf.facts.json"), "utf8");
    const folder = await folderWith({
      "specs/labour-contract.flow.yaml": text.replace("乙方签字, occurrence: last", "乙方签字, occurrence: all"),
      "specs/pdf/labour-contract.pdf.facts.json": facts,
    });
    expect((await flowspec(folder, ["review", "specs/labour-contract.flow.yaml", "--html", "-o", "sheet.html"])).code).toBe(0);
    const browser = await chromium.launch({ executablePath: output("which", "chromium").trim(), args: ["--no-sandbox"] });
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.goto(pathToFileURL(join(folder, "sheet.html")).href);
    const tops = await page.evaluate<readonly number[]>(
      "[...document.querySelectorAll('.cut-out')].map((each) => each.getBoundingClientRect().top)",
    );
    await browser.close();
    expect(tops.length).toBeGreaterThan(3);
    expect(new Set(tops).size).toBe(tops.length);
  });
});
