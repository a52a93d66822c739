import { DocumentLinkRequest } from "vscode-languageserver/node";
import { pathIn, placeIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { lines } from "./text.ts";

/** What leads to other files, and where to. */
export const links: Printer = async ({ editor, path }) => {
  const found = (await editor.ask(DocumentLinkRequest.type, editor.of(path))) ?? [];
  return lines(
    found.map(
      ({ range, target = "nowhere", tooltip }) =>
        `${placeIn(editor.document(path), range)} → ${pathIn(editor.folder, target)}${tooltip ? ` · ${tooltip}` : ""}`,
    ),
  );
};
