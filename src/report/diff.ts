import { formatPatch, FILE_HEADERS_ONLY, structuredPatch } from "diff";
import type { ShownSource } from "../model/findings.ts";
import { printableLine } from "../model/printable.ts";
import type { Source } from "../model/source.ts";

/** More changed lines than these are not compared: that would take long, and nobody would read them. */
const editLimit = 2000;

/** A text, and the same as it may be shown: line for line, character for character. */
export interface Compared {
  readonly text: Source["text"];
  readonly shown: ShownSource;
}

/**
 * How a text becomes another, as the lines of a unified diff; none where they differ in too many lines. What differs is found in the
 * texts themselves, and shown in those that may be shown.
 */
export function unifiedDiff(path: string, before: Compared, after: Compared): readonly string[] | undefined {
  const patch = structuredPatch(path, path, before.text, after.text, "", "", { context: 3, maxEditLength: editLimit });
  if (patch === undefined) return undefined;
  const [old, now] = [before, after].map(({ shown }) => shown.text.split("\n"));
  const hunks = patch.hunks.map((hunk) => {
    let [oldLine, newLine] = [hunk.oldStart - 1, hunk.newStart - 1];
    const lines = hunk.lines.map((line) => {
      const [sign] = line;
      if (sign === "\\") return line;
      const was = sign === "+" ? undefined : old?.[oldLine++];
      const is = sign === "-" ? undefined : now?.[newLine++];
      return `${sign}${bothMasked(was, is)}`;
    });
    return { ...hunk, lines };
  });
  const lines = formatPatch({ ...patch, hunks }, FILE_HEADERS_ONLY)
    .replace(/\n$/u, "")
    .split("\n");
  return lines.map((line, index) => (index < 2 || line.startsWith("@@") ? line : printableLine(line)));
}

/** A line that two texts share, with what either of them masks. */
function bothMasked(was: string | undefined, is: string | undefined): string {
  if (was === undefined || is === undefined) return was ?? is ?? "";
  return was
    .split("")
    .map((character, index) => (is[index] === "*" ? "*" : character))
    .join("");
}
