import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffLines } from "diff";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";

const root = new URL("../../", import.meta.url).pathname;

/** What a copy of the project needs to be built, derived and to compile the contracts of `specs/`. */
const copied = [
  "src",
  "scripts",
  "templates",
  "specs",
  "schema",
  "docs",
  "build",
  "README.md",
  "README.zh-CN.md",
  "package.json",
  "flowspec.config.yaml",
];

/** Two rules that nobody needs: one about what some contracts leave open, and one about what every contract says for itself. */
const topic = `import { type Rule, constructRule } from "../base/rule.ts";

const docs = { what: "A.", why: "B.", fix: "C.", wrong: "title: a", right: "title: b" };

const long = constructRule(
  { name: "scratch-identity-number", refusals: [], messages: { long: "It is very long." }, docs },
  ["approver"],
  ({ idCardNumber }) => (typeof idCardNumber === "string" && idCardNumber.length > 1000 ? [{ key: "idCardNumber", message: "long" }] : []),
);

const unknown = constructRule(
  { name: "scratch-order", refusals: [], messages: { order: "Nobody signs in this order." }, docs },
  ["flow"],
  ({ order }) => (order === ("nowhere" as string) ? [{ key: "order", message: "order" }] : []),
);

export const scratchRules: readonly Rule[] = [long, unknown];
`;

let folder = "";

beforeAll(async () => {
  folder = await folderWith({});
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(root).filter((each) => /^tsconfig.*\.json$|^\.?prettier.*/u.test(each)))
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "src/rules/contract/scratch.ts"), topic);
  const index = join(folder, "src/rules/contract/index.ts");
  const text = readFileSync(index, "utf8").replace("  ...titleRules,\n", "  ...titleRules,\n  ...scratchRules,\n");
  writeFileSync(index, `import { scratchRules } from "./scratch.ts";\n${text}`);
  const node = (...args: readonly string[]): void => {
    execFileSync(process.execPath, args, { cwd: folder, stdio: "pipe" });
  };
  const build = (): void => node(join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json", "--noCheck");
  build();
  node("scripts/derive.mjs");
  build();
  node("build/cli/main.js", "compile");
}, 600_000);

/** The lines of a text that another has not. */
function added(before: string, after: string): { readonly more: readonly string[]; readonly less: readonly string[] } {
  const changes = diffLines(before, after);
  const lines = (which: "added" | "removed"): readonly string[] =>
    changes.filter((change) => change[which]).flatMap(({ value }) => value.trimEnd().split("\n"));
  return { more: lines("added"), less: lines("removed") };
}

describe("a rule that is added", () => {
  const modules = readdirSync(join(root, "generated")).filter((name) => name.endsWith(".ts") && !["index.ts", "runtime.ts"].includes(name));
  const read = (where: string, name: string): string => readFileSync(join(where, "generated", name), "utf8");

  test("changes one line of a module that it concerns, and none of another", () => {
    const concerned = modules.filter((name) => /\bidCardNumber: \{ \$param/u.test(read(root, name)));
    expect(concerned.length).toBeGreaterThan(2);
    expect(concerned.length).toBeLessThan(modules.length / 2);
    for (const name of modules) {
      const { more, less } = added(read(root, name), read(folder, name));
      expect({ name, more, less }).toEqual({
        name,
        more: concerned.includes(name) ? ['      "scratch-identity-number": runtime.scratchIdentityNumberLaw,'] : [],
        less: [],
      });
    }
  });

  test("is in the runtime if a contract is left to be judged by it, and changes nothing else there", () => {
    const { more, less } = added(read(root, "runtime.ts"), read(folder, "runtime.ts"));
    expect(less).toEqual([]);
    expect(more.join("\n")).toContain("scratchIdentityNumberLaw");
    expect(more.join("\n")).not.toContain("scratch-order");
    expect(existsSync(join(folder, "docs/diagnostics/scratch-order.md"))).toBe(true);
  });
});
