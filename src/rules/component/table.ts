import { isObject } from "../../runtime/plain.ts";
import type { FillComponent } from "../../runtime/facts.generated.ts";
import { hole } from "../../runtime/hole.ts";
import { excerpt } from "../../runtime/mask.ts";
import type { Problem } from "../../runtime/problem.ts";
import { lengthOf } from "../../runtime/text.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** The sizes of type that a table can have, in points. */
const [smallestFont, largestFont] = [6, 72];

type Data = Readonly<Record<string, unknown>>;

function valueOf(component: FillComponent): Data | undefined {
  return component.type === "dynamic-table" && isObject(component.value) ? component.value : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMapOrHole(value: unknown): boolean {
  return value === hole || isObject(value);
}

const mostColumns = 10;

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
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

function wrongShape({ headers, rowCount, body }: Data): string | undefined {
  if (headers !== hole && (!isList(headers) || headers.length === 0 || !headers.every(isMapOrHole)))
    return "The table has no `headers`, a list of a map for each column.";
  if (isList(headers) && headers.length > mostColumns)
    return `The table has ${headers.length} columns, and at most ${mostColumns} are allowed.`;
  if (rowCount !== hole && !isCount(rowCount)) return "The table has no `rowCount`, the number of its rows.";
  const cells = isObject(body) ? body["cells"] : body;
  if (cells === hole || cells === undefined) return undefined;
  if (!isList(cells) || !cells.every(isMapOrHole)) return "The table's `body` holds no `cells`, a list of a map for each cell.";
  const columns = isList(headers) ? headers.length : undefined;
  for (const [index, cell] of cells.entries()) {
    if (!isObject(cell)) continue;
    const wrong = wrongSpan(cell, "row", typeof rowCount === "number" ? rowCount : undefined) ?? wrongSpan(cell, "column", columns);
    if (wrong !== undefined) return `Cell ${index + 1} of the table ${wrong}.`;
  }
  return undefined;
}

/** Headers, rows and cells of a table, which the service draws only where they fit. */
const shape = constructRule(
  {
    name: "value-dynamic-table-json",
    refusals: ["value-dynamic-table-json"],
    docs: {
      what: "A table has `headers`, at most 10; a `rowCount`; and in `body.cells` cells that lie inside it, rows and columns counted from 1.",
      why: "The service draws the table from them and refuses one that does not fit together.",
      mend: "Correct what the message names.",
      wrong:
        "type: dynamic-table\nvalue: { headers: [{ content: 名称 }], rowCount: 1, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }",
      right:
        "type: dynamic-table\nvalue: { headers: [{ content: 名称 }], rowCount: 2, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }",
    },
  },
  ["fill-component"],
  function* (component: FillComponent): Iterable<Problem> {
    const table = valueOf(component);
    const wrong = table && wrongShape(table);
    if (wrong !== undefined) yield { key: "value", message: wrong };
  },
);

interface Table {
  readonly headers: readonly Data[];
  readonly cells: readonly Data[];
}

/** The columns and cells of a table, as far as they are known. */
function tableOf(component: FillComponent): Table {
  const { headers, body } = valueOf(component) ?? {};
  const cells = isObject(body) ? body["cells"] : undefined;
  return { headers: isList(headers) ? headers.filter(isObject) : [], cells: isList(cells) ? cells.filter(isObject) : [] };
}

const longestContent = 100;

/** Whether a value is known and given, and not of a kind. */
function isForeign(value: unknown, isOfKind: (value: unknown) => boolean): boolean {
  return value !== undefined && value !== hole && !isOfKind(value);
}

/** What styles of cells take. */
const fonts: readonly unknown[] = ["黑体", "宋体"];

function quoted(value: unknown): string {
  return typeof value === "string" ? excerpt(value) : String(value);
}

const alignments: readonly unknown[] = ["LEFT", "RIGHT", "CENTER"];

const color = /^(#|0x)[0-9a-fA-F]{6}$/u;

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

/** A style is a map, or the JSON text of one. */
function styleOf(style: unknown): Data {
  if (typeof style !== "string") return isObject(style) ? style : {};
  try {
    const parsed: unknown = JSON.parse(style);
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

/** Contents and styles of a table's cells. */
const content = constructRule(
  {
    name: "value-dynamic-table-limits",
    refusals: ["value-dynamic-table-limits"],
    docs: {
      what: "Headers and cells of a table have at most 100 characters, a font of 6 to 72 points in 黑体 or 宋体, an alignment LEFT, RIGHT or CENTER, and a colour #RRGGBB.",
      why: "The service refuses anything else.",
      mend: "Correct what the message names.",
      wrong: "type: dynamic-table\nvalue: { headers: [{ content: 名称, style: { fontSize: 80 } }], rowCount: 1 }",
      right: "type: dynamic-table\nvalue: { headers: [{ content: 名称, style: { fontSize: 12 } }], rowCount: 1 }",
    },
  },
  ["fill-component"],
  function* (component: FillComponent): Iterable<Problem> {
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
  },
);

/** The columns of a table are not wider than the table. */
const width = constructRule(
  {
    name: "value-dynamic-table-width",
    refusals: ["value-dynamic-table-width"],
    docs: {
      what: "The `widthPercent` of a table's headers are together at most 100.",
      why: "Wider columns do not fit into the table; the service may refuse it.",
      mend: "Make columns narrower; those without a width share what is left.",
      wrong:
        "type: dynamic-table\nvalue: { headers: [{ content: 名称, widthPercent: 60 }, { content: 数量, widthPercent: 60 }], rowCount: 1 }",
      right:
        "type: dynamic-table\nvalue: { headers: [{ content: 名称, widthPercent: 60 }, { content: 数量, widthPercent: 40 }], rowCount: 1 }",
    },
  },
  ["fill-component"],
  function* (component: FillComponent): Iterable<Problem> {
    const widths = tableOf(component).headers.map(({ widthPercent }) => (typeof widthPercent === "number" ? widthPercent : 0));
    const sum = widths.reduce((total, width) => total + width, 0);
    if (sum > 100) yield { key: "value", message: `The columns of the table take ${sum} percent of its width.` };
  },
);

/** Laws on tables that are filled in. */
export const tableRules: readonly Rule[] = [shape, content, width];
