import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvRecord, readCsv } from "../src/cli/rows/csv.ts";
import { readUtf8 } from "../src/cli/rows/utf8.ts";
import { runs } from "./support/long.ts";

async function recordsOf(pieces: readonly string[]): Promise<{ readonly records: readonly CsvRecord[]; readonly stop?: string }> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield Buffer.from(piece);
  };
  const read: CsvRecord[] = [];
  for await (const { records, stop } of readCsv(readUtf8(bytes()))) {
    read.push(...records);
    if (stop) return { records: read, stop: stop.wrong.message };
  }
  return { records: read };
}

/** Texts of few characters, so that most of them mean something. */
const anyTable = fc.string({ unit: fc.constantFrom("a", "字", " ", ",", '"', '"', "\n", "\r"), maxLength: 20 });

/** What the library makes of a whole text at once: its records, or what is wrong. */
function asPeerReads(text: string): { readonly cells: readonly (readonly string[])[] } | { readonly stop: string } {
  const dialect = { relax_column_count: true, skip_empty_lines: true, record_delimiter: ["\r\n", "\n", "\r"] };
  try {
    return { cells: parse(text, dialect) };
  } catch (error) {
    return { stop: error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED" ? "open-quote" : "inner-quote" };
  }
}

test("records are those that csv-parse finds in the whole text", async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (text) => {
      const { records, stop } = await recordsOf([text]);
      expect(stop === undefined ? { cells: records.map(({ cells }) => cells) } : { stop }).toEqual(asPeerReads(text));
    }),
    { numRuns: runs(300, 200_000) },
  );
});

/** A text in pieces of so many characters. */
function cut(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
}

test("records, and what is wrong, are the same wherever the text is cut", async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.nat(3), async (text, size) => {
      expect(await recordsOf(cut(text, size + 1))).toEqual(await recordsOf([text]));
    }),
    { numRuns: runs(300, 100_000) },
  );
});

test("a record begins on the line where an editor has it", async () => {
  const ending = fc.constantFrom("\n", "\r\n", "\r");
  const cell = fc.string({ unit: fc.constantFrom("a", "张", "\n", "\r", ",", '"'), maxLength: 4 });
  const rows = fc.array(fc.tuple(fc.array(cell, { minLength: 2, maxLength: 3 }), fc.nat(2)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(ending, rows, async (end, wanted) => {
      let text = "";
      const lines: number[] = [];
      for (const [cells, blank] of wanted) {
        lines.push(text.split(/\r\n|\n|\r/u).length);
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

describe("a record that is too long", () => {
  const long = "x".repeat(400_000);

  test("is told as that, whatever it is made of", async () => {
    const tooLong = { stop: "too-long", records: [{ line: 1 }] };
    expect(await recordsOf(["a,b\n", `"${long}`, long, long])).toMatchObject(tooLong);
    expect(await recordsOf(["a,b\n", long, long, long])).toMatchObject(tooLong);
    expect(await recordsOf(["a,b\n", "xx,".repeat(600_000), "\n1,2\n"])).toMatchObject(tooLong);
  });

  test("is longer than others that are long", async () => {
    expect((await recordsOf(["a,b\n", `1,"${long}`, `${long}"\n`])).records).toHaveLength(2);
    expect((await recordsOf(["a,b\n", "x,".repeat(400_000), "\n1,2\n"])).records).toHaveLength(3);
  });

  test.each([
    ["quotation marks", `"${long}","${long}","${long}"\n`],
    ["none", `${long},${long},${long}\n`],
    ["some before", `"1",${long},${long},${long}\n`],
    ["some behind", `${long},${long},${long},"1"\n`],
  ])("is the same in one piece as in many: %s", async (_, text) => {
    for (const size of [text.length, 65_536, 20_000]) expect(await recordsOf(cut(text, size))).toEqual({ records: [], stop: "too-long" });
  });
});

test("characters stay whole where a table is taken apart in pieces", async () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => [`${index}`, `é张😀${"三".repeat(index % 7)}`]);
  const { records } = await recordsOf([rows.map((cells) => `${cells.join(",")}\n`).join("")]);
  expect(records.map(({ cells }) => cells)).toEqual(rows);
});
