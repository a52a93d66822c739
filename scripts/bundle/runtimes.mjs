// The runtime as the package exports it (`flowspec/runtime`), for projects whose builders import it instead of having it beside them:
// all of it, in each language, as both kinds of modules with their types. Nobody reads it there: it has no comments, but for those of the types.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { runtimeAs } from "../../build/5-emit/runtime.js";
import { languages } from "../../build/words/languages.js";

const head = "// What builders share that flowspec generates.\n";
// With short names of its own the package is a third of a megabyte smaller; what it exports, and its errors, are called as ever.
const short = { minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true, charset: "utf8" };
const shapes = { mjs: "esm", cjs: "commonjs" };

/** Writes the runtimes into `runtime-package` of a folder. */
export async function writeRuntimes(dist) {
  const folder = join(dist, "runtime-package");
  await mkdir(folder);
  for (const language of Object.keys(languages)) {
    for (const [ending, shape] of Object.entries(shapes)) {
      const { code } = await transform(await allOf(shape, language), { ...short, format: shape === "esm" ? "esm" : "cjs" });
      await writeFile(join(folder, `${language}.${ending}`), head + code);
    }
    const types = (await allOf("declarations", language)).replace(/^\/\/.*\n/u, head);
    await writeFile(join(folder, `${language}.d.cts`), types);
    await writeFile(join(folder, `${language}.d.mts`), `export * from "./${language}.cjs";\n`);
  }
}

/** All of the runtime in a shape. */
async function allOf(shape, language) {
  const textFor = await runtimeAs(shape, language);
  return textFor("everything");
}
