import { createTwoFilesPatch } from "diff";
import { personalIn } from "../compile.ts";
import type { Source } from "../model/source.ts";
import { maskedText } from "../report/masking.ts";

/** What a change does to a source, as a unified diff in which personal values are masked; nothing where it does nothing. */
export function unifiedDiff(before: Source, after: Source): string {
  if (before.text === after.text) return "";
  const [old, now] = [before, after].map((source) => maskedText(source, personalIn(source)));
  const patch = createTwoFilesPatch(`a/${before.path}`, `b/${after.path}`, old ?? "", now ?? "");
  return patch.slice(patch.indexOf("--- "));
}
