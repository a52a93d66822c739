// What imports what among the modules of the program, and in which chunk each of them stands.
import { build } from "esbuild";
import { start } from "./chunks.mjs";
import { programPlugins } from "./plugins.mjs";
import { byName, settings } from "./settings.mjs";

/**
 * The modules that some entries reach: by path, what it imports at once (`needs`), what only when it is asked to (`later`), and whether it is CommonJS.
 */
export async function graphOf(entries) {
  const { metafile } = await build({
    ...settings,
    plugins: programPlugins,
    entryPoints: entries,
    format: "esm",
    splitting: true,
    outdir: "dist",
    write: false,
    metafile: true,
  });
  const graph = new Map();
  for (const [path, { imports, format }] of Object.entries(metafile.inputs)) {
    const inside = imports.filter((one) => !one.external && one.path in metafile.inputs);
    const of = (isLater) => inside.filter(({ kind }) => (kind === "dynamic-import") === isLater).map((one) => one.path);
    graph.set(path, { needs: of(false), later: of(true), isCommonJs: format === "cjs" });
  }
  return graph;
}

/**
 * In which chunk each module stands: in the first one whose entries need it, so that a chunk needs only those before it.
 * @throws Error where a module is loaded by need and no chunk names it.
 */
export function ownersOf(graph, chunks) {
  const owners = new Map();
  for (const [name, entries] of Object.entries(chunks)) {
    const left = [...entries];
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      if (owners.has(path)) continue;
      const module = graph.get(path);
      if (module === undefined) throw new Error(`scripts/bundle/chunks.mjs names ${path}, which is no module of the program`);
      owners.set(path, name);
      left.push(...module.needs);
    }
  }
  for (const [path, { later }] of graph) {
    const lost = later.find((target) => !owners.has(target));
    if (lost !== undefined) throw new Error(`${path} loads ${lost} by need: scripts/bundle/chunks.mjs has to say in which chunk it stands`);
  }
  return owners;
}

/** The modules that other chunks import, or that are loaded by need, in the order of their paths. */
export function sharedModules(graph, owners) {
  const shared = new Set();
  for (const [path, { needs, later }] of graph) {
    for (const target of needs) if (owners.get(target) !== owners.get(path)) shared.add(target);
    for (const target of later) if (owners.get(target) !== start || owners.get(path) !== start) shared.add(target);
  }
  return [...shared].toSorted(byName);
}

/** What each of some modules exports, by path. */
export async function exportsOf(paths) {
  const { metafile } = await build({
    ...settings,
    plugins: programPlugins,
    entryPoints: Object.fromEntries(paths.map((path, index) => [String(index), path])),
    format: "esm",
    splitting: true,
    outdir: "dist",
    write: false,
    metafile: true,
  });
  const outputs = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint !== undefined);
  return new Map(outputs.map(({ entryPoint, exports }) => [entryPoint, exports]));
}
