import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { contractText } from "../record/steps.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { cli } from "../support/spawned.ts";
import { testWith } from "../support/tools.ts";

/** The recipe as the page has it. */
const [, recipe = ""] = /^```make\n([^]*?)^```$/mu.exec(readFileSync(new URL("../../docs/inputs.md", import.meta.url), "utf8")) ?? [];

/** An application before it that is made anew whenever a builder is. */
const makefile = `all: app

app: generated/rent.ts
	@echo the application is made
	@touch app

${recipe}`;

const party = 'type: person\nname: 李四\nmobile: "13200000000"\n';

function contract(name: string): string {
  return contractText(name, 0);
}

function using(name: string, file: string): string {
  const sign = "sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }]";
  return contract(name).replace(/approvers:\n[^]*$/u, `approvers:\n  - { use: ${file}, ${sign} }\n`);
}

const files = {
  Makefile: makefile,
  "flowspec.config.yaml": "out: generated\n",
  "specs/rent.flow.yaml": using("rent", '"../parties/甲 方 (1) #2 50% $价.yaml"'),
  "specs/sale.flow.yaml": contract("sale").replace('{{file}}" }', '{{file}}", pdf: "../pdfs/gone: 1.pdf" }'),
  "parties/甲 方 (1) #2 50% $价.yaml": party,
};

interface Made {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether flowspec ran, and whether what depends on a builder was made anew. */
  readonly ran: boolean;
  readonly app: boolean;
}

function make(cwd: string): Made {
  const env = { ...process.env, PATH: `${join(cwd, "bin")}:${process.env["PATH"] ?? ""}`, FLOWSPEC_CACHE: "off" };
  const { status, stdout, stderr } = spawnSync("make", { cwd, env, encoding: "utf8" });
  return { code: status, stdout, stderr, ran: stdout.includes("flowspec runs"), app: stdout.includes("the application is made") };
}

/** Sets all times of a project back, so that nothing is as new as what happens next. */
function later(cwd: string): void {
  for (const path of [...Object.keys(files), "contracts.d", "generated/rent.ts", "app", "specs", "pdfs"].map((name) => join(cwd, name))) {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts) utimesSync(path, facts.mtimeMs / 1000 - 100, facts.mtimeMs / 1000 - 100);
  }
}

const withMake = testWith("make");

describe("make runs flowspec", () => {
  withMake("once, and again when a file was touched, deleted or has come, and never else", async () => {
    const cwd = await folderWith({ ...files, "bin/flowspec": `#!/bin/sh\necho flowspec runs\nexec "${process.execPath}" "${cli}" "$@"\n` });
    chmodSync(join(cwd, "bin/flowspec"), 0o755);
    const used = join(cwd, "parties/甲 方 (1) #2 50% $价.yaml");
    expect(make(cwd)).toMatchObject({ code: 0, ran: true, app: true });
    expect(make(cwd)).toMatchObject({ code: 0, ran: false, app: false });

    // What nobody reads is of no matter.
    writeFileSync(join(cwd, "parties/other.yaml"), party);
    writeFileSync(join(cwd, "notes.txt"), "");
    expect(make(cwd)).toMatchObject({ code: 0, ran: false });

    later(cwd);
    writeFileSync(used, party);
    expect(make(cwd)).toMatchObject({ code: 0, ran: true, app: false });
    expect(make(cwd)).toMatchObject({ code: 0, ran: false, app: false });

    later(cwd);
    writeFileSync(used, party.replace("李四", "王五"));
    expect(make(cwd)).toMatchObject({ code: 0, ran: true, app: true });
    expect(make(cwd)).toMatchObject({ code: 0, ran: false, app: false });

    renameSync(used, join(cwd, "kept"));
    const gone = make(cwd);
    expect(gone).toMatchObject({ code: 2, ran: true, app: false });
    expect(gone.stderr).toContain("specs/rent.flow.yaml");
    expect(gone.stderr).not.toContain("No rule to make target");
    // It is no less wrong the second time.
    expect(make(cwd)).toMatchObject({ code: 2, ran: true });
    // As it was when everything was made.
    renameSync(join(cwd, "kept"), used);
    expect(make(cwd)).toMatchObject({ code: 0, ran: false });

    // What was looked for and not there comes, and is older than everything.
    const pdf = join(cwd, "pdfs/gone: 1.pdf");
    mkdirSync(dirname(pdf));
    writeFileSync(pdf, "%PDF");
    utimesSync(pdf, 1, 1);
    expect(make(cwd)).toMatchObject({ code: 0, ran: true });
    expect(make(cwd)).toMatchObject({ code: 0, ran: false });
    rmSync(pdf);
    expect(make(cwd)).toMatchObject({ code: 0, ran: true });

    later(cwd);
    writeFileSync(join(cwd, "specs/new.flow.yaml"), contract("new"));
    expect(make(cwd)).toMatchObject({ code: 0, ran: true, app: false });
    rmSync(join(cwd, "specs/new.flow.yaml"));
    expect(make(cwd)).toMatchObject({ code: 0, ran: true, app: false });
    expect(make(cwd)).toMatchObject({ code: 0, ran: false });

    // An output that is gone is made again.
    rmSync(join(cwd, "generated/rent.ts"));
    expect(make(cwd)).toMatchObject({ code: 0, app: true });
  });
});

