import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";

/** More changed lines than these are not compared: that would take long, and nobody would read them. */
const editLimit = 2000;

/** How a text becomes another, as the lines of a unified diff; none where they differ in too many lines. */
export function unifiedDiff(path: string, before: string, after: string): readonly string[] | undefined {
  const patch = structuredPatch(path, path, before, after, "", "", { context: 3, maxEditLength: editLimit });
  return patch && formatPatch(patch, FILE_HEADERS_ONLY).trimEnd().split("\n");
}
