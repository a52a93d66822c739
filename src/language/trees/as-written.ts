import { type Apply, type EncodingName, placeholderIn, placeholderOf, type TextPart, type Tree } from "../../model/tree.ts";
import { escaped, type Piece, written } from "./template.ts";

/** Encodings that a slot makes of what is written in it: nothing stands in the text for them. */
const ofSlots: ReadonlySet<EncodingName> = new Set(["unixSeconds", "morningSeconds", "points"]);

/** A single value as a contract writes it, placeholders in their braces; `undefined` of a structure, of a list, and of what no text says. */
export function asWritten(tree: Tree): string | undefined {
  switch (tree.kind) {
    case "literal":
      return typeof tree.value === "string" ? escaped(tree.value) : String(tree.value);
    case "reference":
      return placeholderOf(tree);
    case "apply":
      return appliedAsWritten(tree);
    case "text":
      return textAsWritten(tree.parts);
    case "record":
    case "list":
    case "unknown":
      return undefined;
  }
}

function appliedAsWritten(tree: Apply): string | undefined {
  const { fn, value, option } = tree;
  if (ofSlots.has(fn)) return asWritten(value);
  if (fn !== "shifted") return placeholderIn(tree);
  const from = asWritten(value);
  return from === undefined ? undefined : `${from} ${String(option)}`;
}

function textAsWritten(parts: readonly TextPart[]): string | undefined {
  const pieces = parts.map(pieceOf);
  return pieces.every((piece) => piece !== undefined) ? written(pieces) : undefined;
}

function pieceOf(part: TextPart): Piece | undefined {
  if (part.kind === "literal") return { kind: "text", text: String(part.value) };
  const placeholder = asWritten(part);
  return placeholder === undefined ? undefined : { kind: "placeholder", name: placeholder.slice(2, -2), path: [""], index: 0 };
}
