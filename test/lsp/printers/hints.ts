import { InlayHintRequest, type MarkupContent } from "vscode-languageserver/node";
import type { Printer } from "./printer.ts";
import { lines, saidIn } from "./text.ts";

/** The lines that show hints, these between `‹` and `›`, and what each says when it is pointed at. */
export const hints: Printer = async ({ editor, path, start, end }) => {
  const document = editor.document(path);
  const range = start === end ? editor.all(path) : { start: document.positionAt(start), end: document.positionAt(end) };
  const found = (await editor.ask(InlayHintRequest.type, { ...editor.of(path), range })) ?? [];
  const text = document.getText().split(/\r?\n/u);
  const numbers = [...new Set(found.map(({ position }) => position.line))];
  const printed = numbers.flatMap((line) => {
    const onLine = found.filter(({ position }) => position.line === line);
    let shown = text[line] ?? "";
    const sorted = onLine.toSorted((one, other) => one.position.character - other.position.character);
    for (const { position, label, paddingLeft, paddingRight } of sorted.toReversed()) {
      const words = typeof label === "string" ? label : label.map(({ value }) => value).join("");
      const hint = `${paddingLeft === true ? " " : ""}‹${words}›${paddingRight === true ? " " : ""}`;
      shown = shown.slice(0, position.character) + hint + shown.slice(position.character);
    }
    const tooltips = sorted.flatMap(({ tooltip }) => (tooltip === undefined ? [] : [`      ${saidIn(tooltip as MarkupContent)}`]));
    return [`${line + 1}  ${shown}`, ...tooltips];
  });
  return lines(printed);
};
