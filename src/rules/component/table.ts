import { isObject } from "../../runtime/plain.ts";
import type { FillComponent } from "../../runtime/facts.generated.ts";
import { hole } from "../../runtime/hole.ts";
import type { Wrong } from "../../runtime/message.ts";
import type { Problem } from "../../runtime/problem.ts";
import { lengthOf } from "../../runtime/text.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** The sizes of type that a table can have, in points. */
const [smallestFont, largestFont] = [6, 72];

type Data = Readonly<Record<string, unknown>>;

function valueOf(component: FillComponent): Data | undefined {
  return component.type === "dynamic-table" && isObject(component.value) ? component.value : undefined;
}

/** A table that is written in rows: what is known of its columns and its rows. */
interface TableInRows {
  readonly columns: unknown;
  readonly rows: unknown;
}

function inRows({ columns, rows }: Data): TableInRows | undefined {
  return columns === undefined && rows === undefined ? undefined : { columns, rows };
}

/** The head of a column of a table in rows, as the service's own keys have it. */
function headerOf(column: unknown): unknown {
  if (!isObject(column)) return column === hole ? hole : { content: column };
  const { title, width } = column;
  return { content: title, widthPercent: width };
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

const shapeMessages = {
  "no-columns": "The table has no columns.",
  "no-rows": "The table has no rows.",
  "no-headers": "The table has neither `columns` nor `headers`, a list of a map for each column.",
  "too-many-columns": "The table has {count} columns, and at most {limit} are allowed.",
  "no-row-count": "The table has no `rowCount`, the number of its rows.",
  "no-cells": "The table's `body` holds no `cells`, a list of a map for each cell.",
  "no-rows-of-cell": "Cell {cell} of the table does not say with `rowStart` and `rowEnd` which rows it fills, counted from 1.",
  "no-columns-of-cell": "Cell {cell} of the table does not say with `columnStart` and `columnEnd` which columns it fills, counted from 1.",
  "rows-backwards": "Cell {cell} of the table reaches from row {start} back to row {end}.",
  "columns-backwards": "Cell {cell} of the table reaches from column {start} back to column {end}.",
  "beyond-rows": "Cell {cell} of the table reaches to row {end}, and the table has {count}.",
  "beyond-columns": "Cell {cell} of the table reaches to column {end}, and the table has {count}.",
} as const;

/** What is said of the rows of a cell, and of its columns. */
const spanWords = {
  row: { missing: "no-rows-of-cell", backwards: "rows-backwards", beyond: "beyond-rows" },
  column: { missing: "no-columns-of-cell", backwards: "columns-backwards", beyond: "beyond-columns" },
} as const;

/** Cells, counted from 1, reach from one of the rows or columns to the same or a later one. */
function wrongSpan(cell: number, facts: Data, axis: "row" | "column", count: number | undefined): Wrong<typeof shapeMessages> {
  const [start, end] = [facts[`${axis}Start`], facts[`${axis}End`]];
  const { missing, backwards, beyond } = spanWords[axis];
  if (start === hole || end === hole) return undefined;
  if (!isCount(start) || !isCount(end)) return { message: missing, data: { cell } };
  if (end < start) return { message: backwards, data: { cell, start, end } };
  return count !== undefined && end > count ? { message: beyond, data: { cell, end, count } } : undefined;
}

function wrongRows({ columns, rows }: TableInRows): Wrong<typeof shapeMessages> {
  if (isList(columns) && columns.length === 0) return { message: "no-columns" };
  if (isList(columns) && columns.length > mostColumns)
    return { message: "too-many-columns", data: { count: columns.length, limit: mostColumns } };
  return isList(rows) && rows.length === 0 ? { message: "no-rows" } : undefined;
}

function wrongShape({ headers, rowCount, body }: Data): Wrong<typeof shapeMessages> {
  if (headers !== hole && (!isList(headers) || headers.length === 0 || !headers.every(isMapOrHole))) return { message: "no-headers" };
  if (isList(headers) && headers.length > mostColumns)
    return { message: "too-many-columns", data: { count: headers.length, limit: mostColumns } };
  if (rowCount !== hole && !isCount(rowCount)) return { message: "no-row-count" };
  const cells = isObject(body) ? body["cells"] : body;
  if (cells === hole || cells === undefined) return undefined;
  if (!isList(cells) || !cells.every(isMapOrHole)) return { message: "no-cells" };
  const columns = isList(headers) ? headers.length : undefined;
  const rows = typeof rowCount === "number" ? rowCount : undefined;
  for (const [index, cell] of cells.entries()) {
    if (!isObject(cell)) continue;
    const wrong = wrongSpan(index + 1, cell, "row", rows) ?? wrongSpan(index + 1, cell, "column", columns);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Headers, rows and cells of a table, which the service draws only where they fit. */
const shape = constructRule(
  {
    name: "value-dynamic-table-json",
    refusals: ["value-dynamic-table-json"],
    messages: shapeMessages,
    docs: {
      what: "A table has `columns`, at most 10, and `rows`; or in the service's own keys `headers`, a `rowCount`, and in `body.cells` cells that lie inside it, rows and columns counted from 1.",
      why: "The service draws the table from them and refuses one that does not fit together.",
      fix: "Correct what the message names.",
      wrong:
        "type: dynamic-table\nvalue: { headers: [{ content: 名称 }], rowCount: 1, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }",
      right:
        "type: dynamic-table\nvalue: { headers: [{ content: 名称 }], rowCount: 2, body: { cells: [{ rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 }] } }",
    },
  },
  ["fill-component"],
  function* (component) {
    const table = valueOf(component);
    const rows = table && inRows(table);
    const wrong = rows ? wrongRows(rows) : table && wrongShape(table);
    if (wrong !== undefined) yield { key: "value", ...wrong };
  },
);

/** What stands in a table, as far as it is known: headers and cells, and of a table in rows its rows instead of cells. */
interface Table {
  readonly headers: readonly Data[];
  readonly cells: readonly Data[];
  readonly rows: readonly unknown[];
}

function tableOf(component: FillComponent): Table {
  const value = valueOf(component) ?? {};
  const short = inRows(value);
  if (short) {
    const headers = isList(short.columns) ? short.columns.map(headerOf).filter(isObject) : [];
    return { headers, cells: [], rows: isList(short.rows) ? short.rows : [] };
  }
  const { headers, body } = value;
  const cells = isObject(body) ? body["cells"] : undefined;
  return { headers: isList(headers) ? headers.filter(isObject) : [], cells: isList(cells) ? cells.filter(isObject) : [], rows: [] };
}

const longestContent = 100;

/** Whether a value is known and given, and not of a kind. */
function isForeign(value: unknown, isOfKind: (value: unknown) => boolean): boolean {
  return value !== undefined && value !== hole && !isOfKind(value);
}

/** What styles of cells take. */
const fonts: readonly unknown[] = ["黑体", "宋体"];

const alignments: readonly unknown[] = ["LEFT", "RIGHT", "CENTER"];

const color = /^(#|0x)[0-9a-fA-F]{6}$/u;

const contentMessages = {
  "header-too-long": "Header {number} of the table has {length} characters, and at most {limit} are allowed.",
  "cell-too-long": "Cell {number} of the table has {length} characters, and at most {limit} are allowed.",
  "row-too-long": "The cell in row {row}, column {column} of the table has {length} characters, and at most {limit} are allowed.",
  "column-too-long": "A cell in column {column} of the table has {length} characters, and at most {limit} are allowed.",
  "header-font": "Header {number} of the table has the font {value:excerpt}, and tables have 黑体 or 宋体.",
  "cell-font": "Cell {number} of the table has the font {value:excerpt}, and tables have 黑体 or 宋体.",
  "header-font-size": "Header {number} of the table has the font size {value:excerpt}, and {least} to {most} are allowed.",
  "cell-font-size": "Cell {number} of the table has the font size {value:excerpt}, and {least} to {most} are allowed.",
  "header-alignment": "Header {number} of the table has the alignment {value:excerpt}, and LEFT, RIGHT and CENTER are allowed.",
  "cell-alignment": "Cell {number} of the table has the alignment {value:excerpt}, and LEFT, RIGHT and CENTER are allowed.",
  "header-colour": "Header {number} of the table has the colour {value:excerpt}, and colours are written #RRGGBB.",
  "cell-colour": "Cell {number} of the table has the colour {value:excerpt}, and colours are written #RRGGBB.",
} as const;

/** A header or a cell, counted from 1. */
interface Part {
  readonly kind: "header" | "cell";
  readonly number: number;
  readonly facts: Data;
}

function wrongStyle({ kind, number, facts }: Part): Wrong<typeof contentMessages> {
  const { font, fontSize, align, color: hue } = styleOf(facts["style"]);
  if (isForeign(font, (value) => fonts.includes(value))) return { message: `${kind}-font`, data: { number, value: plain(font) } };
  if (isForeign(fontSize, (value) => typeof value === "number" && value >= smallestFont && value <= largestFont))
    return { message: `${kind}-font-size`, data: { number, value: plain(fontSize), least: smallestFont, most: largestFont } };
  if (isForeign(align, (value) => alignments.includes(value)))
    return { message: `${kind}-alignment`, data: { number, value: plain(align) } };
  return isForeign(hue, (value) => typeof value === "string" && color.test(value))
    ? { message: `${kind}-colour`, data: { number, value: plain(hue) } }
    : undefined;
}

/** A value of a style as a sentence can show it. */
function plain(value: unknown): string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value);
}

/** The cells of rows that are too long. Behind rows of which nobody knows how many there are, a row has no number. */
function* longCells(rows: readonly unknown[]): Iterable<Problem<typeof contentMessages>> {
  const known = rows.indexOf(hole) < 0 ? rows.length : rows.indexOf(hole);
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of isList(cells) ? cells.entries() : []) {
      const length = typeof text === "string" ? lengthOf(text) : 0;
      const data = { column: column + 1, length, limit: longestContent };
      if (length > longestContent)
        yield row < known
          ? { key: "value", message: "row-too-long", data: { row: row + 1, ...data } }
          : { key: "value", message: "column-too-long", data };
    }
  }
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
    messages: contentMessages,
    docs: {
      what: "Headers and cells of a table have at most 100 characters, a font of 6 to 72 points in 黑体 or 宋体, an alignment LEFT, RIGHT or CENTER, and a colour #RRGGBB.",
      why: "The service refuses anything else.",
      fix: "Correct what the message names.",
      wrong: "type: dynamic-table\nvalue: { headers: [{ content: 名称, style: { fontSize: 80 } }], rowCount: 1 }",
      right: "type: dynamic-table\nvalue: { headers: [{ content: 名称, style: { fontSize: 12 } }], rowCount: 1 }",
    },
  },
  ["fill-component"],
  function* (component) {
    const { headers, cells, rows } = tableOf(component);
    yield* longCells(rows);
    const parts = [
      ...headers.map((facts, index) => ({ kind: "header", number: index + 1, facts }) as const),
      ...cells.map((facts, index) => ({ kind: "cell", number: index + 1, facts }) as const),
    ];
    for (const part of parts) {
      const { kind, number, facts } = part;
      const length = typeof facts["content"] === "string" ? lengthOf(facts["content"]) : 0;
      if (length > longestContent)
        yield {
          key: "value",
          message: kind === "header" ? "header-too-long" : "cell-too-long",
          data: { number, length, limit: longestContent },
        };
      const wrong = wrongStyle(part);
      if (wrong !== undefined) yield { key: "value", ...wrong };
    }
  },
);

