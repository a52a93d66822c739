import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { action } from "../support/action.ts";
import { gitlabJob, template } from "../support/gitlab-job.ts";
import { root } from "../support/processes.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const hooks = (parse(read(".pre-commit-hooks.yaml")) as readonly { readonly id: string }[]).map(({ id }) => id);

/** The names in the first column of a table, by what its heading is. */
function firstColumn(page: string, heading: string): readonly string[] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const rows = lines.slice(start + 2);
  const column = rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith("|")),
    )
    .map((line) => line.split("|")[1] ?? "");
  return column.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name));
}

function yamlIn(page: string): readonly unknown[] {
  return [...page.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, text = ""]) => parse(text) as unknown);
}

interface Workflow {
  readonly jobs: { readonly contracts: { readonly steps: readonly { readonly uses: string; readonly with?: object }[] } };
}

describe.each([
  ["docs/ci.md", ["input", "output", "hook"]],
  ["docs/ci.zh-CN.md", ["输入", "输出", "钩子"]],
])("%s", (path, [input = "", output = "", hook = ""]) => {
  const page = read(path);

  test("has every input and output of the action, and every hook", () => {
    expect(firstColumn(page, input)).toEqual(Object.keys(action.inputs));
    expect(firstColumn(page, output)).toEqual(Object.keys(action.outputs));
    expect(firstColumn(page, hook)).toEqual(hooks);
  });

  test("has a workflow whose words the action knows, and pins what it uses", () => {
    const [workflow] = yamlIn(page) as readonly Workflow[];
    const steps = workflow?.jobs.contracts.steps ?? [];
    const names = steps.flatMap(({ uses, with: given = {} }) => (uses.includes("/flowspec@") ? Object.keys(given) : []));
    expect(names).toEqual(["node-version", "install", "compile-check"]);
    expect(names.filter((name) => action.inputs[name] === undefined)).toEqual([]);
    expect([...page.matchAll(/uses: \S+@(\S+)/gu)].map(([, version]) => version)).toEqual(Array(4).fill("<commit>"));
  });

  test("names the jobs of the template, and variables that it has", () => {
    for (const job of Object.keys(template)) expect(page).toContain(`\`${job}`);
    const said = JSON.stringify(template);
    const [, gitlab = ""] = /## GitLab(.*?)## pre-commit/su.exec(page) ?? [];
    const variables = [...gitlab.matchAll(/`(FLOWSPEC_\w+)`/gu)].map(([, name = ""]) => name);
    expect(variables).toContain("FLOWSPEC_TOKEN");
    expect(variables.filter((name) => !said.includes(name))).toEqual([]);
    const own = Object.keys(gitlabJob(".flowspec").variables ?? {}).filter((name) => name.startsWith("FLOWSPEC_"));
    expect(own.filter((name) => !variables.includes(name))).toEqual([]);
  });
});
