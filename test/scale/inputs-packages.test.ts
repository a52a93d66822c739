import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/cli/inputs/data.ts";
import { contractText } from "../record/steps.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

/** A file of a package is an input of the contracts that use it, with whatever says which file that is. */

type Files = Readonly<Record<string, string>>;

const party = 'type: person\nname: 李四\nmobile: "13200000000"\n';

function using(name: string, path: string): string {
  const sign = "sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }]";
  return contractText(name, 0).replace(/approvers:\n[^]*$/u, `approvers:\n  - { use: "${path}", ${sign} }\n`);
}

const plain = "specs/plain.flow.yaml";
const user = "specs/deep/user.flow.yaml";

const contracts: Files = {
  ".git/HEAD": "",
  [plain]: contractText("plain", 0),
  [user]: using("user", "@acme/parties/supplier.yaml"),
};

function packaged(folder: string): Files {
  return {
    [`${folder}/package.json`]: '{ "name": "@acme/parties", "version": "1.0.0" }',
    [`${folder}/supplier.yaml`]: "use: ./inner.yaml\n",
    [`${folder}/inner.yaml`]: party,
    [`${folder}/idle.yaml`]: party,
  };
}

/** Where the package lies, and where a link in `node_modules` leads. */
const layouts: Readonly<Record<string, { readonly real: string; readonly link?: string }>> = {
  "npm, hoisted": { real: "node_modules/@acme/parties" },
  pnpm: {
    real: "node_modules/.pnpm/@acme+parties@1.0.0/node_modules/@acme/parties",
    link: "../.pnpm/@acme+parties@1.0.0/node_modules/@acme/parties",
  },
  "npm workspaces": { real: "packages/parties", link: "../../packages/parties" },
};
const installed = "node_modules/@acme/parties";

async function write(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function report(folder: string): Promise<Report> {
  return JSON.parse((await flowspec(folder, ["inputs", "--json"])).stdout) as Report;
}

/** The contracts whose inputs are others than before; all of them where those that are shared are. */
function changedIn(before: Report, after: Report): readonly string[] {
  const common = ({ tool, settings, shared }: Report): unknown => ({ tool, settings, shared });
  expect(common(after)).toEqual(common(before));
  const was = new Map(before.contracts.map((each) => [each.path, JSON.stringify(each)]));
  return after.contracts.filter((each) => was.get(each.path) !== JSON.stringify(each)).map(({ path }) => path);
}

describe.each(Object.entries(layouts))("of a package as it lies with %s", (_, { real, link }) => {
  async function project(): Promise<string> {
    const folder = await folderWith({ ...contracts, ...packaged(real) });
    if (link !== undefined) {
      await mkdir(dirname(join(folder, installed)), { recursive: true });
      await symlink(link, join(folder, installed));
    }
    return folder;
  }

  test("its files, its package.json and nearer places are inputs of the contract that uses it, and of no other", async () => {
    const folder = await project();
    const before = await report(folder);
    const own = before.contracts.find(({ path }) => path === user);
    expect(own?.files.map(({ path }) => path)).toEqual(
      [...["package.json", "supplier.yaml", "inner.yaml"].map((name) => `${installed}/${name}`), user].toSorted(),
    );
    const nearer = ["specs/.git", "specs/deep/.git", `specs/deep/${installed}`, `specs/${installed}`];
    const asFolder = "specs/deep/@acme/parties/supplier.yaml";
    expect(own?.missing).toEqual([...nearer, asFolder].toSorted());
    expect(own?.unread).toEqual([{ path: installed, ...(link === undefined ? {} : { real }) }]);
    expect(JSON.stringify(before.shared)).not.toContain("acme");

    const after = async (files: Files): Promise<readonly string[]> => {
      await write(folder, files);
      const changed = changedIn(before, await report(folder));
      await write(folder, packaged(real));
      return changed;
    };
    expect(await after({ [`${real}/inner.yaml`]: party.replace("李四", "王五") })).toEqual([user]);
    expect(await after({ [`${real}/package.json`]: '{ "name": "@acme/parties", "version": "1.0.1" }' })).toEqual([user]);
    expect(await after({ [`${real}/idle.yaml`]: "", [`${real}/more.yaml`]: "" })).toEqual([]);

    await write(folder, { [asFolder]: party });
    expect(changedIn(before, await report(folder))).toEqual([user]);
    await rm(join(folder, "specs/deep/@acme"), { recursive: true });
    for (const path of nearer) {
      const isPackage = path.endsWith("parties");
      await write(folder, isPackage ? packaged(path) : { [`${path}/HEAD`]: "" });
      expect(changedIn(before, await report(folder)), path).toEqual([user]);
      await rm(join(folder, isPackage ? dirname(dirname(path)) : path), { recursive: true });
    }
    if (link !== undefined) {
      await write(folder, packaged("packages/other"));
      await rm(join(folder, installed));
      await symlink("../../packages/other", join(folder, installed));
      expect(changedIn(before, await report(folder))).toEqual([user]);
    }
    await rm(join(folder, installed), { recursive: true });
    const gone = await report(folder);
    expect(JSON.stringify(gone.contracts.find(({ path }) => path === plain))).toBe(
      JSON.stringify(before.contracts.find(({ path }) => path === plain)),
    );
    expect(gone.contracts.find(({ path }) => path === user)?.missing).toContain(installed);
  });

  test("make looks at them for what is made of that contract", async () => {
    const folder = await project();
    expect(await flowspec(folder, ["compile", "--deps-file", "contracts.d"])).toMatchObject({ code: 0 });
    const text = await readFile(join(folder, "contracts.d"), "utf8");
    const rules = text.split("\n\n");
    const ruleOf = (target: string): string => rules.find((rule) => rule.split("\n")[0]?.includes(target)) ?? "";
    for (const name of ["package.json", "supplier.yaml", "inner.yaml"])
      expect(ruleOf("generated/user.ts")).toContain(`  ${installed}/${name}`);
    expect(ruleOf("generated/user.ts")).toContain(`$(if $(wildcard specs/${installed}),flowspec.anew)`);
    if (link === undefined) expect(ruleOf("generated/user.ts")).toContain(`$(if $(wildcard ${installed}/.),,flowspec.anew)`);
    else expect(ruleOf("generated/user.ts")).toContain(`  ${real}/inner.yaml \\\n`);
    expect(ruleOf("generated/plain.ts")).toContain(plain);
    expect(ruleOf("generated/plain.ts")).not.toContain("acme");
    expect(ruleOf("flowspec.shared :=")).not.toContain("acme");
    // A folder of git is never as old as what was made.
    expect(text).not.toMatch(/^ {2}\.git( |$)/mu);
  });
});

test("a package that is nowhere is looked for as far as there are folders, and how many those are is of no matter", async () => {
  const files = { "flowspec.config.yaml": "out: generated\n", [user]: using("user", "@acme/parties/supplier.yaml") };
  const one = await folderWith(files);
  const other = await folderWith(Object.fromEntries(Object.entries(files).map(([path, text]) => [`a/far/below/${path}`, text])));
  const found = await report(one);
  expect(found.contracts[0]?.missingAbove).toEqual([".git", installed]);
  expect(await report(join(other, "a/far/below"))).toEqual(found);
});
