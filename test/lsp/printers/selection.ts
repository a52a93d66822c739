import { type SelectionRange, SelectionRangeRequest } from "vscode-languageserver/node";
import { placeIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { lines } from "./text.ts";

/** What is selected step by step, from within. */
export const selection: Printer = async ({ editor, path, start }) => {
  const { position } = editor.at(path, start);
  const answer = (await editor.ask(SelectionRangeRequest.type, { ...editor.of(path), positions: [position] })) ?? [];
  const printed = (range: SelectionRange | undefined): readonly string[] =>
    range === undefined ? [] : [placeIn(editor.document(path), range.range), ...printed(range.parent)];
  return lines(printed(answer[0]));
};
