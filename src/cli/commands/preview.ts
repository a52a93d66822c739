import { resolve } from "node:path";
import { checkSource } from "../../compile.ts";
import { inSecond } from "../../finish.ts";
import { personalKnowledge } from "../../personal.ts";
import { artifacts, HostError, writeFile } from "../../host.ts";
import { namePattern } from "../../language/tables/names.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { drawingLimits, drawPdf } from "../../pdf/draw-pdf.ts";
import type { Limits } from "../../pdf/thread.ts";
import { drawingOf } from "../../preview/drawing.ts";
import type { PreviewView } from "../../preview/model.ts";
import { previewHtml } from "../../preview/preview.ts";
import { previewOf } from "../../preflight.ts";
import { openProject } from "../config.ts";
import { checkOutputs, forPeople, reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { drawKept } from "../kept-pdf.ts";
import { settingsOf, withFiles } from "../project.ts";
import { sampleOf } from "../samples.ts";
import type { CommonFlags } from "../settings.ts";
import { specOf } from "../sources.ts";
import { failureText } from "../pdf-failure.ts";
import { type PdfFlags, pdfLimits } from "../pdf-limits.ts";
import { pdfsNow } from "./preflight.ts";

export interface PreviewFlags extends CommonFlags, PdfFlags {
  readonly sample?: string;
  readonly out?: string;
  readonly png?: string;
  readonly showPersonal?: boolean;
}

/** Pixels for a point: enough to read eight-point text. */
const scale = 1.5;

/** `flowspec preview <spec>`: one page of HTML with every component where it will stand, to a file or to stdout. */
export async function previewCommand(path: string, flags: PreviewFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  // What was asked for is on stdout: what was found goes to people.
  const told = flags.out === undefined ? forPeople(flags) : flags;
  const known = settingsOf(project, told, io, "one");
  const { value: first, ...wrong } = await withFiles(io, known, (settings) => checkSource(source, settings));
  if (first === undefined) return reportFindings([source], wrong, told, io);
  const limits = await pdfLimits(flags, io);
  const { pdfs, bytes, found } = await pdfsNow(first, false, new Map(), { cwd: io.cwd, project: project.folder, limits, io });
  const informed = { ...known, pdfs: new Map([[source.path, pdfs]]), found };
  const { value: contract = first, ...findings } = await withFiles(io, informed, (settings) => checkSource(source, settings));
  const { diagnostics } = findings;
  const sample = sampleOf(contract, flags.sample) ?? contract.samples[0];
  const shown = {
    ...(sample ? { sample } : {}),
    pdfs,
    pictures: await picturesOf(pdfs, bytes, limits, io),
    // The page is generated: what was found speaks there as machines read it.
    diagnostics: inSecond(findings).diagnostics,
    beyond: personalKnowledge(source),
    personal: flags.showPersonal === true,
    language: io.speech.output,
  };
  const view = previewOf(contract, shown);
  await write(view, bytes, limits, flags, io);
  if (diagnostics.length > 0) await reportFindings([source], findings, told, io);
  return hasErrors(diagnostics) ? exit.findings : exit.ok;
}

/** Writes what was asked for, once it is known that all of it may be written; no file while the contract has no name that a file can have. */
async function write(view: PreviewView, bytes: Bytes, limits: Limits, flags: PreviewFlags, io: Io): Promise<void> {
  const isNamed = new RegExp(namePattern, "u").test(view.name);
  const asked = flags.out === undefined ? [] : [{ flag: "--out", path: flags.out }];
  const files = await checkOutputs(flags, io, asked);
  const out = flags.out === undefined ? undefined : files.at(-1);
  if (flags.png !== undefined && isNamed) await writePictures(view, bytes, resolve(io.cwd, flags.png), limits, io);
  if (flags.out === undefined && flags.png !== undefined) return;
  const html = previewHtml(view);
  if (flags.out === undefined) io.stdout.write(html);
  else if (out && isNamed) await writeFile(out, html);
}

/** The bytes of PDFs, by the path that `pdf` gives; those that are there. */
type Bytes = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

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

/** Writes a picture a page, the components drawn upon it. */
async function writePictures(view: PreviewView, bytes: Bytes, folder: string, limits: Limits, io: Io): Promise<void> {
  const { name, flows } = view;
  for (const flow of flows) {
    const drawing = drawingOf(view, flow, io.speech.output, scale);
    const drawn = await drawPdf(bytes.get(flow.pdf)?.slice() ?? new Uint8Array(), drawing, drawingLimits(limits));
    if ("failure" in drawn) {
      if (drawn.failure.kind !== "missing-package")
        throw new HostError("not-drawn", { said: failureText(flow.pdf, drawn.failure, io.speech.terminal) });
      throw new HostError("missing-package", { path: flow.pdf, install: drawn.failure.install });
    }
    const prefix = flows.length > 1 ? `${name}.${flow.number}` : name;
    const names = drawn.value.map((_, index) => `${prefix}.${index + 1}.png`);
    for (const [index, file] of artifacts(io.cwd, folder, names, "--png").entries()) await writeFile(file, drawn.value[index] ?? "");
  }
}
