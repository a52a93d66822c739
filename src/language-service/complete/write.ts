import { leafText } from "../../format/scalar.ts";
import type { Source } from "../../model/source.ts";
import type { ValueCursor } from "./cursor.ts";

/** A text in the syntax of snippets, where it means itself. */
export function inSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/gu, "\\$&");
}

/** What ends the lines of a text. */
export function lineBreakOf({ text }: Source): string {
  const at = text.indexOf("\n");
  return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

/** A text as a value of YAML, in quotes only where it needs them. */
export function valueText(text: string, isFlow: boolean): string {
  const isWord = /^(?:[\p{L}_+]|\d{4}-\d{2}-\d{2}(?:$|T))/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(text);
  return leafText({ kind: "leaf", props: "", value: text, source: text, style: isWord ? "plain" : "quoted", start: 0, end: 0 }, isFlow);
}

/** A text between the quotes that stand there already. */
function insideQuotes(text: string, quote: '"' | "'"): string {
  return quote === "'" ? text.replaceAll("'", "''") : JSON.stringify(text).slice(1, -1);
}

/** A text as a value at a cursor: within its quotes, which it closes; with quotes where it needs them; with the blank that it needs. */
export function asValue(text: string, cursor: Pick<ValueCursor, "quote" | "isClosed" | "isFlow" | "wantsBlank">): string {
  const { quote, isClosed, isFlow, wantsBlank } = cursor;
  if (quote === "block") return text;
  if (quote !== "") return `${insideQuotes(text, quote)}${isClosed ? "" : quote}`;
  return `${wantsBlank ? " " : ""}${valueText(text, isFlow)}`;
}
