import { inText } from "../decimal.ts";
import { isObject } from "../plain.ts";

/** A table as it is written in rows. */
export interface PlainTable {
  readonly columns: readonly (string | { readonly title: string; readonly width?: number })[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table in rows as the JSON that the service takes: headers, and the cells that are not empty, rows and columns counted from 1. */
export function tableText(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { columns, rows } = value;
  if (!Array.isArray(columns) || !Array.isArray(rows)) return undefined;
  const headers = (columns as PlainTable["columns"]).map((column) =>
    typeof column === "string"
      ? { content: column }
      : { content: column.title, ...(column.width === undefined ? {} : { widthPercent: column.width }) },
  );
  const cells = (rows as PlainTable["rows"]).flatMap((row, rowIndex) =>
    row.flatMap((content, columnIndex) => {
      const [line, column] = [rowIndex + 1, columnIndex + 1];
      return content === "" ? [] : [{ rowStart: line, rowEnd: line, columnStart: column, columnEnd: column, content: inText(content) }];
    }),
  );
  return JSON.stringify({ headers, rowCount: rows.length, body: { cells } });
}
