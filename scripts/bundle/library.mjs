// The library: ES modules, and the threads in which PDFs are read, which are files of their own.
import { basename } from "node:path";
import { build } from "esbuild";
import { plain } from "./chunks.mjs";
import { settings } from "./settings.mjs";

/** Writes the library into a folder; answers what esbuild says is in it. */
export async function bundleLibrary(folder) {
  const { metafile } = await build({
    ...settings,
    // Nothing of it knows the machine, but for the reader of PDFs: so packages are taken as browsers take them.
    platform: "browser",
    external: [...settings.external, "node:*"],
    entryPoints: {
      index: "src/index.ts",
      pdf: "src/pdf/read.ts",
      worker: "src/pdf/worker.ts",
      "draw-worker": "src/pdf/draw-worker.ts",
    },
    format: "esm",
    splitting: true,
    outdir: folder,
    chunkNames: "library-[hash]",
    metafile: true,
    plugins: [sharedWithProgram, ...settings.plugins],
  });
  return metafile;
}

/** What the program and the library both need, and is large, stands in the package once. */
const sharedWithProgram = {
  name: "shared-with-program",
  setup(build) {
    for (const [path, chunk] of plain) {
      const filter = new RegExp(`/${basename(path).replaceAll(".", "\\.")}$`);
      build.onResolve({ filter }, () => ({ path: `./${chunk}.cjs`, external: true }));
    }
  },
};
