import { detached } from "../../model/detached.ts";
import { personalValues } from "../../personal.ts";
import { exit, type ExitCode } from "../io.ts";
import { writtenIn } from "../project.ts";
import { comparing, type Comparing } from "./compare.ts";
import { createEmission } from "./emission.ts";
import { type Damage, emptyManifest, isDamage, type Manifest } from "./manifest.ts";
import { advice, isOwn, listed, type Named, sayingCompile } from "./report.ts";
import { besideOf, type OutputRun, reportDamage, servedOf } from "./run.ts";
import { createShown, type Readable } from "./shown.ts";
import { deferring, type Sink } from "./sink.ts";
import { readManifest, unfinished } from "./write.ts";

/**
 * Names and shows how an output folder differs from what contracts without errors are compiled to, and writes nothing; no exit code where it does
 * not.
 */
export function verifying(run: OutputRun): Sink {
  const { disk, folder } = run;
  const emission = createEmission(run.settings, writtenIn({ folder: run.project }, run.io));
  const files: Named[] = [];
  const differences = createShown();
  const values = new Set<string>();
  /** The contract whose files are compared; none while those are that all have in common, which come last. */
  let maker: string | undefined;
  let begun: { readonly before: Manifest | Damage; readonly compared: Comparing } | undefined;
  const begin = (): NonNullable<typeof begun> => {
    if (begun) return begun;
    const before = readManifest(disk, folder);
    const compared = comparing(disk, folder.path, isDamage(before) ? emptyManifest : before, (difference) => {
      files.push({ path: difference.path, status: difference.status });
      differences.add(maker, difference);
    });
    return (begun = { before, compared });
  };
  return deferring({
    take: async (contract) => {
      const { before, compared } = begin();
      if (isDamage(before)) return;
      maker = contract.name;
      for (const value of personalValues(contract)) values.add(detached(value));
      for (const artifact of await emission.each(contract)) compared.file(artifact);
    },
    done: async () => {
      const { before, compared } = begin();
      if (isDamage(before)) return reportDamage(before, run);
      const beside = besideOf(emission.contracts, before, run);
      if (typeof beside === "number") return beside;
      maker = undefined;
      for (const artifact of await emission.rest(servedOf(beside, before))) compared.file(artifact);
      const { manifest, made } = compared.rest(beside);
      const code = await report(files, differences.first(), [...values], run);
      if (code === undefined) run.settled?.({ files: made, manifest });
      return code;
    },
    abandon: () => undefined,
  });
}

/** Says how the folder differs; no exit code where it does not. */
async function report(
  files: readonly Named[],
  shown: readonly Readable[],
  values: readonly string[],
  { disk, folder, paint, io }: OutputRun,
): Promise<ExitCode | undefined> {
  const say = sayingCompile(io);
  const halfway = unfinished(disk, folder) === undefined ? [] : [say("ended-or-writing", { folder: folder.shown })];
  if (files.length === 0 && halfway.length === 0) return undefined;
  const { createDiffs } = await import("./diffs.ts");
  const diffs = createDiffs(folder.shown, values, say);
  for (const difference of shown) diffs.add(difference);
  const mend = say(files.every(isOwn) ? "to-compile" : "to-force");
  const lines = [...halfway, ...listed(files, folder.shown, paint, say), ...diffs.lines, "", ...advice(files, folder.shown, say), mend];
  io.stderr.write(`${lines.join("\n")}\n`);
  return exit.findings;
}
