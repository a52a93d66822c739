// The library: ES modules, and the threads in which PDFs are read, which are files of their own.
import { basename, relative, sep } from "node:path";
import { build } from "esbuild";
import { neededAtOnce, plain } from "./chunks.mjs";
import { saidAsData } from "./said.mjs";
import { root, settings } from "./settings.mjs";

/** Writes the library into a folder; answers what esbuild says is in it. */
export async function bundleLibrary(folder) {
  // Its own names are short, unlike the program's: with them the package would be too large (0.5 MB).
  const common = { ...settings, format: "esm", outdir: folder, metafile: true, minifyIdentifiers: true, charset: "utf8" };
  const library = await build({
    ...common,
    entryPoints: { index: "src/index.ts" },
    // Nothing of it knows the machine: so packages are taken as browsers take them.
    platform: "browser",
    splitting: true,
    chunkNames: "library-[hash]",
    plugins: [sharedWithProgram, withoutSourceMaps, saidAsData, ...settings.plugins],
  });
  const pdf = await build({
    ...common,
    entryPoints: { pdf: "src/pdf/read.ts", worker: "src/pdf/worker.ts", "draw-worker": "src/pdf/draw-worker.ts" },
  });
  return [library.metafile, pdf.metafile];
}

/** Handlebars does without them, as it does in a browser: nobody asks it for the map of a template. */
const withoutSourceMaps = {
  name: "without-source-maps",
  setup(build) {
    build.onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    build.onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** What the program and the library both need, and is large, stands in the package once. */
const sharedWithProgram = {
  name: "shared-with-program",
  setup(build) {
    const names = [...plain.keys()].map((path) => basename(path).replaceAll(".", "\\."));
    build.onResolve({ filter: new RegExp(`/(?:${names.join("|")})$`) }, async ({ path, pluginData, ...more }) => {
      if (pluginData === "resolved") return undefined;
      const found = await build.resolve(path, { ...more, pluginData: "resolved" });
      const chunk = plain.get(relative(root, found.path).replaceAll(sep, "/"));
      return chunk === undefined || neededAtOnce.has(chunk) ? found : { path: `./${chunk}.cjs`, external: true };
    });
  },
};
