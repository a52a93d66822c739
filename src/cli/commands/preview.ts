import { resolve } from "node:path";
import { writeFile } from "../../host.ts";
import { namePattern } from "../../language/tables/names.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { drawingOf } from "../../preview/drawing.ts";
import { previewHtml } from "../../preview/preview.ts";
import { previewOf } from "../../previews.ts";
import { openProject } from "../config.ts";
import { checkOutputs, forPeople, reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { pdfLimits } from "../pdf-limits.ts";
import { drawnPages, oneByOne, writePictures } from "../pictures.ts";
import { previewAgainst } from "../preview-against.ts";
import { lookAt, type Looking, type Made, type Preview, type PreviewFlags, shownOf } from "../previewed.ts";
import { sampleOf } from "../samples.ts";
import { specOf } from "../sources.ts";

/** `flowspec preview <spec>`: one page of HTML with every component where it will stand, or two versions over one another, to a file or to stdout. */
export async function previewCommand(path: string, flags: PreviewFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  // What was asked for is on stdout: what was found goes to people.
  const told = flags.out === undefined ? forPeople(flags) : flags;
  const looking: Looking = { project, flags: told, limits: await pdfLimits(flags, io), io };
  const preview = await (flags.against === undefined ? alone(path, flags, looking) : previewAgainst(path, flags.against, flags, looking));
  const { sources, findings, made } = preview;
  if (made === undefined) return reportFindings(sources, findings, told, io);
  await write(made, flags, io);
  if (findings.diagnostics.length > 0) await reportFindings(sources, findings, told, io);
  return hasErrors(findings.diagnostics) ? exit.findings : exit.ok;
}

async function alone(path: string, flags: PreviewFlags, looking: Looking): Promise<Preview> {
  const { project, limits, io } = looking;
  const source = await specOf(path, project, io);
  const looked = await lookAt(source, looking);
  const { contract, findings, bytes } = looked;
  if (contract === undefined) return { sources: [source], findings };
  const sample = sampleOf(contract, flags.sample) ?? contract.samples[0];
  const language = io.speech.output;
  const view = previewOf(contract, {
    ...(await shownOf(looked, contract, sample, looking)),
    personal: flags.showPersonal === true,
    language,
  });
  const made: Made = {
    name: view.name,
    html: () => previewHtml(view),
    pictures: async () => oneByOne(view.flows, async (flow) => drawnPages(drawingOf(view, flow), flow.pdf, bytes, limits, io)),
  };
  return { sources: [source], findings, made };
}

/** Writes what was asked for, once it is known that all of it may be written; no file while the contract has no name that a file can have. */
async function write({ name, html, pictures }: Made, flags: PreviewFlags, io: Io): Promise<void> {
  const isNamed = new RegExp(namePattern, "u").test(name);
  const asked = flags.out === undefined ? [] : [{ flag: "--out", path: flags.out }];
  const files = await checkOutputs(flags, io, asked);
  const out = flags.out === undefined ? undefined : files.at(-1);
  if (flags.png !== undefined && isNamed) {
    const flows = await pictures();
    for (const [index, pages] of flows.entries()) {
      await writePictures(flows.length > 1 ? `${name}.${index + 1}` : name, pages, resolve(io.cwd, flags.png), io);
    }
  }
  if (flags.out === undefined && flags.png !== undefined) return;
  if (flags.out === undefined) io.stdout.write(html());
  else if (out && isNamed) await writeFile(out, html());
}
