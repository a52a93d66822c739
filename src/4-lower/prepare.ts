import { type Filling, type Fill, prepare, prepareItem, type Scope } from "../language/trees/prepare.ts";
import { type ListTree, type RecordTree, type Tree, isOnce } from "../model/tree.ts";

/** Text of JSON, or what gives it: nothing where an absent parameter alone would have held the value. */
type Piece = string | ((filling: Filling) => string | undefined);

/** The JSON of a value: pieces to be joined, the first a text where the value is always there. */
interface Pieces {
  readonly certain: boolean;
  readonly pieces: readonly Piece[];
}

/** A text in parts: as UTF-8 what is always the same, as text what differs. */
export type Parts = readonly (Uint8Array | string)[];

/** Makes ready to write a request's body as JSON, many times: byte for byte what `JSON.stringify` makes of the rendered body. */
export function prepareJson(tree: RecordTree): (filling: Filling) => Parts {
  const utf8 = new TextEncoder();
  const pieces = merged(piecesOf(tree, []).pieces).map((piece) => (typeof piece === "string" ? utf8.encode(piece) : piece));
  return (filling) => pieces.map((piece) => (typeof piece === "function" ? (piece(filling) ?? "") : piece));
}

/** A text in parts as one. */
export function joinParts(parts: Parts): string {
  const utf8 = new TextDecoder();
  return parts.map((part) => (typeof part === "string" ? part : utf8.decode(part))).join("");
}

function piecesOf(tree: Tree, scope: Scope): Pieces {
  const prepared = prepare(tree, scope);
  if (prepared.kind === "constant") return { certain: true, pieces: [JSON.stringify(prepared.value)] };
  if (tree.kind === "record") return recordPieces(tree, scope);
  if (tree.kind === "list") return listPieces(tree, scope);
  return { certain: isCertain(tree), pieces: [stringified(prepared.fill)] };
}

function stringified(fill: Fill): Piece {
  return (filling) => {
    const value = fill(filling);
    return value === undefined ? undefined : JSON.stringify(value);
  };
}

/** Whether a value is there whatever the parameters: an optional one alone would leave it out. */
function isCertain(tree: Tree): boolean {
  return tree.kind === "reference" ? !tree.optional : tree.kind !== "apply" || isCertain(tree.value);
}

function recordPieces({ fields }: RecordTree, scope: Scope): Pieces {
  // The order in which objects have their keys: those that are numbers come first.
  const names = Object.keys(Object.fromEntries([...fields].map(([name]) => [name, 0])));
  const members = names.flatMap((name): Pieces[] => {
    const value = fields.get(name);
    if (value === undefined) return [];
    const { certain, pieces } = piecesOf(value, scope);
    const head = `${JSON.stringify(name)}:`;
    return [certain ? { certain, pieces: [head, ...pieces] } : { certain, pieces: [prefixed(`,${head}`, pieces)] }];
  });
  return enclosed("{", members, "}");
}

function listPieces({ items }: ListTree, scope: Scope): Pieces {
  const members = items.map((item): Pieces => {
    const { scope: inner, repeat } = prepareItem(item, scope);
    const { certain, pieces } = piecesOf(item.value, inner);
    if (certain && isOnce(item)) return { certain, pieces };
    const each = prefixed(",", merged(pieces));
    return { certain: false, pieces: [(filling) => gather(filling, repeat, each)] };
  });
  return enclosed("[", members, "]");
}

function gather(filling: Filling, repeat: ReturnType<typeof prepareItem>["repeat"], each: (filling: Filling) => string): string {
  let text = "";
  repeat(filling, () => {
    text += each(filling);
  });
  return text;
}

/** A value that may be absent, with a text before it where it is there. */
function prefixed(prefix: string, pieces: readonly Piece[]): (filling: Filling) => string {
  const [only, ...rest] = pieces;
  if (rest.length > 0 || only === undefined) return (filling) => prefix + join(pieces, filling);
  return (filling) => {
    const text = typeof only === "string" ? only : only(filling);
    return text === undefined ? "" : prefix + text;
  };
}

/** Members between brackets. One that may be absent brings its comma along; without a certain one before it, the first comma is cut off. */
function enclosed(open: string, members: readonly Pieces[], close: string): Pieces {
  const separated = members.flatMap(({ certain, pieces }, index) => (certain && index > 0 ? [",", ...pieces] : pieces));
  if (members[0]?.certain !== false) return { certain: true, pieces: [open, ...separated, close] };
  const pieces = merged(separated);
  return { certain: true, pieces: [open, (filling) => join(pieces, filling).slice(1), close] };
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

function join(pieces: readonly Piece[], filling: Filling): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : (piece(filling) ?? "");
  return text;
}
