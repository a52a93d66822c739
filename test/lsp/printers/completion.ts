import {
  type CompletionItem,
  CompletionItemKind,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { pointIn, quoted } from "../../support/lsp/documents.ts";
import type { Asked, Printer } from "./printer.ts";
import { changedLines, lines, saidIn } from "./text.ts";

const kinds = new Map(Object.entries(CompletionItemKind).map(([name, kind]) => [kind as number, name.toLowerCase()]));

/**
 * What is proposed, in the order that the editor shows: label, sign, detail, what is written. Those that the case names by `labels` are printed
 * with all that they say, and with the lines that they leave.
 */
export const completion: Printer = async (asked) => {
  const { editor, path, start, options } = asked;
  const context =
    options.trigger === undefined
      ? { triggerKind: CompletionTriggerKind.Invoked }
      : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: options.trigger };
  const answer = await editor.ask(CompletionRequest.type, { ...editor.at(path, start), context });
  const items = answer === null ? [] : Array.isArray(answer) ? answer : answer.items;
  const isIncomplete = answer !== null && !Array.isArray(answer) && answer.isIncomplete;
  const sorted = items.toSorted((one, other) => compare(one.sortText ?? one.label, other.sortText ?? other.label));
  const { labels } = options;
  const printed = labels
    ? await Promise.all(sorted.filter(({ label }) => labels.includes(label)).map((item) => atLength(item, asked)))
    : sorted.map((item) => inShort(item, asked));
  return lines([...printed, ...(isIncomplete ? ["… and more"] : [])]);
};

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function inShort(item: CompletionItem, { editor, path }: Asked): string {
  const { label, kind, detail, preselect, command, additionalTextEdits } = item;
  const edit = editOf(item);
  const old = edit ? editor.document(path).getText(edit.range) : "";
  const notes = [
    kinds.get(kind ?? 1) ?? "text",
    preselect === true ? "preferred" : "",
    command ? "asks again" : "",
    additionalTextEdits ? `and ${additionalTextEdits.length} more` : "",
  ].filter(Boolean);
  const written = edit?.newText ?? item.insertText ?? label;
  return `${label}  (${notes.join(", ")})${detail ? ` · ${detail}` : ""} → ${old === "" ? "" : `${quoted(old)} becomes `}${quoted(written)}`;
}

async function atLength(item: CompletionItem, asked: Asked): Promise<string> {
  const { editor, path, start } = asked;
  const { documentation, additionalTextEdits = [] } =
    item.documentation === undefined && editor.answer.capabilities.completionProvider?.resolveProvider === true
      ? await editor.ask(CompletionResolveRequest.type, item)
      : item;
  const document = editor.document(path);
  const here = { start: document.positionAt(start), end: document.positionAt(start) };
  const edit = editOf(item) ?? { range: here, newText: item.insertText ?? item.label };
  const after = TextDocument.applyEdits(document, [edit, ...additionalTextEdits]);
  const said =
    documentation === undefined
      ? []
      : saidIn(documentation)
          .split("\n")
          .map((line) => `    ${line}`.trimEnd());
  return [inShort(item, asked), ...said, `  ${pointIn(edit.range.start)}`, changedLines(document.getText(), after).trimEnd()].join("\n");
}

function editOf({ textEdit }: CompletionItem): TextEdit | undefined {
  if (textEdit === undefined) return undefined;
  return "range" in textEdit ? textEdit : { range: textEdit.replace, newText: textEdit.newText };
}
