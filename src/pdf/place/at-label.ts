import { type Box, type Point, rounded } from "../../model/box.ts";
import type { Stretch } from "./cells.ts";
import { boxAround, type Placed } from "./rows.ts";
import type { Proposal } from "./proposal.ts";
import { cornerOf, type Found, type Room, type Side } from "./room.ts";
import type { Use } from "./usual.ts";
import type { Wanted } from "./wanted.ts";
import { boxOfCell } from "./cells.ts";
import type { FindWording, Wording } from "./wording.ts";

type Component = Proposal["component"];

/** Which of the sizes is taken where nothing finds room. */
const crowded = 4;

/** What a component of a kind is, and how large it may be: as the service recommends, and smaller where there is no room. */
interface Form {
  readonly type: string;
  readonly use: Use;
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** The size that the language takes where none is given. */
  readonly usual?: 0;
  /** Further keys, for each size. */
  readonly options: readonly Readonly<Record<string, string | number>>[];
}

/** The last ones are for low rows and narrow columns, where anything larger would cover print. */
const signatureSizes = [
  ...[1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52].map((part) => [Math.round(119 * part), Math.round(43 * part)] as const),
  [60, 20],
  [54, 18],
  [48, 16],
  [42, 15],
  [33, 12],
] as const;
const sealSizes = [119, 105, 90, 75].map((side) => [side, side] as const);
const legalSizes = [57, 45].map((side) => [side, side] as const);
const dateFonts = [12, 12, 10.5, 9, 8];
const dateSizes = [
  [120, 20],
  [88, 16],
  [76, 14],
  [66, 12],
  [58, 11],
] as const;

const forms: Readonly<Record<Wanted["kind"], Form>> = {
  seal: { type: "seal", use: "word-seal", sizes: sealSizes, usual: 0, options: [] },
  "legal-person-seal": { type: "legal-person-seal", use: "word-legal-seal", sizes: legalSizes, options: [] },
  signature: { type: "signature", use: "word-signature", sizes: signatureSizes, usual: 0, options: [] },
  date: {
    type: "date",
    use: "word-sign-date",
    sizes: dateSizes,
    options: dateFonts.map((fontSize) => ({ format: "yyyy年m月d日", fontSize })),
  },
};

/** The component for what is to be signed at a label, in a room that it then takes. */
export function atLabel(wanted: Wanted, room: Room, find: FindWording): Proposal {
  const { cell, kind, party, certainty } = wanted;
  const { page } = cell.row;
  const form = forms[kind];
  const wording = find.ofCell(cell);
  const words = wording?.place.box ?? boxOfCell(cell);
  const isUpon = kind === "seal" || kind === "legal-person-seal";
  const found = isUpon ? room.upon(page, words, form.sizes) : room.beside(page, words, form.sizes, roomAt(wanted));
  const spot = found ? spotAt(found, form) : kind === "date" && cell.date ? onNumbers(cell, cell.date) : uponWords(words, form);
  const component = wording ? atWords(wording, form.type, spot) : atPoint(page, form.type, spot);
  return {
    ...(party ? { party: party.word } : {}),
    list: "sign",
    component,
    place: wording?.place ?? { page, box: rounded(words) },
    certainty,
    reason: { use: form.use, ...(wording ? { words: { stand: "there", printed: wording.keyword } } : {}), pages: [page] },
  };
}

/** Where a component comes to stand, and what of it depends on that. */
interface Spot {
  readonly side: Side;
  readonly box: Box;
  /** Its size, where that is not the usual one, and further keys. */
  readonly keys: Component;
}

function spotAt({ side, box, size }: Found, { sizes, usual, options }: Form): Spot {
  return { side, box, keys: { ...(size === usual ? {} : { size: sizes[size] }), ...options[size] } };
}

/** On the room of printed 年 月 日, where there is no other: numbers are written between these words. */
function onNumbers({ row, words }: Wanted["cell"], date: Stretch): Spot {
  const first = row.glyphs[date.from];
  const label = words.from < date.from ? endOf(row.glyphs.slice(words.from, date.from)) : (first?.glyph.start ?? 0);
  const { y, height } = boxAround(row.glyphs.slice(date.from, date.to));
  const last = row.glyphs[date.to - 1]?.glyph.start ?? label;
  const box = { x: label, y, width: Math.max(last - label, 1), height };
  const fontSize = Math.min(12, Math.round(height * 0.9));
  return { side: "right", box, keys: { size: [Math.round(box.width), Math.round(height)], format: "yyyy m d", fontSize } };
}

/** Upon its own words, rather than upon those of others. */
function uponWords(words: Box, form: Form): Spot {
  const [width, height] = form.sizes[crowded] ?? [0, 0];
  const box = { x: words.x + (words.width - width) / 2, y: words.y + (words.height - height) / 2, width, height };
  return spotAt({ side: "middle", box, size: crowded }, form);
}

/**
 * Where the room for what is written begins: after the colon and what is printed there, and after printed 年 月 日; or after the label that
 * the words complete.
 */
function roomAt({ cell: { row, end, blank, date, words, hasColon, lead } }: Wanted): { readonly from: number; readonly lead?: number } {
  const last = date ? date.to : blank ? blank.from : Math.max(end, words.to + (hasColon ? 1 : 0));
  const from = endOf(row.glyphs.slice(words.from, Math.max(last, words.from + 1)));
  return lead ? { from, lead: endOf(row.glyphs.slice(lead.from, lead.to)) } : { from };
}

function endOf(glyphs: readonly Placed[]): number {
  const { x, width } = boxAround(glyphs);
  return x + width;
}

function atWords({ keyword, occurrence, place }: Wording, type: string, { side, box, keys }: Spot): Component {
  const offset = offsetTo(box, cornerOf(place.box, side, box));
  const at = {
    keyword,
    ...(occurrence === undefined ? {} : { occurrence }),
    ...(side === "middle" ? {} : { align: side }),
    ...(offset ? { offset } : {}),
  };
  return { type, at, ...keys };
}

function offsetTo(box: Box, plain: Point): readonly [number, number] | undefined {
  const [right, down] = [Math.round(box.x - plain.x), Math.round(box.y - plain.y)];
  return right === 0 && down === 0 ? undefined : [right + 0, down + 0];
}

function atPoint(page: number, type: string, { box, keys }: Spot): Component {
  const { x, y } = rounded(box);
  return { type, at: { page, x, y }, ...keys };
}
