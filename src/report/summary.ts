import type { Shown } from "../model/findings.ts";
import type { Language } from "../words/language.ts";
import type { Paint } from "./paint.ts";
import { reportIn } from "./words.ts";

/** What a run found, in numbers. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly suppressed: number;
}

/** The numbers of all that was found in so many files. */
export function summarize(files: number, diagnostics: readonly Shown[], suppressed = 0): Summary {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return { files, errors, warnings: diagnostics.length - errors, suppressed };
}

/** `2 errors and 1 warning in 3 files.` as a line, in a language. */
export function summaryText(summary: Summary, paint: Paint, language: Language): string {
  return `${said(summary, paint, reportIn(language))}\n`;
}

function said({ files, errors: wrong, warnings: doubtful, suppressed }: Summary, paint: Paint, say: ReturnType<typeof reportIn>): string {
  const errors = paint(say("errors", { count: wrong }), "red");
  const warnings = paint(say("warnings", { count: doubtful }), "yellow");
  if (wrong > 0 && doubtful > 0)
    return suppressed > 0
      ? say("found-both-and-suppressed", { errors, warnings, files, suppressed })
      : say("found-both", { errors, warnings, files });
  if (wrong === 0 && doubtful === 0) {
    const none = paint(say("none"), "green");
    return suppressed > 0 ? say("found-none-but-suppressed", { none, files, suppressed }) : say("found-none", { none, files });
  }
  const found = wrong > 0 ? errors : warnings;
  return suppressed > 0 ? say("found-and-suppressed", { found, files, suppressed }) : say("found", { found, files });
}
