import { checkSource, checkSources } from "../../compile.ts";
import { keepPackages, writeInside } from "../../host.ts";
import type { Contract } from "../../model/contract.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { factsPath, parseFacts, printFacts } from "../../pdf/facts-file.ts";
import type { Limits } from "../../pdf/thread.ts";
import { movedSince } from "../../pdf/moved.ts";
import { progressMessages } from "../../words/en/progress.ts";
import { saying } from "../../words/saying.ts";
import { openProject } from "../config.ts";
import { checkOutputs, reportFindings } from "../findings.ts";
import { type ExitCode, type Io, UsageError } from "../io.ts";
import { pdfNeeds, staleFacts } from "../../preflight.ts";
import { findPdf, type Folders, isFresh, type PdfFile, readFacts } from "../contract-pdf.ts";
import { pdfLimits } from "../pdf-limits.ts";
import { settingsOf } from "../project.ts";
import { type OtherPdfFlags, preflightOther } from "../other-pdf.ts";
import { contractsOf } from "../sources.ts";
import { withFiles } from "../with-files.ts";

export interface PreflightFlags extends OtherPdfFlags {
  /** Another PDF that the one contract is judged by. */
  readonly pdf?: string;
}

/** `flowspec preflight [paths…]`: contracts against their PDFs, read now; `--update` writes the files of facts, `--pdf` reads another PDF. */
export async function preflightCommand(paths: readonly string[], flags: PreflightFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  if (flags.pdf !== undefined) return preflightOther(paths, flags.pdf, flags, project, io);
  if (flags.as !== undefined) throw new UsageError("as-without-pdf");
  const sources = await contractsOf(paths, project, flags, io);
  const known = settingsOf(project, flags, io, "asked");
  const pdfs = new Map<string, ReadonlyMap<string, PdfFacts>>();
  const found: Diagnostic[] = [];
  const written = new Map<string, FactsFile>();
  const limits = await pdfLimits(flags, io);
  const place = { cwd: io.cwd, project: project.folder, limits, io };
  for (const source of sources) {
    const { value: contract } = await withFiles(io, known, (settings) => checkSource(source, settings));
    if (contract === undefined) continue;
    const now = await pdfsNow(contract, flags.update === true, written, place);
    pdfs.set(source.path, now.pdfs);
    found.push(...now.found);
    for (const [path, file] of now.files) written.set(path, file);
  }
  keepPackages(io.cwd, [...written.keys()]);
  if (written.size > 0) await checkOutputs(flags, io);
  const informed = { ...known, pdfs, found };
  const code = await reportFindings(sources, await withFiles(io, informed, (settings) => checkSources(sources, settings)), flags, io);
  // What moved is said first: the diff of facts is not what people read.
  for (const [path, { root, text }] of written) await writeInside(root, path, text);
  if (written.size > 0) io.stderr.write(`${writtenText(written.size, io)}\n`);
  return code;
}

function writtenText(count: number, { speech }: Io): string {
  const say = saying("progress", progressMessages, speech.terminal);
  return count === 1 ? say("facts-written") : say("several-facts-written", { count });
}

/** A file of facts to write, and the folder that it does not lead out of. */
interface FactsFile {
  readonly root: string;
  readonly text: string;
}

/** Where PDFs are looked for, and what reading one may cost. */
interface Reading extends Folders {
  readonly limits: Limits;
  readonly io: Io;
}

interface PdfsNow {
  readonly found: readonly Diagnostic[];
  /** Files of facts to write, by path. */
  readonly files: ReadonlyMap<string, FactsFile>;
  /** By the path that `pdf` gives, as are the bytes. */
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** The PDFs of a contract as they are now; where one is not there, as its file of facts has it. */
export async function pdfsNow(
  contract: Contract,
  update: boolean,
  written: ReadonlyMap<string, FactsFile>,
  place: Reading,
): Promise<PdfsNow> {
  const pdfs = new Map<string, PdfFacts>();
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const found: Diagnostic[] = [];
  const files = new Map<string, FactsFile>();
  for (const need of pdfNeeds(contract)) {
    const file = await findPdf(need, contract, place);
    if ("found" in file) {
      found.push(file.found);
      continue;
    }
    const facts = written.get(factsPath(file.path))?.text ?? file.facts;
    const read = await factsNow({ ...file, facts }, place);
    if ("found" in read) {
      found.push(read.found);
      continue;
    }
    const earlier = parsedFacts(file);
    pdfs.set(
      need.path,
      earlier ? { ...read.facts, earlier: { keywords: earlier.keywords, stay: !update, moved: movedSince } } : read.facts,
    );
    if (file.bytes) bytes.set(need.path, file.bytes);
    if (update) {
      const text = printFacts(read.facts);
      if (text !== facts) files.set(factsPath(file.path), { root: file.root, text });
    } else if (!isFresh(file, read.facts)) {
      found.push(staleFacts(need));
    }
  }
  return { pdfs, bytes, found, files };
}

/** What a file of facts says; nothing where there is none that can be read. */
function parsedFacts({ facts }: PdfFile): PdfFacts | undefined {
  const parsed = facts === undefined ? undefined : parseFacts(facts);
  return parsed && "value" in parsed ? parsed.value : undefined;
}

async function factsNow(file: PdfFile, { limits, io }: Reading): ReturnType<typeof readFacts> {
  const committed = file.bytes === undefined ? parsedFacts(file) : undefined;
  if (committed) return { facts: committed };
  return readFacts(file, limits, io);
}
