import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { Span } from "../model/source.ts";

/** What a project makes of some warnings, by the name of their code, and where it says so. */
export type Severities = ReadonlyMap<string, { readonly word: "off" | Severity; readonly key: Span }>;

/** Findings as a project wants them: a warning is left out, stays one, or becomes an error. Errors stay what they are. */
export function withSeverities(diagnostics: readonly Diagnostic[], severities: Severities): readonly Diagnostic[] {
  return diagnostics.flatMap((found) => {
    const word = found.severity === "warning" ? severities.get(found.code.name)?.word : undefined;
    if (word === "off") return [];
    return [word === undefined ? found : { ...found, severity: word }];
  });
}
