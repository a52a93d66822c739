import { WillRenameFilesRequest } from "vscode-languageserver/node";
import type { Printer } from "./printer.ts";
import { changesText } from "./text.ts";

/** What changes as the editor is about to give files other paths. */
export const fileRename: Printer = async ({ editor, options: { moves = {} } }) => {
  const files = Object.entries(moves).map(([from, to]) => ({ oldUri: editor.uri(from), newUri: editor.uri(to) }));
  const what = Object.entries(moves).map(([from, to]) => `${from} → ${to}\n`);
  const edit = await editor.ask(WillRenameFilesRequest.type, { files });
  return `${what.join("")}${edit === null ? "nothing\n" : changesText(editor, edit)}`;
};
