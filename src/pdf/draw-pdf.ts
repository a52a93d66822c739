import type { Drawing } from "./drawing.ts";
import type { Read } from "./failure.ts";
import { usualLimits } from "./read.ts";
import { type Limits, runInThread } from "./thread.ts";

/** Drawing takes longer than reading: fonts and pictures are unpacked too. */
const drawingLimits: Limits = { seconds: 120, megabytes: usualLimits.megabytes * 2 };

/** Draws pages as PNG, in a thread of its own with limits: those of a PDF, or plain sheets for no bytes. The bytes are handed over. */
export async function drawPdf(
  bytes: Uint8Array<ArrayBuffer>,
  drawing: Drawing,
  limits: Limits = drawingLimits,
): Promise<Read<readonly Uint8Array[]>> {
  const outcome = await runInThread(new URL("./draw-worker.js", import.meta.url), bytes, limits, drawing);
  switch (outcome.kind) {
    case "answer":
      return outcome.value as Read<readonly Uint8Array[]>; // what draw-worker.ts answers, copied
    case "time":
      return { failure: { kind: "too-slow", seconds: limits.seconds } };
    case "memory":
      return { failure: { kind: "too-large", limit: `it takes more than ${limits.megabytes} MB of memory` } };
    case "broken":
      return { failure: { kind: "damaged", detail: outcome.reason } };
  }
}
