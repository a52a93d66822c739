import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { contractText, createProject, type Project } from "../support/project.ts";
import { cli } from "../support/spawned.ts";

/** However slow the machine is: what is waited for comes, or never. */
const patient = { timeout: 600_000, interval: 20 };

/** A process that compiles whenever something changes. */
interface Watching {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  /** Waits until it has compiled for the how-manieth time. */
  readonly builds: (count: number) => Promise<void>;
}

function startWatching(project: Project, ...paths: readonly string[]): Watching {
  const child = spawn(process.execPath, [cli, "compile", "--watch", ...paths], {
    cwd: project.folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = (): string => text;
  const builds = (count: number): Promise<void> =>
    vi.waitFor(() => expect((text.match(/^Watching /gmu) ?? []).length, text).toBeGreaterThanOrEqual(count), patient);
  return { child, said, builds };
}

test("compile --watch compiles what a change touches, and ends when it is interrupted", async () => {
  const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "specs/lease.flow.yaml": contractText("lease") });
  const { child, said, builds } = startWatching(project);
  await builds(1);
  expect(said()).toContain("No findings in 2 files.");

  project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
  await vi.waitFor(() => expect(project.read("generated/samples/purchase.review.json")).toContain("买卖合同"), patient);
  await builds(2);
  expect(said()).toContain("No findings in 1 file.");

  project.write("specs/loan.flow.yaml", contractText("loan"));
  await vi.waitFor(() => expect(project.read("generated/index.ts")).toContain("loan"), patient);

  rmSync(join(project.folder, "specs/lease.flow.yaml"));
  await vi.waitFor(() => expect(existsSync(join(project.folder, "generated/lease.ts"))).toBe(false), patient);
  expect(project.read("generated/index.ts")).not.toContain("lease");

  child.kill("SIGINT");
  const code = await new Promise((resolve) => child.once("exit", resolve));
  expect(code).toBe(0);
  expect(Object.keys(project.files()).filter((path) => path.startsWith("."))).toEqual([]);
  expect((await project.run("compile", "--check")).code).toBe(0);
});

test("compile --watch keeps the last good output while a contract is wrong, and compiles it once it is right", async () => {
  const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase"), "specs/lease.flow.yaml": contractText("lease") });
  const { said, builds } = startWatching(project);
  await builds(1);
  const before = project.files("generated");

  project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同").replace("deadline", "deadlin"));
  await vi.waitFor(() => expect(said()).toContain("known-keys"), patient);
  await builds(2);
  expect(project.files("generated")).toEqual(before);

  project.write("specs/lease.flow.yaml", contractText("lease", "租赁合同"));
  await builds(3);
  expect(project.files("generated")).toEqual(before);

  project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
  await vi.waitFor(() => expect(project.read("generated/samples/purchase.review.json")).toContain("买卖合同"), patient);
  expect(project.read("generated/samples/lease.review.json")).toContain("租赁合同");
});

test("compile --watch compiles the users of a file when it changes, everything when the configuration does, and nothing for its own output", async () => {
  const project = createProject({
    "specs/purchase.flow.yaml": `use: ../shared.yaml\n${contractText("purchase")}`,
    "specs/lease.flow.yaml": contractText("lease"),
    "kept/shared.yaml": "summary: 一起用的\n",
    "flowspec.config.yaml": "# settings\n",
  });
  symlinkSync("kept/shared.yaml", join(project.folder, "shared.yaml"));
  const { said, builds } = startWatching(project, "specs/*.flow.yaml");
  await builds(1);
  project.write("flowspec.config.yaml", "# other settings\n");
  await builds(2);
  expect(said().match(/No findings in 2 files/gu)).toHaveLength(2);
  project.write("others.yaml", "summary: 没人用\n");
  project.write("kept/shared.yaml", "summary: 另外的\n");
  await builds(3);
  expect(said().match(/No findings in 1 file\./gu)).toHaveLength(1);
  expect(said().match(/, \d+ unchanged/gu)).toHaveLength(3);

  const written = statSync(join(project.folder, "generated/index.ts")).mtimeMs;
  project.write("generated/purchase.ts", project.read("generated/purchase.ts"));
  project.write("specs/lease.flow.yaml", contractText("lease", "租赁合同"));
  await vi.waitFor(() => expect(project.read("generated/samples/lease.review.json")).toContain("租赁合同"), patient);
  await builds(4);
  expect(said().match(/No findings in 1 file\./gu)).toHaveLength(2);
  expect(statSync(join(project.folder, "generated/index.ts")).mtimeMs).toBe(written);

  // What the configuration says of the language holds from then on.
  const english = project.read("generated/runtime.ts");
  project.write("flowspec.config.yaml", "language: zh-CN\n");
  await vi.waitFor(() => expect(said()).toContain("没有问题，共 2 个文件。"), patient);
  await vi.waitFor(() => expect(project.read("generated/runtime.ts")).not.toBe(english), patient);
});

test("compile --watch says what is wrong with the folder, and goes on", async () => {
  const project = createProject({ "specs/purchase.flow.yaml": contractText("purchase") });
  const { said, builds } = startWatching(project);
  await builds(1);
  rmSync(join(project.folder, "specs"), { recursive: true });
  await vi.waitFor(() => expect(said()).toContain("no such file or folder: specs"), patient);
  expect(project.read("generated/index.ts")).toContain("purchase");
  project.write("specs/purchase.flow.yaml", contractText("purchase", "买卖合同"));
  await vi.waitFor(() => expect(project.read("generated/samples/purchase.review.json")).toContain("买卖合同"), patient);
});

test("compile --watch follows what a project is made of elsewhere: a base configuration, and files of packages", async () => {
  const seal = (id: number): string => `environments: { live: { vars: { sealId: yDRsealId0000000000000000000000${id} } } }\nenv: live\n`;
  const using = contractText("purchase").replace("approvers:\n", 'approvers:\n  - use: "@acme/parties/us.yaml"\n');
  const party = (title: string): string =>
    `type: company\norganization: ${title}\nname: 王五\nmobile: "13100000000"\nsign: [{ type: seal, sealId: "{{vars.sealId}}", at: { page: 1, x: 300, y: 100 } }]\n`;
  const project = createProject({
    ".git/HEAD": "",
    "base.yaml": seal(1),
    "app/flowspec.config.yaml": "extends: ../base.yaml\n",
    "app/specs/purchase.flow.yaml": using,
    "node_modules/@acme/parties/package.json": '{ "name": "@acme/parties" }',
    "node_modules/@acme/parties/us.yaml": party("星河示例科技有限公司"),
  });
  const { builds } = startWatching({ ...project, folder: join(project.folder, "app") });
  const sample = (): string => project.read("app/generated/samples/purchase.review.json");
  await builds(1);
  expect(sample()).toContain("yDRsealId00000000000000000000001");
  project.write("base.yaml", seal(2));
  await vi.waitFor(() => expect(sample()).toContain("yDRsealId00000000000000000000002"), patient);
  await builds(2);
  project.write("node_modules/@acme/parties/us.yaml", party("西湖测绘仪器有限公司"));
  await vi.waitFor(() => expect(sample()).toContain("西湖测绘仪器有限公司"), patient);
});
