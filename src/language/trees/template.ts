/** A piece of a text that may hold placeholders. */
export type Piece = { readonly kind: "text"; readonly text: string } | Placeholder | BrokenPlaceholder;

/** Braces that hold no name, or that nothing closes. */
export interface BrokenPlaceholder {
  readonly kind: "broken";
  readonly text: string;
  readonly index: number;
  readonly closed: boolean;
}

/** `{{name}}` or `{{item.field}}`, perhaps in a format: `{{from:yyyy年m月d日}}`. */
export interface Placeholder {
  readonly kind: "placeholder";
  /** The name as written, and its parts. */
  readonly name: string;
  readonly path: readonly [string, string?];
  /** What stands behind the colon, blanks too, since they may separate the values of a list. */
  readonly format?: string;
  /** It is the how-manieth pair of braces of the text, to find it in the source. */
  readonly index: number;
}

/**
 * A text as pieces. Directly before `{{` each pair of backslashes is one backslash, and an odd one makes the braces literal; anywhere
 * else a backslash is itself.
 */
export function pieces(text: string): readonly Piece[] {
  return placedPieces(text).map(({ piece }) => piece);
}

/** A piece and its stretch of the text, in UTF-16 units: of a placeholder its braces and what they hold. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** The same pieces, each with its stretch. */
export function placedPieces(text: string): readonly PlacedPiece[] {
  const found: PlacedPiece[] = [];
  let plain = "";
  let index = 0;
  let rest = text;
  let from = 0;
  for (let braces = rest.indexOf("{{"); braces >= 0; braces = rest.indexOf("{{")) {
    let slashes = 0;
    while (rest[braces - slashes - 1] === "\\") slashes += 1;
    plain += rest.slice(0, braces - slashes) + "\\".repeat(slashes >> 1);
    rest = rest.slice(braces + 2);
    if (slashes % 2 === 1) {
      plain += "{{";
      index += 1;
      continue;
    }
    const start = text.length - rest.length - 2;
    if (plain !== "") found.push({ piece: { kind: "text", text: plain }, start: from, end: start });
    plain = "";
    const end = rest.indexOf("}}");
    const piece = placeholder(end < 0 ? rest : rest.slice(0, end), end >= 0, index);
    index += 1;
    rest = end < 0 ? "" : rest.slice(end + 2);
    from = text.length - rest.length;
    found.push({ piece, start, end: from });
  }
  plain += rest;
  if (plain !== "") found.push({ piece: { kind: "text", text: plain }, start: from, end: text.length });
  return found;
}

function placeholder(inside: string, closed: boolean, index: number): Piece {
  const colon = inside.indexOf(":");
  const name = (colon < 0 ? inside : inside.slice(0, colon)).trim();
  const match = /^([A-Za-z]\w*)(?:\.([A-Za-z]\w*))?$/u.exec(name);
  if (!match?.[1] || !closed) return { kind: "broken", index, text: inside.trim(), closed };
  const format = colon < 0 ? {} : { format: inside.slice(colon + 1) };
  return { kind: "placeholder", name, path: match[2] === undefined ? [match[1]] : [match[1], match[2]], ...format, index };
}

/** What stands between the braces of a placeholder. */
function insideOf({ name, format }: Placeholder): string {
  return format === undefined ? name : `${name}:${format}`;
}

/** The variables of the environment that a text names. */
export function varsOf(text: string): readonly string[] {
  if (!text.includes("{{")) return [];
  return pieces(text).flatMap((piece) =>
    piece.kind === "placeholder" && piece.path[0] === "vars" && piece.path[1] !== undefined ? [piece.path[1]] : [],
  );
}

/** A text that means itself where placeholders are read. */
export function escaped(text: string): string {
  return text.replace(/(?<!\\)(\\*)\{\{/gu, (_, slashes: string) => `${slashes}${slashes}\\{{`);
}

/** Pieces as the text that reads as them: what {@link pieces} takes apart. */
export function written(parts: readonly Piece[]): string {
  let text = "";
  let plain = "";
  for (const part of parts) {
    if (part.kind === "text") {
      plain += part.text;
    } else {
      // A backslash directly before braces would take their meaning away, or half of itself.
      text += `${escaped(plain).replace(/(?<!\\)\\+$/u, "$&$&")}{{${part.kind === "placeholder" ? `${insideOf(part)}}}` : `${part.text}${part.closed ? "}}" : ""}`}`;
      plain = "";
    }
  }
  return text + escaped(plain);
}
