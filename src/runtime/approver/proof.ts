import type { Approver, Contract, Flow } from "../facts.generated.ts";
import { all, given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { isCompany } from "./party.ts";

/** A check to view the contract, asked of an employee: only people who sign for themselves pass one. */
export function* viewCheckOfCompany(approver: Approver): Iterable<Problem> {
  if (isCompany(approver) && known(approver.viewCheck))
    yield { key: "viewCheck", message: "This check to view the contract is for persons, and this approver signs for a company." };
}

/** Checks to view a contract for single approvers, where the contract or its group sets one for all. */
export function* overriddenViewChecks(facts: Contract | Flow): Iterable<Problem> {
  if ("group" in facts) {
    if (known(facts.group) && known(facts.group.viewCheck)) for (const flow of all(facts.flows)) yield* ignoredViewChecks(flow, "group");
  } else if ("viewCheck" in facts && known(facts.viewCheck)) {
    yield* ignoredViewChecks(facts, "contract");
  }
}

function* ignoredViewChecks({ approvers }: Flow, by: string): Iterable<Problem> {
  for (const approver of all(approvers)) {
    if (!isCompany(approver) && known(approver.viewCheck))
      yield { on: approver, key: "viewCheck", message: `The ${by} sets how all persons view it, so this is ignored.` };
  }
}

/** Checks that the approver's own device makes, which are not offered alone. */
const onDevice: readonly unknown[] = ["fingerprint", "device-face"];

/** Checks to sign of which one works on every device. */
export function notOnDeviceOnly(checks: readonly unknown[]): string | undefined {
  return checks.every((check) => onDevice.includes(check))
    ? "offers only checks by the approver's own device, and one of another kind is needed beside them"
    : undefined;
}

/** A list without repetitions. */
export function noneTwice(values: readonly unknown[]): string | undefined {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  return twice === undefined ? undefined : `says ${JSON.stringify(twice)} twice`;
}

/** A check by the mobile carrier for somebody of Hong Kong, Macau or Taiwan. */
export function* carrierCheckAbroad({ idCardType, signCheck }: Approver): Iterable<Problem> {
  const isAbroad = idCardType === "hongkong-and-macao" || idCardType === "hongkong-macao-and-taiwan";
  const index = known(signCheck) ? signCheck.indexOf("carrier") : -1;
  if (isAbroad && index >= 0)
    yield { key: "signCheck", index, message: "The check by the mobile carrier may fail for people of Hong Kong, Macau and Taiwan." };
}

/** A recorded conversation without the check of the face that it is part of. */
export function* intentionWithoutFace({ intention, signCheck }: Approver): Iterable<Problem> {
  if (given(intention) && known(signCheck) && !signCheck.includes("face") && !signCheck.includes(hole))
    yield { key: "signCheck", message: "The conversation is recorded while the face is checked, and this does not allow that check." };
}
