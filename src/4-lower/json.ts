import { type Fill, depthIn, isElements, precompile, type Repeated, repeater } from "../runtime/precompile.ts";
import type { Bindings, Elements, MadeList, MadeRecord, Recipe } from "../runtime/recipe.ts";

/** Text of JSON, or what gives it, or a value that is to be written as JSON: nothing where an absent parameter alone would have held the value. */
type Piece = string | ((bindings: Bindings) => string | undefined) | { readonly fill: Fill };

/** The JSON of a value: pieces to be joined, the first a text where the value is always there. */
interface Pieces {
  readonly certain: boolean;
  readonly pieces: readonly Piece[];
}

/** A text in parts: as UTF-8 what is always the same, as text what differs. */
export type Parts = readonly (Uint8Array | string)[];

/** Takes a text of JSON piece by piece. */
export interface JsonSink {
  /** Text that is the same each time, as UTF-8. */
  readonly always: (utf8: Uint8Array) => void;
  readonly text: (json: string) => void;
  /** A value that is there, which is written as `JSON.stringify` writes it. */
  readonly value: (value: unknown) => void;
}

/** Writes what a recipe makes as JSON. */
export type WriteJson = (bindings: Bindings, sink: JsonSink) => void;

/** Makes ready to write what a recipe makes as JSON, many times: byte for byte what `JSON.stringify` makes of it. */
export function precompileJson(recipe: Recipe): WriteJson {
  const utf8 = new TextEncoder();
  const steps = merged(piecesOf(recipe, 0).pieces).map((piece) => (typeof piece === "string" ? utf8.encode(piece) : piece));
  return (bindings, sink) => {
    for (const step of steps) {
      if (step instanceof Uint8Array) sink.always(step);
      else if (typeof step === "function") sink.text(step(bindings) ?? "");
      else {
        const value = step.fill(bindings);
        if (value !== undefined) sink.value(value);
      }
    }
  };
}

/** A sink that gathers parts, and what it has gathered. */
export function partsSink(): { readonly sink: JsonSink; readonly parts: Parts } {
  const parts: (Uint8Array | string)[] = [];
  const add = (part: Uint8Array | string): void => void parts.push(part);
  return { sink: { always: add, text: add, value: (value) => add(JSON.stringify(value)) }, parts };
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
  return { certain: isCertain(recipe), pieces: [{ fill: precompile(recipe, depth) }] };
}

/** The text that a piece is, or gives. */
function textOf(piece: Piece, bindings: Bindings): string | undefined {
  if (typeof piece === "string") return piece;
  if (typeof piece === "function") return piece(bindings);
  const value = piece.fill(bindings);
  return value === undefined ? undefined : JSON.stringify(value);
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
    const text = textOf(only, bindings);
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
  for (const piece of pieces) text += textOf(piece, bindings) ?? "";
  return text;
}
