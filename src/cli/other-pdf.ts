import { checkSource, checkSources } from "../compile.ts";
import { HostError, readPdfBytes } from "../host.ts";
import type { Contract } from "../model/contract.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import { allPdfNeeds, type PdfNeed, unreadablePdf } from "../preflight.ts";
import type { Project } from "./config.ts";
import { committedFacts } from "./contract-pdf.ts";
import { reportFindings } from "./findings.ts";
import { type ExitCode, type Io, UsageError } from "./io.ts";
import { type PdfFlags, pdfLimits } from "./pdf-limits.ts";
import { settingsOf } from "./project.ts";
import { refuseSelecting } from "./select/flags.ts";
import { type SourcesFlags, specOf } from "./sources.ts";
import { withFiles } from "./with-files.ts";

export interface OtherPdfFlags extends SourcesFlags, PdfFlags {
  readonly update?: boolean;
  /** Which of its PDFs the other stands for, as the contract gives the path. */
  readonly as?: string;
}

/** `flowspec preflight <spec> --pdf other.pdf`: one contract as if it named another PDF, read now; no facts of that are looked for or written. */
export async function preflightOther(
  paths: readonly string[],
  pdf: string,
  flags: OtherPdfFlags,
  project: Project,
  io: Io,
): Promise<ExitCode> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError("pdf-of-one");
  refuseSelecting(flags, "--pdf");
  if (flags.update) throw new UsageError("update-with-pdf");
  const source = await specOf(path, project, io);
  const known = settingsOf(project, flags, io, "one");
  const { value: contract, ...wrong } = await withFiles(io, known, (settings) => checkSource(source, settings));
  if (contract === undefined) return reportFindings([source], wrong, flags, io);
  const need = needOf(contract, flags.as);
  const others = await committedFacts(contract, { cwd: io.cwd, project: project.folder });
  const read = await factsIn(pdf, need, flags, io);
  const found = [
    ...others.diagnostics.filter(({ span }) => span.start !== need.origin.span.start),
    ...("found" in read ? [read.found] : []),
  ];
  const pdfs = new Map(others.pdfs);
  if ("facts" in read) pdfs.set(need.path, read.facts);
  else pdfs.delete(need.path);
  const informed = { ...known, pdfs: new Map([[source.path, pdfs]]), found };
  return reportFindings([source], await withFiles(io, informed, (settings) => checkSources([source], settings)), flags, io);
}

/** What the contract wants of the PDF that the other one stands for. */
function needOf(contract: Contract, as: string | undefined): PdfNeed {
  const wanted = allPdfNeeds(contract).filter(({ path }) => as === undefined || path === as);
  const [need] = wanted;
  if (need === undefined) throw as === undefined ? new UsageError("no-file") : new UsageError("no-pdf", { path: as });
  if (wanted.length === 1) return need;
  if (as !== undefined) throw new UsageError("pdf-named-twice", { path: as, count: wanted.length });
  const paths = wanted.flatMap(({ path }) => (path === "" ? [] : [path]));
  if (paths.length === 0) throw new UsageError("which-pdf-unnamed", { count: wanted.length });
  throw new UsageError(paths.length < wanted.length ? "which-pdf-or-unnamed" : "which-pdf", { paths });
}

async function factsIn(
  path: string,
  need: PdfNeed,
  flags: OtherPdfFlags,
  io: Io,
): Promise<{ readonly facts: PdfFacts } | { readonly found: Diagnostic }> {
  const [{ readPdf }, { fullFacts }] = await Promise.all([import("../pdf/read.ts"), import("../pdf/full-facts.ts")]);
  const read = await readPdf(readPdfBytes(io.cwd, path), await pdfLimits(flags, io));
  if ("value" in read) return { facts: fullFacts(read.value, need.keywords) };
  if (read.failure.kind === "missing-package") throw new HostError("missing-package", { path, install: read.failure.install });
  return { found: unreadablePdf({ ...need, path }, read.failure) };
}
