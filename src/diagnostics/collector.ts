import type { ActionName } from "../model/contract.ts";
import { type Code, type Diagnostic, diagnosticOfAny, type Finding, type FindingOf, type Severity } from "../model/diagnostic.ts";
import { partAt } from "../runtime/answers.ts";
import type { Messages } from "../runtime/message.ts";
import type { DocumentNode } from "../model/document.ts";
import { gather } from "../model/limits.ts";
import { type Answers, answersTo, hasRefusal, refusalFor } from "../wire/refusals.ts";

/** Where findings of one check are gathered. */
export interface Collector {
  readonly diagnostics: Diagnostic[];
  /** The action whose service codes findings bear; `undefined` while it is not known. */
  readonly action?: ActionName;
}

/**
 * Adds a finding; `refusals` are further records of the catalogue that this one predicts, `about` the pointer of what it is about, where
 * that is not where it stands.
 */
export function add<M extends Messages, H extends Messages>(
  collector: Collector,
  code: Code<M, H>,
  finding: FindingOf<NoInfer<M>, NoInfer<H>>,
  refusals?: readonly string[],
  about?: string,
): void;
export function add(
  collector: Collector,
  code: Code,
  finding: Finding,
  refusals: readonly string[] = [],
  about: string = finding.pointer,
): void {
  addAny(collector, code, finding, refusals, about);
}

/** The same of what a law has found, whose types have seen to it that it is one of its rule's messages. */
export function addAny(
  collector: Collector,
  code: Code,
  finding: Finding,
  refusals: readonly string[] = [],
  about: string = finding.pointer,
): void {
  const ids = [...code.refusals, ...refusals];
  const answers = collector.action === undefined ? noAnswers : answersTo(ids, collector.action, partAt(about));
  const { api = answers.api } = finding;
  const inferred = answers.inferred.filter((each) => api.includes(each));
  gather(collector.diagnostics, diagnosticOfAny(code, { severity: severityOf(code, collector.action), ...finding, api, inferred }));
}

const noAnswers: Answers = { api: [], inferred: [] };

/** How bad a code is for an action: as the catalogue says of the constraints it predicts, else as the code itself says. */
export function severityOf(code: Pick<Code, "severity" | "refusals">, action: ActionName | undefined): Severity {
  const refusals = action === undefined ? [] : code.refusals.flatMap((id) => refusalFor(id, action) ?? []);
  if (refusals.length === 0) return code.severity;
  return refusals.some(({ severity }) => severity === "error") ? "error" : "warning";
}

/** Whether a code applies to an action: always, but for a code that predicts refusals none of which the action has. */
export function applies(code: Pick<Code, "refusals">, action: ActionName): boolean {
  return code.refusals.length === 0 || code.refusals.some((id) => hasRefusal(id, action));
}

/** The place of a node, for a finding. */
export function at(node: DocumentNode): Pick<Finding, "span" | "pointer"> {
  return { span: node.span, pointer: node.pointer };
}
