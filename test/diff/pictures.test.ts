import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { changePictures, type PictureFlags } from "../../src/cli/changes/pictures.ts";
import type { Io } from "../../src/cli/io.ts";
import { checkSource } from "../../src/compile.ts";
import { NoSuchPath } from "../../src/host.ts";
import type { Source } from "../../src/model/source.ts";
import { parseFacts } from "../../src/pdf/facts-file.ts";
import { english } from "../../src/words/english.ts";
import { chinese } from "../../src/words/zh/chinese.ts";
import type { Language } from "../../src/words/language.ts";
import { contractWith, placeAt, reported, reportOf } from "../support/changes.ts";
import { folderWith } from "../support/folder.ts";
import { type Picture, pictureOf, type Pixel } from "../support/pixels.ts";
import { testWith } from "../support/tools.ts";

/** Pictures of contracts that differ, drawn from the facts of their PDFs alone. */
const fixtures = new URL("../fixtures/against/", import.meta.url).pathname;

interface Version {
  readonly contract: NonNullable<ReturnType<typeof checkSource>["value"]>;
  readonly source: Source;
}

/** A contract as a side reads it. */
async function version(name: string, edit = (text: string): string => text): Promise<Version> {
  const file = join(fixtures, `${name}.flow.yaml`);
  const source = { path: `specs/${name.split("/")[0]}.flow.yaml`, text: edit(await readFile(file, "utf8")) };
  const [, pdf = ""] = /pdf: (\S+\.pdf)/u.exec(source.text) ?? [];
  const facts = parseFacts(await readFile(join(file, "..", `${pdf}.facts.json`), "utf8"));
  const pdfs = "value" in facts ? new Map([[pdf, facts.value]]) : new Map();
  const { value: contract } = checkSource(source, { pdfs: new Map([[source.path, pdfs]]) });
  if (contract === undefined) throw new Error("no contract");
  return { contract, source };
}

function ioIn(cwd: string, language: Language = english): Io {
  return { cwd, speech: { terminal: language, output: language } } as unknown as Io;
}

const report = reportOf([contractWith("service-contract", [reported({ place: placeAt("specs/service.flow.yaml", 3) })])]);

/** What is written, by name. */
async function written(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await readdir(folder)).toSorted();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

/** The pictures of what changed from one file of a fixture to another. */
async function pictured(
  versions: readonly { readonly before?: Version; readonly after?: Version }[],
  flags: PictureFlags = { html: "diff", png: "diff" },
  language: Language = english,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const cwd = await folderWith({});
  await mkdir(join(cwd, "diff"));
  const pictures = changePictures(flags, ioIn(cwd, language));
  for (const each of versions) pictures.add(each);
  await pictures.write({ ...report, language });
  return written(join(cwd, "diff"));
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(files.get(name) ?? "").toString("utf8");
}

