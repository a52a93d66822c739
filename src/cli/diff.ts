import { personalPlaces } from "../compile.ts";
import { shownSource } from "../finish.ts";
import type { Source } from "../model/source.ts";
import { unifiedDiff } from "../report/diff.ts";

/** What a change does to a source, as a unified diff in which personal values are masked; nothing where it does nothing. */
export function maskedDiff(before: Source, after: Source): string {
  if (before.text === after.text) return "";
  const [old = "", now = ""] = [before, after].map((source) => shownSource(source, personalPlaces(source)).text);
  const lines = unifiedDiff(before.path, old, now) ?? [`--- ${before.path}`, `+++ ${before.path}`, "# too many lines differ"];
  return `${lines.join("\n")}\n`;
}
