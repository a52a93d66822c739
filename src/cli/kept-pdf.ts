import { cacheAt, cachePath } from "../host/cache-folder.ts";
import { canvasVersion } from "../pdf/canvas.ts";
import type { PdfDocument } from "../pdf/document.ts";
import { drawPdf } from "../pdf/draw-pdf.ts";
import type { Read } from "../pdf/failure.ts";
import { readPdf } from "../pdf/read.ts";
import { packageVersion } from "../pdf/reader.ts";
import { sealed, sealOf, unsealed } from "../pdf/seal.ts";
import type { Limits } from "../pdf/thread.ts";
import { tool } from "../record/tool.ts";
import type { Io } from "./io.ts";

/** What is read of a PDF, kept for the next run that meets the same bytes: that loads no package and starts no thread. The bytes are handed over. */
export async function readKept(bytes: Uint8Array<ArrayBuffer>, limits: Limits, io: Io): Promise<Read<PdfDocument>> {
  return kept(bytes, ["document"], [packageVersion()], io, () => readPdf(bytes, limits));
}

/** What is drawn upon is known by its size alone. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pages as PNG with nothing upon them, kept as what is read. The bytes are handed over. */
export async function drawKept(
  bytes: Uint8Array<ArrayBuffer>,
  { pages, scale }: { readonly pages: readonly Size[]; readonly scale: number },
  limits: Limits,
  io: Io,
): Promise<Read<readonly Uint8Array[]>> {
  const sheets = pages.map(({ width, height }, index) => ({ width, height, paper: index + 1, layers: [] }));
  const made = ["pages", scale, ...sheets.flatMap(({ width, height }) => [width, height])];
  return kept(bytes, made, [packageVersion(), canvasVersion()], io, () => drawPdf(bytes, { pages: sheets, scale }, limits));
}

/**
 * What a work makes of bytes, from the cache where it made it before. A failure is never kept: a limit says something of the machine, and what is
 * refused is refused soon. Where a package is missing, the work says so itself.
 */
async function kept<T>(
  bytes: Uint8Array,
  made: readonly unknown[],
  packages: readonly (string | undefined)[],
  io: Io,
  work: () => Promise<Read<T>>,
): Promise<Read<T>> {
  const cache = cacheAt(cachePath(io.env, io.cwd));
  if (cache.path === undefined || tool === undefined || packages.includes(undefined)) return work();
  const seal = sealOf(bytes, [...made, ...packages, tool, process.version]);
  const data = cache.read("pdf", seal.name);
  const found = data && unsealed(data, seal);
  if (found) return { value: found.value as T }; // nobody but this function writes under this name, and not a bit has changed since
  const result = await work();
  if ("value" in result) cache.write("pdf", seal.name, sealed(result.value, seal));
  return result;
}
