import { CodeLensRequest, CodeLensResolveRequest } from "vscode-languageserver/node";
import { quoted } from "../../support/lsp/documents.ts";
import type { Printer } from "./printer.ts";
import { lines } from "./text.ts";

/** What can be done, above which line, and the command with what it is given. */
export const lenses: Printer = async ({ editor, path }) => {
  const found = (await editor.ask(CodeLensRequest.type, editor.of(path))) ?? [];
  const text = editor.text(path).split(/\r?\n/u);
  const whole = await Promise.all(found.map(async (lens) => (lens.command ? lens : editor.ask(CodeLensResolveRequest.type, lens))));
  return lines(
    whole.map(({ range, command }) => {
      const given = (command?.arguments ?? []).map((each: unknown) => JSON.stringify(each).replaceAll(`${editor.uri("")}/`, ""));
      return `${range.start.line + 1} ${quoted(text[range.start.line] ?? "")}: ${command?.title} → ${[command?.command, ...given].join(" ")}`;
    }),
  );
};
