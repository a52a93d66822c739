import { childrenOf, type Tree } from "../../model/tree.ts";
import { asWritten } from "../trees/as-written.ts";
import type { ConstructFacts } from "./facts.ts";

/** What a construct says under a key, by its facts, as a text with its placeholders; empty where it says nothing, or no single value. */
export type Saying = (of: object, key: string) => string;

/** What constructs say, by their facts: a value that depends on parameters is told by these. */
export function sayingOf(byFacts: ReadonlyMap<object, Pick<ConstructFacts, "fields">>): Saying {
  return (of, key) => {
    const value = byFacts.get(of)?.fields.get(key);
    return (value && sayingIn(value)) ?? "";
  };
}

/** A value as a text; a list of values as theirs. */
function sayingIn(tree: Tree): string | undefined {
  if (tree.kind !== "list") return asWritten(tree);
  const items = tree.items.map(({ value }) => asWritten(value));
  return items.every((item) => item !== undefined) ? items.join(", ") : undefined;
}

/** Everything that a tree says, value by value with the keys around it: by what two trees have in common they are alike. */
export function sayingsIn(tree: Tree, path = ""): readonly string[] {
  const said = asWritten(tree);
  if (said !== undefined) return [`${path}=${said}`];
  if (tree.kind === "record") return [...tree.fields].flatMap(([key, value]) => sayingsIn(value, `${path}/${key}`));
  return childrenOf(tree).flatMap((value) => sayingsIn(value, `${path}/`));
}
