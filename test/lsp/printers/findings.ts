import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, HoverRequest } from "vscode-languageserver/node";
import { placeIn, pointIn } from "../../support/lsp/documents.ts";
import type { Editor } from "../../support/lsp.ts";
import type { Printer } from "./printer.ts";
import { documentAt, lines, locationText, saidIn } from "./text.ts";

const severities = new Map(Object.entries(DiagnosticSeverity).map(([name, value]) => [value, name.toLowerCase()]));
const tags = new Map(Object.entries(DiagnosticTag).map(([name, value]) => [value, name.toLowerCase()]));

/** The findings of each file that has some: the one that is open, and those that it uses. */
export const findings: Printer = async ({ editor, path }) => {
  await editor.findings(path);
  // What was found in all files is told together; what is asked now is answered behind it.
  await editor.ask(HoverRequest.type, editor.at(path));
  const files = [...new Set(editor.published.map((each) => each.path))].toSorted();
  return lines(files.flatMap((file) => (editor.latest(file)?.diagnostics ?? []).map((each) => `${file} ${printed(editor, file, each)}`)));
};

function printed(editor: Editor, path: string, { range, severity, code, message, relatedInformation = [], ...more }: Diagnostic): string {
  const notes = [severities.get(severity ?? DiagnosticSeverity.Error), ...(more.tags ?? []).map((tag) => tags.get(tag))];
  return [
    `${placeIn(documentAt(editor, path), range)} to ${pointIn(range.end)}: ${String(code)} (${notes.join(", ")})`,
    ...saidIn(message).split("\n"),
    ...relatedInformation.map(({ location, message }) => `see ${locationText(editor, location)}: ${message}`),
    ...(more.codeDescription ? [`page ${more.codeDescription.href.replace(/^.*\/docs\//u, "…/docs/")}`] : []),
  ].join("\n    ");
}
