import type { Flow } from "../facts.generated.ts";
import { all, countOf, given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** Whether approvers place their components themselves, while signing; also while that is not known. */
function mayPlace({ signPlacement }: Flow): boolean {
  return signPlacement === "approver" || signPlacement === hole;
}

/** Approvers with nothing to sign, though they cannot add anything. */
export function* nothingToSign(flow: Flow): Iterable<Problem> {
  if (mayPlace(flow)) return;
  for (const approver of all(flow.approvers)) {
    const { least, exact } = countOf(approver.sign);
    if (least === 0 && exact)
      yield { on: approver, ...(approver.sign === undefined ? {} : { key: "sign" }), message: "This approver has nothing to sign." };
  }
}

/** Approvers whose only components are dates, which stand beside signatures and are none. */
export function* onlyDates(flow: Flow): Iterable<Problem> {
  if (mayPlace(flow)) return;
  for (const approver of all(flow.approvers)) {
    const components = all(approver.sign);
    if (components.length > 0 && components.every(({ type }) => type === "date"))
      yield {
        on: approver,
        key: "sign",
        message: "This approver signs dates only, without a seal or a signature; the service may refuse it.",
      };
  }
}

/** Components that are placed for approvers who place theirs themselves. */
export function* placedTwice(flow: Flow): Iterable<Problem> {
  if (flow.signPlacement !== "approver") return;
  for (const approver of all(flow.approvers)) {
    if (given(approver.sign))
      yield { on: approver, key: "sign", message: "The approvers place their components themselves, and these are placed for them." };
  }
}

/** Limits on what approvers add who can add nothing. */
export function* uselessLimits(flow: Flow): Iterable<Problem> {
  if (mayPlace(flow)) return;
  for (const approver of all(flow.approvers)) {
    if (given(approver.addable))
      yield { on: approver, key: "addable", message: "This approver cannot add anything, so there is nothing to limit." };
  }
}

/** Options of what approvers add who can add nothing. */
export function* uselessOptions(flow: Flow): Iterable<Problem> {
  if (mayPlace(flow)) return;
  for (const approver of all(flow.approvers)) {
    if (approver.signDate === false)
      yield { on: approver, key: "signDate", message: "This approver cannot add anything, so no date would stand beside it." };
    if (known(approver.useSealSize))
      yield { on: approver, key: "useSealSize", message: "This approver cannot add a seal, so its size does not matter." };
  }
}
