import { check, type CheckOptions } from "./3-check/check.ts";
import { allKnown, knowledgeOf } from "./3-check/personal/document.ts";
import type { PersonalKnowledge } from "./3-check/personal/spans.ts";
import { finish, only } from "./finish.ts";
import { type ActionName, actionNames, type Contract } from "./model/contract.ts";
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

/** A contract as if it were for an action, with what stands in its way there. */
interface Targeted extends TargetVerdict {
  /** What it means, as far as that is known. */
  readonly contract?: Contract;
}

/** A contract as if it were for each of several actions. */
export interface TargetedAll {
  /** What it was read as, with the files that it uses. */
  readonly document: DocumentNode;
  readonly verdicts: readonly Targeted[];
  /** What is known of its personal values. */
  readonly personal: PersonalKnowledge;
}

/** For each action what stands in its way; none where the contract compiles for it. */
export function checkTargets(source: Source, settings: Settings = {}): Checked<readonly TargetVerdict[]> {
  const { value, ...found } = targetsOf(source, actionNames, settings);
  return { ...found, ...(value ? { value: value.verdicts.map(({ action, obstacles }) => ({ action, obstacles })) } : {}) };
}

/** The contract for each of these actions. */
export function targetsOf(source: Source, wanted: readonly ActionName[], settings: Settings = {}): Checked<TargetedAll> {
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
  const verdicts = wanted.map((action) => targeted(document, action, known, settings));
  const personal = allKnown(verdicts.map(({ contract }) => knowledgeOf(document, contract, true, beside)));
  return { value: { document, verdicts, personal }, ...found };
}

function targeted(
  document: DocumentNode,
  action: ActionName,
  { beside, ...known }: Pick<CheckOptions, "uses" | "pdfs" | "vars"> & Pick<Resolved, "beside">,
  settings: Settings,
): Targeted {
  const { value, diagnostics } = check(document, { target: action, ...known });
  const findings = finish(diagnostics, [], settings, knowledgeOf(document, value, true, beside));
  const obstacles = only(findings, ({ severity }) => severity === "error").diagnostics;
  return { action, obstacles, ...(value ? { contract: value } : {}) };
}
