import { personalKnowledge } from "../personal.ts";
import { shownSource } from "../finish.ts";
import type { Source } from "../model/source.ts";
import { type Compared, unifiedDiff } from "../report/diff.ts";

/** What a change does to a source, as a unified diff in which personal values are masked; nothing where it does nothing. */
export function maskedDiff(before: Source, after: Source): string {
  if (before.text === after.text) return "";
  const lines = unifiedDiff(before.path, compared(before), compared(after));
  return `${(lines ?? [`--- ${before.path}`, `+++ ${before.path}`, "# too many lines differ"]).join("\n")}\n`;
}

function compared(source: Source): Compared {
  return { text: source.text, shown: shownSource(source, personalKnowledge(source)) };
}
