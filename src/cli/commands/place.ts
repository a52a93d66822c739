import { printProposals } from "../../pdf/place/print.ts";
import { proposals } from "../../pdf/place/propose.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { openPdf, remarks } from "../pdf.ts";
import type { PdfFlags } from "../pdf-limits.ts";

/** `flowspec place <pdf>`: components to paste to stdout, what to beware of to stderr. */
export async function placeCommand(path: string, flags: PdfFlags, io: Io): Promise<ExitCode> {
  const document = await openPdf(path, flags, io);
  if (typeof document === "number") return document;
  const proposed = proposals(document);
  io.stdout.write(printProposals(proposed));
  for (const remark of remarks(document)) io.stderr.write(`note: ${remark}\n`);
  if (proposed.length === 0) io.stderr.write(`note: ${path} has no fields and none of the usual words; place by \`flowspec locate\`.\n`);
  return exit.ok;
}
