import { clockRead, openReads, type OpenReads } from "../../3-check/judge/open-reads.ts";
import type { Change, SubjectStep } from "../../model/change.ts";
import { allParams, type Contract, isVariable, type Param, variableName, withVariablesOpen } from "../../model/contract.ts";
import { compare } from "../../model/diagnostic.ts";
import type { Origin } from "../../model/tree.ts";
import { named, toldAs } from "./change.ts";

/**
 * Parameters by which a builder refuses a request, where it did not before or does not any more: each with the laws that look at it now, and did
 * not look at it. Of parameters that are new nothing is said: who did not pass them is no worse off.
 */
export function changesOfLaws(before: Contract, after: Contract): readonly Change[] {
  const [former, latter] = [withVariablesOpen(before), withVariablesOpen(after)];
  const [was, is] = [lawsByRead(openReads(former)), lawsByRead(openReads(latter))];
  const reads = [...new Set([...is.keys(), ...was.keys()])];
  return reads.flatMap((read) => {
    const [from, to] = [placeOf(read, former), placeOf(read, latter)];
    if (from === undefined || to === undefined) return [];
    const [formerly, now] = [was.get(read) ?? [], is.get(read) ?? []];
    const come = now.filter((law) => !formerly.includes(law));
    const gone = formerly.filter((law) => !now.includes(law));
    const declared = { before: from.origin, after: to.origin };
    return [
      ...(come.length === 0 ? [] : [toldAs("law-added", { subject: to.way, after: come, declared })]),
      ...(gone.length === 0 ? [] : [toldAs("law-removed", { subject: to.way, before: gone, declared })]),
    ];
  });
}

function lawsByRead(reads: OpenReads): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [law, paths] of reads) for (const path of paths) found.set(path, [...(found.get(path) ?? []), law]);
  return new Map([...found].map(([path, laws]) => [path, laws.toSorted(compare)]));
}

/** What a law looks at, as the way to it and where it is declared: a parameter, a field of the items of a list, the clock of the contract. */
function placeOf(path: string, contract: Contract): { readonly way: readonly SubjectStep[]; readonly origin: Origin } | undefined {
  if (path === clockRead) return { way: [named("option", "now", ["now"])], origin: contract.root.origin };
  const [name = "", ...fields] = path.split("[]").map((part) => part.replace(/^\./u, ""));
  let among: ReadonlyMap<string, Param> | undefined = allParams(contract);
  let param = among.get(name);
  const way = isVariable(name) ? [named("variable", variableName(name), [variableName(name)])] : [named("param", name, among.keys())];
  for (const field of fields) {
    const items: Param["items"] = param?.items;
    among = items?.kind === "fields" ? items.fields : undefined;
    param = items?.kind === "fields" ? items.fields.get(field) : items?.value;
    if (among) way.push(named("param-field", field, among.keys()));
  }
  return param && { way, origin: param.origin };
}
