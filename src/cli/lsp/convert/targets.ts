import type { Definition, DefinitionLink } from "vscode-languageserver";
import type { Target } from "../../../language-service/answers.ts";
import type { Client } from "../client.ts";
import type { Conversion } from "./conversion.ts";

/** The places that something leads to. */
export function definitionOf(
  targets: readonly Target[],
  client: Client,
  { locationOf, rangeOf, addressOf }: Conversion,
): Definition | DefinitionLink[] {
  if (!client.targetLinks) return targets.map(({ span }) => locationOf(span));
  return targets.map(({ span, whole = span }) => ({
    targetUri: addressOf(span.source.path),
    targetRange: rangeOf(whole),
    targetSelectionRange: rangeOf(span),
  }));
}
