import { checkSource } from "../../compile.ts";
import { findSources, writeText } from "../../host.ts";
import type { Contract } from "../../model/contract.ts";
import { type Diagnostic, sorted, type Suppressed } from "../../model/diagnostic.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { Source } from "../../model/source.ts";
import { factsPath, parseFacts, printFacts } from "../../pdf/facts-file.ts";
import type { Settings } from "../../resolve.ts";
import { openProject } from "../config.ts";
import { reportFindings } from "../findings.ts";
import type { ExitCode, Io } from "../io.ts";
import { pdfNeeds, staleFacts } from "../../preflight.ts";
import { findPdf, type Folders, isFresh, type PdfFile, readFacts } from "../contract-pdf.ts";
import { settingsOf, specsOf, withFiles } from "../project.ts";
import type { CommonFlags } from "../settings.ts";

export interface PreflightFlags extends CommonFlags {
  readonly update?: boolean;
}

/** `flowspec preflight [paths…]`: contracts against their PDFs, read now; `--update` writes the files of facts. */
export async function preflightCommand(paths: readonly string[], flags: PreflightFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  const sources = await findSources(io.cwd, specsOf(paths, project, io));
  const known = settingsOf(project, flags, io);
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const written = new Map<string, string>();
  for (const source of sources) {
    const { found, files, suppressed: hidden } = await preflight(source, project.folder, known, flags.update === true, written, io);
    diagnostics.push(...found);
    suppressed.push(...hidden);
    for (const [path, text] of files) written.set(path, text);
  }
  for (const [path, text] of written) await writeText(path, text);
  if (written.size > 0) io.stderr.write(`${written.size === 1 ? "One file" : `${written.size} files`} of facts written.\n`);
  return reportFindings(sources, sorted(diagnostics), flags, io, suppressed);
}

interface Preflight {
  readonly found: readonly Diagnostic[];
  /** Files of facts to write, by path. */
  readonly files: ReadonlyMap<string, string>;
}

async function preflight(
  source: Source,
  project: string,
  known: Settings,
  update: boolean,
  written: ReadonlyMap<string, string>,
  io: Io,
): Promise<Preflight & { readonly suppressed: readonly Suppressed[] }> {
  const { value: contract, diagnostics, suppressed: early } = await withFiles(io, known, (settings) => checkSource(source, settings));
  if (contract === undefined) return { found: diagnostics, files: new Map(), suppressed: early };
  const { pdfs, found, files } = await pdfsNow(contract, update, written, { cwd: io.cwd, project });
  const { diagnostics: checked, suppressed } = await withFiles(io, { ...known, pdfs: new Map([[source.path, pdfs]]) }, (settings) =>
    checkSource(source, settings),
  );
  return { found: [...checked, ...found], files, suppressed };
}

interface PdfsNow extends Preflight {
  /** By the path that `pdf` gives, as are the bytes. */
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** The PDFs of a contract as they are now; where one is not there, as its file of facts has it. */
export async function pdfsNow(
  contract: Contract,
  update: boolean,
  written: ReadonlyMap<string, string>,
  folders: Folders,
): Promise<PdfsNow> {
  const pdfs = new Map<string, PdfFacts>();
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const found: Diagnostic[] = [];
  const files = new Map<string, string>();
  for (const need of pdfNeeds(contract)) {
    const file = await findPdf(need, contract, folders);
    if ("found" in file) {
      found.push(file.found);
      continue;
    }
    const facts = written.get(factsPath(file.path)) ?? file.facts;
    const read = await factsNow({ ...file, facts });
    if ("found" in read) {
      found.push(read.found);
      continue;
    }
    pdfs.set(need.path, read.facts);
    if (file.bytes) bytes.set(need.path, file.bytes);
    if (update) {
      const text = printFacts(read.facts);
      if (text !== facts) files.set(factsPath(file.path), text);
    } else if (!isFresh(file, read.facts)) {
      found.push(staleFacts(need));
    }
  }
  return { pdfs, bytes, found, files };
}

async function factsNow(file: PdfFile): ReturnType<typeof readFacts> {
  if (file.bytes === undefined && file.facts !== undefined) {
    const parsed = parseFacts(file.facts);
    if ("value" in parsed) return { facts: parsed.value };
  }
  return readFacts(file);
}
