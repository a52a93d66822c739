import { type PlainTable, tableText } from "../../runtime/component/table.ts";
import { mapOf } from "./decode.ts";

/** The JSON text of a table as its columns and rows; `undefined` where it says anything else, or in another order. */
export function tableRowsOf(value: unknown): PlainTable | undefined {
  const map = mapOf(value);
  const table = map && rowsIn(map);
  // What is left out here, whatever it is, makes another text.
  return table !== undefined && tableText(table) === value ? table : undefined;
}

type Data = Readonly<Record<string, unknown>>;

/** The most cells that rows are made of: a table of few cells may claim to have any number of rows. */
const mostCells = 10_000;

function rowsIn({ headers, rowCount, body }: Data): PlainTable | undefined {
  const cells = (body as Data | null | undefined)?.["cells"];
  if (!Array.isArray(headers) || !Array.isArray(cells) || typeof rowCount !== "number") return undefined;
  if (!Number.isInteger(rowCount) || rowCount < 0 || rowCount * headers.length > mostCells) return undefined;
  const columns = (headers as readonly unknown[]).map(columnOf);
  const rows = Array.from({ length: rowCount }, () => columns.map(() => ""));
  for (const cell of cells as readonly unknown[]) {
    const { rowStart, columnStart, content } = (cell ?? {}) as Data;
    const row = rows[Number(rowStart) - 1];
    if (row?.[Number(columnStart) - 1] === undefined || typeof content !== "string") return undefined;
    row[Number(columnStart) - 1] = content;
  }
  return columns.every((column) => column !== undefined) ? { columns, rows } : undefined;
}

function columnOf(header: unknown): PlainTable["columns"][number] | undefined {
  const { content, widthPercent } = (header ?? {}) as Data;
  if (typeof content !== "string") return undefined;
  return typeof widthPercent === "number" ? { title: content, width: widthPercent } : content;
}
