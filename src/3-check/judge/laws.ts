import { type ActionName, actionNames } from "../../model/contract.ts";
import { applies } from "../../diagnostics/collector.ts";
import type { Rule } from "../../rules/base/rule.ts";
import { rules } from "../../rules/index.ts";

/** The rules that an action's contracts keep, by the construct that they judge. */
export type Laws = ReadonlyMap<string, readonly Rule[]>;

const laws: ReadonlyMap<ActionName, Laws> = new Map(
  actionNames.map((action) => [action, byConstruct(rules.filter((rule) => applies(rule, action)))]),
);

function byConstruct(applicable: readonly Rule[]): Laws {
  const constructs = new Set(applicable.flatMap(({ on }) => on));
  return new Map([...constructs].map((construct) => [construct, applicable.filter(({ on }) => on.includes(construct))]));
}

export function lawsOf(action: ActionName): Laws {
  return laws.get(action) ?? new Map();
}
