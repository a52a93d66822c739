import { personalValues } from "../../personal.ts";
import { shownSource } from "../../finish.ts";
import type { Contract } from "../../model/contract.ts";
import { type Compared, unifiedDiff } from "../../report/diff.ts";
import type { Difference } from "./compare.ts";
import { manifestPath } from "./manifest.ts";

const diffLimit = { file: 60, all: 200 };

/**
 * Shows how the files of a folder differ, up to a number of lines. The values of samples that name somebody are masked, since a diff ends
 * in a log; signs that a terminal obeys are shown as signs.
 */
export function createDiffs(
  folder: string,
  contracts: readonly Contract[],
): { readonly add: (difference: Difference) => void; readonly lines: readonly string[] } {
  const lines: string[] = [];
  let values: readonly string[] | undefined;
  const compared = (path: string, text: string): Compared => {
    values ??= contracts.flatMap(personalValues);
    const source = { path, text };
    // In code and prose a word with a colon behind it is no key.
    return { text, shown: shownSource(source, { places: [], read: path.endsWith(".json") ? [] : [source], everywhere: values }) };
  };
  const add = ({ path, present, wanted }: Difference): void => {
    if (present === undefined || wanted === undefined || path === manifestPath || lines.length >= diffLimit.all) return;
    const shownPath = `${folder}/${path}`;
    const all = unifiedDiff(shownPath, compared(path, present), compared(path, wanted)) ?? [
      `${shownPath} differs in too many lines to show.`,
    ];
    const shown = all.slice(0, diffLimit.file);
    lines.push("", ...shown, ...(all.length > shown.length ? [`… ${all.length - shown.length} more lines`] : []));
    if (lines.length >= diffLimit.all) lines.push("", "… and no more differences are shown.");
  };
  return { add, lines };
}
