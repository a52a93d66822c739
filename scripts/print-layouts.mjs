// Prints the layouts of contracts in test/fixtures/layouts anew and writes what is read of each print: `node scripts/print-layouts.mjs [--keep folder]
// [--check] [layout…]`. It needs chromium, soffice (libreoffice-writer) and the fonts of scripts/layouts/print.mjs. What is read is committed, and no PDF, since
// prints depend on the versions of all of these; `--keep` leaves the PDFs in a folder to look at, held ones in its subfolder `held`.
// `--check` holds that `flowspec place`, as it is built, proposes for one PDF of each layout and generator what is proposed for what is committed of it.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundled } from "./layouts/bundled.mjs";
import { clauses } from "./layouts/clauses.mjs";
import { disagreement } from "./layouts/agree.mjs";
import { fonts, generators, html, printed } from "./layouts/print.mjs";

const { compacted, extract, layouts, layoutsFolder, placedIn, printsOf, proposed, writtenCompact } =
  await bundled("test/support/layouts/tools.ts");
const { values, positionals } = parseArgs({ options: { keep: { type: "string" }, check: { type: "boolean" } }, allowPositionals: true });
const style = readFileSync(new URL("layout.css", layoutsFolder), "utf8");
const chosen = layouts().filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const folder = mkdtempSync(join(tmpdir(), "flowspec-layouts-"));

/** How many clauses each length begins with; what is wanted of where its places are then tells whether more or fewer are. */
const lengths = {
  short: { begin: 3, isRight: (pages) => pages.every((page) => page === 1), step: -1 },
  split: { begin: undefined, isRight: (pages) => Math.min(...pages) < Math.max(...pages) },
  long: { begin: 34, isRight: (pages) => Math.min(...pages) >= 3, step: 4 },
};

const nameOf = ({ layout, generator, font, length, count }) => `${layout.name}.${generator}.${font}.${length}.${count}`;

/** Prints what is wanted, and reads it: pages of places beside it. */
async function attempt(wanted) {
  const read = [];
  for (const generator of Object.keys(generators)) {
    const own = wanted.filter((each) => each.generator === generator);
    if (own.length === 0) continue;
    const documents = Object.fromEntries(
      own.map((each) => {
        const body = readFileSync(new URL("layout.html", each.layout.folder), "utf8").replace("<!-- clauses -->", clauses(each.count));
        return [nameOf(each), html(body, style, fonts[each.font].family)];
      }),
    );
    const fileOf = await printed(generator, documents, folder);
    for (const each of own) {
      const file = fileOf(nameOf(each));
      const drawn = [];
      const { value, failure } = await extract(new Uint8Array(readFileSync(file)), (page) => drawn.push(page));
      if (failure) throw new Error(`${nameOf(each)}: ${failure.kind}`);
      read.push({ ...each, file, document: value, drawn, pages: pagesOf(each, value) });
    }
  }
  return read;
}

function pagesOf(each, document) {
  try {
    return placedIn(document, each.layout.truth.places).map(({ at }) => at[0].page);
  } catch (error) {
    throw new Error(`${nameOf(each)}: ${error.message}`, { cause: error });
  }
}

/** The next number of clauses to try, by what the last one came to. */
function next({ length, count, pages, tried }) {
  if (length !== "split") return count + lengths[length].step;
  const isBefore = Math.max(...pages) === 1;
  const counts = tried.filter((other) => other.isBefore !== isBefore).map((other) => other.count);
  const other = isBefore ? Math.min(...counts) : Math.max(...counts);
  if (!Number.isFinite(other)) return count + (isBefore ? 2 : -2);
  const gap = Math.abs(other - count);
  return gap < 1 ? undefined : gap === 1 ? Math.min(other, count) + 0.5 : Math.round((other + count) / 2);
}

const done = [];
let wanted = chosen.flatMap((layout) =>
  Object.keys(generators).flatMap((generator) =>
    Object.keys(fonts).flatMap((font) =>
      Object.entries(lengths).map(([length, { begin }]) => ({ layout, generator, font, length, count: begin ?? 10, tried: [] })),
    ),
  ),
);
for (let round = 1; wanted.length > 0 && round <= 8; round += 1) {
  process.stdout.write(`round ${round}: ${wanted.length} prints\n`);
  const again = [];
  for (const each of await attempt(wanted)) {
    const isRight = lengths[each.length].isRight(each.pages);
    const count = isRight ? undefined : next(each);
    if (count === undefined || count < 0) done.push({ ...each, isRight });
    else again.push({ ...each, count, tried: [...each.tried, { count: each.count, isBefore: Math.max(...each.pages) === 1 }] });
  }
  wanted = again;
}
for (const each of wanted) done.push({ ...each, isRight: false });

for (const layout of chosen) {
  const own = done.filter((each) => each.layout === layout);
  const order = (each) => [each.generator, each.font, Object.keys(lengths).indexOf(each.length)].join(" ");
  const prints = own
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ generator, font, length, count, document, drawn }) => ({ generator, font, length, clauses: count, document, drawn }));
  writeFileSync(new URL("prints.json", layout.folder), writtenCompact(compacted(prints)));
  for (const each of own) {
    if (!each.isRight) process.stdout.write(`${nameOf(each)} has its places on pages ${each.pages.join(" ")}\n`);
    if (values.keep === undefined) continue;
    const kept = join(values.keep, layout.isHeld ? "held" : "", layout.name);
    mkdirSync(kept, { recursive: true });
    copyFileSync(each.file, join(kept, `${each.generator}-${each.font}-${each.length}.pdf`));
  }
}
if (values.check) {
  for (const each of done.filter(({ font, length }) => font === Object.keys(fonts)[0] && length === "split")) {
    const isSame = (other) => other.generator === each.generator && other.font === each.font && other.length === each.length;
    const committed = printsOf(each.layout).find(isSame).document;
    const lines = disagreement({ file: each.file, fresh: each.document, committed }, proposed);
    process.stdout.write(`${nameOf(each)}: ${lines.length === 0 ? "as committed" : ["", ...lines].join("\n  ")}\n`);
  }
}
rmSync(folder, { recursive: true });
