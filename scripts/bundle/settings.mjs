import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What all bundles have in common. Names are kept: the stack of a bug has to be readable without maps, which are not shipped. */
export const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Its ES modules, which it offers to browsers alone: a bundle takes of them what is used, and evaluates them as one.
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
  external: ["ts-morph", "pdfjs-dist", "@napi-rs/canvas"],
  minifyWhitespace: true,
  minifySyntax: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  define: { FLOWSPEC_IS_BUNDLED: "true" },
};
