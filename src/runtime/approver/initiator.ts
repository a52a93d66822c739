import type { Contract, Initiator } from "../facts.generated.ts";
import { given, hole } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { keyList } from "./party.ts";

/** What a request of essbasic says of its sender. */
const needed: readonly (keyof Initiator)[] = ["appId", "organizationOpenId", "openId"];

/** A sender who is not fully named: the application, the company in it and the employee. */
export function* incompleteInitiator({ initiator }: Contract): Iterable<Problem> {
  if (initiator === hole) return;
  const missing = needed.filter((key) => !given(initiator?.[key]));
  const [key] = missing;
  if (key === undefined) return;
  const message = `The initiator lacks ${keyList(missing)}.`;
  if (initiator === undefined) yield { message };
  else yield { on: initiator, ...(missing.length === 1 && initiator[key] !== undefined ? { key } : {}), message };
}
