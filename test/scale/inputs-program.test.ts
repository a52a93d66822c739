import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/cli/inputs/data.ts";
import { contractText } from "../record/steps.ts";
import { folderWith } from "../support/folder.ts";
import { commit, git } from "../support/repository.ts";
import { cli, spawned } from "../support/spawned.ts";

/** `flowspec inputs --json` of the built program: only that has a key, since it knows which flowspec it is. */

const page = readFileSync(new URL("../../docs/inputs.md", import.meta.url), "utf8");

function project(): Promise<string> {
  const sign = "sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }]";
  const using = contractText("rent", 0).replace(/approvers:\n[^]*$/u, `approvers:\n  - { use: ../party.yaml, ${sign} }\n`);
  return folderWith({
    "flowspec.config.yaml": "environments: { live: { vars: { site: 杭州 } } }\n",
    "party.yaml": 'type: person\nname: 李四\nmobile: "13200000000"\n',
    "specs/rent.flow.yaml": using,
    "specs/sale.flow.yaml": contractText("sale", 0),
  });
}

async function inputs(cwd: string, ...flags: readonly string[]): Promise<Report> {
  const { code, stdout, stderr } = await spawned(cwd, ["inputs", "--json", ...flags]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Report;
}

const keys = ({ contracts }: Report): readonly (string | null)[] => contracts.map(({ key }) => key);

test("a key is the same where everything is, and another where something is that decides", async () => {
  const [cwd, twin] = [await project(), await project()];
  const first = await inputs(cwd);
  const [rent, sale] = keys(first);
  expect(first.tool).toMatch(/^\d+\.\d+\.\d+-[\da-f]{16}$/u);
  for (const key of [rent, sale]) expect(key).toMatch(/^[\da-f]{64}$/u);
  expect(rent).not.toBe(sale);
  expect(await inputs(twin)).toEqual(first);
  // Wherever the program lies.
  const copy = join(await folderWith({}), "program");
  cpSync(join(cli, ".."), copy, { recursive: true });
  const other = await spawned(cwd, ["inputs", "--json"], { program: join(copy, "flowspec.cjs") });
  expect(keys(JSON.parse(other.stdout) as Report)).toEqual([rent, sale]);

  const changedAfter = async (path: string, was: string, is: string): Promise<readonly boolean[]> => {
    const text = readFileSync(join(cwd, path), "utf8");
    expect(text).toContain(was);
    writeFileSync(join(cwd, path), text.replace(was, is));
    const after = keys(await inputs(cwd));
    writeFileSync(join(cwd, path), text);
    return [after[0] !== rent, after[1] !== sale];
  };
  expect(await changedAfter("party.yaml", "李四", "王五")).toEqual([true, false]);
  expect(await changedAfter("specs/sale.flow.yaml", "\n", "\n# 说明\n")).toEqual([false, true]);
  expect(await changedAfter("flowspec.config.yaml", "杭州", "苏州")).toEqual([true, true]);
  const moment = keys(await inputs(cwd, "--now", "1767600000"));
  expect([moment[0] !== rent, moment[1] !== sale]).toEqual([true, true]);
  expect(keys(await inputs(cwd))).toEqual([rent, sale]);
});

test("a key is the same whichever contracts are asked for beside, and however", async () => {
  const cwd = await project();
  git(cwd, ["init", "--quiet", "--initial-branch=main"]);
  await commit(cwd, {});
  writeFileSync(join(cwd, "specs/rent.flow.yaml"), `${readFileSync(join(cwd, "specs/rent.flow.yaml"), "utf8")}\n`);
  const whole = await inputs(cwd);
  const [rent] = keys(whole);
  for (const asked of [["--changed"], ["--changed=git:main"], ["party.yaml"], ["specs/rent.flow.yaml"], ["--changed", "--shard", "1/1"]]) {
    const report = await inputs(cwd, ...asked);
    expect(keys(report), asked.join(" ")).toEqual([rent]);
    expect(report.shared).toEqual(whole.shared);
  }
});

test("the page names each member of the report, in its order, and each setting", async () => {
  const report = await inputs(await project());
  const rows = [...page.matchAll(/^\| `([a-zA-Z]+)` +\| (.*?) +\|$/gmu)].map(([, name = "", text = ""]) => ({ name, text }));
  expect(rows.map(({ name }) => name)).toEqual([...Object.keys(report), "doubt"]);
  const namedIn = (member: string): readonly string[] =>
    [...(rows.find(({ name }) => name === member)?.text ?? "").matchAll(/`(\w+)`/gu)].map(([, name = ""]) => name);
  const settings = Object.keys(report.settings);
  expect(namedIn("settings").filter((name) => name !== "null")).toEqual(settings);
  for (const member of ["path", "name", "key", "since", "until"]) expect(namedIn("contracts")).toContain(member);
  for (const list of Object.keys(report.shared)) expect(page).toContain(`\`${list}\``);
});
