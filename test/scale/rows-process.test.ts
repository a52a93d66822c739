import { spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { isLong, runs } from "../support/long.ts";
import { root } from "../support/processes.ts";
import { csv, csvLine, columns, jsonLines, notice, numbersBy, people, personalIn } from "../support/scale-rows.ts";
import { cli } from "../support/spawned.ts";

const usual = ["render", "notice.flow.yaml", "--now", "2026-03-02T09:00:00+08:00"];

/** How a process ended, and what it said on stderr. */
interface Ran {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs the program in a folder, what it writes on stdout in a file; killed after some milliseconds, if it still runs. */
async function rendered(
  folder: string,
  args: readonly string[],
  output: string,
  { after, node = [] }: { after?: number; node?: readonly string[] } = {},
): Promise<Ran> {
  const file = openSync(output === "/dev/null" ? output : join(folder, output), "w");
  const child = spawn(process.execPath, [...node, cli, ...usual, ...args], {
    cwd: folder,
    stdio: ["ignore", file, "pipe"],
    env: { ...process.env, CI: "", FLOWSPEC_CACHE: join(folder, "../cache") },
  });
  closeSync(file);
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  if (after !== undefined) {
    await Promise.race([pause(after), ended]);
    child.kill("SIGKILL");
  }
  return { code: await ended, stderr };
}

describe("a run that is killed", () => {
  const count = 10_000;
  const all = people(count, numbersBy(24));

  test.each([
    ["csv", csv, []],
    ["jsonl", jsonLines, ["--id-column", "contractNo", "--row-offset", "0"]],
  ] as const)("%s: leaves nothing that the next one does not replace", async (format, write, more) => {
    const folder = join(await folderWith({ [`work/people.${format}`]: write(all), "work/notice.flow.yaml": notice }), "work");
    const rows = ["--rows", `people.${format}`, "--rejects", "rejects.jsonl", "--rejects-ok", ...more];
    const start = performance.now();
    expect((await rendered(folder, rows, "bodies")).code).toBe(0);
    const usually = performance.now() - start;
    const files = readdirSync(folder).toSorted();
    const [bodies, rejects] = ["bodies", "rejects.jsonl"].map((name) => readFileSync(join(folder, name), "utf8"));
    expect([bodies, rejects].map((text = "") => text.split("\n").length - 1).reduce((sum, lines) => sum + lines)).toBe(count);
    expect(personalIn(rejects ?? "", all.slice(0, 100))).toEqual([]);

    const random = numbersBy(20_261_129);
    const left = new Set<string>();
    let killed = 0;
    for (let turn = 0; turn < runs(1, 50); turn += 1) {
      for (const name of ["bodies", "rejects.jsonl"]) rmSync(join(folder, name));
      const { code } = await rendered(folder, rows, "bodies", { after: random(Math.floor(usually)) });
      if (code === null) killed += 1;
      for (const name of readdirSync(folder)) if (!files.includes(name)) left.add(name);
      // What is there under its own name is whole.
      if (readdirSync(folder).includes("rejects.jsonl")) expect(readFileSync(join(folder, "rejects.jsonl"), "utf8")).toBe(rejects);
      const again = await rendered(folder, rows, "bodies");
      expect({ turn, ...again, files: readdirSync(folder).toSorted() }).toMatchObject({ turn, code: 0, files });
      expect(personalIn(again.stderr, all.slice(0, 100))).toEqual([]);
      expect(readFileSync(join(folder, "bodies"), "utf8"), `turn ${turn}`).toBe(bodies);
      expect(readFileSync(join(folder, "rejects.jsonl"), "utf8"), `turn ${turn}`).toBe(rejects);
    }
    expect(killed).toBeGreaterThan(0);
    // By their names they are of the file that would have come of them, whichever process wrote them.
    const owners = new Set([...left].map((name) => /^\.([\da-f]{16})-[\da-f]{12}\.flowspec\.tmp$/u.exec(name)?.[1] ?? name));
    expect(owners.size).toBeLessThan(2);
  });
});

describe("memory", () => {
  const counts = isLong ? [10_000, 100_000, 1_000_000] : [20_000, 60_000];

  test(`does not grow with rows: ${counts.join(", ")}`, async () => {
    const folder = join(await folderWith({ "work/notice.flow.yaml": notice }), "work");
    const peaks: number[] = [];
    for (const count of counts) {
      const path = join(folder, `${count}.csv`);
      writeTable(path, count);
      const args = ["--rows", `${count}.csv`, "--envelope", "--rejects-ok", "--id-column", "contractNo", "--row-key"];
      const { code, stderr } = await rendered(folder, args, "/dev/null", { node: ["--require", join(root, "test/bench/peak.cjs")] });
      expect(code).toBe(0);
      expect(JSON.parse(stderr.split("\n")[0] ?? "")).toMatchObject({ rows: count });
      peaks.push(Number(/maxRSS (\d+)/u.exec(stderr)?.[1]) / 1024);
    }
    if (isLong) console.log(`peaks: ${peaks.map((peak, index) => `${counts[index]} rows ${peak.toFixed(0)} MB`).join(", ")}`);
    // The heap grows with the first rows until it is as large as the garbage of some rows asks for; after that, rows need none.
    expect((peaks.at(-1) ?? 0) / (peaks.at(-2) ?? 1)).toBeLessThan(isLong ? 1.1 : 1.25);
  });
});

/** A table of so many people, written piece by piece. */
function writeTable(path: string, count: number): void {
  const file = openSync(path, "w");
  writeSync(file, `${columns.join(",")}\n`);
  const some = people(1_000, numbersBy(25));
  for (let row = 0; row < count; row += some.length) {
    const lines = some
      .slice(0, count - row)
      .map((person, index) =>
        csvLine(
          columns.map((column) => (column === "contractNo" ? `HT-2026-${String(row + index + 1).padStart(7, "0")}` : person[column])),
        ),
      );
    writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
}
