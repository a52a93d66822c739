import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatNames } from "../src/report/format-names.ts";
import { flowspec, type Said } from "./support/cli.ts";
import { folderWith } from "./support/folder.ts";
import { cli } from "./support/spawned.ts";

const contract = readFileSync(new URL("../specs/tomato.flow.yaml", import.meta.url), "utf8");
const request = readFileSync(new URL("requests/CreateFlowByFiles-01.json", import.meta.url), "utf8");
const wrong = contract.replace("readSeconds: 30", "readSeconds: 500");
const party = 'type: person\nname: "{{name}}"\nmobile: "{{mobile}}"\nreadSeconds: 500\n';
const using = contract.replace(/approvers:\n(?:.*\n)*? {4}sign:/u, "approvers:\n  - use: ../parties/signer.yaml\n    sign:");

/** Runs in a folder with these files. */
async function run(files: Readonly<Record<string, string>>, args: readonly string[], stdin = ""): Promise<Said> {
  return flowspec(await folderWith(files), args, {}, stdin);
}

describe("no contract found is a mistake of the call", () => {
  const files = { "specs/a.yaml": contract, "specs/b.yml": contract, "specs/note.txt": "" };

  test.each([["check"], ["compile"], ["compile", "--check"], ["fmt"], ["fmt", "--check"], ["preflight"]])("%s %s", async (...args) => {
    const { code, stdout, stderr } = await run(files, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "error: no contract found in specs, but 2 YAML files not called *.flow.yaml; --allow-empty makes nothing of that\n",
    );
  });

  test("unless it is allowed", async () => {
    expect(await run(files, ["check", "--allow-empty"])).toMatchObject({ code: 0, stderr: "No findings in 0 files.\n" });
  });
});

describe("what is named on the command line and is no contract", () => {
  const project = {
    "flowspec.config.yaml": "specs: [specs]\n",
    "specs/a.flow.yaml": using,
    "specs/b.flow.yaml": contract.replace("tomato", "b"),
    "parties/signer.yaml": party,
  };

  test("a used file is checked through the contracts that use it", async () => {
    const { code, stderr } = await run(project, ["check", "parties/signer.yaml"]);
    expect(code).toBe(1);
    expect(stderr).toContain("--> parties/signer.yaml:4:14");
    expect(stderr).toContain("1 error in 1 file.");
  });

  test("the configuration is checked through all contracts, each once", async () => {
    const { code, stderr } = await run(project, ["check", "flowspec.config.yaml", "specs/a.flow.yaml"]);
    expect(code).toBe(1);
    expect(stderr).toContain("1 error in 2 files.");
  });

  test("what no contract uses is told", async () => {
    const { code, stderr } = await run({ ...project, "parties/other.yaml": "type: person\n" }, ["check", "parties/other.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: parties\/other\.yaml is no contract: /u);
  });

  test("a contract of any name is checked as one", async () => {
    expect(await run({ "draft.yaml": contract }, ["check", "draft.yaml"])).toMatchObject({ code: 0, stderr: "No findings in 1 file.\n" });
  });

  test("a configuration whose ending is another is told", async () => {
    const { code, stderr } = await run({ "flowspec.config.yml": "", "specs/a.flow.yaml": contract }, ["check"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "error: flowspec.config.yml is not read: call it flowspec.config.yaml\n" });
  });
});

describe("the standard input stands for a file as `-`", () => {
  test("check", async () => {
    const { code, stderr } = await run({}, ["check", "-"], wrong);
    expect(code).toBe(1);
    expect(stderr).toContain("--> -:30:18");
  });

  test("check --action", async () => {
    expect(await run({}, ["check", "-", "--action", "CreateFlowByFiles", "--now", "2022-01-01T00:00:00Z"], "[]")).toMatchObject({
      code: 1,
    });
  });

  test("fmt prints what it lays out, changed or not", async () => {
    const untidy = contract.replace("  mobile: mobile\n", "  mobile:   mobile\n");
    expect((await run({}, ["fmt", "-"], untidy)).stdout).toBe(contract);
    expect((await run({}, ["fmt", "-"], contract)).stdout).toBe(contract);
    expect(await run({}, ["fmt", "--check", "-"], untidy)).toMatchObject({ code: 1, stdout: "" });
  });

  test("import", async () => {
    const { code, stdout } = await run({}, ["import", "-", "--action", "CreateFlowByFiles"], request);
    expect(code).toBe(0);
    expect(stdout).toContain("name: imported\n");
  });

  test("render --params", async () => {
    const values = JSON.stringify({ file: "yDRtomatoPurchasePdfFileId000001", user: "yDRuser", name: "李四", mobile: "13200000000" });
    const { code, stdout } = await run(
      { "a.flow.yaml": contract },
      ["render", "a.flow.yaml", "--params", "-", "--now", "2026-01-05T09:00:00Z"],
      values,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ Operator: { UserId: "yDRuser" } });
  });

  test("only once, and not where a file is changed", async () => {
    expect(await run({}, ["render", "-", "--params", "-"], contract)).toMatchObject({ code: 2 });
    expect(await run({}, ["check", "--fix", "-"], contract)).toMatchObject({ code: 2 });
  });

  test("what is too large, or not UTF-8, is found as in a file", async () => {
    const { code, stderr } = await run({}, ["check", "-"], `# ${"x".repeat(2_100_000)}`);
    expect(code).toBe(1);
    expect(stderr).toContain("error[size-limit]");
    const gbk = Buffer.concat([Buffer.from("title: "), Buffer.from([0xba, 0xcf, 0xcd, 0xac])]);
    expect((await flowspec(await folderWith({}), ["check", "-"], {}, gbk)).stderr).toContain("error[utf8-text]");
  });
});

describe("targets", () => {
  test.each([...formatNames.filter((name) => name !== "pretty" && name !== "json"), "yaml"])("--format %s is refused", async (format) => {
    expect(await run({ "a.flow.yaml": contract }, ["targets", "a.flow.yaml", "--format", format])).toMatchObject({ code: 2, stdout: "" });
  });

  test("prints JSON where the flag or the environment asks for it", async () => {
    const folder = await folderWith({ "a.flow.yaml": contract });
    const byFlag = await flowspec(folder, ["targets", "a.flow.yaml", "--format", "json"]);
    const byEnvironment = await flowspec(folder, ["targets", "a.flow.yaml"], { FLOWSPEC_FORMAT: "json" });
    expect(byEnvironment).toEqual(byFlag);
    expect(JSON.parse(byFlag.stdout)).toHaveProperty("targets");
    expect((await flowspec(folder, ["targets", "a.flow.yaml"], { FLOWSPEC_FORMAT: "sarif" })).stdout).toMatch(/^compiles/mu);
  });
});

test.each(["12.22.12", "18.20.8", "20.18.3"])("Node %s is too old, and is told so in a line", (version) => {
  const pretend = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", pretend, cli, "check"], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({
    status: 3,
    stdout: "",
    stderr: `error: flowspec needs Node 20.19 or newer, and this is Node ${version}\n`,
  });
});

test("--version prints the version of the package, and the release of the SDK that the facts were reviewed against", async () => {
  const versionIn = (path: string): string =>
    (JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as { readonly version: string }).version;
  const sdk = versionIn("../node_modules/tencentcloud-sdk-nodejs/package.json");
  const stdout = `${versionIn("../package.json")}\nfacts on the service as of tencentcloud-sdk-nodejs ${sdk}\n`;
  for (const flag of ["--version", "-V"]) expect(await run({}, [flag])).toEqual({ code: 0, stdout, stderr: "" });
});
