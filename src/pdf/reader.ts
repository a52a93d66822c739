import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** The package that reads PDFs, as far as it is used. */
export type Reader = Pick<typeof import("pdfjs-dist"), "getDocument" | "OPS" | "GlobalWorkerOptions">;

/** The document of {@link Reader}. */
export type ReaderDocument = Awaited<ReturnType<Reader["getDocument"]>["promise"]>;

/** What the missing package is called, and how to get it. */
export const installCommand = "npm install --save-dev pdfjs-dist@^5.6.205";

/** Where the package is installed; nothing where it is not. */
export function packageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  } catch {
    return undefined;
  }
}

/** The version of the package, without loading it; nothing where it is not installed. */
export function packageVersion(): string | undefined {
  try {
    const { version } = createRequire(import.meta.url)("pdfjs-dist/package.json") as { readonly version: string }; // as npm wants it
    return version;
  } catch {
    return undefined;
  }
}

/** Loads the package from its folder. Nothing is drawn, so the classes for drawing that it looks for can be any. */
export async function loadReader(folder: string): Promise<Reader> {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object, configurable: true, writable: true });
  }
  const build = (name: string): string => pathToFileURL(join(folder, "legacy", "build", name)).href;
  const reader = (await import(build("pdf.min.mjs"))) as Reader; // the same module, smaller; it has no types of its own
  reader.GlobalWorkerOptions.workerSrc = build("pdf.worker.min.mjs");
  return reader;
}

/**
 * Opens a document with nothing that text and geometry do not need: no scripts, no XFA, no fonts of the machine, and images only where
 * it is drawn. The bytes are handed over and cannot be used afterwards.
 */
export async function openDocument(reader: Reader, folder: string, bytes: Uint8Array, isDrawn = false): Promise<ReaderDocument> {
  return reader.getDocument({
    data: bytes,
    verbosity: 0,
    cMapUrl: join(folder, "cmaps") + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, "standard_fonts") + sep,
    enableXfa: false,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: isDrawn ? 50_000_000 : 1, // pixels: larger images are left out; where nothing is drawn, none is decoded
  }).promise;
}
