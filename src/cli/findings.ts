import { isAbsolute } from "node:path";
import { type Asked, type Destination, destinations, displayPath, isWithin, writeFile } from "../host.ts";
import { inSecond } from "../finish.ts";
import type { Findings } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import { type Format, formatNames } from "../report/format-names.ts";
import { lightFormats } from "../report/light-formats.ts";
import { pretty } from "../report/pretty.ts";
import { firstOf, languageOf, type Report } from "../report/report.ts";
import { summarize, summaryText } from "../report/summary.ts";
import { loadPages } from "../words/load.ts";
import { exit, type ExitCode, type Io, streamFiles, UsageError } from "./io.ts";
import { type CommonFlags, maxDiagnosticsOf, maxWarningsOf, paintFor } from "./settings.ts";

/** How many findings people are shown in full where they ask for no other number. */
const readable = 50;

/** How many findings are read one by one of those that {@link reportFindings} is given; nothing where it writes of all of them. */
export function readOf(flags: CommonFlags, io: Io): { readonly read?: number } {
  return formatOf(flags, io) !== "pretty" || outputsOf(flags, formatNames).size > 0
    ? {}
    : { read: maxDiagnosticsOf(flags, io) ?? readable };
}

/**
 * Reports what was found in files: in one format on a stream, machine formats on stdout and people's on stderr, and in those of
 * `--output` in files. `beside` is what was asked for beside findings, for programs. Answers how the process should exit.
 */
export async function reportFindings(
  sources: readonly Pick<Source, "path">[],
  findings: Findings,
  flags: CommonFlags,
  io: Io,
  beside: Readonly<Record<string, unknown>> = {},
): Promise<ExitCode> {
  const format = formatOf(flags, io);
  const outputs = outputsOf(flags, formatNames);
  const files = await checkOutputs(flags, io);
  const limit = maxDiagnosticsOf(flags, io);
  io.gatherer?.found(sources, findings);
  const { diagnostics, suppressed } = findings;
  const summary = summarize(sources.length, diagnostics, suppressed.length);
  const { terminal, output: language } = io.speech;
  // Where people read findings in a language of their own, machines read them in the other that they were said in.
  const report = (): Report => {
    const spoken = inSecond(findings);
    const shown = firstOf(spoken.diagnostics, limit ?? Number.POSITIVE_INFINITY);
    return { files: sources.map(({ path }) => path), ...spoken, shown, summary, beside, language, ...folderOf(io) };
  };

  const paint = paintFor(io.stderr, flags, io);
  if (format === "pretty") io.stderr.write(pretty(diagnostics, summary, paint, limit ?? readable, terminal));
  else io.stdout.write(await textOf(report(), format));
  // A log with annotations is read by people too.
  if (format === "github") io.stderr.write(summaryText(summary, paint, terminal));
  for (const [index, name] of [...outputs.values()].entries()) {
    const file = files[index];
    if (file) await writeFile(file, await textOf(report(), name));
  }
  return summary.errors > 0 || summary.warnings > maxWarningsOf(flags, io) ? exit.findings : exit.ok;
}

/**
 * The working directory from the root of the repository, where a pipeline says which that is: whoever shows findings beside the lines of a change knows
 * files by their paths from there.
 */
export function folderOf({ cwd, env }: Io): Pick<Report, "folder"> {
  const root = env["GITHUB_WORKSPACE"] ?? env["CI_PROJECT_DIR"];
  return root !== undefined && isAbsolute(root) && isWithin(root, cwd) ? { folder: displayPath(root, cwd) } : {};
}

/** A report in a format, which is loaded where it says more than findings do. */
async function textOf(report: Report, format: Format): Promise<string> {
  if (format !== "sarif") return lightFormats[format](report);
  const [{ sarif }, language] = await Promise.all([import("../report/sarif.ts"), loadPages(languageOf(report))]);
  return sarif({ ...report, language });
}

/**
 * Checks the files that `--output` names, which are the first of those that are answered; a command that writes other files does so once it has read everything and
 * before it writes. `asked` are those other files; `formats` are those that the command has.
 */
export async function checkOutputs(
  flags: CommonFlags,
  io: Io,
  asked: readonly Asked[] = [],
  formats: readonly string[] = formatNames,
): Promise<readonly Destination[]> {
  const outputs = [...outputsOf(flags, formats).keys()].map((path) => ({ flag: "--output", path }));
  return destinations(io.cwd, [...outputs, ...asked], "reports", streamFiles(io));
}

/** Flags of a command that shows what it finds to people alone, whatever the environment says of the format. */
export function forPeople<Flags extends CommonFlags>(flags: Flags): Flags & { readonly format: "pretty" } {
  return { ...flags, format: "pretty" };
}

/** Shows people what was found in some files, if anything was, beside what a command prints. */
export function tellFindings({ diagnostics, suppressed }: Findings, flags: CommonFlags, io: Io): void {
  if (diagnostics.length === 0) return;
  const files = new Set(diagnostics.map(({ span }) => span.source.path));
  io.stderr.write(
    pretty(
      diagnostics,
      summarize(files.size, diagnostics, suppressed.length),
      paintFor(io.stderr, flags, io),
      undefined,
      io.speech.terminal,
    ),
  );
}

/** The format on the stream: `--format`, else `FLOWSPEC_FORMAT`, else annotations in a GitHub workflow, else what people read. */
export function formatOf({ format }: CommonFlags, { env }: Io): Format {
  const given = format ?? env["FLOWSPEC_FORMAT"] ?? (env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty");
  return known(given, "--format", formatNames);
}

/**
 * The files that `--output` names, each with its format, which is one of those that a command has.
 * @throws UsageError where it names none, or a file twice
 */
export function outputsOf<F extends string>({ output = [] }: CommonFlags, formats: readonly F[]): ReadonlyMap<string, F> {
  const outputs = new Map<string, F>();
  for (const given of output) {
    const at = given.indexOf("=");
    const path = given.slice(at + 1);
    if (at < 1 || path === "") throw new UsageError("no-output", { given });
    if (outputs.has(path)) throw new UsageError("output-twice", { path });
    outputs.set(path, known(given.slice(0, at), "--output", formats));
  }
  return outputs;
}

function known<F extends string>(given: string, flag: string, formats: readonly F[]): F {
  const format = formats.find((name) => name === given);
  if (format === undefined) throw new UsageError("one-of", { flag, words: formats, given });
  return format;
}
