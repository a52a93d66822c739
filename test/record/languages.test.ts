import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cli } from "../support/spawned.ts";
import { beginning } from "./steps.ts";
import { createWorld } from "./world.ts";

/** What says the language: nothing, and each source by itself or before another. */
const calls: readonly { readonly env: Readonly<Record<string, string>>; readonly args?: readonly string[]; readonly isChinese: boolean }[] =
  [
    { env: {}, isChinese: false },
    { env: { LANG: "zh_CN.UTF-8" }, isChinese: true },
    { env: { LANG: "C" }, isChinese: false },
    { env: { LANG: "en_US.UTF-8", LC_MESSAGES: "zh_CN.UTF-8" }, isChinese: true },
    { env: { LANG: "zh_CN.UTF-8", LC_ALL: "POSIX" }, isChinese: false },
    { env: { LANG: "zh_CN.UTF-8", FLOWSPEC_LANG: "en" }, isChinese: false },
    { env: { FLOWSPEC_LANG: "zh-CN" }, isChinese: true },
    { env: { FLOWSPEC_LANG: "zh-CN" }, args: ["--lang", "en"], isChinese: false },
    { env: {}, args: ["--lang", "zh-CN"], isChinese: true },
  ];

test("a record answers in the language in which it is asked, and in no other", () => {
  const { root, app, remove } = createWorld(beginning);
  onTestFinished(remove);
  writeFileSync(join(app, "specs/wrong.flow.yaml"), "flowspec: 1\nname: wrong\naction: Nothing\n");
  const program = join(root, "program/flowspec.cjs");
  mkdirSync(join(root, "program"));
  copyFileSync(cli, program);
  /** Runs the program, or its first chunk alone, which says nothing that no record says. */
  const run = (path: string, { env, args = [] }: (typeof calls)[number]): unknown => {
    const given = { PATH: process.env["PATH"], FLOWSPEC_CACHE: join(root, "cache"), ...env };
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, "check", ...args], { cwd: app, env: given, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  const first = calls.map((call) => run(cli, call));
  expect(calls.map((call) => run(program, call))).toEqual(first);
  for (const [index, { isChinese }] of calls.entries()) {
    expect(first[index]).toMatchObject({ status: 1, stderr: expect.stringMatching(isChinese ? /^错误\[/mu : /^error\[/mu) as unknown });
  }

  // The configuration is no part of a call: what it says is what a run has seen.
  const plain = { env: {}, isChinese: false };
  writeFileSync(join(app, "flowspec.config.yaml"), "language: zh-CN\n");
  const configured = run(cli, plain);
  expect(configured).toMatchObject({ stderr: expect.stringMatching(/^错误\[/mu) as unknown });
  expect(run(program, plain)).toEqual(configured);
});
