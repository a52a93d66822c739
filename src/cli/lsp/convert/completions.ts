import type { CompletionItem, CompletionList, Position, Range } from "vscode-languageserver";
import type { Completion, CompletionKind, Completions } from "../../../language-service/answers.ts";
import { withoutPlaces } from "../../../language-service/complete/snippet.ts";
import type { Source } from "../../../model/source.ts";
import type { Client } from "../client.ts";
import type { Conversion } from "./conversion.ts";
import { markupOf } from "./markup.ts";

/** The signs beside completions, by the numbers of the protocol. */
const kinds: Readonly<Record<CompletionKind, NonNullable<CompletionItem["kind"]>>> = {
  key: 10,
  word: 20,
  value: 12,
  parameter: 6,
  variable: 21,
  file: 17,
  folder: 19,
  keyword: 18,
  field: 5,
  code: 21,
  type: 25,
  action: 2,
  snippet: 15,
};

/** Of the protocol: whether what is inserted has places to go through. */
const formats = { plain: 1, snippet: 2 } as const;

/** Of the protocol: an editor indents no line of what is inserted further than it is. */
const asIs = 1;

/** What can be written, for an editor: in the order in which it was given, whatever the editor sorts by. */
export function completionListOf(
  { items, isIncomplete }: Completions,
  source: Source,
  position: Position,
  client: Client,
  conversion: Conversion,
): CompletionList {
  const offset = conversion.offsetOf(source, position);
  return { isIncomplete, items: items.map((item, index) => itemOf(item, index, source, offset, client, conversion)) };
}

function itemOf(item: Completion, index: number, source: Source, offset: number, client: Client, { rangeOf }: Conversion): CompletionItem {
  const { label, kind, detail, documentation, span, text, isSnippet, more = [], isPreferred, asksAgain } = item;
  const range: Range = rangeOf(span);
  const filter = item.filter ?? filterOf(label, source.text.slice(span.start, offset));
  const hasPlaces = isSnippet === true && client.snippets;
  return {
    label,
    kind: kinds[kind],
    sortText: String(index).padStart(4, "0"),
    textEdit: { range, newText: isSnippet && !hasPlaces ? withoutPlaces(text) : text },
    insertTextFormat: hasPlaces ? formats.snippet : formats.plain,
    insertTextMode: asIs,
    ...(filter === label ? {} : { filterText: filter }),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: markupOf(documentation, client.markdownCompletions) }),
    ...(more.length === 0 ? {} : { additionalTextEdits: more.map((edit) => ({ range: rangeOf(edit.span), newText: edit.text })) }),
    ...(isPreferred ? { preselect: true } : {}),
    ...(asksAgain && client.suggestCommand !== undefined ? { command: { title: "", command: client.suggestCommand } } : {}),
  };
}

/**
 * What an editor compares with what stands between the beginning of the span and the cursor: the label behind the signs that were written already, such as
 * quotes and braces, since editors leave out whatever does not begin with them.
 */
function filterOf(label: string, written: string): string {
  const [signs = ""] = /^[^\p{L}\p{N}]*/u.exec(written) ?? [];
  return signs === "" || label.startsWith(signs) ? label : signs + label.replace(/^[^\p{L}\p{N}]+/u, "");
}
