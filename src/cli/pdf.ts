import { HostError, readPdfBytes } from "../host.ts";
import { pageList } from "../pdf/page-list.ts";
import type { PdfDocument } from "../pdf/document.ts";
import { hasText } from "../pdf/facts.ts";
import type { DoubtfulText } from "../model/pdf-facts.ts";
import { sentence } from "../pdf/failure.ts";
import { exit, type ExitCode, type Io } from "./io.ts";
import { readKept } from "./kept-pdf.ts";
import { type PdfFlags, pdfLimits } from "./pdf-limits.ts";

/** A PDF that was read, or the exit code: then why it could not be is on stderr. */
export async function openPdf(path: string, flags: PdfFlags, io: Io): Promise<PdfDocument | ExitCode> {
  const limits = await pdfLimits(flags, io);
  const read = await readKept(readPdfBytes(io.cwd, path), limits, io);
  if ("value" in read) return read.value;
  if (read.failure.kind === "missing-package") throw new HostError("missing-package", { path, install: read.failure.install });
  io.stderr.write(`error: ${sentence(path, read.failure)}\n`);
  return exit.findings;
}

const doubtfulNotes: readonly (readonly [DoubtfulText, string])[] = [
  ["hidden", "Text in a layer that is not shown"],
  ["annotation", "Text in an annotation"],
  ["replaced", "Text that another one stands for (ActualText)"],
  ["unreadable", "Text that cannot be read, since its font cannot be loaded"],
];

/** What a reader of any contract should know of its PDF: one sentence each. */
export function remarks({ encrypted, signatures, damage, pages }: PdfDocument): readonly string[] {
  const numbers = (wanted: (page: PdfDocument["pages"][number]) => boolean): string =>
    pageList(pages.flatMap((page, index) => (wanted(page) ? [index + 1] : [])));
  const turned = numbers(({ rotation }) => rotation !== 0);
  const cropped = numbers(({ crop }) => crop !== undefined);
  const scaled = numbers(({ unit }) => unit !== undefined);
  const unknown = "what the service does there is not documented";
  const doubtful = ([kind, text]: readonly [DoubtfulText, string]): readonly string[] => {
    const found = numbers((page) => hasText(page, kind));
    return found === "" ? [] : [`${text}: ${found}; ${kind === "unreadable" ? "no keyword is found there" : unknown}.`];
  };
  return [
    ...(damage === undefined ? [] : [damage === "truncated" ? "The end of the file is missing." : "The file's table of objects is wrong."]),
    ...(encrypted ? [`It is encrypted: ${unknown}.`] : []),
    ...(signatures > 0 ? [`It is signed already (${signatures}): whatever is added breaks these signatures.`] : []),
    ...(turned === "" ? [] : [`Turned by a rotation: ${turned}; ${unknown}.`]),
    ...(cropped === "" ? [] : [`Cropped: ${cropped}; ${unknown}.`]),
    ...(scaled === "" ? [] : [`In units other than points (UserUnit): ${scaled}; ${unknown}.`]),
    ...doubtfulNotes.flatMap(doubtful),
  ];
}
