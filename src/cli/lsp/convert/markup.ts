import type { MarkupContent } from "vscode-languageserver";
import { plainText } from "../../../language-service/plain-text.ts";

/** What is said, for an editor that shows Markdown or does not. */
export function markupOf(text: string, isMarkdown: boolean): MarkupContent {
  return isMarkdown ? { kind: "markdown", value: text } : { kind: "plaintext", value: plainText(text) };
}
