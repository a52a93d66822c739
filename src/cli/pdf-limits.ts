import { secondsOfDay } from "../runtime/moments.ts";
import type { Limits } from "../pdf/thread.ts";
import { type Io, UsageError } from "./io.ts";

/** The flag of commands that read PDFs. */
export interface PdfFlags {
  readonly pdfTimeout?: string;
}

/** What reading a PDF may cost: `--pdf-timeout` or `FLOWSPEC_PDF_TIMEOUT` set the seconds, and everything else is as usual. */
export async function pdfLimits({ pdfTimeout }: PdfFlags, { env }: Io): Promise<Limits> {
  const { usualLimits } = await import("../pdf/read.ts");
  const given = pdfTimeout ?? env["FLOWSPEC_PDF_TIMEOUT"];
  if (given === undefined || given === "") return usualLimits;
  const seconds = /^\d+(?:\.\d+)?$/u.test(given) ? Number(given) : 0;
  if (seconds <= 0 || seconds > secondsOfDay) throw new UsageError("no-timeout", { given });
  return { ...usualLimits, seconds };
}
