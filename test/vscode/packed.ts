import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { folderWith } from "../support/folder.ts";
import { root, succeeds } from "../support/processes.ts";
import { unzipped } from "./unzipped.ts";

/** The package of the extension for VS Code, as `npm run vsix` makes it of the build that is there, in an environment. */
export async function packed(env: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const folder = await folderWith({});
  await succeeds(process.execPath, ["scripts/vsix.mjs", folder], root, { ...process.env, ...env });
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { readonly version: string };
  return readFile(join(folder, `flowspec-${version}.vsix`));
}

/** Installs such a package as an editor does: the folder of the extension, with nothing around it. */
export async function installed(zip: Buffer): Promise<string> {
  const folder = await folderWith({});
  for (const [path, bytes] of unzipped(zip)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return join(folder, "extension");
}
