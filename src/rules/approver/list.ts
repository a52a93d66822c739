import { mayBeUnnamed } from "../../runtime/approver/party.ts";
import type { Approver } from "../../runtime/facts.generated.ts";
import { certain, countOf, isPresent, hole, isConcrete } from "../../runtime/hole.ts";
import { mask } from "../../runtime/mask.ts";
import { identityOfValue, repeatsAmong } from "../../runtime/open.ts";
import { type Rule, constructRule } from "../base/rule.ts";

/** A contract that nobody signs, though no approvers are added after sending. */
const atLeastOne = constructRule(
  {
    name: "approvers-min",
    refusals: ["approvers-min"],
    messages: {
      nobody: "Nobody signs this contract: it has no approvers.",
    },
    docs: {
      what: "Somebody signs a contract, unless `approversLater` says that approvers are added after sending.",
      why: "The service refuses a contract without approvers.",
      fix: "Add at least one approver.",
      wrong: "approvers: []",
      right: 'approvers:\n  - { type: person, name: "{{name}}", mobile: "{{mobile}}" }',
    },
  },
  ["flow"],
  function* ({ approvers, approversLater }) {
    const { least, exact } = countOf(approvers);
    if (least > 0 || !exact || approversLater === true || approversLater === hole) return;
    yield { ...(approvers === undefined ? {} : { key: "approvers" }), message: "nobody" };
  },
);

/** How many approvers a contract has at most. */
const most = 50;

/** A contract that more people sign than any may. */
const atMostFifty = constructRule(
  {
    name: "approvers-max",
    refusals: ["approvers-max"],
    messages: {
      "too-many": "The contract has {count} approvers, and at most {limit} are allowed.",
    },
    docs: {
      what: "At most 50 approvers sign a contract.",
      why: "The service refuses a contract with more.",
      fix: "Divide the approvers among several contracts.",
      wrong:
        'approvers: # for a list of 51 employees\n  - { each: employees, type: person, name: "{{item.name}}", mobile: "{{item.mobile}}" }',
      right:
        'approvers: # for a list of 5 employees\n  - { each: employees, type: person, name: "{{item.name}}", mobile: "{{item.mobile}}" }',
    },
  },
  ["flow"],
  function* ({ approvers }) {
    const { least } = countOf(approvers);
    if (least > most) yield { key: "approvers", message: "too-many", data: { count: least, limit: most } };
  },
);

/** How many approvers the documents of essbasic allow in one contract of a group, where everywhere else they allow 50. */
const mostOfOneFlow = 5;

/** A contract of a group that more people sign than one document allows; those that none allows are no matter of this. */
const fewInGroup = constructRule(
  {
    name: "approvers-max-channel-group",
    refusals: ["approvers-max-channel-group"],
    messages: {
      "many-in-group":
        "The contract has {count} approvers; one document allows {fewest} in a group, others {most}, and the service may refuse more than {fewest}.",
    },
    docs: {
      what: "On essbasic, a contract of a group has at most 5 approvers.",
      why: "One document says so and others allow 50, so the service may refuse the group.",
      fix: "Divide the approvers among several contracts, or try it on the test site first.",
      wrong:
        'flows:\n  - approvers: # for a list of 6 employees\n      - { each: employees, type: person, name: "{{item.name}}", mobile: "{{item.mobile}}" }',
      right:
        'flows:\n  - approvers: # for a list of 5 employees\n      - { each: employees, type: person, name: "{{item.name}}", mobile: "{{item.mobile}}" }',
    },
  },
  ["flow"],
  function* ({ approvers }) {
    const { least } = countOf(approvers);
    if (least > mostOfOneFlow && least <= most)
      yield { key: "approvers", message: "many-in-group", data: { count: least, fewest: mostOfOneFlow, most } };
  },
);

/** The key that tells a person from others, beside the name where that is the mobile number. */
function keyOfPerson(approver: Approver): "userId" | "openId" | "mobile" | "idCardNumber" {
  if (isPresent(approver.userId)) return "userId";
  if (isPresent(approver.openId)) return "openId";
  return isPresent(approver.name) && isPresent(approver.mobile) ? "mobile" : "idCardNumber";
}

/** The value of that key; nothing where it says nothing, or the party is known only later. */
function endOfIdentity(approver: Approver): unknown {
  const value = mayBeUnnamed(approver) || approver.type === hole ? undefined : approver[keyOfPerson(approver)];
  return isPresent(value) ? value : undefined;
}

