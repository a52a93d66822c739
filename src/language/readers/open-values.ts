import type { OpenValue } from "../../runtime/open.ts";
import { childrenOf, headOf, isExpression, type Tree } from "../../model/tree.ts";

/** What is known of a value that depends on parameters; `undefined` of one that does not, or is a construct or a list. */
export function openValue(tree: Tree): OpenValue | undefined {
  if (!isExpression(tree)) return undefined;
  const id = identityOf(tree);
  // What a parameter gave is no constant, though the rest of the text is not known.
  const parts =
    tree.kind === "text"
      ? tree.parts.flatMap((part) => (part.kind === "literal" && part.given === undefined ? [String(part.value)] : []))
      : [];
  return { parts, ...(id === undefined ? {} : { id }) };
}

/** A text that is the same for values that are equal whatever the parameters are; `undefined` for what may be absent, or is not known. */
function identityOf(tree: Tree): string | undefined {
  if (tree.kind === "literal") return JSON.stringify(tree.value);
  if (!isExpression(tree) || (tree.kind === "reference" && tree.optional)) return undefined;
  const children = childrenOf(tree).map(identityOf);
  return children.includes(undefined) ? undefined : JSON.stringify([headOf(tree), children]);
}
