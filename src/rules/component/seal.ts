import { isServiceId, serviceIdLength } from "../../runtime/service-id.ts";
import { flowsOf } from "../../runtime/contract/flows.ts";
import type { Approver, Contract } from "../../runtime/facts.generated.ts";
import { all, isPresent, isConcrete } from "../../runtime/hole.ts";
import { lengthOf } from "../../runtime/text.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

/** The id of a seal. */
const sealId = textRule(
  {
    name: "value-seal-id",
    refusals: ["value-seal-id"],
    messages: {
      "other-characters": "{key:key} holds other characters than letters and digits, and ids of seals do not.",
      "wrong-length": "{key:key} has {length:counted character characters}, and ids of seals have {wanted}.",
    },
    docs: {
      what: "A `sealId` has 32 letters and digits.",
      why: "The service gives such ids to seals; with another text it finds no seal and may refuse the request.",
      fix: "Copy the id of the seal from the console.",
      wrong: "sealId: 公章",
      right: "sealId: yDRsealId00000000000000000000001",
    },
  },
  { "sign-component": ["sealId"] },
  (value) => {
    if (isServiceId(value)) return undefined;
    const length = lengthOf(value);
    return length === serviceIdLength
      ? { message: "other-characters" }
      : { message: "wrong-length", data: { length, wanted: serviceIdLength } };
  },
);

/** Whether an approver is known to sign for another company than the one that sends. */
function isOfOtherCompany({ organizationOpenId: company, outsideApp }: Approver, { initiator }: Contract): boolean {
  const sender = isConcrete(initiator) ? initiator.organizationOpenId : undefined;
  return outsideApp === true || (isConcrete(sender) && isConcrete(company) && sender !== company);
}

/** Seals that are named belong to the company that sends the contract. */
const ownSeal = constructRule(
  {
    name: "value-seal-own-only",
    refusals: ["value-seal-own-only"],
    messages: {
      "of-other": "A seal is named for an approver of another company than the one that sends; the service may refuse it.",
    },
    docs: {
      what: "A `sealId` is used for an approver of the company that sends the contract.",
      why: "The sender has no right to the seals of another company, whose people choose their seal themselves.",
      fix: "Leave `sealId` out; `sealKinds` limits the kinds of seal that the other company may use.",
      wrong: "outsideApp: true\nsign:\n  - { type: seal, sealId: yDRsealId00000000000000000000001, at: { page: 1, x: 10, y: 10 } }",
      right: "outsideApp: true\nsign:\n  - { type: seal, sealKinds: [contract], at: { page: 1, x: 10, y: 10 } }",
    },
  },
  ["contract"],
  function* (contract) {
    for (const approver of flowsOf(contract).flatMap(({ approvers }) => all(approvers))) {
      const named = all(approver.sign).filter(({ sealId }) => isPresent(sealId));
      if (named.length === 0 || !isOfOtherCompany(approver, contract)) continue;
      for (const component of named) yield { on: component, key: "sealId", message: "of-other" };
    }
  },
);

/** Laws on the seals that contracts name. */
export const sealRules: readonly Rule[] = [sealId, ownSeal];
