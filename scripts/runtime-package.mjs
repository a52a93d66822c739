// Writes the runtime as the package exports it (`flowspec/runtime`), for projects whose builders import it instead of having it beside them:
// all of it, in each language, as both kinds of modules with their types. A part of the build.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { runtimeFor } from "../dist/5-emit/runtime.js";
import { languages } from "../dist/words/languages.js";

const folder = new URL("../dist/runtime-package/", import.meta.url);
const files = { mjs: "esm", cjs: "commonjs", "d.mts": "declarations", "d.cts": "declarations" };

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const language of Object.keys(languages)) {
  for (const [ending, shape] of Object.entries(files)) await writeFile(new URL(`${language}.${ending}`, folder), textOf(shape, language));
}

/** What is said of a file in a project's own folder is not so of the package's. */
function textOf(shape, language) {
  return runtimeFor("everything", shape, language).replace(/^\/\/.*/u, "// What builders share that flowspec generates.");
}
