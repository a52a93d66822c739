import type { FactsOf } from "../../runtime/facts.generated.ts";
import { addableChanges } from "./changes/addable.ts";
import { approverChanges } from "./changes/approver.ts";
import { ccChanges } from "./changes/cc.ts";
import type { ChangesOf, RowChange } from "./changes/change.ts";
import { fillChildChanges, fillComponentChanges, signChildChanges, signComponentChanges } from "./changes/component.ts";
import { contractChanges } from "./changes/contract.ts";
import { embedChanges, resultPageChanges } from "./changes/embed.ts";
import { fileChanges } from "./changes/file.ts";
import { flowChanges } from "./changes/flow.ts";
import { formFieldChanges } from "./changes/form-field.ts";
import { groupChanges } from "./changes/group.ts";
import { initiatorChanges } from "./changes/initiator.ts";
import { intentionChanges, questionChanges } from "./changes/intention.ts";
import { ownApprovalChanges } from "./changes/own-approval.ts";
import { placementChanges } from "./changes/placement.ts";
import { registrationChanges } from "./changes/registration.ts";
import { tableChanges, tableColumnChanges, tableRowChanges } from "./changes/table.ts";
import { templateComponentChanges } from "./changes/template-component.ts";

export type { RowChange, ThingsChange } from "./changes/change.ts";

const facts: { readonly [Name in keyof FactsOf]: ChangesOf<Name> } = {
  contract: contractChanges,
  initiator: initiatorChanges,
  group: groupChanges,
  flow: flowChanges,
  file: fileChanges,
  approver: approverChanges,
  registration: registrationChanges,
  intention: intentionChanges,
  question: questionChanges,
  "sign-component": signComponentChanges,
  "sign-child": signChildChanges,
  "fill-component": fillComponentChanges,
  "fill-child": fillChildChanges,
  "template-component": templateComponentChanges,
  placement: placementChanges,
  addable: addableChanges,
  "form-field": formFieldChanges,
  cc: ccChanges,
  "own-approval": ownApprovalChanges,
  embed: embedChanges,
  "result-page": resultPageChanges,
};

/**
 * What changes of every key of every construct are, beside the rows of the tables and not in them: only whoever compares two versions of a contract
 * loads this. At the top of a contract stand the keys of its only flow, too.
 */
export const rowChanges: Readonly<Record<string, Readonly<Record<string, RowChange>>>> = {
  ...facts,
  contract: { ...flowChanges, ...contractChanges },
  table: tableChanges,
  "table-column": tableColumnChanges,
  "table-row": tableRowChanges,
};

/** The word that holds where a key says nothing, as far as a document names one. */
export function defaultOf(construct: string, key: string): string | boolean | undefined {
  const change = rowChanges[construct]?.[key];
  const by = change?.take === "value" ? change.order?.by : undefined;
  return by?.by === "ladder" && typeof by.absent !== "object" ? by.absent : undefined;
}

/** What a change of a key is. Every row of the tables has an answer, and whoever asks for another asks for what cannot be written. */
export function changeOf(construct: string, key: string): RowChange {
  const found = rowChanges[construct]?.[key];
  if (found === undefined) throw new Error(`No fact says what a change of ${construct}.${key} is.`);
  return found;
}