/** The columns of a table are not wider than the table. */
const width = constructRule(
  {
    name: "value-dynamic-table-width",
    refusals: ["value-dynamic-table-width"],
    messages: {
      "too-wide": "The columns of the table take {sum} percent of its width.",
    },
    docs: {
      what: "The columns of a table are together at most 100 percent wide: `width`, or `widthPercent` of the service's own headers.",
      why: "Wider columns do not fit into the table; the service may refuse it.",
      fix: "Make columns narrower; those without a width share what is left.",
      wrong: "type: dynamic-table\nvalue: { columns: [{ title: 名称, width: 60 }, { title: 数量, width: 60 }], rows: [[钢材, 10]] }",
      right: "type: dynamic-table\nvalue: { columns: [{ title: 名称, width: 60 }, { title: 数量, width: 40 }], rows: [[钢材, 10]] }",
    },
  },
  ["fill-component"],
  function* (component) {
    const widths = tableOf(component).headers.map(({ widthPercent }) => (typeof widthPercent === "number" ? widthPercent : 0));
    const sum = widths.reduce((total, width) => total + width, 0);
    if (sum > 100) yield { key: "value", message: "too-wide", data: { sum } };
  },
);

/** Laws on tables that are filled in. */
export const tableRules: readonly Rule[] = [shape, content, width];
