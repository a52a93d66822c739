import { type Action, actions, type Site } from "../../language/tables/actions.ts";
import type { Construct, Row } from "../../language/tables/construct.ts";
import { targetOf } from "../../language/readers/lower.ts";
import { placesOf } from "../../language/readers/places-of.ts";
import type { DocumentNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import { supportedKeys, supportedWords } from "../../codes/shape.ts";
import type { Shape } from "../shape/shape.ts";
import { add, at, type Collector } from "../../diagnostics/collector.ts";

/**
 * Whether the action can express a key, and a word as its value. Returns the targets for what is inside the value, `undefined` where
 * the key is refused, so that nothing inside it is refused again.
 */
export function judgeSupport(
  { collector, action, shape }: { collector: Collector; action: Action; shape: Pick<Shape, "broken"> },
  name: string,
  row: Row,
  node: DocumentNode,
  key: Span,
  construct: Construct,
  targets: readonly Site[],
): readonly Site[] | undefined {
  const found = targetOf(row.columns, targets);
  if (found === undefined) {
    const others = actionsWith(construct, (structures) => targetOf(row.columns, structures) !== undefined);
    const help = others.length === 0 ? "no-action" : ({ message: "usable-with", data: { actions: others } } as const);
    const data = { action: action.name, key: name };
    add(collector, supportedKeys, { message: "no-key", data, help, span: key, pointer: node.pointer });
    return undefined;
  }
  const { codec } = found.column;
  const words = codec.kind === "value" ? codec.words : undefined;
  for (const item of node.kind === "list" ? node.items : [node]) {
    if (
      words === undefined ||
      shape.broken.has(item.pointer) ||
      item.kind !== "scalar" ||
      typeof item.value !== "string" ||
      item.value.includes("{{") ||
      words.includes(item.value)
    )
      continue;
    const word = item.value;
    const others = actionsWith(construct, (structures) => {
      const other = targetOf(row.columns, structures)?.column.codec;
      return other?.kind === "value" && (other.words?.includes(word) ?? false);
    });
    const help =
      others.length > 0
        ? ({ message: "takes-here", data: { words, word, actions: others } } as const)
        : ({ message: "takes", data: { words } } as const);
    add(collector, supportedWords, { message: "no-word", data: { action: action.name, word }, help, ...at(item) }, row.domain);
  }
  return targets;
}

/** The actions in whose contracts a construct is lowered to structures that `has` accepts. */
function actionsWith(construct: Construct, has: (targets: readonly Site[]) => boolean): readonly string[] {
  return Object.values(actions)
    .filter((action) => placesOf(action, construct.name).some(has))
    .map(({ name }) => name);
}
