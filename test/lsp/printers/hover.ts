import { HoverRequest } from "vscode-languageserver/node";
import { placeIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { saidIn } from "./text.ts";

/** What is said, and of which stretch. */
export const hover: Printer = async ({ editor, path, start }) => {
  const answer = await editor.ask(HoverRequest.type, editor.at(path, start));
  if (answer === null) return "nothing\n";
  const of = answer.range === undefined ? "" : `${placeIn(editor.document(path), answer.range)}\n\n`;
  return `${of}${saidIn(answer.contents)}\n`;
};
