import { describe, expect, test } from "vitest";
import { contractText, createProject, type Project } from "../support/project.ts";

const typescript = "emit: { as: typescript, imports: .js }\n";
const withoutEnding = "emit: { as: typescript, imports: none }\n";
const esm = "emit: { as: javascript, modules: esm }\n";
const commonjs = "emit: { as: javascript, modules: commonjs }\n";
const both = "emit: { as: javascript, modules: both }\n";
const fromPackage = `${esm}runtime: package\n`;

/** How the code of each module ends, and what stands beside the modules. */
const shapes = {
  [typescript]: [["ts"], []],
  [withoutEnding]: [["ts"], []],
  [esm]: [["js", "d.ts"], ["package.json"]],
  [commonjs]: [["js", "d.ts"], ["package.json"]],
  [both]: [["mjs", "d.mts", "cjs", "d.cts"], []],
  [fromPackage]: [["js", "d.ts"], ["package.json"]],
} as const;

const others = ["flowspec.manifest.json", "review/lease.md", "review/offer.md", "samples/lease.review.json", "samples/offer.review.json"];

/** Every file of the output folder in a shape. */
function filesOf(config: keyof typeof shapes): readonly string[] {
  const [endings, beside] = shapes[config];
  const modules = ["index", "lease", "offer", ...(config === fromPackage ? [] : ["runtime"])];
  return [...modules.flatMap((module) => endings.map((ending) => `${module}.${ending}`)), ...beside, ...others].toSorted();
}

function projectWith(config: string, files: Readonly<Record<string, string>> = {}): Project {
  const specs = { "specs/lease.flow.yaml": contractText("lease"), "specs/offer.flow.yaml": contractText("offer") };
  return createProject({ ...specs, "flowspec.config.yaml": config, ...files });
}

describe("a project that chooses another shape", () => {
  test("has the files of the new one after a run, and none of the old", async () => {
    const project = projectWith(typescript);
    const order = [typescript, esm, commonjs, withoutEnding, both, fromPackage, both, typescript] as const;
    for (const config of order) {
      project.write("flowspec.config.yaml", config);
      expect((await project.run("compile")).code).toBe(0);
      expect(Object.keys(project.files("generated"))).toEqual(filesOf(config));
      expect((await project.run("compile", "--check")).code).toBe(0);
    }
    const fresh = projectWith(typescript);
    await fresh.run("compile");
    expect(project.files("generated")).toEqual(fresh.files("generated"));
  });

  test("is told by --check what has to change", async () => {
    const project = projectWith(typescript);
    await project.run("compile");
    project.write("flowspec.config.yaml", esm);
    const { code, stderr } = await project.run("compile", "--check");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^missing {3}generated\/lease\.d\.ts$/mu);
    expect(stderr).toMatch(/^orphaned {2}generated\/lease\.ts$/mu);
    expect(stderr).toContain("Run `flowspec compile` and commit the result.");
  });

  test("keeps what is its own, and is told where that stands in the way", async () => {
    const project = projectWith(typescript, { "generated/package.json": '{ "name": "mine" }\n', "generated/mine.js": "mine\n" });
    expect((await project.run("compile")).code).toBe(0);
    const before = project.files("generated");
    project.write("flowspec.config.yaml", commonjs);
    const { code, stderr } = await project.run("compile");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^foreign {3}generated\/package\.json$/mu);
    expect(project.files("generated")).toEqual(before);
    project.write("flowspec.config.yaml", both);
    expect((await project.run("compile")).code).toBe(0);
    expect(project.read("generated/package.json")).toBe('{ "name": "mine" }\n');
    expect(project.read("generated/mine.js")).toBe("mine\n");
  });

  test("does not lose a file of the old one that somebody has changed", async () => {
    const project = projectWith(esm);
    await project.run("compile");
    project.write("generated/lease.js", "changed\n");
    const before = project.files("generated");
    project.write("flowspec.config.yaml", typescript);
    const { code, stderr } = await project.run("compile");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^edited {4}generated\/lease\.js$/mu);
    expect(project.files("generated")).toEqual(before);
    expect((await project.run("compile", "--force")).code).toBe(0);
    expect(Object.keys(project.files("generated"))).toEqual(filesOf(typescript));
  });

  test("does not mix it with the old one in a run on some contracts", async () => {
    const project = projectWith(typescript);
    await project.run("compile");
    const before = project.files("generated");
    project.write("flowspec.config.yaml", esm);
    for (const args of [[], ["--check"], ["--force"]]) {
      const { code, stderr } = await project.run("compile", "specs/lease.flow.yaml", ...args);
      expect(code).toBe(1);
      expect(stderr).toContain(
        "error: what generated has of specs/offer.flow.yaml was generated by other settings of flowspec.config.yaml: compile all contracts together.\n",
      );
      expect(project.files("generated")).toEqual(before);
    }
    await project.run("compile");
    expect((await project.run("compile", "specs/lease.flow.yaml", "--check")).code).toBe(0);
  });
});
