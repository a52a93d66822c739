import { type Box, type Point, rounded } from "../model/box.ts";
import {
  damages,
  doubtfulTexts,
  type FieldFacts,
  fieldTypes,
  type Hit,
  type KeywordFacts,
  type LabelFacts,
  type Miss,
  neighbourKinds,
  type PageFacts,
  pageContents,
  type PdfFacts,
  type PageBox,
  rotations,
} from "../model/pdf-facts.ts";
import { type Decode, type Decoded, listOf, mapped, oneOf, optional, type Problem, record, where } from "./decode.ts";

/** The version of the file's form. */
const version = 1;

/** The name of the facts' file beside a PDF. */
export function factsPath(pdfPath: string): string {
  return `${pdfPath}.facts.json`;
}

/**
 * Facts as the text of their file: one line for each page, field and hit, so that a pull request shows what moved. Equal facts give
 * equal texts. A box is `[x, y, width, height]`.
 */
export function printFacts({ sha256, encrypted, signatures, damage, pages, fields, labels, keywords }: PdfFacts): string {
  const head = { version, sha256, encrypted, signatures, ...(damage ? { damage } : {}) };
  const members = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const lists = [printList("pages", pages), printList("fields", fields), ...(labels ? [printList("labels", labels)] : [])];
  return `{\n${[...members, ...lists, printKeywords(keywords)].join(",\n")}\n}\n`;
}

/** Facts without what is judged of the words of the document, and not read: its labels, and which hits stand in running text. */
export function withoutJudged(judged: PdfFacts): PdfFacts {
  const { labels: _, keywords, ...facts } = judged;
  return { ...facts, keywords: keywords.map(({ hits, ...each }) => ({ ...each, hits: hits.map(({ inText: __, ...hit }) => hit) })) };
}

function printList(name: string, items: readonly object[], indent = "  "): string {
  if (items.length === 0) return `${indent}"${name}": []`;
  const lines = items.map((item) => `${indent}  ${JSON.stringify(item, asTuple)}`);
  return `${indent}"${name}": [\n${lines.join(",\n")}\n${indent}]`;
}

function printKeywords(keywords: readonly KeywordFacts[]): string {
  if (keywords.length === 0) return `  "keywords": []`;
  const each = keywords.map(({ keyword, hits, misses }) => {
    const members = [
      `      "keyword": ${JSON.stringify(keyword)}`,
      printList("hits", hits, "      "),
      printList("misses", misses, "      "),
    ];
    return `    {\n${members.join(",\n")}\n    }`;
  });
  return `  "keywords": [\n${each.join(",\n")}\n  ]`;
}

/** Boxes are written as lists of numbers. */
function asTuple(_: string, value: unknown): unknown {
  return isBox(value) ? [value.x, value.y, value.width, value.height] : value;
}

function isBox(value: unknown): value is Box {
  return typeof value === "object" && value !== null && "x" in value && "y" in value && "width" in value && "height" in value;
}

