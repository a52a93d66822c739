import type { Json } from "../model/json.ts";
import { type Item, placeholderIn, type Term, type Tree } from "../model/tree.ts";

/** A tree as plain data, to be compared and shown: placeholders as they are written, keys in one order. Two trees that mean the same give the same. */
export function plain(tree: Tree): Json {
  switch (tree.kind) {
    case "literal":
      return tree.value;
    case "unknown":
      return { $unknown: true };
    case "reference":
      return placeholderIn(tree) ?? null;
    case "apply":
      return (
        placeholderIn(tree) ?? {
          $fn: tree.fn,
          of: plain(tree.value),
          ...(tree.option === undefined ? {} : { option: JSON.stringify(tree.option) }),
        }
      );
    case "text":
      return tree.parts.every((part) => part.kind === "literal" || placeholderIn(part) !== undefined)
        ? tree.parts.map((part) => (part.kind === "literal" ? String(part.value) : placeholderIn(part))).join("")
        : tree.parts.map(plain);
    case "list":
      return tree.items.map(plainItem);
    case "record":
      return Object.fromEntries(
        [...tree.fields].map(([key, value]) => [key, plain(value)] as const).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      );
  }
}

function plainItem({ value, each, when }: Item): Json {
  if (each === undefined && when === undefined) return plain(value);
  return {
    ...(each ? { $each: plain(each.list), $as: each.name } : {}),
    ...(when ? { $when: when.map(plainTerm) } : {}),
    value: plain(value),
  };
}

function plainTerm({ value, word, negated }: Term): Json {
  return [plain(value), ...(word === undefined ? [] : [word]), ...(negated ? ["not"] : [])];
}
