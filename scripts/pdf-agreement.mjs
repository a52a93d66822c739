// How far flowspec and poppler see the same words in PDFs: `node scripts/pdf-agreement.mjs <folder> [--all]` after `npm run build`. It needs
// pdftotext, takes every PDF below the folder, and prints a row for each (with --all; otherwise those with a difference) and the sums.
// Words count that stand on horizontal visible lines outside fields and annotations.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compared, isUnreadableCode } from "../build/pdf/characters.js";
import { boxOf } from "../build/pdf/lines.js";
import { readPdf } from "../build/pdf/read.js";
import { searchable } from "../build/pdf/searchable.js";

/** What words are that do not count, and then how those that count may differ. */
const leftOut = ["turned", "beside the page", "field", "annotation", "no character"];
const differences = ["not read", "other characters", "raised or lowered letters", "other height", "other width", "elsewhere on the page"];

/** How near boxes are to agree: left and right, and top and bottom, which readers take from other metrics of the font. */
const near = ({ height }) => [Math.max(2, height / 6), Math.max(4, height / 2)];

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text) =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/gu, (all, code, name) => (code ? String.fromCodePoint(Number(code)) : (entities[name] ?? all)));

/** The words that poppler sees, by page. */
function popplerPages(file) {
  const html = execFileSync("pdftotext", ["-cropbox", "-bbox", file, "-"], {
    encoding: "utf8",
    maxBuffer: 1_000_000_000,
    timeout: 60_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return html
    .split("<page ")
    .slice(1)
    .map((part) =>
      [...part.matchAll(/<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)<\/word>/gu)].map(([, ...found]) => {
        const [left, top, right, bottom] = found.slice(0, 4).map(Number);
        return { text: compared(unescaped(found[4])), box: { x: left, y: top, width: right - left, height: bottom - top } };
      }),
    );
}

const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
const isIn = ([x, y], box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
const overlaps = (one, other) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** Every place of a text in some lines. */
function placesOf(text, lines) {
  const found = [];
  for (const { text: all, owners, line } of lines) {
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      found.push({ angle: line.angle, box: boxOf(line, owners[at], owners[at + text.length - 1] + 1) });
    }
  }
  return found;
}

function agree(one, other) {
  const [across, down] = near(one);
  const sides = [one.x - other.x, one.x + one.width - other.x - other.width].every((gap) => Math.abs(gap) <= across);
  const ends = [one.y - other.y, one.y + one.height - other.y - other.height].every((gap) => Math.abs(gap) <= down);
  return { sides, ends, both: sides && ends };
}

/** What a word of poppler is beside what was read: one of the kinds, or nothing where both agree. */
function kindOf({ text, box }, { width, height, lines, hidden, annotation, fields }) {
  if (text === "" || [...text].some((character) => isUnreadableCode(character.codePointAt(0)))) return "no character";
  if (!isIn(middle(box), { x: 0, y: 0, width, height })) return "beside the page";
  if (fields.some((field) => isIn(middle(box), field))) return "field";
  const places = placesOf(text, lines);
  if (places.some((place) => place.angle === 0 && agree(box, place.box).both)) return undefined;
  if (places.some((place) => place.angle !== 0 && overlaps(place.box, box))) return "turned";
  if (placesOf(text, annotation).some((place) => overlaps(place.box, box))) return "annotation";
  const there = lines
    .flatMap(({ line }) => line.glyphs.map(({ character }, index) => [line.angle, boxOf(line, index, index + 1), character]))
    .filter(([, glyph]) => isIn(middle(glyph), box));
  if (there.some(([angle]) => angle !== 0) || (text.length > 2 && box.height > 2 * box.width)) return "turned";
  const nearest = places.filter((place) => overlaps(place.box, box));
  if (nearest.some((place) => agree(box, place.box).sides)) return "other height";
  if (nearest.length > 0) return "other width";
  if (there.length === 0 && hidden.every(({ line }) => !overlaps(boxOf(line), box)))
    return places.length > 0 ? "elsewhere on the page" : "not read";
  const joined = there.toSorted(([, one], [, other]) => one.x - other.x).map(([, , character]) => compared(character));
  return joined.join("") === text ? "raised or lowered letters" : "other characters";
}

async function compare(file) {
  const words = popplerPages(file);
  const read = await readPdf(new Uint8Array(readFileSync(file)), { seconds: 60, megabytes: 1500 });
  if (read.failure) return { failure: read.failure.kind };
  const { lines, hidden, annotation } = searchable(read.value);
  const count = new Map();
  const examples = new Map();
  let agreeing = 0;
  words.forEach((onPage, index) => {
    const of = (all) => all.filter(({ page }) => page === index + 1);
    const fields = read.value.fields.flatMap(({ places }) => places.filter(({ page }) => page === index + 1).map(({ box }) => box));
    const page = { ...read.value.pages[index], lines: of(lines), hidden: of(hidden), annotation: of(annotation), fields };
    const { unit = 1 } = page; // which poppler does not heed
    for (const { text, box } of onPage) {
      const scaled = { x: box.x * unit, y: box.y * unit, width: box.width * unit, height: box.height * unit };
      const word = { text, box: scaled };
      const kind = kindOf(word, page);
      if (kind === undefined) agreeing += 1;
      else {
        count.set(kind, (count.get(kind) ?? 0) + 1);
        if (!examples.has(kind))
          examples.set(kind, `page ${index + 1} ${JSON.stringify(word.text)} ${Object.values(word.box).map(Math.round).join(" ")}`);
      }
    }
  });
  return { agreeing, count, examples };
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node scripts/pdf-agreement.mjs <folder> [--all]");
  process.exit(2);
}
const sums = { agreeing: 0, count: new Map(), files: 0, unread: new Map() };
const share = (part, whole) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(2)} %`);
const rest = (count, kinds, whole) =>
  kinds
    .flatMap((kind) => (count.has(kind) ? [`${kind} ${count.get(kind)}${whole ? ` (${share(count.get(kind), whole)})` : ""}`] : []))
    .join(", ");
const counted = ({ agreeing, count }) => differences.reduce((sum, kind) => sum + (count.get(kind) ?? 0), agreeing);

for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.pdf$/iu.test(path))
  .toSorted()) {
  let found;
  try {
    found = await compare(join(folder, name));
  } catch (error) {
    found = { failure: `poppler: ${String(error.message).split("\n")[0].slice(0, 60)}` };
  }
  if (found.failure) {
    sums.unread.set(found.failure, (sums.unread.get(found.failure) ?? 0) + 1);
    if (flags.includes("--all")) console.log(`${name}\t-\t${found.failure}`);
    continue;
  }
  sums.files += 1;
  sums.agreeing += found.agreeing;
  for (const [kind, number] of found.count) sums.count.set(kind, (sums.count.get(kind) ?? 0) + number);
  const whole = counted(found);
  if (whole > found.agreeing || flags.includes("--all")) {
    const shown = differences.flatMap((kind) => (found.examples.has(kind) ? [`${kind}: ${found.examples.get(kind)}`] : [])).join("; ");
    console.log(`${name}\t${whole} words\t${share(found.agreeing, whole)}\t${rest(found.count, differences, whole)}\t${shown}`);
  }
}
const whole = counted(sums);
console.log(
  `\n${sums.files} files, ${whole} words, ${share(sums.agreeing, whole)} agree; the rest: ${rest(sums.count, differences, whole)}`,
);
console.log(
  `left out: ${rest(sums.count, leftOut)}; not read: ${[...sums.unread].map(([kind, number]) => `${kind} ${number}`).join(", ") || "none"}`,
);
