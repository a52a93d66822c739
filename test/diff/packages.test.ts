import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec, type Said } from "../support/cli.ts";
import { commit, type Files, git, gitEnv, put, repositoryWith } from "../support/repository.ts";
import { company, contractWith, party } from "../values/contracts.ts";

/** What contracts take from packages, and settings from base configurations, as a commit had them. */

const manifest = '{ "name": "@acme/parties", "version": "1.0.0" }\n';
const using = contractWith('  - { use: "@acme/parties/supplier.yaml", role: 乙方 }\n');
const alone = contractWith(`  - ${party.trimEnd().replaceAll("\n", "\n    ")}\n`).replace("name: example", "name: other");
const project = { "flowspec.config.yaml": "specs: specs\n", "specs/a.flow.yaml": using, "specs/b.flow.yaml": alone };
const elsewhere = party.replace("page: 1", "page: 2");

/** A branch of a repository, and what was changed since it left `main` but for what is not committed. */
async function branched(main: Files): Promise<string> {
  const folder = await repositoryWith(main);
  git(folder, ["switch", "--quiet", "--create", "work"]);
  return folder;
}

async function diff(folder: string, ...args: readonly string[]): Promise<Said> {
  return flowspec(folder, ["diff", "--against", "git:main", ...args], gitEnv);
}

interface Told {
  readonly contracts: readonly { readonly name: string; readonly changes: readonly { readonly id: string }[] }[];
  readonly incomplete: readonly {
    readonly which: string;
    readonly path: string;
    readonly diagnostics: readonly { readonly code: string }[];
  }[];
}

async function told(folder: string): Promise<Told & { readonly code: number }> {
  const { code, stdout } = await diff(folder, "--format", "json");
  return { code, ...(JSON.parse(stdout) as Told) };
}

const changedIn = ({ contracts }: Told): readonly string[] => contracts.filter(({ changes }) => changes.length > 0).map(({ name }) => name);

describe("a package of the repository", () => {
  const main = {
    ...project,
    "packages/parties/package.json": manifest,
    "packages/parties/supplier.yaml": party,
    ".gitignore": "node_modules\n",
  };

  async function installed(files: Files = main): Promise<string> {
    const folder = await branched(files);
    await mkdir(join(folder, "node_modules/@acme"), { recursive: true });
    await symlink("../../packages/parties", join(folder, "node_modules/@acme/parties"));
    return folder;
  }

  test("that is as it was changes nothing", async () => {
    const folder = await installed();
    expect(await told(folder)).toMatchObject({ code: 0, contracts: [], incomplete: [] });
  });

  test("changes the contracts that use it, committed or not, and no others", async () => {
    const folder = await installed();
    await put(folder, { "packages/parties/supplier.yaml": elsewhere });
    const open = await told(folder);
    expect({ code: open.code, changed: changedIn(open), incomplete: open.incomplete }).toEqual({
      code: 0,
      changed: ["example"],
      incomplete: [],
    });
    await commit(folder, {});
    expect(await told(folder)).toEqual(open);
  });

  test("that the commit had not yet is told as what nobody knows", async () => {
    const { "packages/parties/package.json": _, "packages/parties/supplier.yaml": __, ...before } = main;
    const folder = await installed(before);
    await put(folder, { "packages/parties/package.json": manifest, "packages/parties/supplier.yaml": party });
    const { code, incomplete } = await told(folder);
    expect({ code, incomplete: incomplete.map(({ which, path }) => `${which} ${path}`) }).toEqual({
      code: 1,
      incomplete: ["before specs/a.flow.yaml"],
    });
  });
});

describe("an installed package", () => {
  const lock = (version: string): string => JSON.stringify({ lockfileVersion: 3, packages: { "node_modules/@acme/parties": { version } } });
  const main = {
    ...project,
    "package.json": '{ "dependencies": { "@acme/parties": "^1.0.0" } }',
    "package-lock.json": lock("1.0.0"),
    ".gitignore": "node_modules\n",
  };

  async function installed(): Promise<string> {
    const folder = await branched(main);
    await put(folder, { "node_modules/@acme/parties/package.json": manifest, "node_modules/@acme/parties/supplier.yaml": party });
    return folder;
  }

  test("is read as it is where the lockfile is the same", async () => {
    const folder = await installed();
    expect(await told(folder)).toMatchObject({ code: 0, contracts: [], incomplete: [] });
    await put(folder, { "specs/a.flow.yaml": using.replace("title: 采购合同", "title: 框架合同") });
    const changed = await told(folder);
    expect({ code: changed.code, changed: changedIn(changed), incomplete: changed.incomplete }).toEqual({
      code: 0,
      changed: ["example"],
      incomplete: [],
    });
  });

  test.each(["en", "zh-CN"])("of another lockfile is not guessed, and it is told what to do, in %s", async (language) => {
    const folder = await installed();
    await put(folder, { "package-lock.json": lock("1.1.0") });
    const { code, stdout, stderr } = await diff(folder, "--lang", language);
    expect(code).toBe(1);
    await expect(`${stdout}${stderr}`).toMatchFileSnapshot(`../fixtures/packages/other-lockfile.${language}.txt`);
  });

  test("without a lockfile is not guessed", async () => {
    const folder = await installed();
    await commit(folder, { "package-lock.json": undefined });
    git(folder, ["branch", "--quiet", "--force", "main"]);
    expect(await told(folder)).toMatchObject({ code: 1, incomplete: [{ which: "before", path: "specs/a.flow.yaml" }] });
  });
});

test("a base configuration changes the contracts of all projects that extend it", async () => {
  const base = (seal: string): string => `environments: { live: { vars: { organization: 典子谦示例企业, sealId: ${seal} } } }\nenv: live\n`;
  const app = { "app/flowspec.config.yaml": "extends: ../base.yaml\n", "app/specs/a.flow.yaml": contractWith(company) };
  const folder = await branched({ ...app, "base.yaml": base("yDRsealId00000000000000000000001") });
  const within = join(folder, "app");
  expect(await told(within)).toMatchObject({ code: 0, contracts: [], incomplete: [] });
  await put(folder, { "base.yaml": base("yDRsealId00000000000000000000002") });
  const changed = await told(within);
  expect({ code: changed.code, changed: changedIn(changed), incomplete: changed.incomplete }).toEqual({
    code: 1,
    changed: ["example"],
    incomplete: [],
  });
  await put(folder, { "base.yaml": `${base("yDRsealId00000000000000000000001")}# the same\n` });
  expect(await told(within)).toMatchObject({ code: 0, contracts: [], incomplete: [] });
});
