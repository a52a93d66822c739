import { shownSource } from "../../finish.ts";
import { type Compared, unifiedDiff } from "../../report/diff.ts";
import type { SayCompile } from "./report.ts";
import { type Readable, mostLines } from "./shown.ts";

/**
 * Shows how the files of a folder differ, up to a number of lines. `values` of samples that name somebody are masked, since a diff ends
 * in a log; signs that a terminal obeys are shown as signs.
 */
export function createDiffs(
  folder: string,
  values: readonly string[],
  say: SayCompile,
): { readonly add: (difference: Readable) => void; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const compared = (path: string, text: string): Compared => {
    const source = { path, text };
    // In code and prose a word with a colon behind it is no key.
    return { text, shown: shownSource(source, { places: [], read: path.endsWith(".json") ? [] : [source], everywhere: values }) };
  };
  const add = ({ path, present, wanted }: Readable): void => {
    if (lines.length >= mostLines.all) return;
    const shownPath = `${folder}/${path}`;
    const all = unifiedDiff(shownPath, compared(path, present), compared(path, wanted)) ?? [say("too-different", { path: shownPath })];
    const shown = all.slice(0, mostLines.file);
    lines.push("", ...shown, ...(all.length > shown.length ? [say("more-lines", { count: all.length - shown.length })] : []));
    if (lines.length >= mostLines.all) lines.push("", say("more-differences"));
  };
  return { add, lines };
}
