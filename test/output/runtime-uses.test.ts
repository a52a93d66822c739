import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contractText, createProject, type Project } from "../support/project.ts";

const manifestPath = "generated/flowspec.manifest.json";

/** A contract that a law judges which no other contract here is judged by: two people of one identity. */
const twoSigners = contractText("sale")
  .replace("mobile: mobile }", "mobile: mobile, other: person-name, otherMobile: mobile }")
  .replace('mobile: "13200000000" }', 'mobile: "13200000000", other: 张三, otherMobile: "15100000000" }')
  .concat(
    '  - { type: person, name: "{{other}}", mobile: "{{otherMobile}}", sign: [{ type: signature, at: { page: 1, x: 300, y: 100 } }] }\n',
  );

async function compiled(): Promise<Project> {
  const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "specs/sale.flow.yaml": twoSigners });
  expect(await project.run("compile")).toMatchObject({ code: 0 });
  return project;
}

const law = "const approverDuplicateLaw";
const unused = "const groupSizeMaxLaw";

test("the runtime has what all contracts use, also those that are not compiled now", async () => {
  const project = await compiled();
  const runtime = project.read("generated/runtime.ts");
  expect(runtime).toContain(law);
  expect(runtime).not.toContain(unused);
  expect(await project.run("compile", "specs/purchase.flow.yaml")).toMatchObject({ code: 0 });
  expect(project.read("generated/runtime.ts")).toBe(runtime);
  expect(await project.run("compile", "--check", "specs/purchase.flow.yaml")).toMatchObject({ code: 0 });
  expect(await project.run("compile", "--check")).toMatchObject({ code: 0 });
});

test("what a contract used that is no more is no longer there", async () => {
  const project = await compiled();
  rmSync(join(project.folder, "specs/sale.flow.yaml"));
  expect(await project.run("compile")).toMatchObject({ code: 0 });
  expect(project.read("generated/runtime.ts")).not.toContain(law);
  expect(project.read(manifestPath)).not.toContain("approverDuplicateLaw");
});

test("the runtime has everything where an earlier flowspec generated a contract, until that is compiled again", async () => {
  const project = await compiled();
  const [runtime, manifest] = [project.read("generated/runtime.ts"), project.read(manifestPath)];
  const { runtime: _, ...old } = JSON.parse(manifest) as Readonly<Record<string, unknown>>;
  project.write(manifestPath, JSON.stringify(old));
  expect(await project.run("compile", "specs/purchase.flow.yaml")).toMatchObject({ code: 0 });
  expect(project.read("generated/runtime.ts")).toContain(unused);
  expect(await project.run("compile")).toMatchObject({ code: 0 });
  expect(project.read("generated/runtime.ts")).toBe(runtime);
  expect(project.read(manifestPath)).toBe(manifest);
});

test("a name that the runtime has no longer is no matter", async () => {
  const project = await compiled();
  const [runtime, manifest] = [project.read("generated/runtime.ts"), project.read(manifestPath)];
  project.write(manifestPath, manifest.replace('"sale": "BuildOptions', '"sale": "aLawThatIsNoMore toString ../../x BuildOptions'));
  expect(await project.run("compile", "specs/purchase.flow.yaml")).toMatchObject({ code: 0 });
  expect(project.read("generated/runtime.ts")).toBe(runtime);
});
