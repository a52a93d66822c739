import type { Site } from "../../../language/tables/actions.ts";
import { type Column, columnFor, type Row } from "../../../language/tables/construct.ts";
import { literal, literalOf } from "../../../model/tree.ts";
import type { DocumentNode, ScalarNode } from "../../../model/document.ts";
import type { JsonScalar } from "../../../model/json.ts";
import { namesOfWord } from "./names.ts";
import { folded } from "./members.ts";

/**
 * The words that a value means where a key takes words: those of its code in the action's own structures, else in the structures of other
 * actions, else by what people call them. One, where that is clear; several, where it depends; none, where it is nothing known.
 */
export function wordsMeant(
  row: Pick<Row, "columns">,
  words: readonly string[],
  value: JsonScalar,
  targets: readonly Site[],
): readonly string[] {
  if (value === null) return [];
  const own = targets.flatMap(({ structure }) => columnFor(row, structure) ?? []);
  for (const columns of [own, row.columns]) {
    const found = wordsIn(columns, value).filter((word) => words.includes(word));
    if (found.length > 0) return found;
  }
  const name = folded(String(value));
  return words.filter((word) => folded(word) === name || namesOfWord(word).includes(name));
}

function wordsIn(columns: readonly Column[], value: JsonScalar): readonly string[] {
  const written = String(value).toLowerCase();
  const found = columns.flatMap(({ codec }) =>
    codec.kind === "value" ? (codec.words ?? []).filter((_, index) => String(codec.codes?.[index]).toLowerCase() === written) : [],
  );
  return [...new Set(found)];
}

/** What codes and people say for yes and no. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["0", false],
  ["是", true],
  ["否", false],
]);

/** Whether a value means yes or no where a key takes that: as a code of the service says it, or people do. */
export function truthMeant({ columns }: Pick<Row, "columns">, { value, span, pointer }: ScalarNode): boolean | undefined {
  for (const { codec } of columns) {
    // The opposite of a member takes no other values than the member does.
    if (codec.kind !== "value" || codec.negated) continue;
    const lifted = literalOf(codec.lift(literal(value, { span, pointer })));
    if (typeof lifted === "boolean" && lifted !== value) return lifted;
  }
  return truths.get(String(value));
}

/** Whether a text holds a placeholder, so that nobody knows here what it says. */
export function isOpen(node: DocumentNode): boolean {
  return node.kind === "scalar" && typeof node.value === "string" && node.value.includes("{{");
}
