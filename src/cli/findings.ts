import type { Diagnostic } from "../model/diagnostic.ts";
import { json } from "../report/json.ts";
import { pretty } from "../report/pretty.ts";
import { summarize } from "../report/summary.ts";
import type { Suppressed } from "../compile.ts";
import { exit, type ExitCode, type Io, UsageError } from "./io.ts";
import { type CommonFlags, maxWarningsOf, paintFor } from "./settings.ts";

const formats = ["pretty", "json"] as const;

type Format = (typeof formats)[number];

/** Prints what was found, machine formats to stdout and people's to stderr, and says how the process should exit. */
export function reportFindings(
  files: number,
  diagnostics: readonly Diagnostic[],
  flags: CommonFlags,
  io: Io,
  suppressed: readonly Suppressed[] = [],
): ExitCode {
  const summary = summarize(files, diagnostics, suppressed.length);
  const format = formatOf(flags, io);
  if (format === "json") io.stdout.write(json(diagnostics, summary));
  else io.stderr.write(pretty(diagnostics, summary, paintFor(io.stderr, flags, io)));
  return summary.errors > 0 || summary.warnings > maxWarningsOf(flags, io) ? exit.findings : exit.ok;
}

/** The format that findings are printed in. */
export function formatOf({ format }: CommonFlags, io: Io): Format {
  const given = format ?? io.env["FLOWSPEC_FORMAT"] ?? "pretty";
  const known = formats.find((name) => name === given);
  if (known === undefined) throw new UsageError(`--format takes ${formats.join(" or ")}, not ${JSON.stringify(given)}`);
  return known;
}
