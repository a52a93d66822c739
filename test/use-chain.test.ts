import { expect, test } from "vitest";
import type { Parsed } from "../src/1-parse/parsed.ts";
import type { Settings } from "../src/resolve.ts";
import { study } from "../src/workspace/known.ts";
import { createPassingTexts } from "../src/workspace/texts.ts";
import { contractText } from "./support/project.ts";

const contracts = 100;
const depth = 8;
const paths = Array.from({ length: contracts }, (_, index) => `c${String(index).padStart(3, "0")}.flow.yaml`);

/** A hundred contracts, of which so many use the first of eight files, each of which uses the next. */
function textsWith(users: number): ReadonlyMap<string, string> {
  const chain = Array.from({ length: depth }, (_, index): [string, string] => [
    `part${index}.yaml`,
    index === depth - 1 ? "summary: 一起用的\n" : `use: ./part${index + 1}.yaml\n`,
  ]);
  const use = (index: number): string => (index < users ? "use: ./part0.yaml\n" : "");
  return new Map([...paths.map((path, index): [string, string] => [path, `${use(index)}${contractText(path.slice(0, 4))}`]), ...chain]);
}

/** How often a text was read and parsed, and a contract judged: whoever judges one asks for the clock. */
async function workOf(users: number): Promise<{ readonly read: number; readonly parsed: number; readonly judged: number }> {
  const files = textsWith(users);
  const work = { read: 0, judged: 0 };
  const seen = new Set<Parsed>();
  const passing = createPassingTexts((path) => {
    work.read += 1;
    const text = files.get(path);
    return Promise.resolve(text === undefined ? "missing" : { path, text });
  });
  const texts: typeof passing = {
    read: passing.read,
    parsed: (source) => {
      const parsed = passing.parsed(source);
      seen.add(parsed);
      return parsed;
    },
  };
  const settings: Settings = {
    get clock() {
      work.judged += 1;
      return { now: 1_767_600_000, guessed: false };
    },
  };
  for (const path of paths) {
    const source = await texts.read(path);
    if (typeof source === "string") throw new Error(`${path} is ${source}`);
    const { found } = await study(source, settings, texts);
    expect(found.diagnostics).toEqual([]);
  }
  return { ...work, parsed: seen.size };
}

test("files that use each other are read and parsed once, and nobody is judged again for them", async () => {
  const without = { read: contracts, parsed: contracts, judged: contracts };
  expect(await workOf(0)).toEqual(without);
  const withChain = { read: contracts + depth, parsed: contracts + depth, judged: contracts };
  expect(await workOf(1)).toEqual(withChain);
  expect(await workOf(contracts)).toEqual(withChain);
});
