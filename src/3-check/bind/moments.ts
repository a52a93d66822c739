import { valueForms } from "../../codes/shape.ts";
import { add, at } from "../../diagnostics/collector.ts";
import type { ScalarSlot } from "../../language/tables/construct.ts";
import { apply } from "../../language/trees/apply.ts";
import { pieces } from "../../language/trees/template.ts";
import type { ScalarNode } from "../../model/document.ts";
import type { EncodingName, Tree } from "../../model/tree.ts";
import { shiftOf } from "../../runtime/encode.ts";
import { bindPlaceholder, bindText, type Scope } from "./placeholders.ts";

/** A moment that a parameter gives, alone or with a time span before or after it: `{{from}} + 7d`. No other text is one. */
export function bindMoment(scope: Scope, node: ScalarNode, slot: ScalarSlot, decode: EncodingName): Tree {
  const found = pieces(String(node.value));
  const [first, second, ...more] = found;
  if (second === undefined || found.some(({ kind }) => kind === "broken")) return decoded(decode, bindText(scope, node, slot));
  const span = second.kind === "text" && more.length === 0 ? second.text.trim() : "";
  const unknown = { kind: "unknown", origin: at(node) } as const;
  if (first?.kind === "placeholder" && shiftOf(`moment${span}`)?.from === "moment") {
    const reference = bindPlaceholder(scope, node, first, slot);
    return reference ? apply(decode, apply("shifted", reference, span)) : unknown;
  }
  // Its parameters are used, and what of them does not fit is not said beside this.
  for (const piece of found) if (piece.kind === "placeholder") bindPlaceholder(scope, node, piece, slot);
  add(scope.collector, valueForms, { message: "no-moment", help: "counted", ...at(node) });
  return unknown;
}

function decoded(decode: EncodingName, bound: Tree): Tree {
  return bound.kind === "literal" || bound.kind === "unknown" ? bound : apply(decode, bound);
}
