import { mask } from "../../checks/mask.ts";
import { unifiedDiff } from "../../report/diff.ts";
import type { Difference } from "./compare.ts";
import { manifestPath } from "./manifest.ts";

const diffLimit = { file: 60, all: 200 };

/**
 * Shows how the files of a folder differ, up to a number of lines. Long numbers are masked, since a sample may hold a mobile or an
 * identity number and a diff ends in a log; signs that a terminal obeys are shown as signs.
 */
export function createDiffs(folder: string): { readonly add: (difference: Difference) => void; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const add = ({ path, present, wanted }: Difference): void => {
    if (present === undefined || wanted === undefined || path === manifestPath || lines.length >= diffLimit.all) return;
    const all = unifiedDiff(`${folder}/${path}`, present, wanted) ?? [`${folder}/${path} differs in too many lines to show.`];
    const shown = all
      .slice(0, diffLimit.file)
      .map((line) => printable(line.startsWith("@@") ? line : line.replaceAll(/\d{11,}[Xx]?/gu, mask)));
    lines.push("", ...shown, ...(all.length > shown.length ? [`… ${all.length - shown.length} more lines`] : []));
    if (lines.length >= diffLimit.all) lines.push("", "… and no more differences are shown.");
  };
  return { add, lines };
}

function printable(line: string): string {
  return line.replaceAll(/[^\P{Cc}\t]/gu, "�");
}
