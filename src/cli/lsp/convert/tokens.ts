import type { SemanticTokens, SemanticTokensLegend } from "vscode-languageserver";
import type { Token, TokenKind } from "../../../language-service/answers.ts";
import type { Conversion } from "./conversion.ts";

/** What tokens are called in the protocol, whose themes know these names. */
const types: Readonly<Record<TokenKind, string>> = {
  parameter: "parameter",
  variable: "variable",
  item: "property",
  format: "function",
  keyword: "keyword",
  role: "class",
  code: "enumMember",
};

const names = [...new Set(Object.values(types))];

/** The names that the numbers in the answer stand for. */
export const legend: SemanticTokensLegend = { tokenTypes: names, tokenModifiers: ["declaration"] };

/** Tokens as the protocol packs them: five numbers each, places relative to the one before. */
export function semanticTokensOf(tokens: readonly Token[], { rangeOf }: Conversion): SemanticTokens {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { span, kind, isDeclaration } of tokens.toSorted((a, b) => a.span.start - b.span.start)) {
    const { start, end } = rangeOf(span);
    if (end.line !== start.line) continue;
    const isSameLine = start.line === line;
    data.push(start.line - line, isSameLine ? start.character - character : start.character, end.character - start.character);
    data.push(names.indexOf(types[kind]), isDeclaration ? 1 : 0);
    [line, character] = [start.line, start.character];
  }
  return { data };
}
