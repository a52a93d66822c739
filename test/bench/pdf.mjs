// Reading a PDF against a bare loop of the package that reads it, over the pages of the same file: it opens the file, has each page's text laid out
// (`getTextContent`), counts the characters and is done. That is what a keyword search of a few lines would do; flowspec asks for all operations,
// since only they tell where each character stands. Afterwards the same PDF once more, from what was kept. The tender has a third of the characters
// of a page that is full of them, so beside it there is a file of such pages: what a character takes shows there, and what a page takes in the tender.
import { PDFDocument } from "@cantoo/pdf-lib";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { document, font, show } from "../fixtures/pdf/writer.mjs";
import { cli, inTurn, peak, print, program, root, taken } from "./measure.mjs";

const keyword = "投标人盖章";

export async function pdf(folder) {
  const tender = readFileSync(join(root, "specs/pdf/tender.pdf"));
  const makers = {
    "": (pages) => (pages === 26 ? tender : repeated(tender, pages)),
    dense,
  };
  writeFileSync(join(folder, "bare.mjs"), bare(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))));
  for (const [kind, make] of Object.entries(makers)) {
    for (const pages of [26, 250, 500]) {
      const file = `${kind}${pages}.pdf`;
      writeFileSync(join(folder, file), await make(pages));
      compared(folder, file, `${pages} ${kind}${kind && " "}pages`, pages > 100 ? 3 : 7);
    }
  }
}

/** Prints what `locate` takes of a file, and how many times the loop. */
function compared(folder, file, pages, turns) {
  const locate = [cli, "locate", file, keyword];
  const programs = [
    program(folder, ["bare.mjs", file]),
    program(folder, locate, { env: { FLOWSPEC_CACHE: "off" } }),
    program(folder, locate),
  ];
  const [loop, first, again] = inTurn(turns, ...programs);
  const [small, large, little] = programs.map(peak);
  const of = "pdfjs alone, the same pages";
  print({ name: `pdfjs alone, ${pages}`, value: taken(loop, small) });
  print({ name: `locate, ${pages}: time`, value: taken(first, large), ratio: first.times(loop), of, goal: 1.6 });
  print({ name: `locate, ${pages}: memory`, value: `${large.toFixed(0)} MB`, ratio: large / small, of, goal: 1.25 });
  print({ name: `locate, ${pages}, read before`, value: taken(again, little), ratio: again.times(loop), of });
}

/** A file of pages full of text, 46 lines of 42 characters, the last of which has the keyword: the same bytes each time. */
function dense(count) {
  const used = font();
  const characters = [..."本合同由双方依照有关法律在平等自愿的基础上订立，任何一方违反约定的，应当赔偿对方因此受到的损失。"];
  const line = (page, row) => Array.from({ length: 42 }, (_, at) => characters[(page * 7 + row * 11 + at) % characters.length]).join("");
  const pages = Array.from({ length: count }, (_, page) => ({
    content: Array.from({ length: 46 }, (_, row) =>
      show(used, 45, 790 - row * 16, page === count - 1 && row === 45 ? keyword : line(page, row)),
    ).join(""),
  }));
  return document(used, pages);
}

/** The pages of a PDF again and again, up to a number of pages. */
async function repeated(bytes, count) {
  const document = await PDFDocument.create();
  const source = await PDFDocument.load(bytes);
  while (document.getPageCount() < count) {
    const missing = Math.min(source.getPageCount(), count - document.getPageCount());
    const indices = Array.from({ length: missing }, (_, index) => index);
    for (const page of await document.copyPages(source, indices)) document.addPage(page);
  }
  return document.save();
}

/** The loop, with the options that flowspec reads with: its letters come from the same tables, and no picture is decoded. */
function bare(folder) {
  const build = (name) => JSON.stringify(pathToFileURL(join(folder, "legacy/build", name)).href);
  return `
import { readFileSync } from "node:fs";
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= Object;
const reader = await import(${build("pdf.min.mjs")});
reader.GlobalWorkerOptions.workerSrc = ${build("pdf.worker.min.mjs")};
const document = await reader.getDocument({
  data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0, cMapUrl: ${JSON.stringify(`${folder}/cmaps/`)}, cMapPacked: true,
  standardFontDataUrl: ${JSON.stringify(`${folder}/standard_fonts/`)}, isEvalSupported: false, useSystemFonts: false, useWorkerFetch: false, useWasm: false,
  isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1,
}).promise;
let characters = 0;
for (let number = 1; number <= document.numPages; number++) {
  const page = await document.getPage(number);
  for (const item of (await page.getTextContent()).items) characters += item.str?.length ?? 0;
  page.cleanup();
}
console.log(characters);
`;
}
