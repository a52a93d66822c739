import { hasOwn } from "../plain.ts";

/**
 * What stands at a path in facts, `undefined` where nothing does. The top of a single contract is a contract and a flow at once: a law on
 * flows finds there what is said once for all of them, such as the initiator, which the type of a flow does not have.
 */
export function within(facts: unknown, ...path: readonly string[]): unknown {
  let found: unknown = facts;
  for (const step of path) {
    found = typeof found === "object" && found !== null && hasOwn(found, step) ? Reflect.get(found, step) : undefined;
  }
  return found;
}