describe("a dependency file", () => {
  test("says the same whether something is compiled or not, and is written every time", async () => {
    const cwd = await folderWith(files);
    expect(await flowspec(cwd, ["compile", "--deps-file", "contracts.d"])).toMatchObject({ code: 0 });
    const written = readFileSync(join(cwd, "contracts.d"), "utf8");
    expect(written).toContain("parties/甲\\ 方\\ (1)\\ \\#2\\ 50%\\ $$价.yaml");
    expect(written).toContain("$(if $(wildcard pdfs/gone:\\ 1.pdf),flowspec.anew)");
    rmSync(join(cwd, "contracts.d"));
    expect(await flowspec(cwd, ["inputs", "--deps-file", "contracts.d"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "contracts.d"), "utf8")).toBe(written);
    rmSync(join(cwd, "contracts.d"));
    expect(await flowspec(cwd, ["compile", "--deps-file", "contracts.d"])).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "contracts.d"), "utf8")).toBe(written);
  });

  test("is not written where contracts have errors, nor as new as what has more warnings than it may", async () => {
    const cwd = await folderWith({ ...files, "specs/wrong.flow.yaml": "flowspec: 1\nname: wrong\n" });
    for (const command of ["compile", "inputs"]) {
      const { code, stderr } = await flowspec(cwd, [command, "--deps-file", "contracts.d"]);
      expect(code).toBe(1);
      expect(stderr).toContain("specs/wrong.flow.yaml");
      expect(statSync(join(cwd, "contracts.d"), { throwIfNoEntry: false })).toBeUndefined();
    }
    rmSync(join(cwd, "specs/wrong.flow.yaml"));
    expect(await flowspec(cwd, ["compile", "--max-warnings", "0", "--deps-file", "contracts.d"])).toMatchObject({ code: 1 });
    expect(statSync(join(cwd, "contracts.d"), { throwIfNoEntry: false })).toBeUndefined();
  });

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["a line end", { "specs/two\nlines.flow.yaml": contract("rent") }, []],
    ["a semicolon", { "specs/a;b.flow.yaml": contract("rent") }, []],
    ["a bar in a used file", { "specs/a.flow.yaml": using("rent", '"../parties/a|b.yaml"'), "parties/a|b.yaml": party }, []],
    ["a bracket in what is missing", { "specs/a.flow.yaml": contract("rent").replace('{{file}}" }', '{{file}}", pdf: "../gone)" }') }, []],
    ["a bar in the output folder", { "specs/a.flow.yaml": contract("rent") }, ["-o", "made|of"]],
  ])("is refused, and nothing is written, where make has no way of writing a path: %s", async (_, project, flags) => {
    const cwd = await folderWith(project);
    for (const command of ["inputs", "compile"]) {
      const { code, stderr } = await flowspec(cwd, [command, "--deps-file", "contracts.d", ...flags]);
      expect(stderr).toContain("make has no way of writing the path");
      expect(code).toBe(2);
      expect(new Set(readdirSync(cwd))).toEqual(new Set(Object.keys(project).map((path) => path.split("/")[0])));
    }
  });

  test("is about files alone, and about what is compiled", async () => {
    const cwd = await folderWith(files);
    const told = async (args: readonly string[], stdin = ""): Promise<string> => (await flowspec(cwd, args, {}, stdin)).stderr;
    for (const flag of ["--check", "--watch"])
      expect(await told(["compile", flag, "--deps-file", "d"])).toContain("neither --check nor --watch");
    expect(await told(["inputs", "-", "--deps-file", "d"], contract("piped"))).toContain("no file that make could look at");
    expect(await told(["inputs", "--deps-file", "specs/sale.flow.yaml"])).toContain("specs/sale.flow.yaml");
  });
});
