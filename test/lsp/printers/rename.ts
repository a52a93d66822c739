import { PrepareRenameRequest, type Range, RenameRequest } from "vscode-languageserver/node";
import { placeIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { changesText } from "./text.ts";

/** What would be renamed, and the lines that change, or why it cannot be. */
export const rename: Printer = async ({ editor, path, start, options: { name = "renamed" } }) => {
  const refused = (error: unknown): string => `refused: ${error instanceof Error ? error.message : String(error)}\n`;
  let range: Range;
  try {
    const answer = await editor.ask(PrepareRenameRequest.type, editor.at(path, start));
    if (answer === null) return "nothing to rename\n";
    if ("defaultBehavior" in answer) throw new Error("The server leaves it to the editor.");
    range = "range" in answer ? answer.range : answer;
  } catch (error) {
    return refused(error);
  }
  const what = `${placeIn(editor.document(path), range)} → ${name}\n`;
  try {
    const edit = await editor.ask(RenameRequest.type, { ...editor.at(path, start), newName: name });
    return `${what}${edit === null ? "nothing\n" : changesText(editor, edit)}`;
  } catch (error) {
    return `${what}${refused(error)}`;
  }
};
