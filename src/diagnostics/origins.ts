import type { Diagnostic, Related } from "../model/diagnostic.ts";
import { type DocumentNode, nodeAt } from "../model/document.ts";
import { type Use, usersOf } from "../model/files.ts";

/** Findings, each with the places that its value came by: the variable that was filled in, the places that used its file. */
export function tellingOrigins(diagnostics: readonly Diagnostic[], document: DocumentNode, uses: readonly Use[]): readonly Diagnostic[] {
  return tellingUsers(
    diagnostics.map((found) => tellingVariable(found, document)),
    uses,
  );
}

function tellingVariable(found: Diagnostic, document: DocumentNode): Diagnostic {
  const node = nodeAt(document, found.pointer);
  if (node?.kind !== "scalar" || node.given === undefined || node.span !== found.span) return found;
  return { ...found, related: [...found.related, { span: node.given.span, message: "variables-value" }] };
}

/** Findings in used files, each with the places that used the file, the nearest first. */
export function tellingUsers(diagnostics: readonly Diagnostic[], uses: readonly Use[]): readonly Diagnostic[] {
  if (uses.length === 0) return diagnostics;
  return diagnostics.map((found) => {
    const users = usersOf(uses, found.span, found.pointer).map(({ at }, index): Related => ({
      span: at,
      message: index === 0 ? "used-here" : "which-is-used-here",
    }));
    return users.length === 0 ? found : { ...found, related: [...found.related, ...users] };
  });
}
