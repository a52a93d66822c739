import { hasHalf, isObject, jsonData } from "../../model/json.ts";
import { type Batch, type ReadRow, recordLimit } from "./read.ts";
import type { Utf8Chunk } from "./utf8.ts";

/** Rows of JSON Lines: a map of parameters on each line; blank lines are passed over. */
export async function* readJsonLines(chunks: AsyncIterable<Utf8Chunk>): AsyncGenerator<Batch> {
  let rest = "";
  let line = 0;
  for await (const chunk of chunks) {
    if (chunk.stop) return yield { rows: [], stop: chunk.stop };
    const lines = (rest + chunk.bytes.toString("utf8")).split("\n");
    rest = lines.pop() ?? "";
    const rows = lines.flatMap((text, index) => readLine(text, line + index + 1));
    line += lines.length;
    yield { rows };
    if (rest.length > recordLimit) {
      return yield { rows: [], stop: { line: line + 1, wrong: { message: "too-long" }, help: "one-map" } };
    }
  }
  yield { rows: readLine(rest, line + 1) };
}

function readLine(text: string, line: number): readonly ReadRow[] {
  if (text.trim() === "") return [];
  const value = jsonData(text);
  if (value === undefined) return [{ line, wrong: { message: "no-json" } }];
  if (/\\u[dD][89a-fA-F]/u.test(text) && hasHalf(value)) return [{ line, wrong: { message: "half-character" } }];
  return [isObject(value) ? { line, row: Object.entries(value) } : { line, wrong: { message: "no-map" } }];
}
