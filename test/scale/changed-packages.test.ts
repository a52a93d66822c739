import { mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { commit, type Files, git, put, repositoryWith } from "../support/repository.ts";
import { teaNamed, withGit } from "../support/scale-selection.ts";

/** `--changed` in a workspace: packages that contracts use, and configurations that others extend. */

const using = (name: string, use: string): string => teaNamed(name).replace("../parties/one.yaml", `"${use}"`);
const manifest = (name: string, version = "1.0.0"): string => JSON.stringify({ name, version });
const lockfile = (version: string): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { "node_modules/@acme/library": { version } } });

const workspace = "packages/app/specs/workspace.flow.yaml";
const installed = "packages/app/specs/installed.flow.yaml";
const plain = "packages/app/specs/plain.flow.yaml";
const all = [installed, plain, workspace];

/** Of three contracts one uses a package of the workspace, one a package that was installed, and one none. */
const base: Files = {
  ".gitignore": "node_modules\n",
  "package.json": '{ "workspaces": ["packages/*"] }',
  "package-lock.json": lockfile("1.0.0"),
  "base/root.yaml": "environments:\n  live: { vars: { site: 杭州 } }\n",
  "base/shared.yaml": "extends: ./root.yaml\n",
  "packages/parties/package.json": manifest("@acme/parties"),
  "packages/parties/supplier.yaml": "use: ./deep/slow.yaml\nrole: 买方\n",
  "packages/parties/deep/slow.yaml": "readSeconds: 30\n",
  "packages/parties/idle.yaml": "readSeconds: 9\n",
  "packages/app/package.json": manifest("@acme/app"),
  "packages/app/flowspec.config.yaml": "extends: ../../base/shared.yaml\n",
  "packages/app/parties/one.yaml": "readSeconds: 30\nrole: 买方\n",
  [workspace]: using("workspace", "@acme/parties/supplier.yaml"),
  [installed]: using("installed", "@acme/library/supplier.yaml"),
  [plain]: teaNamed("plain"),
};

/** What npm has installed: it is in no commit. */
async function install(folder: string, text = "readSeconds: 30\nrole: 买方\n"): Promise<void> {
  await put(folder, {
    "node_modules/@acme/library/package.json": manifest("@acme/library"),
    "node_modules/@acme/library/supplier.yaml": text,
  });
}

async function link(folder: string, target = "../../packages/parties"): Promise<void> {
  const path = join(folder, "node_modules/@acme/parties");
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  await symlink(target, path);
}

async function repository(files: Files = base): Promise<string> {
  const folder = await repositoryWith(files);
  await install(folder);
  await link(folder);
  git(folder, ["switch", "--quiet", "--create", "work"]);
  return folder;
}

/** The contracts that are selected in the folder of their package, by their paths from the root. */
async function selected(folder: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await withGit(join(folder, "packages/app"), ["check", "--changed", "--format", "junit"]);
  if (code !== 0) throw new Error(stderr);
  const suites = [...stdout.matchAll(/<testsuite name="([^"]+)"/gu)].map(([, name = ""]) => name);
  return suites.filter((name) => name.endsWith(".flow.yaml")).map((path) => `packages/app/${path}`);
}

describe("a change in a workspace", () => {
  const cases: readonly (readonly [string, Files, readonly string[]])[] = [
    ["nothing", {}, []],
    ["a file of a package that lies in it", { "packages/parties/supplier.yaml": "use: ./deep/slow.yaml\nrole: 购买方\n" }, [workspace]],
    ["a file that this one uses", { "packages/parties/deep/slow.yaml": "readSeconds: 20\n" }, [workspace]],
    ["a file that is gone", { "packages/parties/idle.yaml": undefined }, []],
    ["a file that nobody uses", { "packages/parties/idle.yaml": "readSeconds: 8\n" }, []],
    ["the version of such a package", { "packages/parties/package.json": manifest("@acme/parties", "1.0.1") }, []],
    ["the lockfile", { "package-lock.json": lockfile("1.1.0") }, [installed]],
    ["another lockfile", { "pnpm-lock.yaml": "lockfileVersion: 9\n" }, [installed]],
    ["a base configuration", { "base/shared.yaml": "extends: ./root.yaml\nenvironments: { live: { vars: { other: 九 } } }\n" }, all],
    ["the one that it extends", { "base/root.yaml": "environments:\n  live: { vars: { site: 苏州 } }\n" }, all],
    ["a contract", { [plain]: teaNamed("plain", { title: "茶叶订购合同" }) }, [plain]],
  ];

  test("selects exactly the contracts that go by it, whether it is committed or not", async () => {
    const folder = await repository();
    for (const [kind, files, expected] of cases) {
      await put(folder, files);
      expect(await selected(folder), kind).toEqual(expected);
      await commit(folder, {}, kind);
      expect(await selected(folder), `${kind}, committed`).toEqual(expected);
      git(folder, ["reset", "--quiet", "--hard", "main"]);
    }
  });
  test("is told by the run of one package, whatever was changed in others", async () => {
    const folder = await repository();
    await put(folder, { "packages/other/specs/x.flow.yaml": teaNamed("x") });
    expect(await selected(folder)).toEqual([]);
    const said = await withGit(join(folder, "packages/app"), ["check", "--changed"]);
    expect(said.stderr).toContain("Nothing that a contract here reads was changed since git:main.");
    await put(folder, { "packages/parties/supplier.yaml": "role: 买方\n" });
    expect((await withGit(join(folder, "packages/app"), ["check", "--changed"])).stderr).toContain("No findings in 1 file.");
  });

  test("may be that a package lies elsewhere now, and what nobody can compare counts as changed", async () => {
    const folder = await repository();
    await put(folder, { "packages/copy/package.json": manifest("@acme/parties"), "packages/copy/supplier.yaml": "role: 买方\n" });
    await link(folder, "../../packages/copy");
    expect(await selected(folder)).toEqual([workspace]);
    await link(folder);
    await rm(join(folder, "packages/copy"), { recursive: true });
    expect(await selected(folder)).toEqual([]);
    await put(folder, { "packages/app/flowspec.config.yaml": "extends: ../../base/root.yaml\n" });
    expect(await selected(folder)).toEqual(all);
    git(folder, ["reset", "--quiet", "--hard", "main"]);
    // Without a lockfile nobody knows which version was installed.
    await commit(folder, { "package-lock.json": undefined });
    git(folder, ["branch", "--quiet", "--force", "main"]);
    expect(await selected(folder)).toEqual([installed]);
  });
  test("is looked for as deep as files use others, of contracts outside of the project, too", async () => {
    const folder = await repository({
      ...base,
      "elsewhere/x.flow.yaml": using("x", "./one.yaml"),
      "elsewhere/one.yaml": "use: ./slow.yaml\nrole: 买方\n",
      "elsewhere/slow.yaml": "readSeconds: 30\n",
    });
    const run = async (): Promise<string> =>
      (await withGit(join(folder, "packages/app"), ["check", "--changed", "../../elsewhere"])).stderr;
    expect(await run()).toContain("Nothing that a contract here reads was changed");
    await put(folder, { "elsewhere/slow.yaml": "readSeconds: 20\n" });
    expect(await run()).toContain("No findings in 1 file.");
  });
});
