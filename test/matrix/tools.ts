import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { succeeds } from "../support/processes.ts";

/** Programs that only the long run installs, each set in a folder of its own. */
export const toolSets = {
  // ts-jest takes no TypeScript of version 7.
  jest: { jest: "30.5.2", "ts-jest": "29.4.15", typescript: "5.9.3" },
  webpack: { webpack: "5.113.0", "ts-loader": "9.6.2", typescript: "5.9.3" },
  tsx: { tsx: "4.23.15" },
  "typescript-5.9": { typescript: "5.9.3" },
  "typescript-5.5": { typescript: "5.5.4" },
  "typescript-5.0": { typescript: "5.0.4" },
  deno: { deno: "2.9.6" },
  pnpm: { pnpm: "10.18.3" },
  yarn: { "@yarnpkg/cli-dist": "4.18.1" },
} as const;

export type ToolSet = keyof typeof toolSets;

/** Where programs are that tests install: the versions of Node by `.ci/run`, the others by the long run. */
export const toolsFolder: string = process.env["FLOWSPEC_TOOLS"] ?? join(tmpdir(), "flowspec-tools");

/** The folder `node_modules` of a set of tools, which is installed where it is not there yet. */
export async function installed(set: ToolSet): Promise<string> {
  const folder = join(toolsFolder, `matrix-${set}`);
  const modules = join(folder, "node_modules");
  const description = `${JSON.stringify({ private: true, dependencies: toolSets[set] }, null, 2)}\n`;
  const path = join(folder, "package.json");
  if (existsSync(join(modules, ".package-lock.json")) && (await readFile(path, "utf8")) === description) return modules;
  await mkdir(folder, { recursive: true });
  await writeFile(path, description);
  await succeeds("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], folder);
  return modules;
}
