import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Whether this is a bundle: the build says so (`scripts/bundle/settings.mjs`), and nobody else knows the name. */
declare const FLOWSPEC_IS_BUNDLED: true | undefined;

/** The folder of the package, from where this code stands: in a bundle in `dist`, else in `src/host` or `build/host`. */
const packageFolder = typeof FLOWSPEC_IS_BUNDLED === "undefined" ? "../../" : "../";

/** Where something that comes with the package, and is not code, stands. */
function assetPath(path: string): string {
  return fileURLToPath(new URL(`${packageFolder}${path}`, import.meta.url));
}

/** The text of something that comes with the package and is not code. */
export async function readAsset(path: string): Promise<string> {
  return readFile(assetPath(path), "utf8");
}
