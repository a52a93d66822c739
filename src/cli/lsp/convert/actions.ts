import type { CodeAction, CodeActionContext, CodeActionKind } from "vscode-languageserver";
import type { ChangeKind, OfferedChange } from "../../../language-service/answers.ts";
import type { Asked } from "../asked.ts";
import { workspaceEditOf } from "./edits.ts";
import { diagnosticOf } from "./findings.ts";

/** The kinds of changes, by the names of the protocol. */
export const actionKinds: Readonly<Record<ChangeKind, CodeActionKind>> = {
  quickfix: "quickfix",
  extract: "refactor.extract",
  inline: "refactor.inline",
  rewrite: "refactor.rewrite",
  "fix-all": "source.fixAll.flowspec",
};

/**
 * The kinds of changes that an editor wants; the usual ones where it names none. A name stands for those below it: `source.fixAll` for ours. Where it
 * asks by itself, as the cursor moves, only fixes are told: what says the same otherwise is proven first, which nobody waits for.
 */
export function wantedKinds({ only, triggerKind }: Pick<CodeActionContext, "only" | "triggerKind">): readonly ChangeKind[] | undefined {
  if (only === undefined) return triggerKind === automatic ? ["quickfix"] : undefined;
  const kinds = Object.keys(actionKinds) as ChangeKind[]; // its keys are those of the record
  return kinds.filter((kind) => only.some((each) => each === "" || `${actionKinds[kind]}.`.startsWith(`${each}.`)));
}

/** What says that an editor asks by itself, by the numbers of the protocol. */
const automatic = 2;

/** Changes that are offered, each with its edits and the findings that it answers; those that make files where an editor can do that. */
export function codeActionsOf(changes: readonly OfferedChange[], asked: Asked): readonly CodeAction[] {
  return changes
    .filter(({ creates }) => asked.client.createsFiles || (creates?.size ?? 0) === 0)
    .map((change) => codeActionOf(change, asked));
}

function codeActionOf(
  { title, kind, isPreferred, edits, creates = new Map(), findings = [], refused }: OfferedChange,
  asked: Asked,
): CodeAction {
  const { conversion, client, project, versionOf } = asked;
  if (refused !== undefined) return { title, kind: actionKinds[kind], disabled: { reason: refused } };
  return {
    title,
    kind: actionKinds[kind],
    edit: workspaceEditOf(edits, creates, versionOf, client, conversion),
    ...(findings.length > 0 ? { diagnostics: findings.map((each) => diagnosticOf(each, project.language, client, conversion)) } : {}),
    ...(isPreferred ? { isPreferred: true } : {}),
  };
}
