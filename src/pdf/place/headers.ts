import type { Cell, Line } from "./cells.ts";
import { withoutMeaning } from "./wrapped.ts";

/** So many columns at least has a table of data. */
const fewest = 3;

/** Rows in which the heads of a table's columns, over rows that are filled in, are no labels: 序号 项目 负责人 签约日期. */
export function withoutHeaders(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => (isHeader(line, lines[index + 1]) ? { ...line, cells: line.cells.map(withoutMeaning) } : line));
}

function isHeader({ row, cells }: Line, next: Line | undefined): boolean {
  const isHead = ({ text, hasColon, blank, date, meaning }: Cell): boolean =>
    text !== "" && !hasColon && blank === undefined && date === undefined && !(meaning?.isExplicit && meaning.kind !== "date");
  if (cells.length < fewest || next === undefined || next.row.page !== row.page || !cells.every(isHead)) return false;
  if (!cells.some(({ meaning }) => meaning?.kind !== undefined) || cells.every(({ meaning }) => meaning !== undefined)) return false;
  const filled = next.cells.filter(({ text, meaning, hasColon }) => text !== "" && meaning === undefined && !hasColon);
  return filled.length >= fewest && filled.length === next.cells.length;
}
