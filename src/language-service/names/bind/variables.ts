import { child, type DocumentNode } from "../../../model/document.ts";
import { span } from "../../../model/source.ts";
import { placedPieces } from "../../../language/trees/template.ts";
import { eachScalar } from "../../placeholders.ts";
import type { Occurrence } from "../occurrence.ts";
import { createPlaces } from "./placed.ts";
import type { Meant } from "./scope.ts";

/** What a variable of the environment is: one in all of a project. */
function variable(name: string): Meant {
  return { kind: "variable", thing: `variable:${name}`, path: [name] };
}

/** The variables that a configuration has, in each environment, with a value or without. */
export function declaredVariables(configuration: DocumentNode): readonly Occurrence[] {
  const { note, occurrences } = createPlaces();
  const environments = child(configuration, "environments");
  for (const { value: environment } of environments?.kind === "map" ? environments.entries.values() : []) {
    const vars = child(environment, "vars");
    for (const [name, { key, value }] of vars?.kind === "map" ? vars.entries : [])
      note(variable(name), { span: key, value: name }, undefined, span(key.source, key.start, Math.max(key.end, value.span.end)));
    const named = child(environment, "atRunTime");
    for (const node of named?.kind === "list" ? named.items : named ? [named] : [])
      if (node.kind === "scalar" && typeof node.value === "string") note(variable(node.value), node, undefined, node.span);
  }
  return occurrences;
}

/** Parts of a contract that mean their braces literally. */
const literal: ReadonlySet<string> = new Set(["params", "samples"]);

/** The variables that a contract, or a part of one, names. */
export function variablesIn(document: DocumentNode): readonly Occurrence[] {
  const { note, occurrences } = createPlaces();
  for (const [key, { value }] of document.kind === "map" ? document.entries : []) {
    if (literal.has(key)) continue;
    eachScalar(value, (node) => {
      const text = node.value;
      if (typeof text !== "string" || !text.includes("{{")) return;
      for (const { piece, start } of placedPieces(text)) {
        if (piece.kind !== "placeholder") continue;
        const [name, field] = piece.path;
        const at = text.indexOf(piece.name, start) + name.length + 1;
        if (name === "vars" && field !== undefined) note(variable(field), node, { text: field, start: at, isPart: true });
      }
    });
  }
  return occurrences;
}
