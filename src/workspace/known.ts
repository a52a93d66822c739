import { whole } from "../1-parse/parsed.ts";
import { varsIn } from "../2-resolve/vars.ts";
import type { ReadFile } from "../2-resolve/uses.ts";
import { asksClock } from "../3-check/check.ts";
import { type PdfNeed, pdfNeeds } from "../3-check/judge/pdf-needs.ts";
import { declared, meaning, unjudged } from "../meaning.ts";
import type { Contract } from "../model/contract.ts";
import type { Diagnostic, Result } from "../model/diagnostic.ts";
import { variablesOf } from "../model/environment.ts";
import type { Need, Refusal } from "../model/files.ts";
import { folderOf, joinPath } from "../model/path.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import type { Source } from "../model/source.ts";
import { factsPath } from "../pdf/facts-file.ts";
import type { Found } from "../personal.ts";
import { resolve, type Resolved, type Settings } from "../resolve.ts";
import type { Texts } from "./texts.ts";

/** The facts of the PDFs that a contract names, by the path as it names them, and what is wrong with them. */
export interface FactsOfContract {
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  readonly diagnostics: readonly Diagnostic[];
}

/** One contract as it was studied: what was found, not yet through the gate, and all that was read for it. */
export interface Studied {
  readonly source: Source;
  readonly found: Found<Contract>;
  /** The files that it uses, directly or by another, and those that it wants to use, by the paths of their needs. */
  readonly files: ReadonlyMap<string, { readonly need: Need; readonly file: Source | Refusal }>;
  readonly facts: FactsOfContract;
  /** The files of those facts, and the PDFs. */
  readonly pdfs: ReadonlySet<string>;
}

/** What is known of a contract: what was found, and all that this depends on. */
export interface Known extends Studied {
  /** The variables that it names. */
  readonly vars: ReadonlySet<string>;
  /** What it was told beside. */
  readonly told: string;
}

/** What is known of the PDFs of a contract that names none, or where nobody looks for facts. */
const noFacts: FactsOfContract = { pdfs: new Map(), diagnostics: [] };

/** The texts that a contract is studied with: files that it uses are read, and each is parsed once for all that use it. */
export type StudyTexts = Pick<Texts, "read" | "parsed">;

/** Checks a contract, not yet through the gate. `readFacts` is asked only where it names a PDF; without it, as if no facts were known. */
export async function study(
  source: Source,
  settings: Settings,
  texts: StudyTexts,
  readFacts?: (contract: Contract) => Promise<FactsOfContract>,
): Promise<Studied> {
  const { resolved, files } = await withUsedFiles(source, settings, texts);
  const isNaming = mayNamePdf(source, resolved);
  const early = isNaming ? unjudged(source, resolved, settings) : undefined;
  // Nothing is judged twice, but for what depends on the environment.
  const first = early ? undefined : meaning(source, resolved, settings);
  const contract = early ?? (isNaming ? first?.value : undefined);
  const needs = contract ? pdfNeeds(contract) : [];
  const facts = contract && needs.length > 0 ? ((await readFacts?.(contract)) ?? noFacts) : noFacts;
  const known = needs.length > 0 ? { ...settings, pdfs: new Map([[source.path, facts.pdfs]]) } : settings;
  return {
    source,
    found: first && needs.length === 0 ? first : meaning(source, resolved, known),
    files,
    facts,
    pdfs: pathsOf(needs),
  };
}

/** What a contract says of itself, and all that it reads, before anything is judged: what costs a third of a study. */
export interface Surveyed extends Pick<Studied, "source" | "files" | "pdfs"> {
  /** What it means in each environment, that which is shown first, with what is wrong with how it is written. */
  readonly declared: readonly Result<Contract>[];
  /** Whether it may be judged otherwise at another moment. */
  readonly asksClock: boolean;
}

