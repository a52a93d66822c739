import type { Couple } from "./align.ts";
import { changeOf } from "./changes.ts";
import type { Comparison } from "./comparison.ts";
import { costsOf } from "./cost.ts";
import { matched } from "./match.ts";
import { pairedPages } from "./pages.ts";
import { fromOne, inPairs } from "./pairs.ts";
import { pairedParties } from "./parties.ts";
import type { Version } from "./version.ts";

/**
 * Two versions of a contract over one another: which pages, parties and components are the same, and in what these differ. Components are matched
 * over the whole document, not page by page. Comparing the other way round says the same the other way round, and a version is no different from itself.
 * Who knows more of parties than where they sign may say which are the same.
 */
export function compare(before: Version, after: Version, known?: readonly Couple[]): Comparison {
  const { pages: couples, parties, components } = matching(before, after, known);
  const pages = inPairs(before.pages.length, after.pages.length, couples).map(fromOne);
  const costs = costsOf(before, after, pages);
  const mates = new Map(parties);
  return {
    pages,
    parties: inPairs(before.parties.length, after.parties.length, parties),
    components: inPairs(before.components.length, after.components.length, components).map((pair) => {
      const [one, other] = [componentOf(before, pair.before), componentOf(after, pair.after)];
      const [ours, theirs] = [one?.party, other?.party];
      const isSameParty = ours === undefined || theirs === undefined ? ours === theirs : mates.get(ours) === theirs;
      return changeOf(pair, one, other, isSameParty, costs);
    }),
  };
}

function componentOf({ components }: Version, number: number | undefined): Version["components"][number] | undefined {
  return number === undefined ? undefined : components[number];
}

/** Which pages, parties and components are the same, by their numbers from 0. */
interface Matching {
  readonly pages: readonly Couple[];
  readonly parties: readonly Couple[];
  readonly components: readonly Couple[];
}

/** Which of equally good matches is taken must not depend on which version is the earlier: they are always looked for in the same direction. */
function matching(before: Version, after: Version, known: readonly Couple[] | undefined): Matching {
  if (JSON.stringify(before) <= JSON.stringify(after)) return matchingOf(before, after, known);
  const { pages, parties, components } = matchingOf(after, before, known && turned(known));
  return { pages: turned(pages), parties: turned(parties), components: turned(components) };
}

function turned(couples: readonly Couple[]): readonly Couple[] {
  return couples.map(([one, other]) => [other, one]);
}

function matchingOf(first: Version, second: Version, parties: readonly Couple[] = pairedParties(first, second)): Matching {
  const pages = pairedPages(first.pages, second.pages);
  const mates = new Map(parties.map(([one, other]) => [other, one]));
  const ofFirst = (party: number): string => `${party}`;
  const ofSecond = (party: number): string => `${mates.get(party) ?? `new ${party}`}`;
  const known = ({ components }: Version, wordOf: (party: number) => string): Parameters<typeof matched>[0] =>
    components.map((component, number) => ({
      number,
      party: `${component.party === undefined ? "initiator" : wordOf(component.party)} ${component.isSigned ? "signs" : "fills"}`,
      component,
    }));
  const costs = costsOf(first, second, inPairs(first.pages.length, second.pages.length, pages).map(fromOne));
  return { pages, parties, components: matched(known(first, ofFirst), known(second, ofSecond), costs) };
}
