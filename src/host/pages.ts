import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dirname, join } from "node:path";

/** Where the pages are, once that was looked for. */
let found: { readonly pages: string | undefined } | undefined;

/** The address of the page on a code in a language, of those that come with the package; nothing where it came without pages, as with an editor. */
export function pageAddress(code: string, language: string): string | undefined {
  found ??= { pages: pagesAbove(dirname(fileURLToPath(import.meta.url))) };
  const { pages } = found;
  if (pages === undefined) return undefined;
  const path = [`${code}.${language}.md`, `${code}.md`].map((name) => join(pages, name)).find((each) => existsSync(each));
  return path === undefined ? undefined : pathToFileURL(path).href;
}

/** The folder of the pages: that of the package is above the program, whether that is bundled or not. */
function pagesAbove(start: string): string | undefined {
  const pages = join(start, "docs", "diagnostics");
  if (existsSync(pages)) return pages;
  const outer = dirname(start);
  return outer === start || existsSync(join(start, "package.json")) ? undefined : pagesAbove(outer);
}
