import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "./support/folder.ts";
import { isLong } from "./support/long.ts";
import { contractText } from "./support/project.ts";
import { cli, type Fate, spawned } from "./support/spawned.ts";

const wrong = contractText("wrong").replace("CreateFlowByFiles", "CreateFlowByFile");
const set = ["--set", "fileId=yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk", "operatorId=yDRpersonnelClerkUserId000000001"];
let folder = "";
beforeAll(async () => {
  folder = await folderWith({
    "right.flow.yaml": contractText("right"),
    "wrong.flow.yaml": wrong,
    "many/wrong.flow.yaml": `${wrong}${Array.from({ length: 3_000 }, (_, index) => `key${index}: 1\n`).join("")}`,
    "request.json": '{ "FlowName": "采购合同" }',
    "rows.csv": "signatory,mobile\n李四,13200000000\n王五,1\n",
  });
});

/** Each command, what it ends with, and whether its product is what it prints on stdout. */
const commands: readonly (readonly [code: number, args: string, ...more: string[]])[] = [
  [0, "check right.flow.yaml"],
  [1, "check wrong.flow.yaml"],
  [1, "check wrong.flow.yaml --format json"],
  [1, "check many --format sarif --max-diagnostics 0"],
  [1, "check request.json --action CreateFlowByFiles --format json"],
  [1, "check wrong.flow.yaml --fix-dry-run"],
  [0, "compile right.flow.yaml --format json --out made"],
  [1, "compile right.flow.yaml --check --out none"],
  [1, "compile wrong.flow.yaml --format github"],
  [0, "fmt right.flow.yaml --diff"],
  [0, "preflight right.flow.yaml --format json"],
  [0, "preview right.flow.yaml"],
  [0, "render right.flow.yaml --sample review"],
  [1, "render right.flow.yaml --rows rows.csv", ...set],
  [0, "targets right.flow.yaml"],
  [0, "import request.json --action CreateFlowByFiles"],
  [0, "explain"],
  [2, "explain nothing-of-the-kind"],
  [0, "init started"],
  [0, "resolve right.flow.yaml"],
  [0, "trace right.flow.yaml /FlowName"],
  [0, "schema"],
  [0, "--help"],
  [2, "no-such-command"],
];
const faults: readonly (readonly ["stdout" | "stderr", Fate])[] = [
  ["stdout", "closed"],
  ["stderr", "closed"],
  ["stdout", "full"],
  ["stderr", "full"],
];
const matrix = commands.flatMap(([code, args, ...more], row) =>
  faults.map(([stream, fate], column) => ({ code, args, more, stream, fate, isFew: row % 2 === 0 && (row / 2) % 4 === column })),
);

describe.concurrent("a stream that fails changes nothing of what a command does", () => {
  test.each(matrix.filter(({ isFew }) => isLong || isFew))("$args: $stream $fate", async ({ code, args, more, stream, fate }) => {
    const all = [...args.split(" "), ...more];
    const usual = isLong ? await spawned(folder, all) : { code, stdout: "x", stderr: "x" };
    const ended = await spawned(folder, all, { [stream]: fate });
    expect(usual.code).toBe(code);
    expect(ended.stderr).not.toMatch(/^\s+at .*:\d+:\d+/mu);
    const isProduct = stream === "stdout" && args.startsWith("render");
    const wrote = isLong ? usual[stream] !== "" : undefined;
    const expected = fate === "closed" ? [isProduct ? 3 : code] : wrote === undefined ? [3, code] : [wrote ? 3 : code];
    expect(expected).toContain(ended.code);
  });
});

test("outputs are written and the lock is gone when nobody reads the findings", async () => {
  const project = await folderWith({ "specs/right.flow.yaml": contractText("right") });
  expect((await spawned(project, ["compile", "--format", "json"], { stdout: "closed" })).code).toBe(0);
  expect(existsSync(join(project, "generated/right.ts"))).toBe(true);
  expect(readdirSync(project).toSorted()).toEqual(["generated", "specs"]);
});

test("findings on a full disk end with 3, and are said to be lost; a closed one keeps the verdict", async () => {
  const full = await spawned(folder, ["check", "wrong.flow.yaml", "--format", "json"], { stdout: "full" });
  expect(full).toEqual({ code: 3, stdout: "", stderr: "error: cannot write to the standard output: ENOSPC\n" });
  expect((await spawned(folder, ["check", "wrong.flow.yaml"], { stderr: "full" })).code).toBe(3);
  expect((await spawned(folder, ["check", "many", "--format", "json"], { stdout: "closed" })).code).toBe(1);
});

test("rejects are listed to the end when nobody reads the bodies; without them nothing more is read", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `{"signatory":"李四","mobile":"${index === 19_999 ? "1" : "13200000000"}"}\n`);
  writeFileSync(join(folder, "many.jsonl"), rows.join(""));
  const args = ["render", "right.flow.yaml", "--rows", "many.jsonl", ...set];
  const listed = await spawned(folder, [...args, "--rejects", "rejects.jsonl"], { stdout: "closed" });
  expect({ code: listed.code, rejects: readFileSync(join(folder, "rejects.jsonl"), "utf8").split("\n").length }).toEqual({
    code: 3,
    rejects: 2,
  });
  const left = await spawned(folder, args, { stdout: "closed" });
  expect(left.code).toBe(3);
  expect(left.stderr).not.toContain("20000 rows");
});

describe("what a shell appends to a file that was read", () => {
  test.each(["render x.flow.yaml --sample review", "check x.flow.yaml --format json", "resolve x.flow.yaml", "fmt -"])(
    "%s",
    async (args) => {
      const text = contractText("right");
      const project = await folderWith({ "x.flow.yaml": text });
      const file = join(project, "x.flow.yaml");
      const [input, output] = [openSync(file, "r"), openSync(file, "a")];
      const ended = spawnSync(process.execPath, [cli, ...args.split(" ")], {
        cwd: project,
        stdio: [input, output, "pipe"],
        encoding: "utf8",
      });
      for (const each of [input, output]) closeSync(each);
      expect(ended.status).toBe(2);
      expect(ended.stderr).toContain("nothing is written to the standard output");
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );
});
