import { openReads } from "../../3-check/judge/open-reads.ts";
import type { ChangeKind } from "../../model/change-kinds.ts";
import type { Change } from "../../model/change.ts";
import { type Contract, withVariablesOpen } from "../../model/contract.ts";
import { compare } from "../../model/diagnostic.ts";
import { named, toldAs } from "./change.ts";
import { changesOfParams } from "./params.ts";
import { tryBoth } from "./tries.ts";

/**
 * Parameters by which a builder refuses a request where it did not before, or does not any more: each with the laws that did not look at it before, and by which a value is
 * refused that was taken. That a law looks at a parameter does not say that one of its values breaks it: a value has to show it, or nothing is told. Of parameters that are new
 * nothing is said: who did not pass them is no worse off. Nor is it of those whose values are told to be fewer anyway.
 */
export function changesOfLaws(before: Contract, after: Contract): readonly Change[] {
  const [was, is] = [lawsByParam(before), lawsByParam(after)];
  const [narrowed, widened] = [narrowedBetween(before, after), narrowedBetween(after, before)];
  const differing = [...after.params.values()].flatMap((param) => {
    const { name } = param;
    const former = before.params.get(name);
    if (former === undefined) return [];
    const [formerly, now] = [was.get(name), is.get(name)];
    const come = narrowed.has(name) ? [] : [...(now ?? [])].filter((law) => formerly?.has(law) !== true);
    const gone = widened.has(name) ? [] : [...(formerly ?? [])].filter((law) => now?.has(law) !== true);
    return come.length === 0 && gone.length === 0 ? [] : [{ name, come, gone, declared: { before: former.origin, after: param.origin } }];
  });
  if (differing.length === 0) return [];
  const refusedOf = tryBoth(before, after);
  return differing.flatMap(({ name, come, gone, declared }) => {
    const { added, removed } = refusedOf(name);
    const subject = [named("param", name, after.params.keys())];
    const shown = (laws: readonly string[], by: ReadonlySet<string>): readonly string[] =>
      laws.filter((law) => by.has(law)).toSorted(compare);
    const [now, formerly] = [shown(come, added), shown(gone, removed)];
    return [
      ...(now.length === 0 ? [] : [toldAs("law-added", { subject, after: now, declared })]),
      ...(formerly.length === 0 ? [] : [toldAs("law-removed", { subject, before: formerly, declared })]),
    ];
  });
}

/** The laws that are left of a contract, by the parameters that they look at, be it at an item of a list. */
function lawsByParam(contract: Contract): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [law, paths] of openReads(withVariablesOpen(contract)))
    for (const path of paths) {
      const [name = ""] = path.split("[]");
      const laws = found.get(name) ?? new Set();
      found.set(name, laws.add(law));
    }
  return found;
}

const narrowings: readonly ChangeKind[] = ["param-narrowed", "param-type-changed"];

/** The parameters of which fewer values are taken, as their declarations say, or those of their items. */
function narrowedBetween(former: Contract, latter: Contract): ReadonlySet<string> {
  const [before, after] = [former.params, latter.params];
  const declared = { before: former.root.origin, after: latter.root.origin };
  const changes = changesOfParams({ construct: "param", way: [], before, after, declared });
  return new Set(changes.flatMap(({ kind, subject: [param] }) => (narrowings.includes(kind) && param ? [param.name] : [])));
}
