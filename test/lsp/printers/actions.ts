import { type CodeAction, CodeActionRequest, CodeActionResolveRequest, type Command } from "vscode-languageserver/node";
import { pointIn } from "../../support/lsp/documents.ts";
import type { Asked, Printer } from "./printer.ts";
import { changesText, lines } from "./text.ts";

/** Each change that is offered: its title, its kind, what it answers, and the lines that change. */
export const actions: Printer = async (asked) => {
  const { editor, path, start, end, options } = asked;
  const document = editor.document(path);
  const diagnostics = [...(await editor.findings(path))].filter(
    ({ range }) => document.offsetAt(range.start) <= end && start <= document.offsetAt(range.end),
  );
  const answer = await editor.ask(CodeActionRequest.type, {
    ...editor.of(path),
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    context: { diagnostics, ...(options.only ? { only: [...options.only] } : {}) },
  });
  const wanted = (answer ?? []).filter(({ title }) => options.titles?.some((each) => title.includes(each)) ?? true);
  return lines(await Promise.all(wanted.map(async (action) => (await printed(action, asked)).trimEnd())));
};

async function printed(action: Command | CodeAction, { editor }: Asked): Promise<string> {
  if (typeof action.command === "string") return `${action.title} (command ${action.command})`;
  const offered = action as CodeAction;
  const {
    title,
    kind,
    isPreferred,
    diagnostics = [],
    edit,
    command,
    disabled,
  } = offered.edit === undefined && offered.data !== undefined ? await editor.ask(CodeActionResolveRequest.type, offered) : offered;
  const notes = [kind, isPreferred === true ? "preferred" : "", command === undefined ? "" : `then ${command.command}`].filter(Boolean);
  if (disabled) return `${title} (${kind})\n  not now: ${disabled.reason}\n`;
  const answers = diagnostics.map(({ code, range }) => `  answers ${String(code)} at ${pointIn(range.start)}\n`).join("");
  return `${title} (${notes.join(", ")})\n${answers}${edit === undefined ? "" : changesText(editor, edit)}`;
}
