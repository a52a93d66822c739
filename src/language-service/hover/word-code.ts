import { targetOf } from "../../language/readers/lower.ts";
import type { Column } from "../../language/tables/construct.ts";
import type { ActionName } from "../../model/contract.ts";
import type { ScalarNode } from "../../model/document.ts";
import { literal } from "../../model/tree.ts";
import { code } from "../markdown.ts";
import { memberText } from "../sent-text.ts";
import { type Asked, targetsAround } from "./asked.ts";

/** The code of a word, or of true and false, for each action of the contracts that the text stands in. */
export function codeLines(asked: Asked): readonly string[] {
  const { at, way, words } = asked;
  const step = way?.keys.at(-1);
  if (at?.node.kind !== "scalar" || step === undefined || way === undefined) return [];
  const { node } = at;
  const texts = new Map<string, ActionName[]>();
  for (const { action, targets } of targetsAround(asked, way.keys)) {
    const text = codeIn(targetOf(step.row.columns, targets)?.column, node);
    if (text !== undefined) texts.set(text, [...(texts.get(text) ?? []), action]);
  }
  const { hover } = words;
  return [...texts].map(([text, actions]) =>
    texts.size === 1 ? hover("sends", { sent: [text] }) : hover("word-in", { actions, sent: [text] }),
  );
}

/** The code of a word in a column. */
function codeIn(column: Column | undefined, { value, span, pointer }: ScalarNode): string | undefined {
  if (column?.codec.kind !== "value") return undefined;
  const { words = [], codes = [], lower } = column.codec;
  const index = typeof value === "string" ? words.indexOf(value) : -1;
  const lowered = index < 0 && typeof value === "boolean" ? lower(literal(value, { span, pointer })) : undefined;
  const made = index >= 0 ? codes[index] : lowered?.kind === "literal" && lowered.coded ? lowered.value : undefined;
  const isScalar = typeof made === "string" || typeof made === "number" || typeof made === "boolean";
  return isScalar ? code(memberText(column.members[0] ?? "", made, (text) => text)) : undefined;
}
