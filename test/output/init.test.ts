import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createProject } from "../support/project.ts";

test("init makes a project that compiles without findings and checks as up to date", async () => {
  const project = createProject();
  const { code, stderr } = await project.run("init", "contracts 合同");
  expect(code).toBe(0);
  expect(stderr.match(/^made /gmu)).toHaveLength(10);
  expect(stderr).toMatch(/\nNext: cd contracts 合同 && npm install/u);
  const description = JSON.parse(project.read("contracts 合同/package.json")) as { name: string; devDependencies: object };
  expect(description.name).toBe("contracts");
  expect(Object.keys(description.devDependencies)).toEqual(["@types/node", "flowspec", "typescript"]);

  const made = createProject(project.files("contracts 合同"));
  const compiled = await made.run("compile");
  expect(compiled.stderr).toContain("No findings in 1 file.");
  expect((await made.run("compile", "--check")).code).toBe(0);
  expect(made.read("generated/samples/purchase.review.json")).toContain("CG20260012");
});

test("init overwrites nothing, and says what is to be added by hand", async () => {
  const own = { ".prettierignore": "dist\n", "package.json": "{}\n", "specs/purchase.flow.yaml": "mine\n", "secret.txt": "secret\n" };
  const project = createProject(own);
  symlinkSync("secret.txt", join(project.folder, "README.md"));
  const { code, stderr } = await project.run("init");
  expect(code).toBe(0);
  expect(stderr.match(/^made /gmu)).toHaveLength(6);
  expect(stderr).toContain("kept  .prettierignore, which was there already; see that it has\n      generated/\n");
  expect(stderr).toContain('        "compile": "flowspec compile",');
  expect(stderr).toContain("kept  specs/purchase.flow.yaml, which was there already\n");
  expect(project.files()).toMatchObject(own);
  const before = project.files();
  expect((await project.run("init", ".")).stderr).not.toContain("made ");
  expect(project.files()).toEqual(before);
});

test("init into a file is a mistake of usage", async () => {
  const project = createProject({ "a.txt": "" });
  expect((await project.run("init", "a.txt")).code).toBe(2);
});
