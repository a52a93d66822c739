import type { FillComponent } from "../facts.generated.ts";
import { hole } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Problem } from "../problem.ts";
import { lengthOf } from "../text.ts";

const mostColumns = 10;
const longestContent = 100;
const [smallestFont, largestFont] = [6, 72];

/** What styles of cells take. */
const fonts: readonly unknown[] = ["黑体", "宋体"];
const alignments: readonly unknown[] = ["LEFT", "RIGHT", "CENTER"];
const color = /^(#|0x)[0-9a-fA-F]{6}$/u;

type Data = Readonly<Record<string, unknown>>;

interface Table {
  readonly headers: readonly Data[];
  readonly cells: readonly Data[];
}

/** Headers, rows and cells of a table, which the service draws only where they fit. */
export function* shapeOfTable(component: FillComponent): Iterable<Problem> {
  const table = valueOf(component);
  const wrong = table && wrongShape(table);
  if (wrong !== undefined) yield { key: "value", message: wrong };
}

function wrongShape({ headers, rowCount, body }: Data): string | undefined {
  if (headers !== hole && (!isList(headers) || headers.length === 0 || !headers.every(isMapOrHole)))
    return "The table has no `headers`, a list of a map for each column.";
  if (isList(headers) && headers.length > mostColumns)
    return `The table has ${headers.length} columns, and at most ${mostColumns} are allowed.`;
  if (rowCount !== hole && !isCount(rowCount)) return "The table has no `rowCount`, the number of its rows.";
  const cells = isMap(body) ? body["cells"] : body;
  if (cells === hole || cells === undefined) return undefined;
  if (!isList(cells) || !cells.every(isMapOrHole)) return "The table's `body` holds no `cells`, a list of a map for each cell.";
  const columns = isList(headers) ? headers.length : undefined;
  for (const [index, cell] of cells.entries()) {
    if (!isMap(cell)) continue;
    const wrong = wrongSpan(cell, "row", typeof rowCount === "number" ? rowCount : undefined) ?? wrongSpan(cell, "column", columns);
    if (wrong !== undefined) return `Cell ${index + 1} of the table ${wrong}.`;
  }
  return undefined;
}

/** Cells reach from one of the rows or columns to the same or a later one. */
function wrongSpan(cell: Data, axis: "row" | "column", count: number | undefined): string | undefined {
  const [start, end] = [cell[`${axis}Start`], cell[`${axis}End`]];
  if (start === hole || end === hole) return undefined;
  if (!isCount(start) || !isCount(end))
    return `does not say with \`${axis}Start\` and \`${axis}End\` which ${axis}s it fills, counted from 1`;
  if (end < start) return `reaches from ${axis} ${start} back to ${axis} ${end}`;
  return count !== undefined && end > count ? `reaches to ${axis} ${end}, and the table has ${count}` : undefined;
}

/** Contents and styles of a table's cells. */
export function* contentOfTable(component: FillComponent): Iterable<Problem> {
  const { headers, cells } = tableOf(component);
  const named = [
    ...headers.map((header, index) => ({ data: header, name: `Header ${index + 1}` })),
    ...cells.map((cell, index) => ({ data: cell, name: `Cell ${index + 1}` })),
  ];
  for (const { data, name } of named) {
    const { content, style } = data;
    const length = typeof content === "string" ? lengthOf(content) : 0;
    if (length > longestContent)
      yield { key: "value", message: `${name} of the table has ${length} characters, and at most ${longestContent} are allowed.` };
    const wrong = wrongStyle(styleOf(style));
    if (wrong !== undefined) yield { key: "value", message: `${name} of the table has ${wrong}.` };
  }
}

function wrongStyle({ font, fontSize, align, color: hue }: Data): string | undefined {
  if (isForeign(font, (value) => fonts.includes(value))) return `the font ${quoted(font)}, and tables have 黑体 or 宋体`;
  if (isForeign(fontSize, (value) => typeof value === "number" && value >= smallestFont && value <= largestFont))
    return `the font size ${quoted(fontSize)}, and ${smallestFont} to ${largestFont} are allowed`;
  if (isForeign(align, (value) => alignments.includes(value)))
    return `the alignment ${quoted(align)}, and LEFT, RIGHT and CENTER are allowed`;
  return isForeign(hue, (value) => typeof value === "string" && color.test(value))
    ? `the colour ${quoted(hue)}, and colours are written #RRGGBB`
    : undefined;
}

/** The columns of a table are not wider than the table. */
export function* widthOfTable(component: FillComponent): Iterable<Problem> {
  const widths = tableOf(component).headers.map(({ widthPercent }) => (typeof widthPercent === "number" ? widthPercent : 0));
  const sum = widths.reduce((total, width) => total + width, 0);
  if (sum > 100) yield { key: "value", message: `The columns of the table take ${sum} percent of its width.` };
}

/** The columns and cells of a table, as far as they are known. */
function tableOf(component: FillComponent): Table {
  const { headers, body } = valueOf(component) ?? {};
  const cells = isMap(body) ? body["cells"] : undefined;
  return { headers: isList(headers) ? headers.filter(isMap) : [], cells: isList(cells) ? cells.filter(isMap) : [] };
}

function valueOf(component: FillComponent): Data | undefined {
  return component.type === "dynamic-table" && isMap(component.value) ? component.value : undefined;
}

/** A style is a map, or the JSON text of one. */
function styleOf(style: unknown): Data {
  if (typeof style !== "string") return isMap(style) ? style : {};
  try {
    const parsed: unknown = JSON.parse(style);
    return isMap(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function isMap(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMapOrHole(value: unknown): boolean {
  return value === hole || isMap(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}

/** Whether a value is known and given, and not of a kind. */
function isForeign(value: unknown, isOfKind: (value: unknown) => boolean): boolean {
  return value !== undefined && value !== hole && !isOfKind(value);
}

function quoted(value: unknown): string {
  return typeof value === "string" ? excerpt(value) : String(value);
}
