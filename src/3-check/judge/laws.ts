import type { ActionName } from "../../model/contract.ts";
import { applies } from "../../diagnostics/collector.ts";
import type { Rule } from "../../rules/base/rule.ts";
import { rules } from "../../rules/index.ts";

/** The rules that an action's contracts keep, by the construct that they judge. */
export type Laws = ReadonlyMap<string, readonly Rule[]>;

/** Found when they are asked for, and kept: a run is mostly about one action. */
const found = new Map<ActionName, Laws>();

/** The rules that contracts of an action keep. */
export function lawsOf(action: ActionName): Laws {
  const laws = found.get(action) ?? byConstruct(rules.filter((rule) => applies(rule, action)));
  found.set(action, laws);
  return laws;
}

function byConstruct(applicable: readonly Rule[]): Laws {
  const constructs = new Set(applicable.flatMap(({ on }) => on));
  return new Map([...constructs].map((construct) => [construct, applicable.filter(({ on }) => on.includes(construct))]));
}
