import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** The address of a file of a folder; one that is an address already stays. */
export function uriIn(folder: string, path: string): string {
  return /^[a-z][a-z-]+:/u.test(path) ? path : pathToFileURL(join(folder, path)).href;
}

/** The path in a folder that an address names; an address of anything else stays. */
export function pathIn(folder: string, uri: string): string {
  if (!uri.startsWith("file:")) return uri;
  const path = fileURLToPath(uri);
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

/** A text as an editor counts its lines. */
export function documentOf(text: string, uri = "untitled:text", version = 1): TextDocument {
  return TextDocument.create(uri, "flowspec", version, text);
}

/** A range of a text for people: line and column from 1, and what stands there, shortened. */
export function placeIn(document: TextDocument, range: Range): string {
  return `${pointIn(range.start)} ${quoted(document.getText(range))}`;
}

/** A position for people: line and column, from 1. */
export function pointIn({ line, character }: Position): string {
  return `${line + 1}:${character + 1}`;
}

/** As much of a text as stands on a line. */
const shown = 60;

/** A text in quotes, on one line, its middle left out where it is long. */
export function quoted(text: string): string {
  const whole = [...text];
  const short = whole.length <= shown ? text : `${whole.slice(0, shown / 2).join("")} … ${whole.slice(-shown / 2).join("")}`;
  return JSON.stringify(short);
}

/** The cursor or the selection in a text: between `⟦` and `⟧`, which are not part of it. */
export interface Marked {
  readonly text: string;
  /** Offsets in `text`; none where it has no marker. */
  readonly selection?: { readonly start: number; readonly end: number };
}

/** Takes the marker out of a text. */
export function unmarked(text: string): Marked {
  const start = text.indexOf("⟦");
  const end = text.indexOf("⟧", start);
  if (start < 0 || end < 0) return { text };
  return { text: text.slice(0, start) + text.slice(start + 1, end) + text.slice(end + 1), selection: { start, end: end - 1 } };
}
