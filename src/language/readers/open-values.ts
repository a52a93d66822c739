import type { OpenValue } from "../../runtime/open.ts";
import type { Loop, Reference, Tree } from "../../model/tree.ts";

/** What is known of a value that depends on parameters; `undefined` of one that does not, or is a construct or a list. */
export function openValue(tree: Tree): OpenValue | undefined {
  if (tree.kind !== "reference" && tree.kind !== "text" && tree.kind !== "apply") return undefined;
  const id = expressionOf(tree);
  // What a parameter gave is no constant, though the rest of the text is not known.
  const parts =
    tree.kind === "text"
      ? tree.parts.flatMap((part) => (part.kind === "literal" && part.given === undefined ? [String(part.value)] : []))
      : [];
  return { parts, ...(id === undefined ? {} : { id }) };
}

/** A text that is the same for expressions that are equal whatever the parameters are; `undefined` for what may be absent, or is not known. */
function expressionOf(tree: Tree): string | undefined {
  switch (tree.kind) {
    case "literal":
      return JSON.stringify(tree.value);
    case "reference":
      return tree.optional ? undefined : JSON.stringify([nameOf(tree.loop), tree.name ?? null]);
    case "text":
      return listOf(tree.parts.map(expressionOf));
    case "apply": {
      const value = expressionOf(tree.value);
      return value === undefined ? undefined : JSON.stringify([tree.fn, tree.option ?? null, value]);
    }
    default:
      return undefined;
  }
}

function listOf(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : `[${parts.join()}]`;
}

/** Repetitions by the order in which they were met: two of one name are different ones. */
const loops = new WeakMap<Loop, number>();
let met = 0;

function nameOf(loop: Reference["loop"]): number | null {
  if (loop === undefined) return null;
  const known = loops.get(loop) ?? (met += 1);
  loops.set(loop, known);
  return known;
}
