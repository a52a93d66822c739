import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lightPrinter } from "../printer.mjs";
import { withoutDocs } from "./without-docs.mjs";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Orders names the same on every machine. */
export function byName(a, b) {
  return a < b ? -1 : 1;
}

/** Stands in bundles for the build that they are of, which is known when all of them are there. */
export const buildMark = "flowspec-build-mark";

/** What all bundles have in common. Names are kept: the stack of a bug has to be readable without maps, which are not shipped. */
export const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Its ES modules, which it offers to browsers alone: a bundle takes of them what is used, and evaluates them as one.
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
  external: ["pdfjs-dist", "@napi-rs/canvas"],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
  plugins: [lightPrinter, withoutDocs],
  define: { FLOWSPEC_TOOL: JSON.stringify(buildMark) },
};
