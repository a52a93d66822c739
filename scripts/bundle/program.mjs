// The program: CommonJS chunks, each loaded when it is needed. A chunk exports its modules under numbers, and takes from others the same way.
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import { chunks, plain, start } from "./chunks.mjs";
import { exportsOf, graphOf, ownersOf, sharedModules } from "./graph.mjs";
import { root, settings } from "./settings.mjs";

/** Writes the chunks into a folder; answers what esbuild says is in them. */
export async function bundleProgram(folder) {
  const graph = await graphOf("src/cli/main.ts");
  const owners = ownersOf(graph, chunks);
  const shared = sharedModules(graph, owners);
  const exports = await exportsOf(shared);
  const numbers = new Map(shared.map((path, index) => [path, `m${index}`]));
  const metafiles = [];
  for (const name of Object.keys(chunks)) {
    const { metafile } = await build({
      ...settings,
      stdin: { contents: entryOf(name, graph, owners, numbers), resolveDir: root, sourcefile: `${name}.js`, loader: "js" },
      format: "cjs",
      outfile: join(folder, `${name}.cjs`),
      metafile: true,
      inject: [join(root, "scripts/bundle/here.mjs")],
      define: { ...settings.define, "import.meta.url": "here" },
      plugins: [otherChunks(name, graph, owners, numbers, exports)],
      // An old Node has to understand the file that says it is too old.
      ...(name === start
        ? { target: "es2018", supported: { "node-colon-prefix-require": false }, banner: { js: "#!/usr/bin/env node" } }
        : {}),
    });
    metafiles.push(metafile);
  }
  return metafiles;
}

/** The text that a chunk is bundled from: its modules that others take, each under its number. */
function entryOf(name, graph, owners, numbers) {
  const own = [...numbers].filter(([path]) => owners.get(path) === name);
  const lines = own.map(([path, number]) => {
    const from = JSON.stringify(`./${path}`);
    if (plain.has(path)) return `export * from ${from};`;
    return graph.get(path).isCommonJs ? `export const ${number} = require(${from});` : `export * as ${number} from ${from};`;
  });
  return [...lines, ...(name === start ? [`import ${JSON.stringify(`./${chunks[start][0]}`)};`] : [])].join("\n");
}

/** Has imports of modules of other chunks take them from there. */
function otherChunks(name, graph, owners, numbers, exports) {
  return {
    name: "other-chunks",
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, pluginData, ...more }) => {
        if (pluginData === "resolved" || more.kind === "entry-point") return undefined;
        const found = await build.resolve(path, { ...more, pluginData: "resolved" });
        if (found.external || found.errors.length > 0) return found;
        const target = relative(root, found.path).replaceAll(sep, "/");
        if (target === chunks[start][0]) return { ...found, sideEffects: true };
        const owner = owners.get(target);
        // What is loaded by need from its own chunk is taken from there too: esbuild would make it, and all that it needs, lazy.
        return owner === undefined || (owner === name && more.kind !== "dynamic-import")
          ? found
          : { path: target, namespace: "chunk", sideEffects: false };
      });
      build.onLoad({ filter: /./, namespace: "chunk" }, ({ path }) => {
        const chunk = `require("./${owners.get(path)}.cjs")`;
        const module = plain.has(path) ? chunk : `${chunk}.${numbers.get(path)}`;
        if (graph.get(path).isCommonJs) return { contents: `module.exports = ${module};`, resolveDir: root };
        const names = exports.get(path);
        const taken = names.map((one, index) => `${one}: e${index}`).join(", ");
        const given = names.map((one, index) => `e${index} as ${one}`).join(", ");
        return { contents: `const { ${taken} } = ${module};\nexport { ${given} };`, resolveDir: root };
      });
      build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: "chunk" }, ({ path }) => ({ path, external: true }));
    },
  };
}
