import { checkTargets, type TargetVerdict } from "../../targets.ts";
import { actions } from "../../language/tables/actions.ts";
import type { Shown } from "../../model/findings.ts";
import { entry } from "../../report/json.ts";
import { startOf } from "../../report/position.ts";
import { withFacts } from "../contract-pdf.ts";
import { openProject } from "../config.ts";
import { reportFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { settingsOf, withFiles } from "../project.ts";
import { type CommonFlags, paintFor } from "../settings.ts";
import { specOf } from "../sources.ts";

/** `flowspec targets <spec>`: the verdicts to stdout, as text or as JSON. */
export async function targetsCommand(path: string, flags: CommonFlags, io: Io): Promise<ExitCode> {
  const format = formatOf(flags, io);
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  const known = await withFacts([source], project, settingsOf(project, flags, io, "one"), io);
  const { value: verdicts, ...findings } = await withFiles(io, known, (settings) => checkTargets(source, settings));
  if (verdicts === undefined) return reportFindings([source], findings, { ...flags, format }, io);
  io.stdout.write(format === "json" ? asJson(source.path, verdicts) : asText(verdicts, flags, io));
  return exit.ok;
}

/**
 * Verdicts are printed for people or as JSON. A format that the environment sets for findings counts only where it is one of these.
 * @throws UsageError for another one that the flag names.
 */
function formatOf({ format }: CommonFlags, { env }: Io): "pretty" | "json" {
  if (format !== undefined && format !== "pretty" && format !== "json")
    throw new UsageError(`targets prints pretty or json, not ${JSON.stringify(format)}`);
  return format ?? (env["FLOWSPEC_FORMAT"] === "json" ? "json" : "pretty");
}

function asJson(spec: string, verdicts: readonly TargetVerdict[]): string {
  const targets = verdicts.map(({ action, obstacles }) => ({
    action,
    service: actions[action].service,
    compiles: obstacles.length === 0,
    obstacles: obstacles.map(entry),
  }));
  return `${JSON.stringify({ version: 1, spec, targets }, null, 2)}\n`;
}

function asText(verdicts: readonly TargetVerdict[], flags: CommonFlags, io: Io): string {
  const paint = paintFor(io.stdout, flags, io);
  const lines = verdicts.flatMap(({ action, obstacles }) => [
    obstacles.length === 0 ? `${paint("compiles", "green")}  ${action}` : `${paint("refused", "red")}   ${action}`,
    ...sentences(obstacles).map(([first, ...more]) => {
      const places = [first, ...more].map(({ span }) => startOf(span)).map(({ line, column }) => `${line}:${column}`);
      return `            ${places.join(", ")} ${first.message} ${paint(`[${first.code.name}]`, "dim")}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

type Sentence = readonly [Shown, ...Shown[]];

/** Obstacles with the same sentence, which stands in each of their places. */
function sentences(obstacles: readonly Shown[]): readonly Sentence[] {
  const found = new Map<string, Sentence>();
  for (const obstacle of obstacles) {
    const id = `${obstacle.code.name} ${obstacle.message}`;
    const [first, ...more] = found.get(id) ?? [];
    found.set(id, first === undefined ? [obstacle] : [first, ...more, obstacle]);
  }
  return [...found.values()];
}
