import type { Shown } from "../model/findings.ts";
import type { Paint } from "./paint.ts";
import { count } from "./words.ts";

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

/** `2 errors and 1 warning in 3 files`. */
export function summaryText({ files, errors, warnings, suppressed }: Summary, paint: Paint): string {
  const found = [
    ...(errors > 0 ? [paint(count(errors, "error"), "red")] : []),
    ...(warnings > 0 ? [paint(count(warnings, "warning"), "yellow")] : []),
  ];
  const hidden = suppressed > 0 ? `, ${suppressed} suppressed` : "";
  return `${found.length === 0 ? paint("No findings", "green") : found.join(" and ")} in ${count(files, "file")}${hidden}.\n`;
}
