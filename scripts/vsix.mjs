// Makes the extension for VS Code, `flowspec-<version>.vsix`, of `editors/vscode` and of what `npm run build` has made: `node scripts/vsix.mjs [folder]`.
// The same sources make the same bytes.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./bundle/settings.mjs";
import { packageFiles } from "./vsix/files.mjs";
import { zipOf } from "./vsix/zip.mjs";

const folder = process.argv[2] ?? join(root, "editors/vscode/dist");
const { version, files } = await packageFiles();
const path = join(folder, `flowspec-${version}.vsix`);
await mkdir(folder, { recursive: true });
const bytes = await zipOf(files);
await writeFile(path, bytes);
console.log(`${path}: ${files.size} files, ${(bytes.length / 1e6).toFixed(2)} MB`);
