// Packages in the program, with short names inside, and so are the validator that ajv makes and the templates that Handlebars does: nobody looks for
// their lines in the stack of a bug, and whoever takes flowspec takes them too (0.2 MB of the package). Names of ours are kept.
import { readFile } from "node:fs/promises";
import { transform } from "esbuild";
import { lightPrinter } from "../printer.mjs";

/** Shortens what is loaded of packages; the printers of ts-morph are packages too, and nobody else loads them beside this. */
export const shortPackages = {
  name: "short-packages",
  setup(build) {
    lightPrinter.setup({
      ...build,
      onLoad: (files, load) => {
        build.onLoad(files, async (file) => {
          const loaded = await load(file);
          return loaded && { ...loaded, contents: await shortened(file.path, loaded.contents) };
        });
      },
    });
    build.onLoad({ filter: /[/\\]node_modules[/\\].*\.[cm]?js$/ }, async ({ path }) => ({
      contents: await shortened(path, await readFile(path, "utf8")),
      loader: "js",
    }));
    build.onLoad({ filter: /[/\\](?:3-check[/\\]shape|templates)[/\\]\w+\.generated\.ts$/ }, async ({ path }) => ({
      contents: await shortened(path, await readFile(path, "utf8"), "ts"),
      loader: "js",
    }));
  },
};

/** The program is bundled in several passes, each of which loads the same. */
const made = new Map();

function shortened(path, text, loader = "js") {
  const known = made.get(path) ?? transform(text, { loader, minifyIdentifiers: true, minifySyntax: true, target: "node20.19" });
  made.set(path, known);
  return known.then(({ code }) => code);
}
