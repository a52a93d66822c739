import { createTwoFilesPatch } from "diff";
import type { Source } from "../model/source.ts";

/** What a change does to a source, as a unified diff; nothing where it does nothing. */
export function unifiedDiff(before: Source, after: string): string {
  if (before.text === after) return "";
  const patch = createTwoFilesPatch(`a/${before.path}`, `b/${before.path}`, before.text, after);
  return patch.slice(patch.indexOf("--- "));
}
