import { openReads } from "../../3-check/judge/open-reads.ts";
import type { ChangeKind } from "../../model/change-kinds.ts";
import type { Change } from "../../model/change.ts";
import { type Contract, withVariablesOpen } from "../../model/contract.ts";
import { compare } from "../../model/diagnostic.ts";
import { pathOfReference } from "../../language/readers/files.ts";
import { sameJson } from "../../model/json.ts";
import { referencesIn, type Tree } from "../../model/tree.ts";
import { meaningOf } from "../plain.ts";
import { named, toldAs } from "./change.ts";
import { changesOfParams } from "./params.ts";
import { tryBoth } from "./tries.ts";

/**
 * Parameters by which a builder refuses a request where it did not before, or does not any more: each with the laws that did not look at it before, or look at something else
 * of which it is a part, and by which a value is refused that was taken. That a law looks at a parameter does not say that one of its values breaks it: a value has to show it, or nothing is told. Of parameters that are new
 * nothing is said: who did not pass them is no worse off. Nor is it of those whose values are told to be fewer anyway.
 */
export function changesOfLaws(before: Contract, after: Contract): readonly Change[] {
  const [was, is] = [lawsByParam(before), lawsByParam(after)];
  const [partOf, isPartOf] = [valuesByParam(before), valuesByParam(after)];
  const [narrowed, widened] = [narrowedBetween(before, after), narrowedBetween(after, before)];
  const differing = [...after.params.values()].flatMap((param) => {
    const { name } = param;
    const former = before.params.get(name);
    if (former === undefined) return [];
    const [formerly, now] = [was.get(name), is.get(name)];
    // The same law may want more of it where more stands around it: a longer text of the contract leaves it less room.
    const isOther = !sameJson(saysOf(partOf.get(name)), saysOf(isPartOf.get(name)));
    const come = narrowed.has(name) ? [] : [...(now ?? [])].filter((law) => isOther || formerly?.has(law) !== true);
    const gone = widened.has(name) ? [] : [...(formerly ?? [])].filter((law) => isOther || now?.has(law) !== true);
    return come.length === 0 && gone.length === 0 ? [] : [{ name, come, gone, declared: { before: former.origin, after: param.origin } }];
  });
  if (differing.length === 0) return [];
  const refusedOf = tryBoth(before, after);
  return differing.flatMap(({ name, come, gone, declared }) => {
    const isKnown = [...come, ...gone].every((law) => was.get(name)?.has(law) === true && is.get(name)?.has(law) === true);
    const counts = [...(partOf.get(name) ?? []), ...(isPartOf.get(name) ?? [])].map(({ characters }) => characters);
    const { added, removed } = refusedOf(name, isKnown ? [...new Set(counts)] : undefined);
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

function saysOf(values: readonly Around[] = []): readonly string[] {
  return values.map(({ says }) => says);
}

/** A value that a parameter is a part of, under its key. */
interface Around {
  readonly says: string;
  /** How many characters of it the contract itself says. */
  readonly characters: number;
}

/** The values that each parameter is a part of, in an order of their own. */
function valuesByParam(contract: Contract): ReadonlyMap<string, readonly Around[]> {
  const found = new Map<string, Map<string, number>>();
  const visit = (tree: Tree, key: string): void => {
    if (tree.kind === "record") for (const [name, value] of tree.fields) visit(value, name);
    else if (tree.kind === "list") for (const { value } of tree.items) visit(value, key);
    else
      for (const reference of referencesIn(tree)) {
        const [name = ""] = pathOfReference(reference).split("[]");
        found.set(name, (found.get(name) ?? new Map<string, number>()).set(`${key}: ${meaningOf(tree)}`, ownCharacters(tree)));
      }
  };
  visit(withVariablesOpen(contract).root, "");
  return new Map(
    [...found].map(([name, values]) => [
      name,
      [...values].map(([says, characters]) => ({ says, characters })).toSorted((one, other) => compare(one.says, other.says)),
    ]),
  );
}

function ownCharacters(tree: Tree): number {
  const parts = tree.kind === "text" ? tree.parts : [];
  return parts.reduce((sum, part) => sum + (part.kind === "literal" ? String(part.value).length : 0), 0);
}

const narrowings: readonly ChangeKind[] = ["param-narrowed", "param-type-changed"];

/** The parameters of which fewer values are taken, as their declarations say, or those of their items. */
function narrowedBetween(former: Contract, latter: Contract): ReadonlySet<string> {
  const [before, after] = [former.params, latter.params];
  const declared = { before: former.root.origin, after: latter.root.origin };
  const changes = changesOfParams({ construct: "param", way: [], before, after, declared });
  return new Set(changes.flatMap(({ kind, subject: [param] }) => (narrowings.includes(kind) && param ? [param.name] : [])));
}
