import { counted } from "../runtime/phrases.ts";
import type { Shown } from "../model/findings.ts";
import type { Paint } from "./paint.ts";

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
    ...(errors > 0 ? [paint(counted(errors, "error"), "red")] : []),
    ...(warnings > 0 ? [paint(counted(warnings, "warning"), "yellow")] : []),
  ];
  const hidden = suppressed > 0 ? `, ${suppressed} suppressed` : "";
  return `${found.length === 0 ? paint("No findings", "green") : found.join(" and ")} in ${counted(files, "file")}${hidden}.\n`;
}
