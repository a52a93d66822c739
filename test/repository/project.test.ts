import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const run = promisify(execFile);

/** What a command prints, and how it ends. */
interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program; a failure is an outcome too. */
async function outcome(program: string, args: readonly string[], cwd = root): Promise<Outcome> {
  try {
    return { code: 0, ...(await run(program, [...args], { cwd, maxBuffer: 64_000_000, env: { ...process.env, NO_COLOR: "1" } })) };
  } catch (error) {
    const { code = 1, stdout = "", stderr = "" } = error as { code?: number; stdout?: string; stderr?: string };
    return { code, stdout, stderr };
  }
}

/** Runs a program that has to succeed; what it says is the failure's message. */
async function succeeds(program: string, args: readonly string[], cwd = root): Promise<string> {
  const { code, stdout, stderr } = await outcome(program, args, cwd);
  expect(code, `${program} ${args.join(" ")}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

const tool = (name: string): string => join(root, "node_modules/.bin", name);

describe("the sources", () => {
  test("have the types they say", () => succeeds(tool("tsc"), ["--noEmit"]));
  test("of the tests have them too", () => succeeds(tool("tsc"), ["--noEmit", "-p", "test"]));
  test("keep the rules of the linter", () => succeeds(tool("oxlint"), ["--type-aware", "--deny-warnings"]));
  test("are formatted", () => succeeds(tool("prettier"), ["--check", "."]));
  test("hold nothing that is not used", () => succeeds(tool("knip"), []));
});

describe("derived files", () => {
  test("are what the tables say", () => succeeds(process.execPath, ["scripts/derive.mjs", "--check"]));
  test("are what the installed SDK says", () => succeeds(process.execPath, ["scripts/sync-wire.mjs", "--check"]));
  test("of contracts are up to date", () => succeeds(process.execPath, ["dist/cli/main.js", "compile", "--check"]));
});

describe("the package", () => {
  let folder = "";
  let tarball = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "flowspec-package-"));
    const packed = await succeeds("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    tarball = join(folder, filename);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is published as publint wants it", () => succeeds(tool("publint"), ["--strict", tarball]));

  test("has types wherever it can be imported", () => succeeds(tool("attw"), [tarball, "--profile", "esm-only"]));

  test("works in an empty folder: its command, its library, its schema", async () => {
    const project = join(folder, "project");
    await mkdir(join(project, "specs"), { recursive: true });
    await writeFile(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
    await cp(join(root, "specs/labour-contract.flow.yaml"), join(project, "specs/labour-contract.flow.yaml"));
    await succeeds("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball], project);

    const flowspec = join(project, "node_modules/.bin/flowspec");
    await succeeds(flowspec, ["compile"], project);
    const committed = await readFile(join(root, "generated/labour-contract.ts"), "utf8");
    expect(await readFile(join(project, "generated/labour-contract.ts"), "utf8")).toBe(committed);
    const body = JSON.parse(
      await succeeds(flowspec, ["render", "specs/labour-contract.flow.yaml", "--sample", "review"], project),
    ) as object;
    expect(body).toHaveProperty("Approvers");

    const program = `
      import { checkSource, parse } from "flowspec";
      import schema from "flowspec/schema/flow.schema.json" with { type: "json" };
      const { diagnostics } = checkSource({ path: "a.flow.yaml", text: "flowspec: 1\\nname: a\\naction: CreateFlow" });
      console.log(diagnostics[0].code.name, schema.$schema, typeof parse);`;
    await writeFile(join(project, "program.mjs"), program);
    const said = await succeeds(process.execPath, ["program.mjs"], project);
    expect(said.trim()).toBe("known-words https://json-schema.org/draft/2020-12/schema function");
  });

  test("makes a starter project that compiles, type-checks and passes its test", async () => {
    const started = join(folder, "started");
    const main = join(root, "dist/cli/main.js");
    await succeeds(process.execPath, [main, "init", started]);
    await succeeds("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--save-dev", tarball], started);
    await succeeds("npm", ["run", "compile"], started);
    const { code, stdout, stderr } = await outcome("npm", ["test"], started);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^. pass 1$/mu);
    await writeFile(join(started, "generated/purchase.ts"), "export {};");
    expect((await outcome("npm", ["test"], started)).code).toBe(1);
  });
});
