import { HostError, writeFile } from "../../host.ts";
import { findBrowser, printed } from "../../host/browser.ts";
import { findProgram } from "../../host/program.ts";
import type { Artifact } from "../../model/artifact.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { openProject } from "../config.ts";
import { checkOutputs, forPeople, reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { createEmission } from "../output/emission.ts";
import { settingsOf, writtenIn } from "../project.ts";
import type { CommonFlags } from "../settings.ts";
import { specOf } from "../sources.ts";
import { checkOnce } from "../workspace.ts";

export interface ReviewFlags extends CommonFlags {
  readonly html?: boolean;
  readonly pdf?: boolean;
  readonly out?: string;
}

/** How long a browser may print, in seconds. */
const patience = 60;

/** `flowspec review <spec>`: the review sheet of a contract as `compile` writes it, as a page of HTML, or as a PDF; to a file or to stdout. */
export async function reviewCommand(path: string, flags: ReviewFlags, io: Io): Promise<ExitCode> {
  if (flags.html && flags.pdf) throw new UsageError("html-or-pdf");
  if (flags.pdf && flags.out === undefined) throw new UsageError("pdf-to-nowhere");
  const browser = flags.pdf ? browserOf(io) : undefined;
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  const emission = createEmission(project.config.generated, writtenIn(project, io));
  let made: { readonly name: string; readonly artifacts: readonly Artifact[] } | undefined;
  // What was asked for is on stdout: what was found goes to people.
  const told = flags.out === undefined ? forPeople(flags) : flags;
  const findings = await checkOnce([source], project, settingsOf(project, told, io, "all"), io, {
    take: async (contract) => {
      made = { name: contract.name, artifacts: await emission.each(contract) };
    },
  });
  const asked = flags.out === undefined ? [] : [{ flag: "--out", path: flags.out, ...(flags.pdf ? { isPrint: true as const } : {}) }];
  const files = await checkOutputs(flags, io, asked);
  const code = findings.diagnostics.length > 0 ? await reportFindings([source], findings, told, io) : exit.ok;
  if (made === undefined || hasErrors(findings.diagnostics)) return code;
  const data = await documentOf(made.name, made.artifacts, flags, browser, io);
  const out = flags.out === undefined ? undefined : files.at(-1);
  if (out) await writeFile(out, data);
  else io.stdout.write(data);
  return code;
}

/** The program that prints. @throws HostError where there is none */
function browserOf(io: Io): string {
  const path = io.env["PATH"] ?? "";
  const given = io.env["FLOWSPEC_CHROMIUM"];
  const found = given ? findProgram(io.cwd, given, path) : findBrowser(path);
  if (found === undefined) throw given ? new HostError("no-such-browser", { path: given }) : new HostError("no-browser", {});
  return found;
}

async function documentOf(
  name: string,
  artifacts: readonly Artifact[],
  flags: ReviewFlags,
  browser: string | undefined,
  io: Io,
): Promise<string | Uint8Array> {
  if (!flags.html && browser === undefined) return artifacts.find(({ path }) => path === `review/${name}.md`)?.text ?? "";
  const { sheetPage } = await import("../../sheet/page.ts");
  const html = sheetPage(name, artifacts, io.speech.output);
  if (browser === undefined) return html;
  const result = await printed(browser, html, patience * 1000, io.interruption());
  if ("pdf" in result) return result.pdf;
  throw "late" in result
    ? new HostError("browser-late", { path: browser, seconds: patience })
    : new HostError("browser-failed", { path: browser, said: result.failed });
}
