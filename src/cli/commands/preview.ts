import { resolve } from "node:path";
import { checkSource } from "../../compile.ts";
import { filledIn } from "../../2-check/fill.ts";
import { readAsset, readSource, writeText } from "../../host.ts";
import { hasErrors, sorted } from "../../model/diagnostic.ts";
import { previewHtml } from "../../preview/preview.ts";
import { reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { clockOf, type CommonFlags } from "../settings.ts";
import { pdfsNow } from "./preflight.ts";

export interface PreviewFlags extends CommonFlags {
  readonly sample?: string;
  readonly out?: string;
}

/** `flowspec preview <spec>`: one page of HTML with every component where it will stand, to a file or to stdout. */
export async function previewCommand(path: string, flags: PreviewFlags, io: Io): Promise<ExitCode> {
  const source = await readSource(io.cwd, path);
  const clock = clockOf(flags, io);
  const first = checkSource(source, clock).value;
  if (first === undefined) return reportFindings(1, checkSource(source, clock).diagnostics, flags, io);
  const { pdfs, found } = await pdfsNow(first, false, new Map(), io);
  const { value: contract = first, diagnostics } = checkSource(source, clock, pdfs);
  const all = sorted([...diagnostics, ...found]);
  const sample = flags.sample === undefined ? contract.samples[0] : contract.samples.find(({ name }) => name === flags.sample);
  if (flags.sample !== undefined && sample === undefined) {
    const names = contract.samples.map(({ name }) => name).join(", ") || "none";
    throw new UsageError(`${contract.name} has no sample ${JSON.stringify(flags.sample)}; it has ${names}`);
  }
  const html = previewHtml(await readAsset("templates/preview.html.hbs"), {
    contract,
    root: sample ? filledIn(contract, sample) : contract.root,
    ...(sample ? { sample: sample.name } : {}),
    pdfs,
    pictures: new Map(),
    diagnostics: all,
  });
  if (flags.out === undefined) io.stdout.write(html);
  else await writeText(resolve(io.cwd, flags.out), html);
  if (all.length > 0) reportFindings(1, all, flags.out === undefined ? { ...flags, format: "pretty" } : flags, io);
  return hasErrors(all) ? exit.findings : exit.ok;
}
