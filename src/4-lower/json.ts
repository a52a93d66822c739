import { type Fill, depthIn, isElements, precompile, type Repeated, repeater } from "../runtime/precompile.ts";
import type { Bindings, Elements, MadeList, MadeRecord, Recipe } from "../runtime/recipe.ts";

/** Text of JSON, or what gives it: nothing where an absent parameter alone would have held the value. */
type Piece = string | ((bindings: Bindings) => string | undefined);

/** The JSON of a value: pieces to be joined, the first a text where the value is always there. */
interface Pieces {
  readonly certain: boolean;
  readonly pieces: readonly Piece[];
}

/** A text in parts: as UTF-8 what is always the same, as text what differs. */
export type Parts = readonly (Uint8Array | string)[];

/** Makes ready to write what a recipe makes as JSON, many times: byte for byte what `JSON.stringify` makes of it. */
export function precompileJson(recipe: Recipe): (bindings: Bindings) => Parts {
  const utf8 = new TextEncoder();
  const pieces = merged(piecesOf(recipe, 0).pieces).map((piece) => (typeof piece === "string" ? utf8.encode(piece) : piece));
  return (bindings) => pieces.map((piece) => (typeof piece === "function" ? (piece(bindings) ?? "") : piece));
}

/** A text in parts as one. */
export function joinParts(parts: Parts): string {
  const utf8 = new TextDecoder();
  return parts.map((part) => (typeof part === "string" ? part : utf8.decode(part))).join("");
}

function piecesOf(recipe: Recipe, depth: number): Pieces {
  if (typeof recipe !== "object" || recipe === null) return { certain: true, pieces: [JSON.stringify(recipe)] };
  if (recipe.kind === "always") return { certain: true, pieces: [JSON.stringify(recipe.value)] };
  if (recipe.kind === "record") return recordPieces(recipe, depth);
  if (recipe.kind === "list") return listPieces(recipe, depth);
  return { certain: isCertain(recipe), pieces: [stringified(precompile(recipe, depth))] };
}

function stringified(fill: Fill): Piece {
  return (bindings) => {
    const value = fill(bindings);
    return value === undefined ? undefined : JSON.stringify(value);
  };
}

/** Whether a value is there whatever the parameters: an optional one alone would leave it out. */
function isCertain(recipe: Recipe): boolean {
  if (typeof recipe !== "object" || recipe === null) return true;
  if (recipe.kind === "encoded") return isCertain(recipe.value);
  return !("optional" in recipe && recipe.optional);
}

function recordPieces({ fields }: MadeRecord, depth: number): Pieces {
  const members = Object.entries(fields).map(([name, value]): Pieces => {
    const { certain, pieces } = piecesOf(value, depth);
    const head = `${JSON.stringify(name)}:`;
    return certain ? { certain, pieces: [head, ...pieces] } : { certain, pieces: [prefixed(`,${head}`, pieces)] };
  });
  return enclosed("{", members, "}");
}

function listPieces({ items }: MadeList, depth: number): Pieces {
  return enclosed(
    "[",
    items.map((item) => itemPieces(item, depth)),
    "]",
  );
}

function itemPieces(item: Recipe | Elements, depth: number): Pieces {
  if (isElements(item)) {
    const each = prefixed(",", merged(piecesOf(item.value, depthIn(item, depth)).pieces));
    return { certain: false, pieces: [repeated(repeater(item, depth), each)] };
  }
  const { certain, pieces } = piecesOf(item, depth);
  return certain ? { certain, pieces } : { certain, pieces: [prefixed(",", merged(pieces))] };
}

function repeated(repeat: Repeated, each: (bindings: Bindings) => string): Piece {
  return (bindings) => {
    let text = "";
    repeat(bindings, () => {
      text += each(bindings);
    });
    return text;
  };
}
/** A value that may be absent, with a text before it where it is there. */
function prefixed(prefix: string, pieces: readonly Piece[]): (bindings: Bindings) => string {
  const [only, ...rest] = pieces;
  if (rest.length > 0 || only === undefined) return (bindings) => prefix + join(pieces, bindings);
  return (bindings) => {
    const text = typeof only === "string" ? only : only(bindings);
    return text === undefined ? "" : prefix + text;
  };
}

/** Members between brackets. One that may be absent brings its comma along; without a certain one before it, the first comma is cut off. */
function enclosed(open: string, members: readonly Pieces[], close: string): Pieces {
  const separated = members.flatMap(({ certain, pieces }, index) => (certain && index > 0 ? [",", ...pieces] : pieces));
  if (members[0]?.certain !== false) return { certain: true, pieces: [open, ...separated, close] };
  const pieces = merged(separated);
  return { certain: true, pieces: [open, (bindings) => join(pieces, bindings).slice(1), close] };
}

/** Neighbouring texts as one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === "string" && typeof last === "string") result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

function join(pieces: readonly Piece[], bindings: Bindings): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : (piece(bindings) ?? "");
  return text;
}
