import { basename, join, resolve } from "node:path";
import { readAsset } from "../../host.ts";
import { machineDisk } from "../../host/disk.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";

/** The files of a starter project, and those of the package that they are copies of. npm leaves out files that are called `.gitignore`, so their copies are called otherwise. */
const copies: readonly (readonly [path: string, asset: string])[] = [
  ["specs/purchase.flow.yaml", "purchase.flow.yaml"],
  ["flowspec.config.yaml", "config.yaml"],
  ["test/purchase.test.ts", "purchase.test.ts"],
  ["tsconfig.json", "tsconfig.json"],
  [".gitignore", "gitignore"],
  [".gitattributes", "gitattributes"],
  [".prettierignore", "prettierignore"],
  [".github/workflows/contracts.yml", "ci.yml"],
  ["README.md", "README.md"],
];

/** `flowspec init [folder]`: a project whose compile and test work at once. A file that is there already stays as it is, and is named with what it should hold. */
export async function initCommand(folder: string, io: Io): Promise<ExitCode> {
  const root = resolve(io.cwd, folder);
  const kind = machineDisk.kind(root);
  if (kind === "file" || kind === "other") throw new UsageError(`${folder} is no folder`);
  const texts = await Promise.all(copies.map(async ([path, asset]) => ({ path, text: await readAsset(`templates/init/${asset}`) })));
  const files = [{ path: "package.json", text: await packageText(basename(root)) }, ...texts];
  for (const { path, text } of files) {
    const made = machineDisk.claim(join(root, path), text);
    io.stderr.write(made ? `made  ${path}\n` : `kept  ${path}, which was there already${advice(path, text)}\n`);
  }
  io.stderr.write(`\nNext:${root === io.cwd ? "" : ` cd ${folder} &&`} npm install && npm run compile && npm test\n`);
  return exit.ok;
}

/** What somebody would do by hand with a file of their own. */
function advice(path: string, text: string): string {
  return path === "package.json" || path.endsWith("ignore") || path === ".gitattributes"
    ? `; see that it has\n${text.replaceAll(/^(?=.)/gmu, "      ").trimEnd()}`
    : "";
}

/** A package with flowspec, and with the compiler that flowspec itself is tested with. */
async function packageText(folder: string): Promise<string> {
  // The package's own description, whose members are known.
  const own = JSON.parse(await readAsset("package.json")) as { version: string; engines: object; devDependencies: Record<string, string> };
  const tool = (name: string): Record<string, string> => ({ [name]: own.devDependencies[name] ?? "*" });
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
  const description = {
    name: name === "" ? "contracts" : name,
    private: true,
    type: "module",
    engines: own.engines,
    scripts: {
      compile: "flowspec compile",
      test: "flowspec compile --check && tsc && node --test build/test/*.test.js",
    },
    devDependencies: { ...tool("@types/node"), flowspec: `^${own.version}`, ...tool("typescript") },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
