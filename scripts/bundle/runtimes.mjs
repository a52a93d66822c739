// The runtime as the package exports it (`flowspec/runtime`), for projects whose builders import it instead of having it beside them:
// all of it, in each language, as both kinds of modules with their types.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runtimeFor } from "../../build/5-emit/runtime.js";
import { languages } from "../../build/words/languages.js";

const files = { mjs: "esm", cjs: "commonjs", "d.mts": "declarations", "d.cts": "declarations" };

/** Writes the runtimes into `runtime-package` of a folder. */
export async function writeRuntimes(dist) {
  const folder = join(dist, "runtime-package");
  await mkdir(folder);
  for (const language of Object.keys(languages)) {
    for (const [ending, shape] of Object.entries(files)) await writeFile(join(folder, `${language}.${ending}`), textOf(shape, language));
  }
}

/** What is said of a file in a project's own folder is not so of the package's. */
function textOf(shape, language) {
  return runtimeFor("everything", shape, language).replace(/^\/\/.*/u, "// What builders share that flowspec generates.");
}
