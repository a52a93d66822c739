import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { runs } from "../support/long.ts";
import {
  csv,
  idsIn,
  jsonLines,
  kill,
  type Member,
  membersOf,
  numbersBy,
  people,
  type Person,
  personalIn,
  recipe,
  recipes,
  type Running,
  sessionEnd,
  type Site,
  site,
} from "../support/scale-rows.ts";
import { root } from "../support/processes.ts";
import { testWith } from "../support/tools.ts";

/** The recipes of the page are run as they stand there, but for the rows of a part: a hundred people make three of them. */
const ofFewRows = (text: string): string => text.replace("100000", "40");
const filter = recipe("filter");

/** A format of rows, and the recipe for it. */
const formats = [
  { format: "jsonl", write: jsonLines, suffix: "" },
  { format: "csv", write: csv, suffix: "-csv" },
] as const;

function siteOf({ format, write }: (typeof formats)[number], all: readonly Person[]): Site {
  return site({ [`people.${format}`]: write(all) });
}

/** What one process makes of all rows. */
async function single({ sh }: Site, format: string, more: string): Promise<string> {
  const { code, stdout } = await sh(`${filter}\n$filter --rows-format ${format} ${more} < people.${format}`);
  expect(code).toBe(0);
  return stdout;
}

describe("GNU parallel: one stream", () => {
  testWith("parallel").each(formats)("$format: blocks in order are the single run", async (each) => {
    const all = people(300, numbersBy(18));
    const place = siteOf(each, all);
    const ran = await place.sh(`${filter}\n${recipe(`parallel-stream${each.suffix}`)}`);
    expect(ran.code).toBe(0);
    const made = place.read("people.out");
    expect(made).toBe(await single(place, each.format, "--row-offset none"));
    expect(idsIn(made)).toEqual(all.map(({ contractNo }) => contractNo));
    expect(made).toContain('"errors":[');
    expect(personalIn(ran.stderr, all)).toEqual([]);
    expect(place.list("tmp")).toEqual([]);
  });

  testWith("parallel")("a block that cannot be read ends the run, makes no output, and shows nobody's values", async () => {
    const all = people(60, numbersBy(19));
    const place = site({ "people.csv": `${csv(all)}HT-2026-9,"${"张三甲".repeat(3)},18800000000\n` });
    const ran = await place.sh(`${filter}\n${recipe("parallel-stream-csv")}`);
    expect(ran.code).not.toBe(0);
    expect(place.list(".").filter((name) => name.startsWith("people"))).toEqual(["people.csv", "people.tmp"]);
    expect(ran.stderr).toContain("This job failed");
    expect(personalIn(ran.stderr, all)).toEqual([]);
  });
});

/** What is killed: one flowspec, GNU parallel without its jobs, or all. */
const victims: readonly ((members: readonly Member[], random: (below: number) => number) => readonly Member[])[] = [
  (members, random) => {
    const jobs = members.filter(({ command }) => /flowspec\.cjs render/u.test(command) && !/bash|parallel/u.test(command));
    return jobs.length === 0 ? [] : jobs.slice(random(jobs.length)).slice(0, 1);
  },
  (members) => members.filter(({ command }) => /perl \S*parallel /u.test(command)),
  (members) => members,
];

/** Kills something of a run at a moment by chance: some milliseconds after some files are there. Whether there was something to kill. */
async function killSome({ session, ended }: Running, place: Site, random: (below: number) => number): Promise<boolean> {
  const state = { isOver: false };
  void ended.finally(() => (state.isOver = true));
  const [files, wait, victim] = [random(4), random(300), victims[random(victims.length)]];
  const made = (): number => (place.list(".").includes("parts") ? place.list("parts").length : 0);
  while (!state.isOver && made() < files) await pause(5);
  await pause(wait);
  let killed: readonly Member[] = [];
  while (!state.isOver && killed.length === 0) {
    killed = victim?.(membersOf(session), random) ?? [];
    for (const { pid } of killed) kill(pid);
    await pause(5);
  }
  return killed.length > 0;
}

