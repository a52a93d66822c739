import { isObject, jsonData } from "../../model/json.ts";
import { idIn } from "../../rows.ts";
import { type Batch, type ReadRow, recordLimit } from "./read.ts";
import type { TextPiece } from "./utf8.ts";

/** The key that names each row, and whether it is a parameter too. */
export interface IdKey {
  readonly key: string;
  readonly isParam: boolean;
}

/** Rows of JSON Lines: a map of parameters on each line; blank lines are passed over. `named` is what names each, if something is to. */
export async function* readJsonLines(pieces: AsyncIterable<TextPiece>, named?: IdKey): AsyncGenerator<Batch> {
  let rest = "";
  let line = 0;
  for await (const piece of pieces) {
    if (piece.stop) return yield { rows: [], stop: piece.stop };
    const lines = (rest + piece.text).split("\n");
    rest = lines.pop() ?? "";
    const rows = lines.flatMap((text, index) => readLine(text, line + index + 1, named));
    line += lines.length;
    yield { rows };
    if (rest.length > recordLimit) {
      return yield { rows: [], stop: { line: line + 1, wrong: { message: "too-long" }, help: "one-map" } };
    }
  }
  yield { rows: readLine(rest, line + 1, named) };
}

function readLine(text: string, line: number, named: IdKey | undefined): readonly ReadRow[] {
  if (text.trim() === "") return [];
  const value = jsonData(text);
  if (value === undefined) return [{ line, wrong: { message: "no-json" } }];
  if (!isObject(value)) return [{ line, wrong: { message: "no-map" } }];
  const row = Object.entries(value);
  if (named === undefined) return [{ line, row }];
  const { key, isParam } = named;
  const given = row.find(([name]) => name === key)?.[1];
  return [{ line, row: isParam ? row : row.filter(([name]) => name !== key), ...idIn(key, given) }];
}
