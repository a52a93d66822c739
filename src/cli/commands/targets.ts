import { checkTargets, targetsOf, type TargetVerdict } from "../../targets.ts";
import type { ActionName } from "../../model/contract.ts";
import type { Paint } from "../../report/paint.ts";
import { withFacts } from "../contract-pdf.ts";
import { openProject } from "../config.ts";
import { reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import { actionOf, type CommonFlags, paintFor } from "../settings.ts";
import { specOf } from "../sources.ts";
import { diffOf } from "../target-diff.ts";
import { sayingTargets, type SayTargets } from "../target-places.ts";
import { verdictData, verdictLines } from "../target-lines.ts";
import type { Language } from "../../words/language.ts";
import { withFiles } from "../with-files.ts";

export interface TargetsFlags extends CommonFlags {
  readonly json?: boolean;
  readonly diff?: string;
}

/** `flowspec targets <spec>`: the verdicts to stdout, as text or as JSON; with `--diff A B` what differs between two actions. */
export async function targetsCommand(path: string, other: string | undefined, flags: TargetsFlags, io: Io): Promise<ExitCode> {
  const format = formatOf(flags, io);
  const pair = pairOf(flags, other);
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  const known = await withFacts([source], project, settingsOf(project, { ...flags, format }, io, "one"), io);
  if (pair) {
    const { value, ...findings } = await withFiles(io, known, (settings) => targetsOf(source, pair, settings));
    if (value === undefined) return reportFindings([source], findings, { ...flags, format }, io);
    const diff = diffOf(source.path, value);
    io.stdout.write(
      format === "json" ? diff.json(io.speech.output) : diff.text(paintFor(io.stdout, flags, io), sayingTargets(io.speech.terminal)),
    );
    return exit.ok;
  }
  const { value: verdicts, ...findings } = await withFiles(io, known, (settings) => checkTargets(source, settings));
  if (verdicts === undefined) return reportFindings([source], findings, { ...flags, format }, io);
  io.stdout.write(
    format === "json"
      ? asJson(source.path, verdicts, io.speech.output)
      : asText(source.path, verdicts, { paint: paintFor(io.stdout, flags, io), say: sayingTargets(io.speech.terminal) }),
  );
  return exit.ok;
}

/**
 * The two actions to compare.
 * @throws UsageError where only one is named, or something else than an action.
 */
function pairOf({ diff }: TargetsFlags, other: string | undefined): readonly [ActionName, ActionName] | undefined {
  if (diff === undefined && other === undefined) return undefined;
  if (diff === undefined || other === undefined) throw new UsageError("diff-of-two");
  return [actionOf(diff, "--diff"), actionOf(other, "--diff")];
}

/**
 * Verdicts are printed for people or as JSON. A format that the environment sets for findings counts only where it is one of these.
 * @throws UsageError for another one that the flag names.
 */
function formatOf({ format, json }: TargetsFlags, { env }: Io): "pretty" | "json" {
  if (json) return "json";
  if (format !== undefined && format !== "pretty" && format !== "json") throw new UsageError("no-targets-format", { given: format });
  return format ?? (env["FLOWSPEC_FORMAT"] === "json" ? "json" : "pretty");
}

function asJson(spec: string, verdicts: readonly TargetVerdict[], language: Language): string {
  return `${JSON.stringify({ version: 1, spec, targets: verdicts.map((each) => verdictData(each, language)) }, null, 2)}\n`;
}

/** How verdicts are shown to people. */
interface Showing {
  readonly paint: Paint;
  readonly say: SayTargets;
}

/** Verdicts for people. */
export function asText(spec: string, verdicts: readonly TargetVerdict[], { paint, say }: Showing): string {
  return `${verdicts.flatMap((verdict) => verdictLines(verdict, spec, paint, say)).join("\n")}\n`;
}
