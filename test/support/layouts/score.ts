import { type Box, sharedArea } from "../../../src/model/box.ts";
import type { PageBox } from "../../../src/model/pdf-facts.ts";
import { compared } from "../../../src/pdf/characters.ts";
import type { Proposal } from "../../../src/pdf/place/proposal.ts";
import { proposed } from "../../../src/pdf/place/propose.ts";
import type { Print } from "./compact.ts";
import { type Kind, kinds, type Layout } from "./corpus.ts";
import { placedIn, type PlacedTruth } from "./places.ts";
import { standing } from "./standing.ts";

/** What was found of the places to sign in one print. Counts, but for what people read. */
export interface Score {
  /** For each kind how many places there are, how many of them were proposed, and how many of these for their party. */
  readonly kinds: Readonly<Record<Kind, Found>>;
  /** Proposals under `sign` that are no offer (`perhaps`). */
  readonly proposals: number;
  /** Those of them that are at no place of their kind. */
  readonly wrong: number;
  /** Those that name another party than the one whose place they are at. Nothing excuses one. */
  readonly swapped: number;
  /** Those at their place whose component, by its keyword, `align` and `offset`, does not stand there: elsewhere, several times, beyond the page. */
  readonly astray: number;
  /** Signatures and dates that stand at their place, upon printed text. */
  readonly covering: number;
  /** Offers: paging seals, and what else is only `perhaps`. */
  readonly offers: number;
  /** What was missed, is another party's or stands where nothing is signed, a line each, as `kind party words`. */
  readonly notes: readonly string[];
}

/** Of some places: how many there are, were found, and were found for the right party. */
export interface Found {
  readonly truth: number;
  readonly found: number;
  readonly right: number;
}

/** The score of what is proposed for a print of a layout, or of other proposals for it. */
export function scored({ truth }: Layout, { document }: Print, proposals = proposed(document).proposals): Score {
  const places = placedIn(document, truth.places);
  const all = proposals.filter(({ list }) => list === "sign");
  const judged = all.filter(({ certainty }) => certainty !== "perhaps");
  const pairs = matched(places, judged);
  const partyOf = (name: string | undefined): string | undefined =>
    name === undefined
      ? undefined
      : truth.parties.find((party) => [party.name, ...(party.also ?? [])].some((each) => compared(each) === compared(name)))?.name;
  const isRight = (place: PlacedTruth): boolean => partyOf(pairs.get(place)?.party) === place.party;
  const used = new Set(pairs.values());
  const stand = standing(document, judged);
  const isAstray = ([place, proposal]: readonly [PlacedTruth, Proposal]): boolean => {
    const [box, ...more] = stand.boxesOf(proposal);
    const page = document.pages[(box?.page ?? 0) - 1];
    const isAt = box !== undefined && distance(box, place, places) !== undefined;
    return more.length > 0 || !isAt || page === undefined || !isWithin(box.box, page);
  };
  const isCovering = ([{ kind }, proposal]: readonly [PlacedTruth, Proposal]): boolean =>
    kind !== "seal" && stand.boxesOf(proposal).some((box) => stand.covers(box, kind === "date"));
  const astray = [...pairs].filter(isAstray);
  const covering = [...pairs].filter((pair) => !isAstray(pair) && isCovering(pair));
  const wrong = judged.filter((proposal) => !used.has(proposal));
  const swapped = judged.filter((proposal) => {
    const party = partyOf(proposal.party);
    const place = [...pairs].find(([, each]) => each === proposal)?.[0] ?? places.find((each) => isOnWords(proposal.place, each));
    return party !== undefined && place !== undefined && party !== place.party;
  });
  const of = (kind: Kind): Found => {
    const own = places.filter((place) => place.kind === kind);
    return { truth: own.length, found: own.filter((place) => pairs.has(place)).length, right: own.filter(isRight).length };
  };
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, Found>, // of all kinds
    proposals: judged.length,
    wrong: wrong.length,
    swapped: swapped.length,
    astray: astray.length,
    covering: covering.length,
    offers: all.length - judged.length,
    notes: [
      ...places.filter((place) => !pairs.has(place)).map(({ kind, party, words }) => `missed ${kind} ${party} ${words}`),
      ...places
        .filter((place) => pairs.has(place) && !isRight(place))
        .map((place) => `for ${pairs.get(place)?.party ?? "nobody"} ${place.kind} ${place.party} ${place.words}`),
      ...wrong.map((each) => `wrong ${typeOf(each)} ${each.party ?? "nobody"} ${each.reason.words?.printed ?? ""}`),
      ...astray.map(([{ kind, party, words }]) => `astray ${kind} ${party} ${words}`),
      ...covering.map(([{ kind, party, words }]) => `covering ${kind} ${party} ${words}`),
      ...swapped.map((each) => `swapped ${typeOf(each)} ${each.party ?? "nobody"} ${each.reason.words?.printed ?? ""}`),
    ],
  };
}