/** What tells a party from others, `undefined` where it is not known, or known only later. */
function identityOf(approver: Approver): string | undefined {
  const { type } = approver;
  if (mayBeUnnamed(approver) || type === hole) return undefined;
  const company = (["organizationOpenId", "organization"] as const).find((key) => isPresent(approver[key]));
  const one = keyOfPerson(approver);
  const person = one === "mobile" ? (["name", "mobile"] as const) : ([one] as const);
  const parts = [...(company ? [company] : []), ...person].map((key) => identityOfValue(approver, key));
  if (parts.includes(undefined)) return undefined;
  // Lengths keep values apart, whatever stands in them.
  return [type?.replace("-auto", ""), company ? "of" : "", ...parts].map((part) => `${String(part).length}:${String(part)}`).join("");
}

/** Approvers that are the same party twice: for the same company, or both for themselves, and of the same identity. */
const different = constructRule(
  {
    name: "approver-duplicate",
    refusals: ["approver-duplicate", "approver-duplicate-roles"],
    messages: {
      "same-signer": "This is the same signer as an approver above.",
    },
    docs: {
      what: "Nobody signs a contract twice for the same party. The same person may sign once for a company and once in person.",
      why: "The service refuses a contract that has the same signer twice.",
      fix: "Remove one of the two, and give its components to the other.",
      wrong: 'approvers:\n  - { type: person, name: 李四, mobile: "15100000000" }\n  - { type: person, name: 李四, mobile: "15100000000" }',
      right: 'approvers:\n  - { type: person, name: 李四, mobile: "15100000000" }\n  - { type: person, name: 张三, mobile: "18888888888" }',
    },
  },
  ["flow"],
  ({ approvers }) =>
    repeatsAmong(certain(approvers), identityOf, endOfIdentity).map(({ again, first }) => ({
      on: again,
      message: "same-signer",
      related: [{ on: first, message: "same-signer" }],
    })),
);

/** Approvers of different names with one mobile number. */
const ownMobiles = constructRule(
  {
    name: "approver-same-mobile-other-name",
    refusals: ["approver-same-mobile-other-name"],
    messages: {
      "two-names": "{mobile:quoted} is the mobile number of two approvers with different names.",
      "two-names-open": "This is the mobile number of two approvers with different names.",
    },
    docs: {
      what: "Approvers with different names have different mobile numbers.",
      why: "Notices and codes for both go to one telephone; usually one of the numbers was copied by mistake.",
      fix: "Correct the number, or the name.",
      wrong: 'approvers:\n  - { type: person, name: 李四, mobile: "13200000000" }\n  - { type: person, name: 王五, mobile: "13200000000" }',
      right: 'approvers:\n  - { type: person, name: 李四, mobile: "13200000000" }\n  - { type: person, name: 王五, mobile: "13700000000" }',
    },
  },
  ["flow"],
  ({ approvers }) =>
    repeatsAmong(
      certain(approvers),
      (approver) => (isConcrete(approver.name) ? identityOfValue(approver, "mobile") : undefined),
      ({ name, mobile }) => (isConcrete(name) && isPresent(mobile) ? mobile : undefined),
    )
      .filter(({ again, first }) => again.name !== first.name)
      .map(({ again, first }) => ({
        on: again,
        key: "mobile",
        ...(isConcrete(again.mobile) ? { message: "two-names", data: { mobile: mask(again.mobile) } } : { message: "two-names-open" }),
        related: [{ on: first, key: "mobile", message: "same-number" }],
      })),
);

/** Whether two values are known to be different. */
function differ(one: unknown, other: unknown): boolean {
  return one !== hole && other !== hole && (isPresent(one) || isPresent(other)) && one !== other;
}

/** Approvers in one either-sign group although they sign for different parties. */
const groupsOfOneParty = constructRule(
  {
    name: "custom-approver-tag-unique",
    refusals: ["custom-approver-tag-unique"],
    messages: {
      "two-parties": "Approvers of different parties are in one group of which one signs for all.",
    },
    docs: {
      what: "Approvers with the same `eitherSign` are of the same party: the same company, or all persons.",
      why: "One of them signs for all, so the other party might never sign; the service may refuse the contract.",
      fix: "Give each party's group a name of its own.",
      wrong:
        "approvers:\n  - { type: company, organization: 甲公司, eitherSign: sales }\n  - { type: company, organization: 乙公司, eitherSign: sales }",
      right:
        "approvers:\n  - { type: company, organization: 甲公司, eitherSign: buyers }\n  - { type: company, organization: 乙公司, eitherSign: sellers }",
    },
  },
  ["flow"],
  ({ approvers }) =>
    repeatsAmong(certain(approvers), (approver) => identityOfValue(approver, "eitherSign"))
      .filter(({ again, first }) => differ(first.type, again.type) || differ(first.organization, again.organization))
      .map(({ again, first }) => ({
        on: again,
        key: "eitherSign",
        message: "two-parties",
        related: [{ on: first, key: "eitherSign", message: "same-group" }],
      })),
);

/** Laws on the approvers of a contract together: how many, and that they are different. */
export const listRules: readonly Rule[] = [atLeastOne, atMostFifty, fewInGroup, different, ownMobiles, groupsOfOneParty];
