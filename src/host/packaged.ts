import { readFile } from "node:fs/promises";

/** What a path of the package's folder holds. Bundles have the texts themselves (`scripts/bundle/packaged.mjs`), and no folder. */
export function packaged(path: string): Promise<string> {
  return readFile(new URL(`../../${path}`, import.meta.url), "utf8");
}
