import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowspec, type Said } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { runs } from "../support/long.ts";
import { columns, csv, csvLine, idsIn, jsonLines, notice, numbersBy, people } from "../support/scale-rows.ts";
import { spawned } from "../support/spawned.ts";

const usual = ["render", "notice.flow.yaml", "--rows", "-", "--envelope", "--rejects-ok", "--now", "2026-03-02T09:00:00+08:00"];

/** Rows as their texts, each with its line end, the last one perhaps without; blocks begin at some of them, an empty one where a place stands twice. */
interface Split {
  readonly texts: readonly string[];
  readonly places: readonly number[];
}

/** The blocks of a split, each with how many rows stand before it. */
function blocksOf({ texts, places }: Split): readonly { readonly text: string; readonly before: number }[] {
  const starts = [0, ...places.toSorted((a, b) => a - b)];
  return starts.map((start, index) => ({ text: texts.slice(start, starts[index + 1]).join(""), before: start }));
}

/** Values of cells, right and wrong, in one line and in several. */
const cell = fc.oneof(
  fc.constantFrom(
    "",
    "张三",
    "李四甲",
    "18800001234",
    "1320000",
    "第一行\n第二行",
    "一\r\n二",
    'a "b"',
    "x,y",
    " ",
    "😀",
    "yDRnoticeOperatorUserId000000001",
  ),
  fc.string({ unit: fc.constantFrom("a", "b", ",", '"', "\n", "\r", "字", " "), maxLength: 6 }),
);
const right = fc.constantFrom(...people(40, numbersBy(2)));

/** Cells of a person, some of them others, and now and then one too many. */
const cells = fc
  .tuple(right, fc.array(fc.tuple(fc.nat(columns.length - 1), cell), { maxLength: 2 }), fc.nat(12))
  .map(([person, changes, more]) => {
    const all: string[] = columns.map((column) => person[column]);
    for (const [at, value] of changes) all[at] = value;
    return more === 0 ? [...all, "more"] : all;
  })
  // A record whose only cell is empty is a blank line.
  .filter((all) => all.join("") !== "");

const value: fc.Arbitrary<unknown> = fc.oneof(cell, fc.constantFrom<unknown>(null, 1, 1.5, true, [], {}, ["a"]));
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(right, fc.dictionary(fc.constantFrom(...columns, "nobody's"), value, { maxKeys: 2, noNullPrototype: true }))
      .map(([person, changes]) => JSON.stringify({ ...person, ...changes })),
  },
  { weight: 1, arbitrary: fc.constantFrom("[]", "{", "张三", "null", '{"name":"\\ud800"}') },
);

/** What ends a line. */
const end = fc.constantFrom("\n", "\r\n");

/** Texts of rows, each with a line end of its own, cut at some places. */
function splitOf(rows: fc.Arbitrary<string>): fc.Arbitrary<Split> {
  return fc.tuple(fc.array(fc.tuple(rows, end), { maxLength: 9 }), fc.boolean()).chain(([all, isEnded]) =>
    fc.array(fc.nat(all.length), { maxLength: 5 }).map((places) => ({
      texts: all.map(([text, ending], index) => (isEnded || index < all.length - 1 ? text + ending : text)),
      places,
    })),
  );
}

/** What identifies rows, and where a block lies. */
const asked = fc.record({
  ids: fc.constantFrom<readonly string[]>(
    [],
    ["--id-column", "contractNo"],
    ["--id-column", "contractNo", "--row-key"],
    ["--id-column", "remark"],
  ),
  isPlaced: fc.boolean(),
});

let folder = "";
async function run(args: readonly string[], text: string): Promise<Said> {
  folder ||= await folderWith({ "notice.flow.yaml": notice });
  return flowspec(folder, [...usual, ...args], {}, text);
}

interface Counts {
  readonly rows: number;
}

/** That blocks of a split, each run alone, are the single run together: bytes, and counts. */
async function expectJoined(single: Said, blocks: readonly Said[]): Promise<void> {
  expect(blocks.map(({ stdout }) => stdout).join("")).toBe(single.stdout);
  expect(blocks.every(({ code }) => code === 0)).toBe(single.code === 0);
  const counts = [single, ...blocks].map(({ stderr }) => Object.entries(JSON.parse(stderr) as Counts));
  const [all = [], ...parts] = counts;
  expect(
    all.map(([name]) => [name, parts.flat().reduce((sum, [other, count]) => (other === name ? sum + (count as number) : sum), 0)]),
  ).toEqual(all);
}

const place = (isPlaced: boolean, before: number): readonly string[] => ["--row-offset", isPlaced ? String(before) : "none"];

describe("any split of rows into blocks, joined, is the single run byte for byte", () => {
  test("CSV whose blocks have no header", async () => {
    await fc.assert(
      fc.asyncProperty(splitOf(cells.map(csvLine)), asked, end, fc.boolean(), async (split, { ids, isPlaced }, ending, isMarked) => {
        const args = ["--rows-format", "csv", ...ids];
        const header = `${isMarked ? "\uFEFF" : ""}${columns.join(",")}${ending}`;
        const single = await run([...args, ...place(isPlaced, 0)], header + split.texts.join(""));
        const blocks = [];
        for (const { text, before } of blocksOf(split))
          blocks.push(await run([...args, "--columns", columns.join(","), ...place(isPlaced, before)], text));
        await expectJoined(single, blocks);
      }),
      { numRuns: runs(15, 1_000) },
    );
  });

  test("JSON Lines", async () => {
    await fc.assert(
      fc.asyncProperty(splitOf(line), asked, async (split, { ids, isPlaced }) => {
        const args = ["--rows-format", "jsonl", ...ids];
        const single = await run([...args, ...place(isPlaced, 0)], split.texts.join(""));
        const blocks = [];
        for (const { text, before } of blocksOf(split)) blocks.push(await run([...args, ...place(isPlaced, before)], text));
        await expectJoined(single, blocks);
      }),
      { numRuns: runs(15, 1_000) },
    );
  });

  test("of a file, through processes of their own", async () => {
    const all = people(60, numbersBy(21));
    const tables = [
      { format: "csv", head: csv([]), text: csv(all).slice(csv([]).length), more: ["--columns", columns.join(",")] },
      { format: "jsonl", head: "", text: jsonLines(all), more: [] },
    ];
    folder ||= await folderWith({ "notice.flow.yaml": notice });
    for (const { format, head, text, more } of tables) {
      const args = [...usual, "--rows-format", format, "--id-column", "contractNo", "--row-key"];
      const middle = text.indexOf("\n", text.length / 2) + 1;
      const before = text.slice(0, middle).split("\n").length - 1;
      const [single, ...blocks] = await Promise.all([
        spawned(folder, args, { input: head + text }),
        spawned(folder, [...args, ...more], { input: text.slice(0, middle) }),
        spawned(folder, [...args, ...more, "--row-offset", String(before)], { input: text.slice(middle) }),
      ]);
      expect(blocks.map(({ stdout }) => stdout).join("")).toBe(single?.stdout);
      expect(idsIn(single?.stdout ?? "")).toEqual(all.map(({ contractNo }) => contractNo));
      expect([single, ...blocks].map((each) => each?.code)).toEqual([0, 0, 0]);
    }
  });
});
