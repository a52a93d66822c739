// What the program reads of the package's folder and is no code: bundles have its text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./settings.mjs";

const folder = "templates/init";

/** Puts the texts in the place of what reads them. */
export const packagedTexts = {
  name: "packaged-texts",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\]host[/\\]packaged\.ts$/ }, () => {
      const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length));
      const paths = ["package.json", ...files.map((path) => path.replaceAll("\\", "/").replace(/^\//, "")).toSorted()];
      const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
      return { contents: `const texts = ${JSON.stringify(texts)};\nexport const packaged = (path) => texts[path];`, loader: "js" };
    });
  },
};
