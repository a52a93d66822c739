import type { CodeAction, CodeActionKind, Diagnostic } from "vscode-languageserver";
import type { ChangeKind, OfferedChange } from "../../../language-service/answers.ts";

/** The kinds of changes, by the names of the protocol. */
export const actionKinds: Readonly<Record<ChangeKind, CodeActionKind>> = {
  quickfix: "quickfix",
  extract: "refactor.extract",
  inline: "refactor.inline",
  rewrite: "refactor.rewrite",
  "fix-all": "source.fixAll.flowspec",
};

/** Whether an editor wants a kind of changes; it wants any where it names none. A kind stands for those below it: `source.fixAll` for ours. */
export function isWanted(kind: CodeActionKind, wanted: readonly CodeActionKind[] | undefined): boolean {
  return wanted === undefined || wanted.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`));
}

/** A change that is offered, with its edits and the findings that it answers. */
export function codeActionOf(change: OfferedChange, edit: NonNullable<CodeAction["edit"]>, diagnostics: readonly Diagnostic[]): CodeAction {
  const { title, kind, isPreferred } = change;
  return {
    title,
    kind: actionKinds[kind],
    edit,
    ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
    ...(isPreferred ? { isPreferred: true } : {}),
  };
}
