import type { PdfDocument } from "./document.ts";
import type { Read } from "./failure.ts";
import { resultOf } from "./outcome.ts";
import { type Limits, runInThread } from "./thread.ts";

/** Many times what a contract needs: 500 pages take two seconds and 200 MB. */
export const usualLimits: Limits = { seconds: 30, megabytes: 1000 };

/**
 * Reads a PDF in a thread of its own, which is ended at the limits: a hostile file costs them and nothing else. The bytes are handed
 * over and cannot be used afterwards.
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, limits: Limits = usualLimits): Promise<Read<PdfDocument>> {
  if (bytes.length === 0) return { failure: { kind: "not-a-pdf" } };
  return resultOf(await runInThread(new URL("./worker.js", import.meta.url), bytes, limits), limits);
}
