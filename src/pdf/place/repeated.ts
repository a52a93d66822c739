import type { Proposal } from "./proposal.ts";
import type { Wanted } from "./wanted.ts";

/** What zones want; where an appendix wants nothing but what is wanted before, such as that of a renewal, it is only offered. */
export function withoutRepeats(zones: readonly { readonly isAppended: boolean; readonly wanted: readonly Wanted[] }[]): readonly Wanted[] {
  const known = new Set<string>();
  return zones.flatMap(({ isAppended, wanted }) => {
    const keys = wanted.map(({ party, kind }) => `${kind} ${party?.word ?? ""}`);
    const isRepeat = isAppended && keys.every((key) => known.has(key));
    for (const key of keys) known.add(key);
    return isRepeat ? wanted.map((each) => ({ ...each, certainty: "perhaps" as const })) : wanted;
  });
}

/** On so many pages the same component is one. */
const many = 5;

/** Proposals in which the same component of one party on many pages, such as a tender's seal on each of them, is one at several hits. */
export function withoutRepetition(proposals: readonly Proposal[]): readonly Proposal[] {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(proposal);
    else groups.set(key, [proposal]);
  }
  const joined = new Map<Proposal, Proposal | undefined>();
  for (const group of groups.values()) {
    const [first, ...others] = group;
    const pages = [...new Set(group.flatMap(({ reason }) => reason.pages))];
    if (first === undefined || pages.length < many || pages.length < group.length) continue;
    joined.set(first, together(first, group, pages));
    for (const other of others) joined.set(other, undefined);
  }
  return proposals.flatMap((proposal) => (joined.has(proposal) ? (joined.get(proposal) ?? []) : [proposal]));
}

/** What repeated components have in common; nothing for one that stands at no keyword, or at the only hit of it. */
function keyOf({ party, component: { at, ...rest } }: Proposal): string | undefined {
  const { occurrence, ...place } = at as { readonly occurrence?: unknown };
  return occurrence === undefined ? undefined : JSON.stringify([party, place, rest]);
}

function together(first: Proposal, group: readonly Proposal[], pages: readonly number[]): Proposal {
  const occurrences = group.map(({ component }) => (component["at"] as { readonly occurrence?: unknown }).occurrence);
  const numbers = occurrences.map((each) => (each === "first" ? 0 : each === "last" ? -1 : Number(each)));
  const isAll = numbers.at(-1) === -1 && numbers.slice(0, -1).every((each, index) => each === index);
  const at = { ...(first.component["at"] as object), occurrence: isAll ? "all" : numbers };
  return { ...first, component: { ...first.component, at }, reason: { ...first.reason, pages } };
}
