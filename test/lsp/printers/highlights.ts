import { DocumentHighlightKind, DocumentHighlightRequest } from "vscode-languageserver/node";
import { placeIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { lines } from "./text.ts";

/** The places of the same text that an editor marks. */
export const highlights: Printer = async ({ editor, path, start }) => {
  const answer = (await editor.ask(DocumentHighlightRequest.type, editor.at(path, start))) ?? [];
  return lines(
    answer.map(({ range, kind }) => `${placeIn(editor.document(path), range)}${kind === DocumentHighlightKind.Write ? " (declared)" : ""}`),
  );
};
