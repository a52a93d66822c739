// The program: CommonJS chunks, each loaded when it is needed. What a chunk takes of another one it takes by the number of a module and a name.
import { writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { build } from "esbuild";
import { chunks, inUtf8, plain, start } from "./chunks.mjs";
import { exportsOf, graphOf, ownersOf, sharedModules } from "./graph.mjs";
import { programPlugins } from "./plugins.mjs";
import { root, settings } from "./settings.mjs";

/** Writes the chunks into a folder; answers what esbuild says is in them. */
export async function bundleProgram(folder) {
  const graph = await graphOf(chunks[start]);
  const owners = ownersOf(graph, chunks);
  const shared = sharedModules(graph, owners);
  const house = { graph, owners, exports: await exportsOf(shared), numbers: new Map(shared.map((path, index) => [path, `m${index}`])) };
  // At first every chunk gives all that others could take. What they do take is seen in what they became, and is all that is given then.
  const all = [...house.exports].flatMap(([path, names]) => names.map((name) => nameOf(house.numbers.get(path), name)));
  const tried = await Promise.all(Object.keys(chunks).map((name) => chunkOf(name, folder, house, new Set(all))));
  const taken = new Set(tried.flatMap(({ outputFiles: [file] }) => [...file.text.matchAll(/\.(m\d+_\w+)/gu)].map(([, one]) => one)));
  const made = await Promise.all(Object.keys(chunks).map((name) => chunkOf(name, folder, house, taken)));
  await Promise.all(
    made.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path, text }) => writeFile(path, inUtf8.has(basename(path, ".cjs")) ? text : inAscii(text))),
    ),
  );
  return made.map(({ metafile }) => metafile);
}

/** A program in ASCII, as whoever loads chunks takes them: esbuild escapes what texts hold, but not what regular expressions do. */
function inAscii(program) {
  return program.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function nameOf(number, name) {
  return `${number}_${name}`;
}

function chunkOf(name, folder, house, given) {
  return build({
    ...settings,
    stdin: { contents: entryOf(name, house, given), resolveDir: root, sourcefile: `${name}.js`, loader: "js" },
    format: "cjs",
    outfile: join(folder, `${name}.cjs`),
    write: false,
    metafile: true,
    ...(inUtf8.has(name) ? { charset: "utf8" } : {}),
    define: { ...settings.define, "import.meta.url": "here" },
    plugins: [otherChunks(name, house), ...programPlugins],
    // An entry says itself what the chunk exports: what esbuild makes of `export` is a getter a name, which a start would pay for.
    logOverride: { "commonjs-variable-in-esm": "silent" },
    ...(name === start ? ofStart : { inject: [join(root, "scripts/bundle/here.mjs")] }),
  });
}

/** An old Node has to understand the file that says it is too old. */
const ofStart = { target: "es2018", supported: { "node-colon-prefix-require": false }, banner: { js: "#!/usr/bin/env node" } };

/** The text that a chunk is bundled from: what others take of its modules, by number and name. */
function entryOf(name, { graph, owners, exports, numbers }, given) {
  const own = [...numbers].filter(([path]) => owners.get(path) === name);
  const parts = own.map(([path, number]) => {
    const from = JSON.stringify(`./${path}`);
    if (plain.has(path)) return { before: `export * from ${from};`, members: [] };
    if (graph.get(path).isCommonJs) return { before: `import ${number} from ${from};`, members: [number] };
    const names = exports.get(path).filter((one) => given.has(nameOf(number, one)));
    const imported = names.map((one) => `${one} as ${nameOf(number, one)}`);
    return { before: `import { ${imported.join(", ")} } from ${from};`, members: names.map((one) => nameOf(number, one)) };
  });
  const members = parts.flatMap((part) => part.members);
  return [
    ...parts.map(({ before }) => before),
    ...(members.length > 0 ? [`module.exports = { ${members.join(", ")} };`] : []),
    ...(name === start ? [`import ${JSON.stringify(`./${chunks[start][0]}`)};`] : []),
  ].join("\n");
}

/** Has imports of modules of other chunks take them from there. */
function otherChunks(name, { graph, owners, exports, numbers }) {
  // What is loaded by need from its own chunk is taken from there too: esbuild would make it, and all that it needs, lazy. That is wanted of the start.
  const isTaken = (kind) => kind === "dynamic-import" && name !== start;
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
        if (owner === undefined || (owner === name && !isTaken(more.kind))) return found;
        return { path: target, namespace: "chunk", sideEffects: false };
      });
      build.onLoad({ filter: /./, namespace: "chunk" }, ({ path }) => {
        const [chunk, number] = [owners.get(path), numbers.get(path)];
        const loader = name === start ? 'import { loadChunk } from "./src/cli/chunks.ts";\n' : "";
        const loaded = name === start ? `loadChunk("${chunk}")` : `require("./${chunk}.cjs")`;
        if (graph.get(path).isCommonJs) return { contents: `module.exports = ${loaded}.${number};`, resolveDir: root };
        // Each is taken by itself, as a call that may be left out where nobody uses it.
        const takers = exports.get(path).map((one, index) => {
          const taken = plain.has(path) ? one : nameOf(number, one);
          return `const e${index} = /* @__PURE__ */ (() => chunk.${taken})();`;
        });
        const given = exports.get(path).map((one, index) => `e${index} as ${one}`);
        const contents = `${loader}const chunk = ${loaded};\n${takers.join("\n")}\nexport { ${given.join(", ")} };`;
        return { contents, resolveDir: root };
      });
      build.onResolve({ filter: /^\.\/[\w-]+\.cjs$/, namespace: "chunk" }, ({ path }) => ({ path, external: true }));
    },
  };
}
