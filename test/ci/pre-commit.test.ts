import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect } from "vitest";
import { bareEnv, type Consumer, consumer } from "../support/consumer.ts";
import { folderWith } from "../support/folder.ts";
import { type Outcome, outcome, root, succeeds } from "../support/processes.ts";
import { teaContract } from "../support/tea.ts";
import { testWith } from "../support/tools.ts";

const test = testWith("pre-commit", "git");

const party = "type: person\nreadSeconds: 30\n";
const contract = teaContract.replace("  - type: person\n", "  - use: ../parties/seller.yaml\n").replace("    readSeconds: 30\n", "");

/** Hooks of this revision, as users name them: a repository, and a commit of it. */
interface Hooks {
  readonly repository: string;
  readonly revision: string;
}

async function hooksRepository(): Promise<Hooks> {
  const folder = await folderWith({});
  const env = bareEnv(folder);
  copyFileSync(join(root, ".pre-commit-hooks.yaml"), join(folder, ".pre-commit-hooks.yaml"));
  await succeeds("git", ["init", "--quiet"], folder, env);
  await succeeds("git", ["add", ".pre-commit-hooks.yaml"], folder, env);
  await succeeds("git", ["commit", "--quiet", "--message", "Hooks"], folder, env);
  return { repository: folder, revision: (await succeeds("git", ["rev-parse", "HEAD"], folder, env)).trim() };
}

const ids = ["flowspec-check", "flowspec-fmt", "flowspec-compile-check"];

function configuration({ repository, revision }: Hooks, hooks: readonly string[]): string {
  const list = hooks.map((id) => `      - id: ${id}\n`).join("");
  return `repos:\n  - repo: ${repository}\n    rev: ${revision}\n    hooks:\n${list}`;
}

/** A project that was compiled and commits with these hooks. */
async function project(hooks: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Consumer> {
  const made = await consumer({
    "specs/tea.flow.yaml": contract,
    "parties/seller.yaml": party,
    ".pre-commit-config.yaml": configuration(published, hooks),
    ...files,
  });
  const env = { ...made.env, PRE_COMMIT_HOME: home };
  await succeeds("npx", ["--no-install", "flowspec", "compile"], made.folder, env);
  await made.commit("Compiled");
  await succeeds("pre-commit", ["install"], made.folder, env);
  return { ...made, env };
}

/** Tries to commit everything, as people do. */
async function committed({ folder, env }: Consumer): Promise<Outcome> {
  await succeeds("git", ["add", "--all"], folder, env);
  return outcome("git", ["commit", "--message", "A change"], folder, env);
}

let published: Hooks;
let home: string;
beforeAll(async () => {
  home = await folderWith({});
  published = await hooksRepository();
});

describe("hooks of pre-commit", () => {
  test("let a sound change through, and say which of them ran", async () => {
    const user = await project(ids);
    user.write("specs/tea.flow.yaml", contract.replace("茶叶", "绿茶"));
    await succeeds("npx", ["--no-install", "flowspec", "compile"], user.folder, user.env);
    const { code, stdout, stderr } = await committed(user);
    expect(stdout + stderr).toMatch(/flowspec check\.+Passed\n.*flowspec fmt\.+Passed\n.*flowspec compile --check\.+Passed/su);
    expect(code).toBe(0);
  });

  test("refuse a contract that the service would refuse", async () => {
    const user = await project(["flowspec-check"]);
    user.write("specs/tea.flow.yaml", contract.replace("page: 1", "page: 0"));
    const { code, stderr } = await committed(user);
    expect(stderr).toMatch(/flowspec check\.+Failed/u);
    expect(stderr).toContain("normal-page-nonzero");
    expect(code).toBe(1);
  });

  test("refuse what breaks a contract that the commit does not touch", async () => {
    const user = await project(["flowspec-check"]);
    user.write("parties/seller.yaml", party.replace("30", "500"));
    const { code, stderr } = await committed(user);
    expect(stderr).toContain("pre-read-time-range");
    expect(code).toBe(1);
  });

  test("lay a contract out, and leave it to be looked at and added", async () => {
    const user = await project(["flowspec-fmt"]);
    // A file may be called like a flag, and have a blank in its name.
    const untidy = ["specs/tea.flow.yaml", "-q.flow.yaml", "specs/two words.flow.yaml"];
    for (const [index, path] of untidy.entries()) {
      user.write(
        path,
        contract.replace("name: tea", `name:   tea${index}`).replace("../parties", path.startsWith("specs") ? "../parties" : "./parties"),
      );
    }
    const first = await committed(user);
    expect(first.stderr).toMatch(/flowspec fmt\.+Failed\n.*files were modified by this hook/su);
    expect(first.code).toBe(1);
    for (const [index, path] of untidy.entries()) expect(readFileSync(join(user.folder, path), "utf8")).toContain(`name: tea${index}\n`);
    expect((await committed(user)).code).toBe(0);
  });

  test("refuse outputs that are stale, and outputs that somebody changed", async () => {
    const user = await project(["flowspec-compile-check"]);
    user.write("specs/tea.flow.yaml", contract.replace("茶叶", "绿茶"));
    const stale = await committed(user);
    expect(stale.stderr).toContain("stale");
    expect(stale.code).toBe(1);
    await succeeds("npx", ["--no-install", "flowspec", "compile"], user.folder, user.env);
    expect((await committed(user)).code).toBe(0);
    user.write("generated/index.ts", "export {};\n");
    const edited = await committed(user);
    expect(edited.stderr).toContain("edited");
    expect(edited.code).toBe(1);
  });

  test("are not asked where nothing of contracts changes", async () => {
    const user = await project(ids);
    user.write("notes.md", "# Tea\n");
    const { code, stdout, stderr } = await committed(user);
    expect((stdout + stderr).match(/\(no files to check\)\s*Skipped/gu)).toHaveLength(ids.length);
    expect(code).toBe(0);
  });

  test("fail where flowspec is not installed, and install nothing", async () => {
    const user = await project(["flowspec-check"]);
    await succeeds("rm", ["-r", "node_modules"], user.folder, user.env);
    user.write("specs/tea.flow.yaml", contract.replace("茶叶", "绿茶"));
    const { code, stderr } = await committed({ ...user, env: { ...user.env, npm_config_offline: "true" } });
    expect(stderr).toMatch(/flowspec check\.+Failed/u);
    expect(stderr).toContain("npm error");
    expect(code).toBe(1);
  });
});
