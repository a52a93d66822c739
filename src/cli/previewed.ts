import { checkSource } from "../compile.ts";
import { inSecond } from "../finish.ts";
import type { FileTree } from "../host.ts";
import type { Contract } from "../model/contract.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import type { PdfFacts } from "../model/pdf-facts.ts";
import type { Source } from "../model/source.ts";
import { drawingLimits } from "../pdf/draw-pdf.ts";
import type { Limits } from "../pdf/thread.ts";
import { personalKnowledge } from "../personal.ts";
import type { Previewed } from "../previews.ts";
import { pdfsNow } from "./commands/preflight.ts";
import type { Project } from "./config.ts";
import type { Io } from "./io.ts";
import { drawKept } from "./kept-pdf.ts";
import { type Bytes, scale } from "./pictures.ts";
import type { PdfFlags } from "./pdf-limits.ts";
import { settingsOf } from "./project.ts";
import type { CommonFlags } from "./settings.ts";
import { withFiles } from "./with-files.ts";

export interface PreviewFlags extends CommonFlags, PdfFlags {
  readonly sample?: string;
  readonly out?: string;
  readonly png?: string;
  readonly showPersonal?: boolean;
  /** The file of the version before. */
  readonly against?: string;
}

/** What looking at a contract takes. */
export interface Looking {
  readonly project: Project;
  readonly flags: CommonFlags;
  readonly limits: Limits;
  readonly io: Io;
  /** The version of the project that is meant; by default what lies on the disk. */
  readonly tree?: FileTree;
}

/** A contract that was read to be shown. */
export interface LookedAt {
  readonly source: Source;
  readonly findings: Findings;
  /** Nothing where the contract cannot be read: then the findings say why. */
  readonly contract?: Contract;
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  readonly bytes: Bytes;
}

/** What was made of contracts, and what was found in them. */
export interface Preview {
  readonly sources: readonly Source[];
  readonly findings: Findings;
  /** Nothing where a contract cannot be read. */
  readonly made?: Made;
}

/** What may be written, made when it is known that it will be. */
export interface Made {
  /** What files of it are called. */
  readonly name: string;
  readonly html: () => string;
  /** Of each contract, the pages as PNG. */
  readonly pictures: () => Promise<readonly (readonly Uint8Array[])[]>;
}

/** The PDFs of a contract, and what is wrong with them. */
export interface PdfsOfContract extends Pick<LookedAt, "pdfs" | "bytes"> {
  readonly found: readonly Diagnostic[];
}

/** The PDFs of a contract as they are now. */
export async function readNow(contract: Contract, { project, limits, io, tree }: Looking): Promise<PdfsOfContract> {
  return pdfsNow(contract, false, new Map(), { cwd: io.cwd, project: project.folder, limits, io, ...(tree ? { tree } : {}) });
}

/** Reads a contract with its PDFs, which `read` reads. */
export async function lookAt(source: Source, looking: Looking, read: typeof readNow = readNow): Promise<LookedAt> {
  const { project, flags, io, tree } = looking;
  const known = settingsOf(project, flags, io, "one");
  const { value: first, ...wrong } = await withFiles(io, known, (settings) => checkSource(source, settings), tree);
  if (first === undefined) return { source, findings: wrong, pdfs: new Map(), bytes: new Map() };
  const { pdfs, bytes, found } = await read(first, looking);
  const informed = { ...known, pdfs: new Map([[source.path, pdfs]]), found };
  const { value: contract = first, ...findings } = await withFiles(io, informed, (settings) => checkSource(source, settings), tree);
  return { source, findings, contract, pdfs, bytes };
}

/** What a preview shows of a contract, with a sample where there is one. */
export async function shownOf(
  { source, findings, pdfs, bytes }: LookedAt,
  contract: Contract,
  sample: Contract["samples"][number] | undefined,
  { limits, io }: Looking,
): Promise<Previewed> {
  return {
    contract,
    ...(sample ? { sample } : {}),
    pdfs,
    pictures: await picturesOf(pdfs, bytes, limits, io),
    // The page is generated: what was found speaks there as machines read it.
    diagnostics: inSecond(findings).diagnostics,
    beyond: personalKnowledge(source),
  };
}

/** Pictures of the pages of each PDF as `data:` addresses. Without the optional packages there are none, and the pages are shown as plain sheets. */
async function picturesOf(
  pdfs: ReadonlyMap<string, PdfFacts>,
  bytes: Bytes,
  limits: Limits,
  io: Io,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const pictures = new Map<string, readonly string[]>();
  for (const [path, { pages }] of pdfs) {
    const pdf = bytes.get(path);
    const drawn = pdf && (await drawKept(pdf.slice(), { pages, scale }, drawingLimits(limits), io));
    if (drawn && "value" in drawn) pictures.set(path, drawn.value.map(pngAddress));
  }
  return pictures;
}

function pngAddress(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
}
