import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvRecord, readCsv } from "../src/cli/rows/csv.ts";
import { utf8Chunks } from "../src/cli/rows/utf8.ts";
import { runs } from "./support/long.ts";

async function recordsOf(pieces: readonly string[]): Promise<{ readonly records: readonly CsvRecord[]; readonly stop?: string }> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield Buffer.from(piece);
  };
  const read: CsvRecord[] = [];
  for await (const { records, stop } of readCsv(utf8Chunks(bytes()))) {
    read.push(...records);
    if (stop) return { records: read, stop: stop.wrong.message };
  }
  return { records: read };
}

test("a record begins on the line where an editor has it", async () => {
  const ending = fc.constantFrom("\n", "\r\n");
  const cell = fc.string({ unit: fc.constantFrom("a", "张", "\n", ",", '"'), maxLength: 4 });
  const rows = fc.array(fc.tuple(fc.array(cell, { minLength: 2, maxLength: 3 }), fc.nat(2)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(ending, rows, async (end, wanted) => {
      let text = "";
      const lines: number[] = [];
      for (const [cells, blank] of wanted) {
        lines.push(text.split("\n").length);
        text += `${cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")}${end}${end.repeat(blank)}`;
      }
      const { records } = await recordsOf([text]);
      expect(records.map(({ line }) => line)).toEqual(lines);
      expect(records.map(({ cells }) => cells)).toEqual(wanted.map(([cells]) => cells));
    }),
    { numRuns: runs(200, 20_000) },
  );
});

test("a record is the same whatever ends others, wherever the text is cut", async () => {
  const ending = fc.constantFrom("\n", "\r\n", "\r");
  const cells = fc.tuple(...[0, 1].map(() => fc.string({ unit: fc.constantFrom("a", "\r", "\n", '"'), minLength: 1, maxLength: 3 })));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cells, ending), { maxLength: 6 }), async (wanted) => {
      const text = wanted.map(([row, end]) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",") + end).join("");
      const { records } = await recordsOf([...text]);
      expect(records.map((record) => record.cells)).toEqual(wanted.map(([row]) => row));
    }),
    { numRuns: runs(200, 20_000) },
  );
});

test("a record that is too long is a quotation mark that is never closed", async () => {
  const long = "x".repeat(400_000);
  expect(await recordsOf(["a,b\n", `"${long}`, long, long])).toMatchObject({ stop: "open-quote", records: [{ line: 1 }] });
  expect((await recordsOf(["a,b\n", `1,"${long}`, `${long}"\n`])).records).toHaveLength(2);
});

test("characters stay whole where a table is taken apart in pieces", async () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => [`${index}`, `é张😀${"三".repeat(index % 7)}`]);
  const { records } = await recordsOf([rows.map((cells) => `${cells.join(",")}\n`).join("")]);
  expect(records.map(({ cells }) => cells)).toEqual(rows);
});
