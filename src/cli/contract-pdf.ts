import { dirname, resolve } from "node:path";
import { checkSource } from "../compile.ts";
import { diskTree, type FileTree, HostError, isWithin, pointedTo, sha256 } from "../host.ts";
import type { Contract } from "../model/contract.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { packageFolder } from "../model/files.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import { factsPath, parseFacts, printFacts, withoutJudged } from "../pdf/facts-file.ts";
import type { Limits } from "../pdf/thread.ts";
import type { Source } from "../model/source.ts";
import type { Settings } from "../resolve.ts";
import type { Project } from "./config.ts";
import type { Io } from "./io.ts";
import type { FactsOfContract } from "../workspace/workspace.ts";
import { brokenFacts, missingPdf, noPdf, type PdfNeed, pdfNeeds, staleFacts, strayPdf, unreadablePdf } from "../preflight.ts";
import { withFiles } from "./with-files.ts";

/** A PDF that a contract names, with its absolute path and its bytes, if it is there. */
export interface PdfFile {
  readonly need: PdfNeed;
  readonly path: string;
  /** The folder that neither leads out of, links followed. */
  readonly root: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** What its file of facts holds; nothing where there is none. */
  readonly facts: string | undefined;
}

/**
 * The facts of the PDFs of a contract from the files that stand beside them: neither the PDF nor the package that reads it is needed. Where Git LFS keeps the PDF and it was not
 * fetched, its pointer says which one it is.
 */
export async function committedFacts(contract: Contract, folders: Folders): Promise<FactsOfContract> {
  const pdfs = new Map<string, PdfFacts>();
  const diagnostics: Diagnostic[] = [];
  for (const need of pdfNeeds(contract)) {
    const file = await findPdf(need, contract, folders);
    if ("found" in file) {
      diagnostics.push(file.found);
    } else if (file.facts === undefined) {
      if (file.bytes === undefined) diagnostics.push(missingPdf(need, "warning"));
    } else {
      const parsed = parseFacts(file.facts);
      if ("problem" in parsed) diagnostics.push(brokenFacts(need, parsed.problem));
      else if (file.bytes !== undefined && (pointedTo(file.bytes) ?? sha256(file.bytes)) !== parsed.value.sha256)
        diagnostics.push(staleFacts(need));
      else pdfs.set(need.path, parsed.value);
    }
  }
  return { pdfs, diagnostics };
}

/** What contracts are judged by, with the facts that stand beside their PDFs, and what is wrong with those. Contracts that name none cost nothing. */
export async function withFacts(sources: readonly Source[], project: Project, known: Settings, io: Io): Promise<Settings> {
  const pdfs = new Map<string, ReadonlyMap<string, PdfFacts>>();
  const diagnostics: Diagnostic[] = [];
  for (const source of sources.filter(({ text }) => /\b(?:pdf|use)\b/u.test(text))) {
    const { value: contract } = await withFiles(io, known, (settings) => checkSource(source, settings));
    const found = contract && (await committedFacts(contract, { cwd: io.cwd, project: project.folder }));
    if (found === undefined) continue;
    if (found.pdfs.size > 0) pdfs.set(source.path, found.pdfs);
    diagnostics.push(...found.diagnostics);
  }
  return { ...known, pdfs, found: diagnostics };
}

/** Absolute: the folder that paths of sources are relative to, and the folder that contracts in it do not read out of. */
export interface Folders {
  readonly cwd: string;
  readonly project: string;
  /** The version of the project that is meant; by default what lies on the disk. */
  readonly tree?: FileTree;
}

/** A PDF beside the file that names it; a finding where it lies outside the project, or a package's file names it. */
export async function findPdf(
  need: PdfNeed,
  contract: Contract,
  { cwd, project, tree = diskTree(cwd) }: Folders,
): Promise<PdfFile | { readonly found: Diagnostic }> {
  // Its facts could not be written beside it, and no commit would have either.
  if (packageFolder(need.origin.span.source.path) !== undefined) return { found: strayPdf(need) };
  const folder = dirname(resolve(cwd, contract.origin.span.source.path));
  const root = isWithin(project, folder) ? project : folder;
  const path = resolve(cwd, dirname(need.origin.span.source.path), need.path);
  const pdf = isWithin(root, path) ? await tree.pdf(root, path) : "outside";
  const facts = pdf === "outside" ? "outside" : await tree.facts(root, factsPath(path));
  if (pdf === "outside" || facts === "outside") return { found: strayPdf(need) };
  return "wrong" in pdf ? { found: noPdf(need, pdf.wrong) } : { need, path, root, bytes: pdf.bytes, facts: facts?.text };
}

/** A PDF as it is now, with the keywords of its contract and those that its file of facts tells of already. */
export async function readFacts(
  file: PdfFile,
  limits: Limits,
  io: Io,
): Promise<{ readonly facts: PdfFacts } | { readonly found: Diagnostic }> {
  const { need, bytes } = file;
  if (bytes === undefined) return { found: missingPdf(need, "error") };
  const [{ readKept }, { fullFacts }] = await Promise.all([import("./kept-pdf.ts"), import("../pdf/full-facts.ts")]);
  const read = await readKept(bytes.slice(), limits, io);
  if ("failure" in read) {
    if (read.failure.kind === "missing-package") throw new HostError("missing-package", { path: need.path, install: read.failure.install });
    return { found: unreadablePdf(need, read.failure) };
  }
  const known = file.facts === undefined ? undefined : parseFacts(file.facts);
  const earlier = known && "value" in known ? known.value.keywords.map(({ keyword }) => keyword) : [];
  return { facts: fullFacts(read.value, [...need.keywords, ...earlier]) };
}

/**
 * Whether a file of facts says what was read of its PDF now. Of keywords that are newer than it, rules tell at the keyword. What is judged of its words, labels and clauses, is left aside: a file from before has
 * none of it, and a later version of flowspec may judge otherwise of the same PDF.
 */
export function isFresh(file: PdfFile, facts: PdfFacts): boolean {
  if (file.facts === undefined) return true;
  const parsed = parseFacts(file.facts);
  if (!("value" in parsed)) return false;
  const told = new Set(parsed.value.keywords.map(({ keyword }) => keyword));
  const now = { ...facts, keywords: facts.keywords.filter(({ keyword }) => told.has(keyword)) };
  return printFacts(withoutJudged(parsed.value)) === printFacts(withoutJudged(now));
}
