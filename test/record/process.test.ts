import { copyFileSync, mkdirSync, openSync, writeFileSync, closeSync, readFileSync, appendFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cli, spawned } from "../support/spawned.ts";
import { beginning } from "./steps.ts";
import { createWorld, treeOf } from "./world.ts";

/** A project, a cache, and a copy of the program that is its first chunk alone: it can say what it has a record of, and nothing else. */
function alone() {
  const { root, app, remove } = createWorld(beginning);
  onTestFinished(remove);
  const program = join(root, "program/flowspec.cjs");
  mkdirSync(join(root, "program"));
  copyFileSync(cli, program);
  return { app, program, cache: join(root, "cache") };
}

test("where nothing has changed, the first chunk says what the program said, on the same streams, and ends in the same way", async () => {
  const { app, program, cache } = alone();
  for (const args of [["check"], ["check", "--format", "json"], ["check", "--max-warnings", "0"], ["compile"]]) {
    const first = await spawned(app, args, { cache });
    const again = await spawned(app, args, { cache, program });
    const stderr = first.stderr.replace(/^(\d+) written, 0 unchanged/mu, "0 written, $1 unchanged");
    expect(again).toEqual({ ...first, stderr });
  }
  const tree = treeOf(app);
  appendFileSync(join(app, "specs/a.flow.yaml"), "# changed\n");
  expect(await spawned(app, ["compile"], { cache, program })).toMatchObject({
    code: 3,
    stderr: expect.stringContaining("cannot be loaded") as unknown,
  });
  expect(await spawned(app, ["compile"], { cache })).toMatchObject({ code: 0 });
  expect(Object.keys(treeOf(app))).toEqual(Object.keys(tree));
});

test("what is said from a record meets a full disk and a reader that has gone as all else does", async () => {
  const { app, program, cache } = alone();
  const args = ["check", "--format", "json"];
  await spawned(app, args, { cache });
  for (const fates of [{ stdout: "full" }, { stderr: "full" }, { stdout: "closed" }] as const) {
    const said = await spawned(app, args, { cache, program, ...fates });
    expect(said).toEqual(await spawned(app, [...args, "--fresh"], { cache, ...fates }));
  }
});

test("nothing is said into a file that was read", () => {
  const { app, cache } = alone();
  const run = (): { code: number | null; stderr: string } => {
    const file = openSync(join(app, "specs/a.flow.yaml"), "a");
    const env = { ...process.env, CI: "", FLOWSPEC_CACHE: cache };
    const { status, stderr } = spawnSync(process.execPath, [cli, "check", "--format", "json"], {
      cwd: app,
      env,
      stdio: ["ignore", file, "pipe"],
      encoding: "utf8",
    });
    closeSync(file);
    return { code: status, stderr };
  };
  const before = readFileSync(join(app, "specs/a.flow.yaml"), "utf8");
  spawnSync(process.execPath, [cli, "check", "--format", "json"], { cwd: app, env: { ...process.env, CI: "", FLOWSPEC_CACHE: cache } });
  expect(run()).toMatchObject({ code: 2, stderr: expect.stringContaining("nothing is written to the standard output") as unknown });
  expect(readFileSync(join(app, "specs/a.flow.yaml"), "utf8")).toBe(before);
  writeFileSync(join(app, "specs/a.flow.yaml"), before);
});