/** Looks at a contract without judging it. `readFacts` is as for {@link study}; without it nobody asks which PDFs it names. */
export async function survey(
  source: Source,
  settings: Settings,
  texts: StudyTexts,
  readFacts?: (contract: Contract) => Promise<FactsOfContract>,
): Promise<Surveyed> {
  const { resolved, files } = await withUsedFiles(source, settings, texts);
  const each = declared(source, resolved, settings);
  const surveyed = {
    source,
    files,
    pdfs: new Set<string>(),
    declared: each,
    asksClock: each.some(({ value }) => value && asksClock(value)),
  };
  if (readFacts === undefined || !mayNamePdf(source, resolved)) return surveyed;
  // Which PDFs are named in some environment a study finds out.
  if (resolved.variables) return { ...surveyed, pdfs: (await study(source, settings, texts, readFacts)).pdfs };
  const [{ value: contract } = {}] = surveyed.declared;
  const needs = contract ? pdfNeeds(contract) : [];
  if (contract && needs.length > 0) await readFacts(contract);
  return { ...surveyed, pdfs: pathsOf(needs) };
}

/** A contract with the files that it uses in place. */
async function withUsedFiles(
  source: Source,
  settings: Settings,
  texts: StudyTexts,
): Promise<{ readonly resolved: Resolved; readonly files: Studied["files"] }> {
  const files = new Map<string, { readonly need: Need; readonly file: Source | Refusal }>();
  const read: ReadFile = (path) => {
    const file = files.get(path)?.file;
    return file === undefined || typeof file === "string" ? file : { source: file, ...whole(texts.parsed(file)) };
  };
  const again = (): Resolved => resolve(source, settings, read, whole(texts.parsed(source)));
  let resolved = again();
  while (resolved.needs) {
    const found = await Promise.all(resolved.needs.map(async (need) => ({ need, file: await texts.read(need.path, need.root) })));
    for (const each of found) files.set(each.need.path, each);
    resolved = again();
  }
  return { resolved, files };
}

function mayNamePdf(source: Source, { uses }: Resolved): boolean {
  return [source, ...uses.map(({ file }) => file)].some(({ text }) => text.includes("pdf"));
}

/** The paths of PDFs and of their facts. */
function pathsOf(needs: readonly PdfNeed[]): ReadonlySet<string> {
  return new Set(needs.map(pathOf).flatMap((path) => [path, factsPath(path)]));
}

/** The paths of the files that a contract uses or wants to use: those of a package as they were found. */
export function pathsRead({ files }: Pick<Studied, "files">): readonly string[] {
  return [...files.values()].map(({ need, file }) => (typeof file === "string" ? need.path : file.path));
}

/** A contract that was studied, with what it was told beside, so that it can be asked later whether it is still so. */
export function knownOf(studied: Studied, settings: Settings, texts: StudyTexts): Known {
  const vars = varsNamed(studied.found.texts, texts);
  return { ...studied, vars, told: toldOf(vars, settings) };
}

/** Whether it is still so: what it has read reads the same, and what it was told is the same. */
export async function holds({ source, files, vars, told }: Known, now: Source, settings: Settings, texts: Texts): Promise<boolean> {
  if (source !== now || told !== toldOf(vars, settings)) return false;
  const read = await Promise.all([...files.values()].map(async ({ need, file }) => (await texts.read(need.path, need.root)) === file));
  return read.every(Boolean);
}

/** The settings that a contract's meaning depends on, as a text to compare. Time goes on, and makes nothing old by itself. */
function toldOf(vars: ReadonlySet<string>, settings: Settings): string {
  const { project, strictPii, sealed, provenance, env, alone, environments = new Map() } = settings;
  const values = [...vars].map((name) =>
    [...environments].map(([key, each]) => [key, each.vars.get(name)?.value, variablesOf(each).get(name)?.span.start]),
  );
  const hosts = [...environments].map(([key, { endpoints }]) => [
    key,
    ...[...endpoints].map(([, { value, origin }]) => [value, origin.span.start]),
  ]);
  return JSON.stringify([
    hosts,
    project,
    strictPii,
    sealed,
    provenance,
    vars.size > 0 ? [env, alone, [...environments.keys()], values] : [],
  ]);
}

function varsNamed(sources: readonly Source[], texts: StudyTexts): ReadonlySet<string> {
  return new Set(
    sources.flatMap((source) => {
      const { value } = texts.parsed(source);
      return value ? [...varsIn(value)] : [];
    }),
  );
}

/** Where a PDF lies, seen from where the contract is seen from. */
function pathOf({ path, origin }: PdfNeed): string {
  return joinPath(folderOf(origin.span.source.path), path);
}