describe("GNU parallel: parts that are taken up again", () => {
  testWith("parallel").each(formats)("$format: whatever was killed, each row is there once, as in the single run", async (each) => {
    const all = people(100, numbersBy(20));
    const expected = await single(siteOf(each, all), each.format, "");
    expect(idsIn(expected)).toEqual(all.map(({ contractNo }) => contractNo));
    const script = `${filter}\n${ofFewRows(recipe(`parallel-parts${each.suffix}`))}`;
    let hits = 0;
    for (let turn = 0; turn < runs(1, 50); turn += 1) {
      const random = numbersBy(20_261_129 + turn * 2 + each.suffix.length);
      const place = siteOf(each, all);
      const first = place.begin(script);
      if (await killSome(first, place, random)) hits += 1;
      const said = [(await first.ended).stderr];
      // What of a killed engine still runs goes on beside the next run.
      const next = place.begin(script);
      const { code, stderr } = await next.ended;
      said.push(stderr);
      await Promise.all([sessionEnd(first.session), sessionEnd(next.session)]);
      expect({ turn, code, stderr: code === 0 ? "" : stderr }).toEqual({ turn, code: 0, stderr: "" });
      expect(place.read("people.out"), `turn ${turn}`).toBe(expected);
      expect(place.list("parts").filter((name) => !/\.tmp\.\d+$/u.test(name))).toEqual(["1.out", "2.out", "3.out", "log"]);
      expect(personalIn(`${place.read("parts/log")}${said.join("")}`, all)).toEqual([]);
    }
    expect(hits).toBeGreaterThan(0);
  });
});

test("xargs: parts that are there are not made anew, and together they are the single run", async () => {
  const all = people(60, numbersBy(22));
  const place = site({ "people.jsonl": jsonLines(all) });
  const script = `${filter}\n${ofFewRows(recipe("xargs"))}`;
  const first = await place.sh(script);
  expect(first).toMatchObject({ code: 0, stdout: "" });
  const expected = await single(place, "jsonl", "--row-offset none");
  expect(place.read("people.out")).toBe(expected);
  expect(personalIn(first.stderr, all)).toEqual([]);
  // A second run finds both parts, and makes one that is missing.
  await place.sh("rm parts/000001.out people.out");
  const again = await place.sh(script);
  expect(again.stderr.split("\n").filter((line) => line.startsWith('{"rows":20,'))).toHaveLength(1);
  expect(place.read("people.out")).toBe(expected);
  expect(place.list("parts")).toEqual(["000000.out", "000001.out"]);
  expect(place.list(".")).not.toContain("blocks");
});

test("Node: what a worker of a queue prepares is what the filter writes", async () => {
  const all = people(30, numbersBy(26));
  const ends = `
const rows = (await readFile("people.jsonl", "utf8")).trim().split("\\n").map((line) => JSON.parse(line));
for (const [index, row] of [...rows.entries()].reverse()) console.log(JSON.stringify(await work(row, index + 1)));
`;
  const place = site({ "people.jsonl": jsonLines(all), "queue.mjs": recipe("node") + ends });
  await place.sh(`mkdir node_modules && ln -s '${root}' node_modules/flowspec`);
  const { code, stdout, stderr } = await place.sh("node queue.mjs");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  interface Envelope {
    readonly body?: unknown;
  }
  const read = (line: string): Envelope => JSON.parse(line) as Envelope;
  const prepared = stdout.trim().split("\n").toReversed().map(read);
  const written = (await single(place, "jsonl", "")).trim().split("\n").map(read);
  expect(prepared.map((each) => (typeof each.body === "string" ? { ...each, body: read(each.body) } : each))).toEqual(written);
});

test("both pages have the same recipes, but for what they say in comments", () => {
  const [names, others] = ["docs/scale.md", "docs/scale.zh-CN.md"].map(recipes);
  expect(names).toHaveLength(8);
  expect(others).toEqual(names);
  const bare = (text: string): string => text.replaceAll(/(?:#|\/\/) .*$|"""[^"]*"""|\/\*\*.*?\*\//gmu, "").replaceAll(/[ \t]+$/gmu, "");
  for (const name of names ?? []) expect(bare(recipe(name, "docs/scale.zh-CN.md"))).toBe(bare(recipe(name)));
});
