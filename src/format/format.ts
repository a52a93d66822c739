import { parseDocument } from "yaml";
import { commentsOf } from "../1-parse/comments.ts";
import { parse } from "../1-parse/parse.ts";
import { whole } from "../1-parse/parsed.ts";
import { readSuppressions } from "../1-parse/suppressions.ts";
import type { Result } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import { attachComments } from "./comments.ts";
import { changeIn } from "./change.ts";
import { inOrder } from "./order.ts";
import { linesOf } from "./print.ts";
import { type Collection, type Entry, type Piece, pieceOf } from "./tree.ts";

/**
 * A definition in the canonical layout: keys in the order of the tables, short maps and lists on one line, quotes where they are needed,
 * comments kept. What it says stays the same: where a layout would not keep it, the text stays as it is, with a warning. A text that cannot
 * be read has no layout, and comes back with what is wrong with it.
 */
export function formatSource(source: Source): Result<string> {
  const { value: document, diagnostics } = whole(parse(source));
  if (document === undefined || diagnostics.length > 0) return { diagnostics };
  const { contents } = parseDocument(source.text, { schema: "core", uniqueKeys: false, keepSourceTokens: true });
  const root = pieceOf(contents, { text: source.text, kept: readSuppressions(source).flatMap(({ line }) => line ?? []) });
  if (root.kind === "leaf") return { value: source.text, diagnostics };
  const comments = commentsOf(source);
  const head = attachComments(root, source, comments);

  const eol = /\r?\n/u.exec(source.text)?.[0] ?? "\n";
  const text = laidOut(root, head).join(eol) + eol;
  const change = changeIn({ source, document, comments }, text);
  return change === undefined ? { value: text, diagnostics } : { value: source.text, diagnostics: [change] };
}

/** `above` are the comments above the first entry. */
function laidOut(root: Collection, above: readonly string[]): readonly string[] {
  const { head, own } = headIn(above, (root.entries[0]?.leading ?? []).includes(""));
  const [first] = root.entries;
  if (first === undefined) return [...head, ...own, root.props + (root.kind === "list" ? "[]" : "{}"), ...root.tail];
  first.leading.unshift(...own);
  const ordered = root.kind === "map" ? inOrder(root) : root;
  const final = sameOrder(anchorsIn(root), anchorsIn(ordered)) ? ordered : root;
  const blocks = blocksIn(final);
  separateParagraphs(final, blocks);
  const body = linesOf(final, 0, { isBlock: (collection) => blocks.has(collection) });
  return [...head, ...(body[0] === "" ? body.slice(1) : body)];
}

/** Comments that speak of the whole file, and those directly above the first entry, which go where that goes. */
function headIn(above: readonly string[], isApart: boolean): { readonly head: readonly string[]; readonly own: readonly string[] } {
  const lines = above.filter((line, at) => line !== "" || (at > 0 && above[at - 1] !== ""));
  if (isApart) return { head: lines.length === 0 ? [] : [...lines, ""], own: [] };
  const modeline = lines.findLastIndex((line) => line.startsWith("# yaml-language-server:"));
  const last = Math.max(lines.lastIndexOf(""), modeline) + 1;
  return { head: lines.slice(0, last), own: lines.slice(last) };
}

/** Keys whose maps are read line by line, however short; of lists, each element. */
const longKeys: ReadonlySet<string> = new Set(["params", "samples", "approvers", "flows", "embed"]);

/** The collections that stand on lines of their own: the whole, what is at a long key, and its maps where those are constructs. */
function blocksIn(root: Collection): ReadonlySet<Collection> {
  const found = new Set([root]);
  const visit = (collection: Collection): void => {
    for (const { key, value } of collection.entries) {
      if (value.kind === "leaf") continue;
      const name = String(key?.value);
      if (longKeys.has(name)) found.add(value);
      if (value.kind === "list" ? longKeys.has(name) : name === "samples") {
        for (const inner of value.entries) if (inner.value.kind !== "leaf") found.add(inner.value);
      }
      visit(value);
    }
  };
  visit(root);
  return found;
}

/** A blank line around each key of the whole that holds a block. */
function separateParagraphs({ entries }: Collection, blocks: ReadonlySet<Collection>): void {
  const isParagraph = (entry: Entry | undefined): boolean => entry !== undefined && entry.value.kind !== "leaf" && blocks.has(entry.value);
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && (isParagraph(entry) || isParagraph(entries[index - 1]))) entry.leading.unshift("");
  }
}

/** Anchors and aliases, by where they stood, in their order: an alias must stay behind its anchor, and before the next of that name. */
function anchorsIn(piece: Piece): readonly number[] {
  if (piece.kind === "leaf") return piece.style === "alias" || piece.props !== "" ? [piece.start] : [];
  return [...(piece.props === "" ? [] : [piece.start]), ...piece.entries.flatMap(({ value }) => anchorsIn(value))];
}

function sameOrder(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((start, index) => start === right[index]);
}
