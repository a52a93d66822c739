import type { Approver, Flow } from "../facts.generated.ts";
import { certain, countOf, given, hole, known } from "../hole.ts";
import { mask } from "../mask.ts";
import { identityOfValue } from "../open.ts";
import type { Problem } from "../problem.ts";
import { isNamedLater } from "./party.ts";

/** How many approvers a contract has at most. */
const most = 50;

/** How many approvers the documents of essbasic allow in one contract of a group, where everywhere else they allow 50. */
const mostOfOneFlow = 5;

/** A contract that nobody signs, though no approvers are added after sending. */
export function* noApprovers({ approvers, dynamicApprovers }: Flow): Iterable<Problem> {
  const { least, exact } = countOf(approvers);
  if (least > 0 || !exact || dynamicApprovers === true || dynamicApprovers === hole) return;
  yield { ...(approvers === undefined ? {} : { key: "approvers" }), message: "Nobody signs this contract: it has no approvers." };
}

/** A contract that more people sign than any may. */
export function* tooManyApprovers({ approvers }: Flow): Iterable<Problem> {
  const { least } = countOf(approvers);
  if (least > most) yield { key: "approvers", message: `The contract has ${least} approvers, and at most ${most} are allowed.` };
}

/** A contract of a group that more people sign than one document allows; those that none allows are no matter of this. */
export function* manyApproversInGroup({ approvers }: Flow): Iterable<Problem> {
  const { least } = countOf(approvers);
  if (least > mostOfOneFlow && least <= most)
    yield {
      key: "approvers",
      message: `The contract has ${least} approvers; one document allows ${mostOfOneFlow} in a group, others ${most}, and the service may refuse more than ${mostOfOneFlow}.`,
    };
}

/** Approvers that are the same party twice: for the same company, or both for themselves, and of the same identity. */
export function sameApprovers({ approvers }: Flow): readonly Problem[] {
  const found: Problem[] = [];
  const people = certain(approvers);
  if (people.length < 2) return found;
  const seen = new Map<string, Approver>();
  for (const approver of people) {
    const identity = identityOf(approver);
    if (identity === undefined) continue;
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, approver);
    else
      found.push({
        on: approver,
        message: "This is the same signer as an approver above.",
        related: [{ on: first, message: "the same signer" }],
      });
  }
  return found;
}

/** What tells a party from others, `undefined` where it is not known, or known only later. */
function identityOf(approver: Approver): string | undefined {
  const { type, name, mobile } = approver;
  if (isNamedLater(approver) || type === hole) return undefined;
  const company = (["organizationOpenId", "organization"] as const).find((key) => given(approver[key]));
  const one = (["userId", "openId"] as const).find((key) => given(approver[key]));
  const person = one === undefined && given(name) && given(mobile) ? (["name", "mobile"] as const) : ([one ?? "idCardNumber"] as const);
  const parts = [...(company ? [company] : []), ...person].map((key) => identityOfValue(approver, key));
  if (parts.includes(undefined)) return undefined;
  // Lengths keep values apart, whatever stands in them.
  return [type?.replace("-auto", ""), company ? "of" : "", ...parts].map((part) => `${String(part).length}:${String(part)}`).join("");
}

/** Approvers of different names with one mobile number. */
export function sharedMobiles({ approvers }: Flow): readonly Problem[] {
  const found: Problem[] = [];
  const people = certain(approvers);
  if (people.length < 2) return found;
  const seen = new Map<string, Approver>();
  for (const approver of people) {
    const { name, mobile } = approver;
    const number = identityOfValue(approver, "mobile");
    if (!known(name) || number === undefined) continue;
    const first = seen.get(number);
    if (first === undefined) seen.set(number, approver);
    else if (first.name !== name)
      found.push({
        on: approver,
        key: "mobile",
        message: `${known(mobile) ? JSON.stringify(mask(mobile)) : "This"} is the mobile number of two approvers with different names.`,
        related: [{ on: first, key: "mobile", message: "the same number, with another name" }],
      });
  }
  return found;
}

/** Approvers in one either-sign group although they sign for different parties. */
export function* mixedGroups({ approvers }: Flow): Iterable<Problem> {
  const seen = new Map<string, Approver>();
  for (const approver of certain(approvers)) {
    const group = identityOfValue(approver, "eitherSign");
    if (group === undefined) continue;
    const first = seen.get(group);
    if (first === undefined) seen.set(group, approver);
    else if (differ(first.type, approver.type) || differ(first.organization, approver.organization))
      yield {
        on: approver,
        key: "eitherSign",
        message: "Approvers of different parties are in one group of which one signs for all.",
        related: [{ on: first, key: "eitherSign", message: "the same group, of another party" }],
      };
  }
}

/** Whether two values are known to be different. */
function differ(one: unknown, other: unknown): boolean {
  return one !== hole && other !== hole && (given(one) || given(other)) && one !== other;
}
