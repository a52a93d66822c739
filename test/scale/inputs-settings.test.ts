import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/cli/inputs/data.ts";
import type { variables } from "../../src/record/key.ts";
import { contractText } from "../record/steps.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { filesIn } from "../support/scale-selection.ts";

/** What decides beside files: where something else is made of a contract, or a run ends otherwise, its inputs say something else, too. */

type Env = Readonly<Record<string, string>>;

/** A contract in which something depends on each setting: a variable, an answered finding, a warning, somebody's name, a time. */
const contract = contractText("tea", 4 << 4)
  .replace("params: { ", "# flowspec-ignore used-params: 以后用\nparams: { idle: text, ")
  .concat("deadline: 2026-03-01T00:00:00+08:00\ndescription: 请联系 13812345678\n");

const files = {
  "flowspec.config.yaml":
    "env: one\nenvironments: { one: { vars: { mobile: '13200000000' } }, two: { vars: { mobile: '13300000000' } } }\n",
  "specs/tea.flow.yaml": contract,
};

/** A value for each variable that flowspec reads, which may decide something. */
const byVariable: Readonly<Record<(typeof variables)[number], string>> = {
  CI: "true",
  CI_PROJECT_DIR: "/",
  FLOWSPEC_DEBUG: "1",
  FLOWSPEC_ENV: "two",
  FLOWSPEC_FORMAT: "github",
  FLOWSPEC_LANG: "zh-CN",
  FLOWSPEC_MAX_DIAGNOSTICS: "1",
  FLOWSPEC_MAX_WARNINGS: "0",
  FLOWSPEC_NOW: "2026-06-01T00:00:00+08:00",
  FLOWSPEC_OUT: "elsewhere",
  FLOWSPEC_YAML: "plain",
  FORCE_COLOR: "1",
  GITHUB_ACTIONS: "true",
  GITHUB_WORKSPACE: "/",
  LANG: "zh_CN.UTF-8",
  LC_ALL: "zh_CN.UTF-8",
  LC_MESSAGES: "zh_CN.UTF-8",
  NO_COLOR: "1",
  SOURCE_DATE_EPOCH: "1790000000",
  TERM: "dumb",
};

const byFlag: readonly (readonly string[])[] = [
  ["--env", "two"],
  ["--lang", "zh-CN"],
  ["--now", "2026-06-01T00:00:00+08:00"],
  ["-o", "elsewhere"],
  ["--strict-pii"],
  ["--no-suppressions"],
  ["--max-warnings", "0"],
];

/** Files that come to be: those that are looked for by name, and some that are only like them. */
const byFile: readonly (readonly [path: string, text: string])[] = [
  ["specs/flowspec.config.yaml", "env: two\n"],
  ["flowspec.config.yml", "env: two\n"],
  ["Flowspec.config.yaml", "env: two\n"],
  [".env", "FLOWSPEC_ENV=two\n"],
  ["package.json", '{ "name": "tea", "flowspec": { "env": "two" } }\n'],
  ["specs/tea.yaml", contract],
  ["specs/other.flow.yaml", contract],
];

/** What is made in a project, by the names of the files, and how the run ends. */
async function made(cwd: string, flags: readonly string[], env: Env): Promise<string> {
  const { code } = await flowspec(cwd, ["compile", "--force", ...flags], env);
  const out = flags.includes("-o") || env["FLOWSPEC_OUT"] !== undefined ? "elsewhere" : "generated";
  const all = await filesIn(join(cwd, out)).catch(() => new Map<string, string>());
  rmSync(join(cwd, out), { recursive: true, force: true });
  return JSON.stringify([code, [...all].filter(([path]) => path.includes("tea"))]);
}

/** All that its key is made of. */
async function inputs(cwd: string, flags: readonly string[], env: Env): Promise<string> {
  const { code, stdout } = await flowspec(cwd, ["inputs", "--json", ...flags], env);
  if (code !== 0) return `${code}`;
  const { settings, shared, contracts } = JSON.parse(stdout) as Report;
  return JSON.stringify([settings, shared, contracts.find(({ path }) => path === "specs/tea.flow.yaml")]);
}

test("whatever decides what is made of a contract is among its inputs, and what does not is none", async () => {
  const cwd = await folderWith(files);
  const plain = { made: await made(cwd, [], {}), inputs: await inputs(cwd, [], {}) };
  expect(plain.made.startsWith("[0,")).toBe(true);
  const deciding: string[] = [];
  const compare = async (what: string, flags: readonly string[], env: Env): Promise<void> => {
    const isOther = (await made(cwd, flags, env)) !== plain.made;
    const isTold = (await inputs(cwd, flags, env)) !== plain.inputs;
    if (isOther) {
      deciding.push(what);
      expect(isTold, `${what} decides, and is no input`).toBe(true);
    }
  };
  for (const [name, value] of Object.entries(byVariable)) await compare(name, [], { [name]: value });
  for (const flags of byFlag) await compare(flags.join(" "), flags, {});
  for (const [path, text] of byFile) {
    writeFileSync(join(cwd, path), text);
    await compare(path, [], {});
    rmSync(join(cwd, path));
  }
  // A test that sees no difference would find nothing.
  for (const what of ["FLOWSPEC_ENV", "FLOWSPEC_LANG", "FLOWSPEC_MAX_WARNINGS", "FLOWSPEC_NOW", "--strict-pii", "--no-suppressions"])
    expect(deciding.join("\n")).toContain(what);
});
