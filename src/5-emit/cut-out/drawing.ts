import { type Box, sharedArea, tenth } from "../../model/box.ts";
import { colourOf } from "../../model/party-colours.ts";
import { printable } from "../../model/printable.ts";
import { escapeXml } from "../../model/xml.ts";
import { textWidth } from "../../placement/text-width.ts";
import { barsIn, windowOf } from "./window.ts";
import type { Place, Placed } from "./places.ts";

/** What a piece of a page says in words. */
export interface DrawnWords {
  /** Below the piece: its page. */
  readonly caption: string;
  /** To who does not see it: all that it shows. */
  readonly description: string;
  /** Beside the box: what stands there. */
  readonly label: string;
}

/** The height of the caption, and the width of the picture of the whole page beside the piece, in points. */
const captionHeight = 20;
const mapWidth = 44;

/** Sizes of type, in points. */
const type = { label: 9, caption: 10 };

/** Fonts with Chinese, first those of systems on which people read; none is measured. */
const fonts = "system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/**
 * A piece of a page as SVG: printed lines as bars, the words of the keyword, and the component's box in the colour of its party. Paper stays white
 * and what is around it grey, so that it is read alike beside light and dark text; nothing in it is measured, and it asks for nothing.
 */
export function drawn(placed: Placed, place: Place, words: DrawnWords): string {
  const page = placed.pdf.pages[place.box.page - 1];
  if (page === undefined) throw new Error(`there is no page ${place.box.page}`);
  const window = windowOf(place, page);
  const colour = colourOf(placed.party.number).value;
  const width = window.width + mapWidth;
  const height = window.height + captionHeight;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}">`,
    `<title>${escapeXml(words.caption)}</title>`,
    `<desc>${escapeXml(words.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#eef0f4"/>`,
    `<svg width="${window.width}" height="${window.height}" viewBox="${window.x} ${window.y} ${window.width} ${window.height}">`,
    `<rect ${at({ x: 0, y: 0, width: page.width, height: page.height })} fill="#fff" stroke="#9aa3b2"/>`,
    ...barsIn(window, page).map((bar) => `<rect ${at(slim(bar))} fill="#dce0e8"/>`),
    ...keywordsIn(window, placed, place),
    ...place.parts.map((part) => `<rect ${at(part)} fill="none" stroke="${colour}" stroke-dasharray="2 2"/>`),
    `<rect ${at(place.box)} fill="${colour}" fill-opacity=".14" stroke="${colour}" stroke-width="1.2"/>`,
    label(words.label, place, window, colour),
    "</svg>",
    map(window, page),
    `<text x="6" y="${window.height + 14}" font-size="${type.caption}" fill="#414a5a">${escapeXml(words.caption)}</text>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="none" stroke="#c3cad6"/>`,
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

/** A line of print as it looks from afar: as high as its small letters. */
function slim({ height, y, ...bar }: Box): Box {
  return { ...bar, y: y + height * 0.2, height: height * 0.6 };
}

/** The words of the keyword, where the component stands at one, else of all that are known; those at which it stands are marked. */
function keywordsIn(window: Box, { component, pdf, by }: Placed, { box: { page }, hit: own }: Place): readonly string[] {
  const at = typeof component.at === "object" ? component.at : undefined;
  const seen = pdf.keywords
    .filter(({ keyword }) => by !== "keyword" || keyword === at?.keyword)
    .flatMap(({ keyword, hits }) => hits.map((hit) => ({ keyword, ...hit })))
    .filter((hit) => hit.page === page && sharedArea(window, hit.box) > 0)
    .toSorted((one, other) => other.box.width - one.box.width);
  const shown: typeof seen = [];
  // Of those that stand in one another, the longest.
  for (const hit of seen) if (shown.every(({ box }) => sharedArea(box, hit.box) === 0)) shown.push(hit);
  return shown.map(({ keyword, box }) => words(keyword, box, isSame(box, own)));
}

function isSame(one: Box, other: Box | undefined): boolean {
  return one.x === other?.x && one.y === other.y;
}

/** Words of the page where they stand, as wide as they are there. */
function words(text: string, box: Box, isMarked: boolean): string {
  const [paper, ink] = isMarked ? ["#ffe9a3", "#3d2f00"] : ["#fff", "#5d6778"];
  const size = tenth(box.height * 0.92);
  const line = `x="${tenth(box.x)}" y="${tenth(box.y + box.height * 0.82)}" textLength="${tenth(box.width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<rect ${at(box)} fill="${paper}"/><text ${line} font-size="${size}" fill="${ink}">${escapeXml(printable(text))}</text>`;
}

/** What stands in the box: above it, or below where above is the keyword or the end of the piece; it ends with the box where it would not fit. */
function label(text: string, { box, hit }: Place, window: Box, colour: string): string {
  const width = textWidth(text, type.label) + 8;
  const isLeft = box.x + width <= window.x + window.width;
  const x = isLeft ? Math.max(box.x, window.x) : window.x + window.width - width;
  const tab = (y: number): Box => ({ x, y, width, height: type.label + 5 });
  const above = tab(box.y - type.label - 5);
  const isFree = above.y >= window.y && (hit === undefined || sharedArea(above, hit) === 0);
  const place = isFree ? above : tab(box.y + box.height);
  const start = `x="${tenth(place.x + 4)}" y="${tenth(place.y + type.label + 1)}"`;
  return `<rect ${at(place)} fill="${colour}"/><text ${start} font-size="${type.label}" fill="#fff">${escapeXml(text)}</text>`;
}

/** The whole page, small, with the piece on it. */
function map(window: Box, page: Readonly<Record<"width" | "height", number>>): string {
  const scale = Math.min((mapWidth - 12) / page.width, (window.height - 12) / page.height);
  const sheet = { x: window.width + 6, y: 6, width: page.width * scale, height: page.height * scale };
  const left = Math.max(0, window.x);
  const top = Math.max(0, window.y);
  const piece = {
    x: sheet.x + left * scale,
    y: sheet.y + top * scale,
    width: (Math.min(page.width, window.x + window.width) - left) * scale,
    height: (Math.min(page.height, window.y + window.height) - top) * scale,
  };
  return `<rect ${at(sheet)} fill="#fff" stroke="#9aa3b2"/><rect ${at(piece)} fill="#7a8496"/>`;
}

function at({ x, y, width, height }: Box): string {
  return `x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${tenth(height)}"`;
}
