import type { Drawing } from "./drawing.ts";
import type { Read } from "./failure.ts";
import { resultOf } from "./outcome.ts";
import { usualLimits } from "./read.ts";
import { type Limits, runInThread } from "./thread.ts";

/** Drawing takes longer than reading: fonts and pictures are unpacked too. */
export function drawingLimits({ seconds, megabytes }: Limits): Limits {
  return { seconds: seconds * 4, megabytes: megabytes * 2 };
}

/** Draws pages as PNG, in a thread of its own with limits: those of a PDF, or plain sheets for no bytes. The bytes are handed over. */
export async function drawPdf(
  bytes: Uint8Array<ArrayBuffer>,
  drawing: Drawing,
  limits: Limits = drawingLimits(usualLimits),
): Promise<Read<readonly Uint8Array[]>> {
  return resultOf(await runInThread(new URL("./draw-worker.js", import.meta.url), bytes, limits, drawing), limits);
}
