import { mask } from "../../checks/mask.ts";
import { compare } from "../../model/diagnostic.ts";
import { unifiedDiff } from "../../report/diff.ts";
import type { Paint } from "../../report/paint.ts";
import type { Difference, Status } from "./compare.ts";
import { manifestPath } from "./manifest.ts";

/** A file by its path in the output folder, and how it differs. */
export type Named = Pick<Difference, "path" | "status">;

/** Whether flowspec may mend a difference of its own accord: it changes nothing but what it wrote itself. */
export function isOwn({ status }: Named): boolean {
  return status === "missing" || status === "stale" || status === "orphaned";
}

/** One line a file, in the order of their paths: the status and the path as people write it. */
export function listed(files: readonly Named[], folder: string, paint: Paint): readonly string[] {
  const ordered = files.toSorted((a, b) => compare(a.path, b.path));
  return ordered.map(({ path, status }) => `${paint(status.padEnd(8), "red")}  ${folder}/${path}`);
}

/** What is to be done about files that are not as flowspec wrote them; nothing where there are none. */
export function advice(files: readonly Named[], folder: string): readonly string[] {
  const has = (status: Status): boolean => files.some((file) => file.status === status);
  return [
    ...(has("edited")
      ? [
          "An edited file is not as flowspec wrote it. The usual cause is a formatter: let it leave the folder alone with the line",
          `  ${folder}/`,
          "in .prettierignore, or in what your formatter has in its place. To change the content, change the contract.",
        ]
      : []),
    ...(has("foreign") ? ["A foreign file was not written by flowspec: move it away, or give another folder with --out."] : []),
    ...(has("blocked")
      ? ["In the place of a blocked file stands something else, or a symbolic link where a folder should be: remove it."]
      : []),
  ];
}

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
