import { HostError } from "../../../host.ts";
import type { Contract } from "../../../model/contract.ts";
import { usualLimits } from "../../../pdf/read.ts";
import { pdfNeeds } from "../../../preflight.ts";
import { previewHtml } from "../../../preview/preview.ts";
import { previewOf } from "../../../previews.ts";
import { committedFacts, findPdf } from "../../contract-pdf.ts";
import { lookAt, type Looking, type PdfsOfContract, readNow, shownOf } from "../../previewed.ts";
import type { About } from "./about.ts";

/** A contract on the pages of its PDFs, as `flowspec preview` writes it, and the sample that it shows. Nothing while the contract cannot be read, or has no such sample. */
export async function previewPageOf(about: About): Promise<{ readonly html: string; readonly sample?: string } | undefined> {
  const { source, project, io, masksPersonal } = about;
  const looking: Looking = { project, flags: { format: "pretty" }, limits: usualLimits, io };
  const looked = await lookAt(source, looking, readSoon);
  const { contract } = looked;
  const sample = contract && sampleOf(contract, about);
  if (contract === undefined || (sample === undefined && about.sample !== undefined)) return undefined;
  const shown = await shownOf(looked, contract, sample, looking);
  const html = previewHtml(previewOf(contract, { ...shown, personal: !masksPersonal, language: io.speech.output }));
  return { html, ...(sample === undefined ? {} : { sample: sample.name }) };
}

function sampleOf({ samples }: Contract, { sample: wanted }: About): Contract["samples"][number] | undefined {
  return wanted === undefined ? samples[0] : samples.find(({ name }) => name === wanted);
}

/**
 * The PDFs of a contract by the facts that stand beside them, where all of these are fresh: a preview that follows whoever types has no time to read PDFs. Else they
 * are read, and where the package is missing that reads them the facts that there are have to do.
 */
async function readSoon(contract: Contract, looking: Looking): Promise<PdfsOfContract> {
  const folders = { cwd: looking.io.cwd, project: looking.project.folder };
  const { pdfs, diagnostics } = await committedFacts(contract, folders);
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const need of pdfNeeds(contract)) {
    const file = await findPdf(need, contract, folders);
    if ("bytes" in file && file.bytes) bytes.set(need.path, file.bytes);
  }
  const committed = { pdfs, bytes, found: diagnostics };
  if ([...bytes.keys()].every((path) => pdfs.has(path))) return committed;
  try {
    return await readNow(contract, looking);
  } catch (error) {
    if (error instanceof HostError) return committed;
    throw error;
  }
}
