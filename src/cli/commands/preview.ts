import { resolve } from "node:path";
import { checkSource } from "../../compile.ts";
import { HostError, readAsset, readSource, writeBytes, writeText } from "../../host.ts";
import { hasErrors, sorted } from "../../model/diagnostic.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { drawPdf } from "../../pdf/draw-pdf.ts";
import { sentence } from "../../pdf/failure.ts";
import { drawingOf } from "../../preview/drawing.ts";
import type { PreviewView } from "../../preview/model.ts";
import { previewHtml } from "../../preview/preview.ts";
import { previewOf } from "../../preflight.ts";
import { reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { checkSettingsOf, type CommonFlags } from "../settings.ts";
import { pdfsNow } from "./preflight.ts";

export interface PreviewFlags extends CommonFlags {
  readonly sample?: string;
  readonly out?: string;
  readonly png?: string;
}

/** Pixels for a point: enough to read eight-point text. */
const scale = 1.5;

/** `flowspec preview <spec>`: one page of HTML with every component where it will stand, to a file or to stdout. */
export async function previewCommand(path: string, flags: PreviewFlags, io: Io): Promise<ExitCode> {
  const source = await readSource(io.cwd, path);
  const settings = checkSettingsOf(flags, io);
  const { value: first, diagnostics: early } = checkSource(source, settings);
  if (first === undefined) return reportFindings(1, early, flags, io);
  const { pdfs, bytes, found } = await pdfsNow(first, false, new Map(), io);
  const { value: contract = first, diagnostics } = checkSource(source, { ...settings, pdfs });
  const all = sorted([...diagnostics, ...found]);
  const sample = flags.sample === undefined ? contract.samples[0] : contract.samples.find(({ name }) => name === flags.sample);
  if (flags.sample !== undefined && sample === undefined) {
    const names = contract.samples.map(({ name }) => name).join(", ") || "none";
    throw new UsageError(`${contract.name} has no sample ${JSON.stringify(flags.sample)}; it has ${names}`);
  }
  const shown = { ...(sample ? { sample } : {}), pdfs, pictures: await picturesOf(pdfs, bytes), diagnostics: all };
  const view = previewOf(contract, shown);
  if (flags.png !== undefined) await writePictures(view, bytes, resolve(io.cwd, flags.png));
  if (flags.out !== undefined || flags.png === undefined) {
    const html = previewHtml(await readAsset("templates/preview.html.hbs"), view);
    if (flags.out === undefined) io.stdout.write(html);
    else await writeText(resolve(io.cwd, flags.out), html);
  }
  if (all.length > 0) reportFindings(1, all, flags.out === undefined ? { ...flags, format: "pretty" } : flags, io);
  return hasErrors(all) ? exit.findings : exit.ok;
}

/** The bytes of PDFs, by the path that `pdf` gives; those that are there. */
type Bytes = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Pictures of the pages of each PDF as `data:` addresses. Without the optional packages there are none, and the pages are shown as plain sheets. */
async function picturesOf(pdfs: ReadonlyMap<string, PdfFacts>, bytes: Bytes): Promise<ReadonlyMap<string, readonly string[]>> {
  const pictures = new Map<string, readonly string[]>();
  for (const [path, { pages }] of pdfs) {
    const pdf = bytes.get(path);
    const drawn = pdf && (await drawPdf(pdf.slice(), { pages: pages.map((page) => ({ ...page, boxes: [] })), scale }));
    if (drawn && "value" in drawn) pictures.set(path, drawn.value.map(pngAddress));
  }
  return pictures;
}

function pngAddress(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
}

/** Writes a picture a page, the components drawn upon it. */
async function writePictures({ name, flows }: PreviewView, bytes: Bytes, folder: string): Promise<void> {
  for (const flow of flows) {
    const drawn = await drawPdf(bytes.get(flow.pdf)?.slice() ?? new Uint8Array(), drawingOf(flow, scale));
    if ("failure" in drawn) throw new HostError(`${flow.pdf} ${sentence(drawn.failure)}`);
    const prefix = flows.length > 1 ? `${name}.${flow.number}` : name;
    for (const [index, png] of drawn.value.entries()) await writeBytes(resolve(folder, `${prefix}.${index + 1}.png`), png);
  }
}
