import type { PdfFacts } from "../model/pdf-facts.ts";
import type { Proposal, Proposed } from "../pdf/place/proposal.ts";
import { hasSeal } from "./proposals.ts";
import { type KnownParty, matched, type Matched } from "./parties.ts";
import type { Meant } from "./put.ts";
import { sidesOf } from "./sides.ts";
import type { Target } from "./target.ts";
import { isSamePlace, sharedPart, type Spot, spotOfProposal, spotsOf } from "./there.ts";

/** What becomes of the proposals of one party. */
export interface PartyPlan {
  /** The document's word; nothing for what belongs to no party that it names. */
  readonly name?: string;
  readonly matched?: Matched;
  /** To be written; of a party that no approver is known to be, what would be. */
  readonly proposals: readonly Proposal[];
  /** How many stand in the contract already. */
  readonly there: number;
}

/** What is to be written into a contract. */
export interface Plan {
  readonly parties: readonly PartyPlan[];
  readonly meant: readonly Meant[];
  /** How many offers are left out that nothing in the document asks for. */
  readonly offers: number;
  /** Words of parties whose approvers are people and for whom a seal would be written, which the service lets nobody but a company have. */
  readonly people: ReadonlySet<string>;
}

/**
 * What of the proposals is to be written for which approver. `given` are approvers by the bare word of a party (`bare`), "" for what
 * belongs to none; `all` takes those too that nothing in the document asks for. The facts know the keywords of contract and proposals.
 */
export function planned(
  target: Target,
  pdf: PdfFacts,
  { parties, proposals }: Proposed,
  given: ReadonlyMap<string, number>,
  all: boolean,
): Plan {
  const taken = all ? proposals : proposals.filter(({ certainty }) => certainty !== "perhaps");
  const spots = target.flows.flatMap((flow) => spotsOf(flow, pdf));
  const places = new Map(
    taken.flatMap((proposal) => {
      const spot = spotOfProposal(proposal, pdf);
      return spot === undefined ? [] : [[proposal, spot] as const];
    }),
  );
  const ofParty = (name: string | undefined): readonly Proposal[] => taken.filter(({ party }) => party === name);
  const known = parties.map(({ name, kind, printed }): KnownParty => {
    const own = ofParty(name).flatMap((proposal) => places.get(proposal) ?? []);
    const standing = spots.filter((spot) => own.some((each) => each.group === spot.group && isSamePlace(each, spot)));
    const asked = kind ?? (hasSeal(ofParty(name)) ? "company" : undefined);
    return {
      name,
      ...(asked === undefined ? {} : { kind: asked }),
      ...(printed === undefined ? {} : { printed }),
      standing: [...new Set(standing.flatMap(({ approver }) => approver ?? []))],
    };
  });
  const sides = sidesOf(target);
  const sidesByName = matched(known, sides, { given, summary: target.contract.summary ?? "" });
  const only = onlySide(given, parties.length, sides.length);
  const names: readonly (string | undefined)[] = [...parties.map(({ name }) => name), undefined];
  const plans = names.map((name): PartyPlan => {
    const by = name === undefined ? only : sidesByName.get(name);
    const own = ofParty(name);
    const open = own.filter((proposal) => !isThere(proposal, places, spots, by?.side));
    return { ...(name === undefined ? {} : { name }), ...(by ? { matched: by } : {}), proposals: open, there: own.length - open.length };
  });
  return {
    parties: plans.filter(({ name, proposals: open, there }) => name !== undefined || open.length + there > 0),
    meant: plans.flatMap(({ matched: by, proposals: open }) => (by ? open.map((proposal) => ({ proposal, side: by.side })) : [])),
    offers: proposals.length - taken.length,
    people: new Set(
      plans.flatMap(({ name, matched: by, proposals: open }) =>
        name !== undefined && by && sides[by.side]?.kind === "person" && hasSeal(open) ? [name] : [],
      ),
    ),
  };
}

/** Which part of the smaller of two components of one kind lies upon the other at least, if they are one. */
const leastShared = 0.05;

/** The approver of what belongs to no party: one that somebody names, or the only one where the document names none. */
function onlySide(given: ReadonlyMap<string, number>, parties: number, sides: number): Matched | undefined {
  const side = given.get("");
  if (side !== undefined) return { side, by: "flag" };
  return parties === 0 && sides === 1 ? { side: 0, by: "rest" } : undefined;
}

/**
 * Whether a proposal stands in the contract already; not by a component that is the very thing that another proposal asks for. What the
 * same approver has of that kind, put there by hand, may lie anywhere upon its place, if it lies upon no other's more.
 */
function isThere(proposal: Proposal, places: ReadonlyMap<Proposal, Spot>, spots: readonly Spot[], side: number | undefined): boolean {
  const own = places.get(proposal);
  if (own === undefined) return false;
  const others = [...places].flatMap(([other, spot]) => (other === proposal ? [] : [spot]));
  return spots.some((spot) => {
    if (!isSamePlace(own, spot)) {
      const share = sharedPart(own, spot);
      return (
        spot.approver === side &&
        share > leastShared &&
        !others.some((other) => isSamePlace(other, spot) || sharedPart(other, spot) > share)
      );
    }
    if (spot.group === "paging") return spot.approver === side;
    return spot.type === own.type || !others.some((other) => other.type === spot.type && isSamePlace(other, spot));
  });
}
