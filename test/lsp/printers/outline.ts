import { type DocumentSymbol, DocumentSymbolRequest, SymbolKind } from "vscode-languageserver/node";
import { placeIn, pointIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { lines } from "./text.ts";

const kinds = new Map<SymbolKind, string>(Object.entries(SymbolKind).map(([name, kind]) => [kind, name.toLowerCase()]));

/** The parts, those within others indented: name, detail, the sign an editor shows, where the name stands, how far the part goes. */
export const outline: Printer = async ({ editor, path }) => {
  const document = editor.document(path);
  const symbols = ((await editor.ask(DocumentSymbolRequest.type, editor.of(path))) ?? []) as readonly DocumentSymbol[];
  const printed = ({ name, detail, kind, range, selectionRange, children = [] }: DocumentSymbol, depth: number): readonly string[] => [
    `${"  ".repeat(depth)}${name}${detail ? ` · ${detail}` : ""}  (${kinds.get(kind)}, ${placeIn(document, selectionRange)}, to ${pointIn(range.end)})`,
    ...children.flatMap((child) => printed(child, depth + 1)),
  ];
  return lines(symbols.flatMap((symbol) => printed(symbol, 0)));
};
