import type { Cc, Contract, Flow } from "../facts.generated.ts";
import { certain, countOf, given, known } from "../hole.ts";
import { mask } from "../mask.ts";
import { identityOfValue } from "../open.ts";
import type { Problem } from "../problem.ts";
import { flowsOf, isSingle } from "./flows.ts";

/** How many people can get a copy. */
const mostRecipients = 50;

/** Not more copy recipients than the service takes. */
export function* countOfRecipients({ cc }: Flow): Iterable<Problem> {
  const { least } = countOf(cc);
  if (least > mostRecipients) yield { key: "cc", message: `${least} people get a copy, and at most ${mostRecipients} can.` };
}

/** Nobody gets two copies. */
export function differentRecipients({ cc }: Flow): readonly Problem[] {
  const found: Problem[] = [];
  const people = certain(cc);
  if (people.length < 2) return found;
  const first = new Map<string, Cc>();
  for (const recipient of people) {
    const { name } = recipient;
    const parts = [identityOfValue(recipient, "name"), identityOfValue(recipient, "mobile")];
    if (parts.includes(undefined)) continue;
    const person = JSON.stringify(parts);
    const other = first.get(person);
    if (other === undefined) first.set(person, recipient);
    else
      found.push({
        on: recipient,
        key: "mobile",
        message: `${known(name) ? JSON.stringify(mask(name)) : "Somebody of this name"} with this mobile number gets a copy already.`,
        related: [{ on: other, key: "mobile", message: "the first time" }],
      });
  }
  return found;
}

/** Who signs gets no copy. */
export function recipientsBesideApprovers({ cc, approvers }: Flow): readonly Problem[] {
  const found: Problem[] = [];
  for (const recipient of certain(cc)) {
    const mobile = identityOfValue(recipient, "mobile");
    const approver = mobile === undefined ? undefined : certain(approvers).find((other) => identityOfValue(other, "mobile") === mobile);
    if (approver === undefined) continue;
    const related = [{ on: approver, key: "mobile", message: "the approver" }];
    found.push({ on: recipient, key: "mobile", message: "Who gets this copy is an approver too, and sees the contract anyway.", related });
  }
  return found;
}

/** When copies are announced, and who sees them on the page, matters where there are copies; a template or a draft may have its own. */
export function* optionsOfCopies(contract: Contract): Iterable<Problem> {
  const message = "Nobody gets a copy of this contract, so this has no effect.";
  for (const flow of flowsOf(contract)) if (known(flow.ccNotify) && hasNoCopies(flow)) yield { on: flow, key: "ccNotify", message };
  const { page } = contract;
  if (isSingle(contract) && known(page) && known(page.cc) && page.cc !== "hidden" && hasNoCopies(contract))
    yield { on: page, key: "cc", message };
}

/** Whether nobody can get a copy: a list that is empty this time only, because of a condition, is a list. */
function hasNoCopies({ cc, template, draft }: Flow): boolean {
  return cc === undefined && !given(template) && !given(draft);
}

/** Contracts of a group have no copy recipients. */
export function* noRecipientsInGroup({ cc }: Flow): Iterable<Problem> {
  if (given(cc)) yield { key: "cc", message: "Contracts of a group have no copy recipients, and the service may refuse them." };
}
