import { createRequire, Module } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { DirectPort } from "./port.ts";

/** The package that reads PDFs, as far as it is used. */
export type Reader = Pick<typeof import("pdfjs-dist"), "getDocument" | "OPS" | "GlobalWorkerOptions" | "PDFWorker">;

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

/** What the reader looks for in a browser. */
const placeholders: Readonly<Record<string, unknown>> = {
  DOMMatrix: Object,
  ImageData: Object,
  Path2D: Object,
  FontFace: class {
    readonly loaded: Promise<void> = Promise.resolve();
  },
};

/** A page that takes any font. Without one the reader would make the outline of each letter, for whoever draws: a quarter of the time of 26 pages. */
const fontTaker = { fonts: { add: () => undefined, delete: () => undefined } };

/** Loads the package from its folder. Unless something is drawn, the classes for drawing that it looks for can be any, and what draws is left out. */
export async function loadReader(folder: string, isDrawn = false): Promise<Reader> {
  for (const [name, value] of Object.entries(placeholders)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const build = (name: string): string => pathToFileURL(join(folder, "legacy", "build", name)).href;
  const load = async (): Promise<Reader> => {
    await import(build("pdf.worker.min.mjs")); // which the reader would load with the first document
    return (await import(build("pdf.min.mjs"))) as Reader; // the same module, smaller; it has no types of its own
  };
  const reader = await withOwnPush(() => (isDrawn ? load() : withoutCanvas(folder, load)));
  reader.GlobalWorkerOptions.workerSrc = build("pdf.worker.min.mjs");
  return reader;
}

/**
 * Loads something that brings a `push` of arrays of its own, and keeps that of the engine: theirs differs for frozen lengths alone, and each text of
 * a page is pushed many times (a sixth of the time of 250 pages).
 */
async function withOwnPush<T>(load: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(Array.prototype, "push");
  const loaded = await load();
  // oxlint-disable-next-line no-extend-native -- what was there before stands there again
  if (own) Object.defineProperty(Array.prototype, "push", own);
  return loaded;
}

/** Loads the reader without the package that draws, which it takes along where it finds it: 50 ms and 15 MB. What draws loads it later. */
async function withoutCanvas<T>(folder: string, load: () => Promise<T>): Promise<T> {
  const require = createRequire(join(folder, "legacy", "build", "pdf.min.mjs"));
  const path = resolved(require, "@napi-rs/canvas");
  if (path === undefined || path in require.cache) return load();
  const none = new Module(path);
  none.exports = {};
  none.loaded = true;
  require.cache[path] = none;
  try {
    return await load();
  } finally {
    Reflect.deleteProperty(require.cache, path);
  }
}

function resolved(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

/**
 * Opens a document with nothing that text and geometry do not need: no scripts, no XFA, no fonts of the machine, and images only where
 * it is drawn. The bytes are handed over and cannot be used afterwards.
 */
export async function openDocument(reader: Reader, folder: string, bytes: Uint8Array, isDrawn = false): Promise<ReaderDocument> {
  const worker = isDrawn ? undefined : workerOf(reader);
  return reader.getDocument({
    data: bytes,
    ...(worker ? { worker } : {}),
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
    ...(isDrawn ? {} : { disableFontFace: false, ownerDocument: fontTaker }),
    maxImageSize: isDrawn ? 50_000_000 : 1, // pixels: larger images are left out; where nothing is drawn, none is decoded
  }).promise;
}

/** The half of the reader that parses, as its module leaves it for whoever is in the same thread. */
interface Parser {
  readonly WorkerMessageHandler?: { readonly initializeFromPort?: (port: DirectPort) => void };
}

/** The half that parses, with a channel that does not clone what is read; nothing where this version of the package lets nobody else bring the channel. */
function workerOf({ PDFWorker }: Reader): InstanceType<Reader["PDFWorker"]> | undefined {
  const { pdfjsWorker } = globalThis as { readonly pdfjsWorker?: Parser };
  const handler = pdfjsWorker?.WorkerMessageHandler;
  if (handler?.initializeFromPort === undefined) return undefined;
  const port = new DirectPort();
  handler.initializeFromPort(port);
  return new PDFWorker({ port: port as unknown as null, verbosity: 0 }); // any port will do, though it is declared to be none
}
