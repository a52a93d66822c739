import { check, type CheckOptions } from "./3-check/check.ts";
import { knowledgeOf } from "./3-check/personal/document.ts";
import { finish, only } from "./finish.ts";
import { type ActionName, actionNames } from "./model/contract.ts";
import { hasErrors } from "./model/diagnostic.ts";
import type { DocumentNode } from "./model/document.ts";
import { variablesOf } from "./model/environment.ts";
import type { Checked, Shown } from "./model/findings.ts";
import type { Source } from "./model/source.ts";
import { resolve, type Resolved, type Settings } from "./resolve.ts";

/** What stands in the way of an action: the errors of a contract checked as if it were for that action. */
export interface TargetVerdict {
  readonly action: ActionName;
  readonly obstacles: readonly Shown[];
}

/** For each action what stands in its way; none where the contract compiles for it. */
export function checkTargets(source: Source, settings: Settings = {}): Checked<readonly TargetVerdict[]> {
  const { value: document, diagnostics, uses, beside, needs, variables } = resolve(source, settings);
  const found = finish(diagnostics, [], settings);
  if (document === undefined || hasErrors(diagnostics)) return { ...found, ...(needs ? { needs } : {}) };
  const pdfs = settings.pdfs?.get(source.path);
  const shown = variables?.each.find((each) => each.document === document);
  const known = {
    uses,
    ...(beside ? { beside } : {}),
    ...(pdfs ? { pdfs } : {}),
    ...(shown ? { vars: variablesOf(shown.environment) } : {}),
  };
  const verdicts = actionNames.map((action) => ({ action, obstacles: obstaclesFor(document, action, known, settings) }));
  return { value: verdicts, ...found };
}

function obstaclesFor(
  document: DocumentNode,
  target: ActionName,
  { beside, ...known }: Pick<CheckOptions, "uses" | "pdfs" | "vars"> & Pick<Resolved, "beside">,
  settings: Settings,
): readonly Shown[] {
  const { value, diagnostics } = check(document, { target, ...known });
  const findings = finish(diagnostics, [], settings, knowledgeOf(document, value, true, beside));
  return only(findings, ({ severity }) => severity === "error").diagnostics;
}