function typeOf({ component }: Proposal): string {
  return String(component["type"]);
}

/** Proposals by the places that they are at, the nearest first, each at one. */
function matched(places: readonly PlacedTruth[], proposals: readonly Proposal[]): ReadonlyMap<PlacedTruth, Proposal> {
  const near = places
    .flatMap((place) =>
      proposals.flatMap((proposal) => {
        const gap = typeOf(proposal) === place.kind ? distance(proposal.place, place, places) : undefined;
        return gap === undefined ? [] : [{ place, proposal, gap }];
      }),
    )
    .toSorted((one, other) => one.gap - other.gap);
  const pairs = new Map<PlacedTruth, Proposal>();
  const used = new Set<Proposal>();
  for (const { place, proposal } of near) {
    if (pairs.has(place) || used.has(proposal)) continue;
    pairs.set(place, proposal);
    used.add(proposal);
  }
  return pairs;
}

/** How far right of its words, and below them, something may stand that is signed there, in points. */
const [reachRight, reachBelow] = [260, 70];

/**
 * How far a proposal is from the words of a place: 0 where it is on them, nothing where it is not at them. At them is also the room after
 * them on their line, and that below them, but no further than to the words of the next place.
 */
function distance({ page, box }: PageBox, place: PlacedTruth, places: readonly PlacedTruth[]): number | undefined {
  if (isOnWords({ page, box }, place)) return 0;
  const others = places.filter((other) => other !== place).flatMap(({ at }) => at);
  const gaps = place.at
    .filter((words) => words.page === page)
    .flatMap((words) => {
      const rivals = others.filter((other) => other.page === page).map((other) => other.box);
      return distanceFrom(words.box, box, rivals) ?? [];
    });
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

function distanceFrom(words: Box, box: Box, others: readonly Box[]): number | undefined {
  const isOnLine = (other: Box): boolean => other.y < bottom(words) && bottom(other) > words.y;
  const right = Math.min(
    words.x + words.width + reachRight,
    ...others.filter((other) => isOnLine(other) && other.x > words.x).map(({ x }) => x),
  );
  const isUnder = (other: Box): boolean => other.x < right && other.x + other.width > words.x;
  const below = Math.min(
    bottom(words) + reachBelow,
    ...others.filter((other) => isUnder(other) && other.y >= bottom(words)).map(({ y }) => y),
  );
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const slack = words.height / 2;
  if (x < words.x - slack || x > right || y < words.y - slack || y > Math.max(below, bottom(words) + slack)) return undefined;
  return Math.hypot(Math.max(0, x - (words.x + words.width)), Math.max(0, y - bottom(words))) + 1;
}

function isOnWords({ page, box }: PageBox, { at }: PlacedTruth): boolean {
  return at.some((words) => words.page === page && sharedArea(box, words.box) > 0);
}

function isWithin({ x, y, width, height }: Box, page: { readonly width: number; readonly height: number }): boolean {
  return x >= 0 && y >= 0 && x + width <= page.width && y + height <= page.height;
}

function bottom({ y, height }: Box): number {
  return y + height;
}
