import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { runs } from "../support/long.ts";
import { around as begun, beginning, type Step, steps, take } from "./steps.ts";
import { createWorld, tick, treeOf } from "./world.ts";
import { join } from "node:path";

/** How many runs of all sequences said what a record had for them. */
let replayed = 0;

/** Takes some steps; each run must say and leave what one says and leaves in a copy that knows of no other. */
async function sequence(taken: readonly Step[], isLater: boolean): Promise<void> {
  const world = createWorld(beginning);
  // As if every run came long after what it reads was changed, so that times prove something; else all is proven by bytes.
  const now = Date.now.bind(Date);
  const wall = isLater ? vi.spyOn(Date, "now").mockImplementation(() => now() + 10_000) : undefined;
  try {
    let around = begun;
    for (const step of [...taken, ...twice]) {
      const { run, ...next } = take(world, step, around);
      around = next.around;
      tick(world.root);
      if (run === undefined) continue;
      const { tree, ...fresh } = await world.fresh(run.args, around);
      const nothing = { ...world.cache, write: () => false };
      const ended = await world.run(run.args, around, run.isKept ? world.cache : nothing);
      expect({ ...ended, tree: treeOf(join(world.root, "a")) }, JSON.stringify(run.args)).toEqual({ ...fresh, tree });
    }
    replayed += world.replayed;
  } finally {
    wall?.mockRestore();
    world.remove();
  }
}

/** Whatever happened before, the last run is done a second time. */
const twice: readonly Step[] = [1, 1].map((one) => ({ kind: "run", one, other: 1 }));

test("whatever happens between runs, a run says and leaves what it would without any record", async () => {
  const count = runs(10, 2000);
  await fc.assert(fc.asyncProperty(steps, fc.boolean(), sequence), { numRuns: count });
  expect(replayed).toBeGreaterThan(count);
});
