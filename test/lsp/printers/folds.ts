import { FoldingRangeRequest } from "vscode-languageserver/node";
import { quoted } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { lines } from "./text.ts";

/** The lines that fold: the first and the last, and what stays to be seen. */
export const folds: Printer = async ({ editor, path }) => {
  const text = editor.text(path).split(/\r?\n/u);
  const ranges = (await editor.ask(FoldingRangeRequest.type, editor.of(path))) ?? [];
  return lines(
    ranges.map(
      ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1} ${quoted(text[startLine] ?? "")}${kind ? ` (${kind})` : ""}`,
    ),
  );
};
