import { type PlaceIn, placesOf } from "../1-parse/units.ts";
import { type BrokenPlaceholder, placedPieces, type Placeholder } from "../language/trees/template.ts";
import type { DocumentNode, ScalarNode } from "../model/document.ts";
import type { Span } from "../model/source.ts";

/** A word and where it is written. */
export interface PlacedWord {
  readonly text: string;
  readonly span: Span;
}

/** A pair of braces in a text, as it is written in the source, with whatever escapes and on however many lines. */
export interface PlacedPlaceholder {
  /** The text that it stands in. */
  readonly node: ScalarNode;
  /** Whether it is all of that text. */
  readonly isWhole: boolean;
  readonly piece: Placeholder | BrokenPlaceholder;
  /** The braces and what stands between them. */
  readonly span: Span;
  /** What stands between them; of a broken one up to where it is broken off. */
  readonly inside: Span;
  /** The name before a dot, or all of it; none of a broken one. */
  readonly name?: PlacedWord;
  /** What stands behind the dot: the field of an item, a variable of `vars`. */
  readonly field?: PlacedWord;
  /** What stands behind the colon, blanks too. */
  readonly format?: PlacedWord;
}

/** The placeholders of a text with their places; none where the source does not tell them (see `placesOf`). */
export function placeholdersIn(node: ScalarNode): readonly PlacedPlaceholder[] {
  if (typeof node.value !== "string" || !node.value.includes("{{")) return [];
  const place = placesOf(node);
  if (place === undefined) return [];
  const { value } = node;
  const pieces = placedPieces(value);
  return pieces.flatMap(({ piece, start, end }) => {
    if (piece.kind === "text") return [];
    const closed = piece.kind === "placeholder" || piece.closed;
    const inside = { start: start + 2, end: closed ? end - 2 : end };
    return [
      {
        node,
        isWhole: pieces.length === 1,
        piece,
        span: place(start, end),
        inside: place(inside.start, inside.end),
        ...(piece.kind === "placeholder" ? wordsOf(piece, value, inside, place) : {}),
      },
    ];
  });
}

/** The parts of what stands between braces: its names, in which no blank stands, behind blanks; a colon and a format behind others. */
function wordsOf(
  { path: [name, field], name: written, format }: Placeholder,
  value: string,
  { start, end }: { readonly start: number; readonly end: number },
  place: PlaceIn,
): Pick<PlacedPlaceholder, "name" | "field" | "format"> {
  const at = value.indexOf(written, start);
  const word = (text: string, from: number): PlacedWord => ({ text, span: place(from, from + text.length) });
  return {
    name: word(name, at),
    ...(field === undefined ? {} : { field: word(field, at + name.length + 1) }),
    ...(format === undefined ? {} : { format: word(format, end - format.length) }),
  };
}

/** Calls a function with each text, number and word of a document, in the order in which they are read. */
export function eachScalar(node: DocumentNode, visit: (node: ScalarNode) => void): void {
  if (node.kind === "scalar") visit(node);
  else if (node.kind === "list") for (const item of node.items) eachScalar(item, visit);
  else for (const { value } of node.entries.values()) eachScalar(value, visit);
}

/**
 * All that stands in braces in a document, in the order in which it is read. What an alias brings again has the place that it has already, and is
 * not told again. Parts of a contract that mean their braces literally are not left out (`params`, `samples`): who asks knows them.
 */
export function placeholdersOf(document: DocumentNode): readonly PlacedPlaceholder[] {
  const found: PlacedPlaceholder[] = [];
  const told = new Set<number>();
  eachScalar(document, (node) => {
    if (told.has(node.span.start) || node.span.source !== document.span.source) return;
    const placed = placeholdersIn(node);
    if (placed.length === 0) return;
    told.add(node.span.start);
    found.push(...placed);
  });
  return found;
}
