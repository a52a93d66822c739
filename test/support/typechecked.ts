import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { folderWith } from "./folder.ts";

const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;

/** A project that knows no more than generated code needs, and is as strict as can be. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  noUnusedLocals: true,
  noEmit: true,
};

/** What the compiler says of a text that stands beside generated files and imports them; nothing where all is right. */
export async function typechecked(files: ReadonlyMap<string, string>, text: string): Promise<string> {
  const folder = await folderWith({
    ...Object.fromEntries(files),
    "package.json": '{ "type": "module" }',
    "uses.ts": text,
    "tsconfig.json": JSON.stringify({ compilerOptions, files: ["uses.ts"] }),
  });
  try {
    await promisify(execFile)(process.execPath, [tsc, "-p", folder]);
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
