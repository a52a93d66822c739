import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { readCorpus } from "./fuzz/corpus.ts";
import { randomOf } from "./fuzz/random.ts";
import { shrunk } from "./fuzz/shrink.ts";
import { faultOf, kindOf, targetsOf } from "./fuzz/targets.ts";
import { runs } from "./support/long.ts";

/** How many inputs of each target are tried: in every run, and in `npm run test:long`. `npm run fuzz` goes on from there. */
const counts: Readonly<Record<string, readonly [share: number, all: number]>> = {
  parse: [1_000, 100_000],
  plain: [4_000, 1_000_000],
  fmt: [800, 200_000],
  fix: [150, 20_000],
  check: [200, 10_000],
  import: [100, 10_000],
  rows: [200, 20_000],
  params: [200, 20_000],
  config: [300, 20_000],
};

const seed = 20_260_105;
const targets = targetsOf(readCorpus(new URL("../", import.meta.url).pathname));

test.each(targets)("$name: nothing is wrong with any of many inputs", async (target) => {
  const [share, all] = counts[target.name] ?? [0, 0];
  for (let index = 0; index < runs(share, all); index++) {
    const text = target.generate(randomOf(seed + index));
    const fault = await faultOf(target, text);
    if (fault !== undefined) {
      const small = await shrunk(text, async (candidate) => kindOf((await faultOf(target, candidate)) ?? "") === kindOf(fault));
      throw new Error(
        `${JSON.stringify(small)} (--target ${target.name} --seed ${seed + index} --runs 1): ${await faultOf(target, small)}`,
      );
    }
  }
});

describe("the fuzz script", () => {
  test("shrinks an input to what shows the fault", async () => {
    const text = `${"a: 1\n".repeat(40)}  bad: [x, "y"] # c\n${"b: 2\n".repeat(40)}`;
    expect(await shrunk(text, async (candidate) => /bad.*"/u.test(candidate))).toBe('bad"');
  });

  test("says what it tried, and knows its targets", async () => {
    const run = promisify(execFile);
    const script = new URL("fuzz/run.mjs", import.meta.url).pathname;
    const { stdout } = await run(process.execPath, [script, "--runs", "5", "--seed", "1", "--target", "config"]);
    expect(stdout).toMatch(/^Seed 1, 5 runs of each of config\.\nconfig: 5 inputs \(\d+ a minute\), nothing found\n$/u);
    await expect(run(process.execPath, [script, "--target", "nothing"])).rejects.toMatchObject({ code: 2 });
  });

  test("tries the same inputs for the same seed", () => {
    for (const { generate } of targets) expect(generate(randomOf(7))).toBe(generate(randomOf(7)));
  });
});
