import { sharedArea } from "../model/box.ts";
import type { Couple } from "./align.ts";
import { assigned } from "./assign.ts";
import type { Costs } from "./cost.ts";
import type { Placed } from "./version.ts";

/** A component with its number in its version, and a word for who signs it, or fills it in, that both versions share. */
interface Known {
  readonly number: number;
  readonly party: string;
  readonly component: Placed;
}

/** Something that two components may have in common: what they are known by, or nothing where they have none of it. */
interface Sign {
  readonly of: (known: Known) => readonly string[] | undefined;
  /** Whether it counts only where each version has it once: it is too weak to choose among several by their places. */
  readonly once?: true;
}

const ifAny = (word: string, ...more: readonly string[]): readonly string[] | undefined => (word === "" ? undefined : [word, ...more]);

/** What components are known by, the strongest first. */
const signs: readonly Sign[] = [
  { of: ({ party, component }) => ifAny(component.id, party) },
  { of: ({ component }) => ifAny(component.id), once: true },
  { of: ({ party, component: { name, kind } }) => ifAny(name, party, kind) },
  { of: ({ party, component: { name } }) => ifAny(name, party), once: true },
  { of: ({ party, component: { kind, anchor } }) => ifAny(anchor.word, anchor.by, anchor.which, kind, party) },
  { of: ({ party, component: { kind, anchor } }) => ifAny(anchor.word, anchor.by, kind, party) },
  { of: ({ component: { kind, anchor } }) => ifAny(anchor.word, anchor.by, anchor.which, kind), once: true },
  { of: ({ party, component: { anchor } }) => ifAny(anchor.word, anchor.by, anchor.which, party), once: true },
  { of: ({ component: { anchor } }) => ifAny(anchor.word, anchor.by, anchor.which), once: true },
  { of: ({ party, component: { kind } }) => [kind, party] },
  { of: ({ party, component: { anchor } }) => [anchor.at, party], once: true },
];

/**
 * Which component of one version is which of the other. What both are known by decides, the strongest first; among several that are known by the same, their
 * places, so that all of them together moved least; what is left and lies over each other is the same component with another kind or for another party.
 */
export function matched(before: readonly Known[], after: readonly Known[], costs: Costs): readonly Couple[] {
  const couples: Couple[] = [];
  let [left, right] = [before, after];
  const take = (pairs: readonly (readonly [Known, Known])[]): void => {
    couples.push(...pairs.map(([one, other]) => [one.number, other.number] as const));
    const taken = new Set(pairs.flat());
    [left, right] = [left.filter((one) => !taken.has(one)), right.filter((one) => !taken.has(one))];
  };
  for (const sign of signs) take(matchedBy(sign, left, right, costs));
  take(overOneAnother(left, right, costs));
  return couples;
}

function matchedBy(
  { of, once }: Sign,
  left: readonly Known[],
  right: readonly Known[],
  costs: Costs,
): readonly (readonly [Known, Known])[] {
  const theirs = grouped(right, of);
  return [...grouped(left, of)].flatMap(([key, ours]) => {
    const others = theirs.get(key) ?? [];
    return once && (ours.length > 1 || others.length > 1) ? [] : nearest(ours, others, costs.ofComponents);
  });
}

function grouped(all: readonly Known[], of: Sign["of"]): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const known of all) {
    const words = of(known);
    if (words === undefined) continue;
    const key = JSON.stringify(words);
    const group = groups.get(key);
    if (group) group.push(known);
    else groups.set(key, [known]);
  }
  return groups;
}

function nearest(ours: readonly Known[], others: readonly Known[], cost: Costs["ofComponents"]): readonly (readonly [Known, Known])[] {
  return assigned(ours.length, others.length, (one, other) => {
    const [first, second] = [ours[one], others[other]];
    return first && second ? cost(first.component, second.component) : 0;
  }).flatMap(([one, other]) => {
    const [first, second] = [ours[one], others[other]];
    return first && second ? [[first, second] as const] : [];
  });
}

/** More than any two components cost. */
const apart = 1e9;

function overOneAnother(left: readonly Known[], right: readonly Known[], costs: Costs): readonly (readonly [Known, Known])[] {
  const isOver = (one: Placed, other: Placed): boolean => lieOver(one, other, costs);
  const couples = nearest(left, right, (one, other) => (isOver(one, other) ? costs.ofComponents(one, other) : apart));
  return couples.filter(([one, other]) => isOver(one.component, other.component));
}

/** Whether two components share half of the smaller one's place, on pages that lie over one another. */
function lieOver({ boxes: [one] }: Placed, { boxes: [other] }: Placed, { pageAfter }: Costs): boolean {
  if (one === undefined || other === undefined || pageAfter(one.page) !== other.page) return false;
  return 2 * sharedArea(one, other) > Math.min(one.width * one.height, other.width * other.height);
}
