import { createHash } from "node:crypto";

/** What a page in the editor is told of itself, to be given back when the window is opened again. */
export interface Shown {
  readonly uri: string;
  readonly sample?: string;
}

/**
 * The page of a preview with what connects it to the editor behind its own script. Its policy stays what it is but for the hash of what is added, so
 * nothing else runs and nothing is loaded.
 */
export function connected(html: string, hook: string, shown: Shown): string {
  // A block, so that what it declares is not known to the page.
  const script = `{\nconst shown = ${JSON.stringify(shown).replaceAll("<", String.raw`\u003c`)};\n${hook}}`;
  const hash = createHash("sha256").update(script).digest("base64");
  return html
    .replace(/(content="[^"]*script-src 'sha256-[^']+')/u, `$1 'sha256-${hash}'`)
    .replace(/<\/body>/u, () => `<script>${script}</script>\n</body>`);
}

/** A page that says why there is no preview, in words that are no HTML. */
export function nothingYet(why: string): string {
  return `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${why}</p></body></html>`;
}