const flag = where("no-flag", (value): value is boolean => typeof value === "boolean");
const text = where("no-text", (value): value is string => typeof value === "string");
const hash = where("no-hash", (value): value is string => typeof value === "string" && /^[0-9a-f]{64}$/u.test(value));
const count = where("no-count", (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0);
const pageNumber = where("no-page", (value): value is number => Number.isSafeInteger(value) && Number(value) >= 1);
/** What is read of a PDF is smaller by far: a page is less than a million points wide. */
const sane = 10_000_000;
const isSane = (value: unknown): value is number => typeof value === "number" && Math.abs(value) < sane;
const codePoint = where("no-code-point", (value): value is string => typeof value === "string" && /^U\+[0-9A-F]{4,6}$/u.test(value));
const points = where("no-points", (value): value is number => isSane(value));
const length = where("no-length", (value): value is number => isSane(value) && value >= 0);
const fourNumbers = where(
  "no-box",
  (value): value is readonly [number, number, number, number] =>
    Array.isArray(value) && value.length === 4 && value.every(isSane) && Number(value[2]) >= 0 && Number(value[3]) >= 0,
);
const box: Decode<Box> = mapped(fourNumbers, ([x, y, width, height]) => rounded({ x, y, width, height }));
const place = { page: pageNumber, box };

const page: Decode<PageFacts> = record<PageFacts>({
  width: length,
  height: length,
  rotation: oneOf(...rotations),
  crop: optional(record<Point>({ x: points, y: points })),
  unit: optional(length),
  content: oneOf(...pageContents),
  doubtful: optional(listOf(oneOf(...doubtfulTexts))),
  print: listOf(box),
});
const field: Decode<FieldFacts> = record<FieldFacts>({
  name: text,
  type: oneOf(...fieldTypes),
  signed: optional(oneOf(true as const)),
  places: listOf(record<PageBox>(place)),
});
const hit: Decode<Hit> = record<Hit>({
  ...place,
  exact: flag,
  folded: optional(listOf(codePoint)),
  replaced: optional(oneOf(true as const)),
  inText: optional(oneOf(true as const)),
  neighbours: oneOf(...neighbourKinds),
});
const among = where("no-among", (value): value is readonly [number, number] => {
  const [index, hits] = Array.isArray(value) && value.length === 2 ? (value as readonly unknown[]) : [];
  return Number.isSafeInteger(index) && Number.isSafeInteger(hits) && Number(index) >= 0 && Number(index) < Number(hits);
});
const label: Decode<LabelFacts> = record<LabelFacts>({ text, ...place, among: optional(among) });

/** A miss of one kind; a kind may share its form with others. */
type MissOf<Kind extends Miss["kind"]> = Miss extends infer Each
  ? Each extends { readonly kind: infer K }
    ? Kind extends K
      ? Omit<Each, "kind"> & { readonly kind: Kind }
      : never
    : never
  : never;
const misses: { readonly [Kind in Miss["kind"]]: Decode<Miss> } = {
  broken: record<MissOf<"broken">>({ kind: oneOf("broken"), ...place }),
  outside: record<MissOf<"outside">>({ kind: oneOf("outside"), page: pageNumber }),
  value: record<MissOf<"value">>({ kind: oneOf("value"), field: text }),
  hidden: record<MissOf<"hidden">>({ kind: oneOf("hidden"), ...place }),
  annotation: record<MissOf<"annotation">>({ kind: oneOf("annotation"), ...place }),
  replacement: record<MissOf<"replacement">>({ kind: oneOf("replacement") }),
  similar: record<MissOf<"similar">>({ kind: oneOf("similar"), ...place, text }),
};
const kinds = Object.keys(misses) as Miss["kind"][]; // Object.keys knows only strings
const miss: Decode<Miss> = (value, pointer) => {
  const kind = oneOf(...kinds)(Object(value).kind, `${pointer}/kind`);
  return "problem" in kind ? kind : misses[kind.value](value, pointer);
};
const keyword: Decode<KeywordFacts> = record<KeywordFacts>({ keyword: text, hits: listOf(hit), misses: listOf(miss) });

interface FactsFile extends Omit<PdfFacts, "earlier"> {
  readonly version: number;
}

const file: Decode<FactsFile> = record<FactsFile>({
  version: oneOf(version),
  sha256: hash,
  encrypted: flag,
  signatures: count,
  damage: optional(oneOf(...damages)),
  pages: listOf(page),
  fields: listOf(field),
  labels: optional(listOf(label)),
  keywords: listOf(keyword),
});

/** The facts that a file holds, or the first thing in it that is wrong. What is read stays true: every place is on a page that is there. */
export function parseFacts(json: string): Decoded<PdfFacts> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: { pointer: "", message: "no-json" } };
  }
  const decoded = file(value, "");
  if ("problem" in decoded) return decoded;
  const { version: _, ...facts } = decoded.value;
  const problem = strayPlace(facts);
  return problem ? { problem } : { value: facts };
}

/** The first place on a page that is not there. */
function strayPlace({ pages, fields, labels = [], keywords }: PdfFacts): Problem | undefined {
  const numbers = [
    ...fields.flatMap(({ places }, f) => places.map(({ page }, p) => [`/fields/${f}/places/${p}/page`, page] as const)),
    ...labels.map(({ page }, l) => [`/labels/${l}/page`, page] as const),
    ...keywords.flatMap(({ hits, misses }, k) => [
      ...hits.map(({ page }, h) => [`/keywords/${k}/hits/${h}/page`, page] as const),
      ...misses.flatMap((miss, m) => ("page" in miss ? [[`/keywords/${k}/misses/${m}/page`, miss.page] as const] : [])),
    ]),
  ];
  const stray = numbers.find(([, number]) => number > pages.length);
  return stray && { pointer: stray[0], message: "beyond-last-page", data: { count: pages.length } };
}
