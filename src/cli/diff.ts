import { personalKnowledge } from "../personal.ts";
import { shownSource } from "../finish.ts";
import type { Source } from "../model/source.ts";
import { progressMessages } from "../words/en/progress.ts";
import { saying } from "../words/saying.ts";
import type { Io } from "./io.ts";
import { type Compared, unifiedDiff } from "../report/diff.ts";

/** What a change does to a source, as a unified diff in which personal values are masked; nothing where it does nothing. */
export function maskedDiff(before: Source, after: Source, { speech }: Pick<Io, "speech">): string {
  if (before.text === after.text) return "";
  const lines = unifiedDiff(before.path, compared(before), compared(after));
  if (lines !== undefined) return `${lines.join("\n")}\n`;
  const say = saying("progress", progressMessages, speech.terminal);
  return `--- ${before.path}\n+++ ${before.path}\n${say("too-different")}\n`;
}

function compared(source: Source): Compared {
  return { text: source.text, shown: shownSource(source, personalKnowledge(source)) };
}
