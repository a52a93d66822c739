import { type Fixed, fixSource } from "../fix/fix.ts";
import { syntaxFlaws } from "../fix/flaws.ts";
import { keepPackages, rewriteText } from "../host.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import { progressMessages } from "../words/en/progress.ts";
import { saying } from "../words/saying.ts";
import { maskedDiff } from "./diff.ts";
import type { Io } from "./io.ts";

/** Makes the safe fixes of each source; `check` finds what is wrong with one. */
export async function fixSources(
  sources: readonly Source[],
  check: (source: Source) => Promise<readonly Diagnostic[]>,
): Promise<readonly Fixed[]> {
  const fixed: Fixed[] = [];
  for (const source of sources) fixed.push(await fixSource(source, check, syntaxFlaws));
  return fixed;
}

/** Writes the sources that were fixed, each as a whole or not at all, and says how many fixes were made. */
export async function writeFixed(sources: readonly Source[], fixed: readonly Fixed[], io: Io): Promise<void> {
  keepPackages(
    io.cwd,
    fixed.flatMap(({ source, count }) => (count > 0 ? [source.path] : [])),
  );
  for (const [index, { source }] of fixed.entries()) {
    const before = sources[index];
    if (before !== undefined && before !== source) await rewriteText(io.cwd, before, source.text);
  }
  const fixes = fixed.reduce((sum, { count }) => sum + count, 0);
  const files = fixed.filter(({ count }) => count > 0).length;
  io.stderr.write(`${saying("progress", progressMessages, io.speech.terminal)("fixed", { fixes, files })}\n`);
}

/** What the fixes change, as a unified diff. */
export function diffsOf(sources: readonly Source[], fixed: readonly Fixed[], io: Io): string {
  return sources.map((source, index) => maskedDiff(source, fixed[index]?.source ?? source, io)).join("");
}
