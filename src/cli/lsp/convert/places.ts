import type { Position } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Source } from "../../../model/source.ts";

/** What of a source tells where its lines begin. */
type Text = Pick<Source, "text">;

const documents = new WeakMap<Text, TextDocument>();

/** A text whose lines are counted as editors count them: LF, CR LF and CR end one. */
function documentOf(source: Text): TextDocument {
  const known = documents.get(source) ?? TextDocument.create("", "", 0, source.text);
  documents.set(source, known);
  return known;
}

/** Where an offset of a text is, in UTF-16 units as both count; one in the end of a line is before it, one behind the text is its end. */
export function positionOf(source: Text, offset: number): Position {
  return documentOf(source).positionAt(offset);
}

/** The offset of a place in a text. What lies behind the end of a line is its end, behind the end of the text that. */
export function offsetOf(source: Text, position: Position): number {
  return documentOf(source).offsetAt(position);
}
