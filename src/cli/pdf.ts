import { HostError, readPdfBytes } from "../host.ts";
import { pageRanges } from "../pdf/page-list.ts";
import type { PdfDocument } from "../pdf/document.ts";
import type { DoubtfulText } from "../model/pdf-facts.ts";
import { remarkMessages } from "../words/en/remarks.ts";
import { type Say, saying } from "../words/saying.ts";
import { exit, type ExitCode, type Io } from "./io.ts";
import { readKept } from "./kept-pdf.ts";
import { failureText } from "./pdf-failure.ts";
import { type PdfFlags, pdfLimits } from "./pdf-limits.ts";

/** A PDF that was read, or the exit code: then why it could not be is on stderr. */
export async function openPdf(path: string, flags: PdfFlags, io: Io): Promise<PdfDocument | ExitCode> {
  const limits = await pdfLimits(flags, io);
  const read = await readKept(readPdfBytes(io.cwd, path), limits, io);
  if ("value" in read) return read.value;
  if (read.failure.kind === "missing-package") throw new HostError("missing-package", { path, install: read.failure.install });
  io.stderr.write(`${sayingRemarks(io)("error", { said: failureText(path, read.failure, io.speech.terminal) })}\n`);
  return exit.findings;
}

/** Says what is said of any PDF. */
export type SayRemarks = Say<typeof remarkMessages>;

/** What is said of any PDF, in a run's language of the terminal. */
export function sayingRemarks({ speech }: Pick<Io, "speech">): SayRemarks {
  return saying("remarks", remarkMessages, speech.terminal);
}

/** Numbers of pages with their noun: "pages 1-3, 7". */
export function pagesText(numbers: readonly number[], say: SayRemarks): string {
  return say("pages", { count: numbers.length, pages: pageRanges(numbers) });
}

type OnPages = "turned" | "cropped" | "scaled" | DoubtfulText;

type PdfPage = PdfDocument["pages"][number];

/** What is remarked of pages, and of which. */
const remarksOnPages: readonly (readonly [remark: OnPages, isMeant: (page: PdfPage) => boolean])[] = [
  ["turned", ({ rotation }) => rotation !== 0],
  ["cropped", ({ crop }) => crop !== undefined],
  ["scaled", ({ unit }) => unit !== undefined],
  ["hidden", ({ doubtful }) => doubtful.includes("hidden")],
  ["annotation", ({ doubtful }) => doubtful.includes("annotation")],
  ["replaced", ({ doubtful }) => doubtful.includes("replaced")],
  ["unreadable", ({ doubtful }) => doubtful.includes("unreadable")],
];

/** Tells what a reader of any contract should know of its PDF: one sentence each. */
export function tellRemarks({ encrypted, signatures, damage, pages }: PdfDocument, io: Io): void {
  const say = sayingRemarks(io);
  const all = [
    ...(damage === undefined ? [] : [say(damage)]),
    ...(encrypted ? [say("encrypted")] : []),
    ...(signatures > 0 ? [say("signed", { count: signatures })] : []),
    ...remarksOnPages.flatMap(([remark, isMeant]) => {
      const found = pages.flatMap((page, index) => (isMeant(page) ? [index + 1] : []));
      return found.length === 0 ? [] : [say(remark, { pages: pagesText(found, say) })];
    }),
  ];
  for (const remark of all) io.stderr.write(`${say("note", { remark })}\n`);
}
