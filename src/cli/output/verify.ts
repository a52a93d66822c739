import type { Contract } from "../../model/contract.ts";
import { exit, type ExitCode } from "../io.ts";
import { compareOutput } from "./compare.ts";
import { advice, isOwn, listed, type Named } from "./report.ts";
import { make, type OutputRun, reportDamage } from "./run.ts";
import { readManifest, unfinished } from "./write.ts";

/** Names and shows how an output folder differs from what contracts without errors are compiled to, and writes nothing; no exit code where it does not. */
export async function verify(contracts: readonly Contract[], run: OutputRun): Promise<ExitCode | undefined> {
  const { disk, folder, paint, io } = run;
  const before = readManifest(disk, folder);
  if (typeof before === "string") return reportDamage(before, run);
  const made = await make(contracts, before, run);
  if (typeof made === "number") return made;
  const halfway =
    unfinished(disk, folder) === undefined
      ? []
      : [`A run was ended while it wrote ${folder.shown}, or still writes: its files are not all in place.`];
  const files: Named[] = [];
  const { createDiffs } = await import("./diffs.ts");
  const diffs = createDiffs(folder.shown, contracts);
  compareOutput(disk, folder.path, before, made, (difference) => {
    files.push({ path: difference.path, status: difference.status });
    diffs.add(difference);
  });
  if (files.length === 0 && halfway.length === 0) return undefined;
  const mend = files.every(isOwn)
    ? "Run `flowspec compile` and commit the result."
    : "Run `flowspec compile --force`, which overwrites these files too, and commit the result.";
  const lines = [...halfway, ...listed(files, folder.shown, paint), ...diffs.lines, "", ...advice(files, folder.shown), mend];
  io.stderr.write(`${lines.join("\n")}\n`);
  return exit.findings;
}
