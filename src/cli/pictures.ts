import { artifacts, HostError, writeFile } from "../host.ts";
import { drawingLimits, drawPdf } from "../pdf/draw-pdf.ts";
import type { DrawnPage } from "../pdf/drawing.ts";
import type { Limits } from "../pdf/thread.ts";
import type { Io } from "./io.ts";
import { failureText } from "./pdf-failure.ts";

/** Pixels for a point: enough to read eight-point text. */
export const scale = 1.5;

/** The bytes of PDFs, by the path that `pdf` gives; those that are there. */
export type Bytes = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Pages that are drawn, as PNG: upon those of a PDF, or upon plain sheets where its bytes are not there. */
export async function drawnPages(
  pages: readonly DrawnPage[],
  path: string,
  bytes: Bytes,
  limits: Limits,
  io: Io,
): Promise<readonly Uint8Array[]> {
  if (pages.length === 0) return [];
  const drawn = await drawPdf(bytes.get(path)?.slice() ?? new Uint8Array(), { pages, scale }, drawingLimits(limits));
  if ("value" in drawn) return drawn.value;
  if (drawn.failure.kind === "missing-package") throw new HostError("missing-package", { path, install: drawn.failure.install });
  throw new HostError("not-drawn", { said: failureText(path, drawn.failure, io.speech.terminal) });
}

/** What is made of each of several, one after another: each takes a thread and the memory of a page. */
export async function oneByOne<T, R>(all: readonly T[], make: (each: T) => Promise<R>): Promise<readonly R[]> {
  const made: R[] = [];
  for (const each of all) made.push(await make(each));
  return made;
}

/** Writes the pictures of a contract's pages to a folder, numbered behind its name. */
export async function writePictures(name: string, pictures: readonly Uint8Array[], folder: string, io: Io): Promise<void> {
  const names = pictures.map((_, index) => `${name}.${index + 1}.png`);
  for (const [index, file] of artifacts(io.cwd, folder, names, "--png").entries()) await writeFile(file, pictures[index] ?? "");
}
