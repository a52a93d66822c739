import type { Contract, Initiator } from "../facts.generated.ts";
import { given, hole } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** The sending employee is named. */
export function senderNamed({ initiator }: Contract): readonly Problem[] {
  const found: Problem[] = [];
  if (initiator === undefined) found.push({ message: "Nothing says who sends the contract." });
  else if (initiator !== hole && !given(initiator.userId))
    found.push({ on: initiator, key: "userId", message: "The initiator has no user id." });
  return found;
}

/** A head office names the subsidiary that it sends for. */
export function* subsidiaryNamed({ onBehalfOf }: Initiator): Iterable<Problem> {
  if (onBehalfOf !== undefined && !given(onBehalfOf))
    yield { key: "onBehalfOf", message: "`onBehalfOf` is empty, so no subsidiary is named." };
}
