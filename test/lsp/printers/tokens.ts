import { SemanticTokensRequest } from "vscode-languageserver/node";
import { placeIn } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { lines } from "./text.ts";

/** Each stretch with what it is, by the words that the server announced. */
export const tokens: Printer = async ({ editor, path }) => {
  const legend = editor.answer.capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [], tokenModifiers: [] };
  const { data } = (await editor.ask(SemanticTokensRequest.type, editor.of(path))) ?? { data: [] };
  const printed: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const range = { start: { line, character }, end: { line, character: character + length } };
    const words = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    printed.push(`${placeIn(editor.document(path), range)} ${[legend.tokenTypes[type] ?? `type ${type}`, ...words].join(" ")}`);
  }
  return lines(printed);
};