describe("pictures of changes", () => {
  test("are a page for each contract, one that leads to all, and a picture of each page that differs", async () => {
    const [before, after] = [await version("clause-added/before"), await version("clause-added/after")];
    const files = await pictured([{ before, after }]);
    expect([...files.keys()]).toEqual([
      "index.html",
      "service-contract.1.png",
      "service-contract.2.png",
      "service-contract.3.png",
      "service-contract.pages.html",
    ]);
    const html = textOf(files, "service-contract.pages.html");
    expect(html).toContain("It moved from page 2 to page 3.");
    // What is found in contracts is told where they are checked.
    expect(html).not.toContain("Neither version has findings.");
    expect(textOf(files, "index.html")).toContain('<a class="to" href="service-contract.pages.html">pictures of its pages</a>');
    expect(await pictured([{ before, after }])).toEqual(files);
  });

  test("leave out pages that are as before, and say so", async () => {
    const move = (text: string): string => text.replace("page: 2, x: 430, y: 660", "page: 2, x: 430, y: 600");
    const [before, after] = [await version("clause-added/before"), await version("clause-added/before", move)];
    for (const [language, said] of [
      [english, "Not shown, since nothing on it is different: page 1."],
      [chinese, "没有变化，未显示：第 1 页。"],
    ] as const) {
      const files = await pictured([{ before, after }], undefined, language);
      expect([...files.keys()].filter((name) => name.endsWith(".png"))).toEqual(["service-contract.1.png"]);
      const html = textOf(files, "service-contract.pages.html");
      expect(html.match(/<figcaption[^>]*>[^<]*/gu)?.map((caption) => caption.replace(/.*>/u, ""))).toEqual([
        language === english ? "Page 2 of 2" : "第 2 页，共 2 页",
      ]);
      expect(html).toContain(said);
    }
  });

  test("are none of a contract of which no page differs", async () => {
    const retitled = (text: string): string => text.replace(/^title: .*$/mu, "title: 另一个标题");
    const [before, after] = [await version("same/before"), await version("same/before", retitled)];
    expect(after.source.text).not.toBe(before.source.text);
    expect([...(await pictured([{ before, after }])).keys()]).toEqual(["index.html"]);
  });

  test("show a contract that is new or gone by itself, its print in grey", async () => {
    const contract = await version("clause-added/before");
    for (const [versions, title] of [
      [{ after: contract }, "service-contract: new"],
      [{ before: contract }, "service-contract: gone"],
    ] as const) {
      const html = textOf(await pictured([versions], { html: "diff" }), "service-contract.pages.html");
      expect(html).toContain(`<title>${title}</title>`);
      expect(html).toContain('class="print"');
      expect(html).not.toMatch(/<rect class="print-(?:old|new)" x/u);
    }
  });

  test("are not written to what a link leads out to, and then nothing is", async () => {
    const [before, after] = [await version("clause-added/before"), await version("clause-added/after")];
    const [cwd, outside] = [await folderWith({}), await folderWith({ "kept.html": "kept" })];
    await mkdir(join(cwd, "diff"));
    await symlink(join(outside, "kept.html"), join(cwd, "diff", "service-contract.pages.html"));
    const pictures = changePictures({ html: "diff", png: "png" }, ioIn(cwd));
    pictures.add({ before, after });
    await expect(pictures.write(report)).rejects.toThrow(NoSuchPath);
    expect(await readFile(join(outside, "kept.html"), "utf8")).toBe("kept");
    expect(await readdir(cwd)).toEqual(["diff"]);
  });

  test("are none of a contract whose name is none of a file", async () => {
    const called = (text: string): string => text.replace(/^name: .*$/mu, "name: ../evil");
    const [before, after] = [await version("clause-added/before", called), await version("clause-added/after", called)];
    expect([...(await pictured([{ before, after }])).keys()]).toEqual(["index.html"]);
  });

  testWith("chromium")("show the same as pages and as pictures", { timeout: 60_000 }, async () => {
    const files = await pictured([{ before: await version("all-kinds/before"), after: await version("all-kinds/after") }]);
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
    try {
      // As wide as a page is on the picture: a pixel and a half for a point.
      const page = await browser.newPage({ viewport: { width: 1_200, height: 1_000 } });
      const html = textOf(files, "service-contract-2.pages.html");
      await page.setContent(html.replace("</style>", "svg.page { width: 893px; border: none; } </style>"));
      const drawn = await page.locator("svg.page").all();
      expect(drawn).toHaveLength(2);
      const shown: Picture[] = [];
      for (const each of drawn) shown.push(await pictureOf(await each.screenshot()));
      const pictures: Picture[] = [];
      for (const number of [1, 2]) pictures.push(await pictureOf(files.get(`service-contract-2.${number}.png`) ?? Buffer.of()));
      // What the pictures have below the page says what its signs mean.
      const apart = shown.map((one) => pictures.map((other) => difference(one, other) < 0.02));
      expect(apart).toEqual([
        [true, false],
        [false, true],
      ]);
    } finally {
      await browser.close();
    }
  });
});

/** How much of a page is of another colour, looked at in squares: letters and edges are drawn by each in its own way. */
function difference(one: Picture, other: Picture): number {
  const side = 6;
  let [all, different] = [0, 0];
  for (let y = 0; y + side < Math.min(one.height, other.height); y += side) {
    for (let x = 0; x + side < Math.min(one.width, other.width); x += side) {
      const [was, is] = [one, other].map((picture) => mean(picture.of(x, y, side, side)));
      all++;
      if (was?.some((part, index) => Math.abs(part - (is?.[index] ?? 0)) > 40) === true) different++;
    }
  }
  return different / all;
}

function mean(pixels: readonly Pixel[]): readonly number[] {
  return [0, 1, 2].map((part) => pixels.reduce((sum, pixel) => sum + (pixel[part] ?? 0), 0) / pixels.length);
}
