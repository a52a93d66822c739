import type { Approver } from "../facts.generated.ts";
import { given } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** A deadline of an approver's own in a group, whose contracts have no such thing. */
export function* deadlineInGroup({ deadline }: Approver): Iterable<Problem> {
  if (given(deadline) && deadline !== 0)
    yield { key: "deadline", message: "Approvers of a group have no deadlines of their own; the service may refuse this one." };
}

/** Somebody named after sending where that is not possible. */
export function* dynamicOnPage({ dynamic }: Approver): Iterable<Problem> {
  if (dynamic === true)
    yield {
      key: "dynamic",
      message: "Contracts that are sent on an embedded page have no approvers who are named later, so this has no effect.",
    };
}

/** A company that signs at once and is to be named later. */
export function* dynamicSealer({ type, dynamic }: Approver): Iterable<Problem> {
  if (type === "company-auto" && dynamic === true)
    yield { key: "dynamic", message: "A company that signs automatically does so at once, and cannot be named later." };
}

/** A person who signs automatically in a request that cannot say in which scene. */
export function* personWithoutScene({ type }: Approver): Iterable<Problem> {
  if (type === "person-auto")
    yield { key: "type", message: "A person cannot sign automatically here, since the scene cannot be said; the service may refuse it." };
}
