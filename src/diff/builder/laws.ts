import { clockRead, openReads, type OpenReads } from "../../3-check/judge/open-reads.ts";
import type { Change } from "../../model/change.ts";
import { allParams, type Contract, type Param, withVariablesOpen } from "../../model/contract.ts";
import { compare } from "../../model/diagnostic.ts";
import { toldAs } from "./change.ts";

/**
 * The laws by which a builder refuses values, where it did not before or does not any more: a law that looks at a parameter it did not look
 * at, of those that both versions have. What a new parameter has to keep is no matter of who did not pass it.
 */
export function changesOfLaws(before: Contract, after: Contract): readonly Change[] {
  const [former, latter] = [withVariablesOpen(before), withVariablesOpen(after)];
  const [was, is] = [openReads(former), openReads(latter)];
  const params = [allParams(former), allParams(latter)] as const;
  const isKnown = (path: string): boolean => path === clockRead || params.every((of) => isDeclared(path, of));
  const names = [...new Set([...was.keys(), ...is.keys()])].toSorted(compare);
  const declared = { before: former.root.origin, after: latter.root.origin };
  return names.flatMap((law) => {
    const step = { construct: "law", by: "name", name: law, number: 1 } as const;
    const told = (kind: "law-added" | "law-removed", reads: readonly string[]): readonly Change[] =>
      reads.length === 0
        ? []
        : [toldAs(kind, { subject: [step], [kind === "law-added" ? "after" : "before"]: reads, data: { law, params: reads }, declared })];
    return [...told("law-added", more(is, was, law).filter(isKnown)), ...told("law-removed", more(was, is, law).filter(isKnown))];
  });
}

/** What a law looks at in one version and not in the other. */
function more(one: OpenReads, other: OpenReads, law: string): readonly string[] {
  const there = other.get(law);
  return [...(one.get(law) ?? [])].filter((path) => there?.has(path) !== true).toSorted(compare);
}

/** Whether a path leads to a parameter, or to a field of the items of a list: `people[].name`. */
function isDeclared(path: string, params: ReadonlyMap<string, Param>): boolean {
  const [name = "", ...fields] = path.split("[]").map((part) => part.replace(/^\./u, ""));
  let found = params.get(name);
  for (const each of fields) {
    const items = found?.items;
    found = items?.kind === "fields" ? items.fields.get(each) : items?.value;
  }
  return found !== undefined;
}
