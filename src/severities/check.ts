import { pointerTo } from "../model/document.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { explainCode } from "../explain/code.ts";
import { codes } from "../code-families.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { Severities } from "./apply.ts";
import { severitiesOfWarnings } from "../codes/severities.ts";

/** What is wrong with a project's severities: a name that no diagnostic has, or that of one that is never a warning. */
export function checkSeverities(severities: Severities): readonly Diagnostic[] {
  return [...severities].flatMap(([name, { key }]) => {
    const explanation = explainCode(name);
    if (explanation?.severities.includes("warning")) return [];
    const place = { span: key, pointer: pointerTo("/severities", name) };
    if (explanation) return [diagnostic(severitiesOfWarnings, { message: "an-error", data: { name }, help: "remove", ...place })];
    const near = nearest(
      name,
      codes.map((code) => code.name),
    );
    return [
      diagnostic(severitiesOfWarnings, {
        message: "unknown",
        data: { name },
        help: near === undefined ? "list" : { message: "did-you-mean", data: { guess: near } },
        ...place,
      }),
    ];
  });
}
