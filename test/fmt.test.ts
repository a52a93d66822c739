import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { flowspec } from "./support/cli.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-fmt-"));
  await writeFile(join(folder, "a.flow.yaml"), "name: a\nflowspec: 1\ncc: [{mobile: '13957246813', name: 欧阳晓晓}]\n");
  await writeFile(join(folder, "b.flow.yaml"), "flowspec: 1\nname: b\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
const canonical = 'flowspec: 1\nname: a\ncc:\n  - { name: 欧阳晓晓, mobile: "13957246813" }\n';

test("fmt writes what differs", async () => {
  expect(await flowspec(folder, ["fmt", "."])).toEqual({ code: 0, stdout: "", stderr: "1 of 2 files laid out anew.\n" });
  expect(await read("a.flow.yaml")).toBe(canonical);
  expect(await flowspec(folder, ["fmt", "."])).toEqual({ code: 0, stdout: "", stderr: "0 of 2 files laid out anew.\n" });
});

test("fmt --check names what differs, fails, and writes nothing", async () => {
  const before = await read("a.flow.yaml");
  expect(await flowspec(folder, ["fmt", ".", "--check"])).toEqual({
    code: 1,
    stdout: "",
    stderr: "a.flow.yaml\n1 of 2 files would be laid out anew.\n",
  });
  expect(await read("a.flow.yaml")).toBe(before);
  expect((await flowspec(folder, ["fmt", "b.flow.yaml", "--check"])).code).toBe(0);
});

test("fmt --diff shows what differs, personal values masked, and writes nothing", async () => {
  const { code, stdout } = await flowspec(folder, ["fmt", ".", "--diff"]);
  expect(code).toBe(0);
  expect(stdout).toContain("+  - { name: 欧");
  expect(stdout).not.toContain("13957246813");
  expect(await read("a.flow.yaml")).not.toBe(canonical);
  expect((await flowspec(folder, ["fmt", ".", "--diff", "--check"])).code).toBe(1);
});

test("fmt leaves what cannot be read alone, says why, and goes on with the others", async () => {
  await writeFile(join(folder, "c.flow.yaml"), "flowspec: [\n");
  const { code, stderr } = await flowspec(folder, ["fmt", "."]);
  expect(code).toBe(1);
  expect(stderr).toContain("error[yaml-unclosed]");
  expect(await read("c.flow.yaml")).toBe("flowspec: [\n");
  expect(await read("a.flow.yaml")).toBe(canonical);
});

test("fmt leaves a file that it cannot lay out as it is, with a warning, and lays out the others", async () => {
  const text = "title: # flowspec-ignore tidy-whitespace: as printed\n  # the full name\n  采购合同\n";
  await writeFile(join(folder, "c.flow.yaml"), text);
  const { code, stderr } = await flowspec(folder, ["fmt", "."]);
  expect(code).toBe(0);
  expect(stderr).toContain("warning[kept-layout]");
  expect(stderr).toContain("--> c.flow.yaml:1:8");
  expect(stderr).toContain("1 of 3 files laid out anew.\n");
  expect(await read("c.flow.yaml")).toBe(text);
  expect(await read("a.flow.yaml")).toBe(canonical);
  expect((await flowspec(folder, ["fmt", ".", "--check"])).code).toBe(0);
  await writeFile(join(folder, "b.flow.yaml"), "name: b\nflowspec: 1\n");
  expect((await flowspec(folder, ["fmt", ".", "--check"])).code).toBe(1);
});
