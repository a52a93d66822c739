import { DocumentFormattingRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { pointIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { changedLines, lines } from "./text.ts";

/** The edits by their places, and the lines that they change. */
export const formatting: Printer = async ({ editor, path }) => {
  const document = editor.document(path);
  const options = { tabSize: 2, insertSpaces: true };
  const edits = (await editor.ask(DocumentFormattingRequest.type, { ...editor.of(path), options })) ?? [];
  if (edits.length === 0) return lines([]);
  const places = edits.map(({ range, newText }) => `${pointIn(range.start)}-${pointIn(range.end)} ${JSON.stringify(newText)}`);
  return `${lines(places)}\n${changedLines(document.getText(), TextDocument.applyEdits(document, edits))}`;
};
