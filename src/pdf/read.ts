import type { PdfDocument } from "./document.ts";
import type { Read } from "./failure.ts";
import { type Limits, runInThread } from "./thread.ts";

/** Many times what a contract needs: 500 pages take two seconds and 200 MB. */
export const usualLimits: Limits = { seconds: 30, megabytes: 1000 };

/**
 * Reads a PDF in a thread of its own, which is ended at the limits: a hostile file costs them and nothing else. The bytes are handed
 * over and cannot be used afterwards.
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, limits: Limits = usualLimits): Promise<Read<PdfDocument>> {
  if (bytes.length === 0) return { failure: { kind: "not-a-pdf" } };
  const outcome = await runInThread(new URL("./worker.js", import.meta.url), bytes, limits);
  switch (outcome.kind) {
    case "answer":
      return outcome.value as Read<PdfDocument>; // what worker.ts answers, copied
    case "time":
      return { failure: { kind: "too-slow", seconds: limits.seconds } };
    case "memory":
      return { failure: { kind: "too-large", limit: `it takes more than ${limits.megabytes} MB of memory` } };
    case "broken":
      return { failure: { kind: "damaged", detail: outcome.reason } };
  }
}
