import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { flowspec } from "../support/cli.ts";
import { folderOf } from "../support/tree.ts";
import { contractWith, party } from "./contracts.ts";

/** What is installed is only read, whoever would change it. */

const files = {
  ".git/HEAD": "",
  "flowspec.config.yaml": "specs: specs\n",
  "node_modules/@acme/parties/package.json": '{ "name": "@acme/parties", "version": "1.0.0" }',
  "node_modules/@acme/parties/supplier.yaml": party.replace("type: person", "type:   person"),
  "specs/a.flow.yaml": contractWith('  - { use: "@acme/parties/supplier.yaml", role: 乙方 }\n'),
};
const inPackage = "node_modules/@acme/parties/supplier.yaml";
const refusals = {
  en: (path: string) => `error: ${path} lies in a package, which is only read; change it where the package is made\n`,
  "zh-CN": (path: string) => `错误：${path} 在包里，只读不改；请到制作这个包的地方修改\n`,
};
const flow = "node_modules/@acme/parties/whole.flow.yaml";
const untidy = contractWith("  - type: person\n    name: 李四\n").replace("title: ", "titel:   ");

async function textOf(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

test.each(["en", "zh-CN"] as const)("no command changes a package, in %s", async (language) => {
  const folder = await folderOf({ ...files, [flow]: untidy });
  const cases = [
    [["fmt", inPackage], inPackage],
    [["fmt", "specs/a.flow.yaml", flow], flow],
    [["check", "--fix", flow], flow],
  ] as const;
  for (const [args, path] of cases) {
    const { code, stdout, stderr } = await flowspec(folder, [...args, "--lang", language]);
    expect({ args, code, stdout, stderr }).toEqual({ args, code: 2, stdout: "", stderr: refusals[language](path) });
  }
  expect(await textOf(folder, inPackage)).toBe(files[inPackage]);
  expect(await textOf(folder, flow)).toBe(untidy);
  // What changes nothing may look.
  expect(await flowspec(folder, ["fmt", "--check", inPackage])).toMatchObject({ code: 1 });
  expect(await flowspec(folder, ["check", "--fix-dry-run", flow])).toMatchObject({ code: 1 });
});

test("a package's file stands for the contracts that use it, by its own path and by that of a workspace", async () => {
  const other = contractWith("  - { use: ./own.yaml, role: 乙方 }\n").replace("name: example", "name: other");
  const folder = await folderOf({ ...files, "specs/b.flow.yaml": other, "specs/own.yaml": party });
  const { code, stderr } = await flowspec(folder, ["check", inPackage]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "No findings in 1 file.\n" });
  expect(await flowspec(join(folder, "specs"), ["check", `../${inPackage}`])).toMatchObject({ code: 0, stderr });

  const workspace = await folderOf(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace("node_modules/@acme/", "packages/"), text])),
  );
  await mkdir(join(workspace, "node_modules/@acme"), { recursive: true });
  await symlink("../../packages/parties", join(workspace, "node_modules/@acme/parties"));
  expect(await flowspec(workspace, ["check", "packages/parties/supplier.yaml"])).toMatchObject({ code: 0, stderr });
  expect(await flowspec(workspace, ["fmt", "packages/parties/supplier.yaml"])).toMatchObject({ code: 0 });
  expect(await flowspec(workspace, ["fmt", inPackage])).toMatchObject({ code: 0 });
});

test("nor does a command that works in another package", async () => {
  const folder = await folderOf({ ...files, "node_modules/@acme/app/specs/own.flow.yaml": untidy, [flow]: untidy });
  const cwd = join(folder, "node_modules/@acme/app");
  for (const path of ["../parties/whole.flow.yaml", join(folder, flow)])
    expect(await flowspec(cwd, ["fmt", path]), path).toMatchObject({ code: 2, stderr: refusals.en("../parties/whole.flow.yaml") });
  expect(await textOf(folder, flow)).toBe(untidy);
  expect(await flowspec(cwd, ["fmt", "specs/own.flow.yaml"])).toMatchObject({ code: 0 });
});

test("contracts of packages are those of the project where their folder is named, and nowhere else", async () => {
  const folder = await folderOf({ ...files, [flow]: untidy });
  const listed = async (path: string): Promise<readonly string[]> => {
    const { contracts } = JSON.parse((await flowspec(folder, ["list", "--json", path])).stdout) as { contracts: { path: string }[] };
    return contracts.map((each) => each.path);
  };
  for (const path of [".", "**/*.flow.yaml", "./**"]) expect(await listed(path), path).toEqual(["specs/a.flow.yaml"]);
  for (const path of ["node_modules/@acme", "node_modules/**/*.flow.yaml", "{specs,node_modules/@acme}/**/whole.flow.yaml", flow])
    expect(await listed(path), path).toEqual([flow]);
  // What lies behind a link there, and out of the project, is nobody's affair.
  const outside = await folderOf({ "x.flow.yaml": untidy });
  await symlink(outside, join(folder, "node_modules/linked"));
  expect(await listed(".")).toEqual(["specs/a.flow.yaml"]);
});

const pdf = await readFile(new URL("../../specs/pdf/labour-contract.pdf", import.meta.url));

async function withPdf(line: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderOf({ ...files, ...line });
  await writeFile(join(folder, "node_modules/@acme/parties/contract.pdf"), pdf);
  return folder;
}

test.each(["en", "zh-CN"] as const)("no facts are written into a package, in %s", async (language) => {
  const at = "node_modules/@acme/parties/contract.pdf";
  const contract = files["specs/a.flow.yaml"].replace('"{{file}}" }]', `"{{file}}", pdf: ../${at} }]`);
  const folder = await withPdf({ "specs/a.flow.yaml": contract });
  const { code, stderr } = await flowspec(folder, ["preflight", "--update", "--lang", language]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: refusals[language](`${at}.facts.json`) });
  expect(existsSync(join(folder, `${at}.facts.json`))).toBe(false);
});

test("no file of a package names a PDF", async () => {
  const folder = await withPdf({
    "specs/a.flow.yaml": contractWith(`  - ${party.trimEnd().replaceAll("\n", "\n    ")}\n`, 'use: "@acme/parties/base.yaml"\n').replace(
      /^files: .*\n/mu,
      "",
    ),
    "node_modules/@acme/parties/base.yaml": 'files: [{ id: "{{file}}", pdf: ./contract.pdf }]\n',
  });
  for (const command of [["check"], ["compile"], ["preflight"], ["preflight", "--update"]]) {
    const { code, stderr } = await flowspec(folder, command);
    expect(code, stderr).toBe(1);
    expect(stderr).toContain(`error[pdf-readable]: "./contract.pdf" is named in a package, and only files of the project name PDFs.
 --> node_modules/@acme/parties/base.yaml:1:32
`);
  }
});
