import type { ProposedParty } from "../pdf/place/proposal.ts";
import { bare, partyWordOf, says } from "./party-words.ts";

/** An approver of a contract, as far as it tells which party of the document it is. */
export interface Side {
  /** Its place in the list, from 0. */
  readonly number: number;
  readonly role?: string;
  readonly kind?: "company" | "person";
  /** What its names are: as they stand, or the names and labels of the parameters that stand for them. */
  readonly names: readonly string[];
  /** What it is called itself: the organization and the person, as they stand or as samples give them. */
  readonly called: readonly string[];
  /** The comments above it and in it. */
  readonly comments: readonly string[];
  /** Whether it stands for several people. */
  readonly isRepeated: boolean;
}

/** A party of the document, with what is known of it beyond its word. */
export interface KnownParty extends ProposedParty {
  /** The approvers that have components already where this party signs, from 0. */
  readonly standing: readonly number[];
}

/** What says that an approver is a party: the person who runs the command, or what stands in the contract. */
type Evidence = "flag" | "role" | "place" | "printed" | "word" | "name" | "comment" | "kind" | "rest";

/** An approver that is a party of the document, and what says so. */
export interface Matched {
  readonly side: number;
  readonly by: Evidence;
}

/** What is looked at beside parties and approvers. */
export interface Hints {
  /** Approvers by the bare word of the party, as somebody says they belong together. */
  readonly given: ReadonlyMap<string, number>;
  /** What the contract says of itself. */
  readonly summary: string;
}

type Test = (party: KnownParty, side: Side) => boolean;

/**
 * Which approver each party is. One thing after another is looked at, the plainest first; each tells only where it tells one approver of one
 * party. A party that nothing tells is left out.
 */
export function matched(parties: readonly KnownParty[], sides: readonly Side[], { given, summary }: Hints): ReadonlyMap<string, Matched> {
  const found = new Map<string, Matched>();
  for (const { name } of parties) {
    const side = given.get(bare(name));
    if (side !== undefined) found.set(name, { side, by: "flag" });
  }
  for (const [by, test] of testsWith(summary)) add(found, parties, sides, by, test);
  const left = parties.filter(({ name }) => !found.has(name));
  const [party] = left;
  const [side, ...others] = freeOf(sides, found);
  const isLast = left.length === 1 && others.length === 0 && parties.length === sides.length;
  if (party && side && isLast && !side.isRepeated && !(party.kind && side.kind && party.kind !== side.kind))
    found.set(party.name, { side: side.number, by: "rest" });
  return found;
}

function testsWith(summary: string): readonly (readonly [by: Evidence, test: Test])[] {
  const told = summary.split(/[,.;，。；、]/u).map((part) => bare(part.replaceAll(/[是为即]|\b(?:is|the|as)\b/giu, " ")));
  return [
    ["role", ({ name }, { role = "" }) => bare(role) === bare(name)],
    ["role", ({ name }, { role = "" }) => bare(role).includes(bare(name))],
    ["place", ({ standing }, { number }) => standing.includes(number)],
    ["printed", ({ printed = "" }, { called }) => called.some((each) => bare(each) !== "" && bare(each) === bare(printed))],
    ["word", ({ name }, { role = "" }) => saysWord(role, name)],
    ["name", ({ name }, { names }) => names.some((each) => bare(each).includes(bare(name)) || saysWord(each, name))],
    ["comment", ({ name }, { comments }) => comments.some((each) => bare(each).includes(bare(name)))],
    [
      "comment",
      ({ name }, { role = "" }) => role !== "" && [name + role, role + name].some((both) => told.some((part) => part.includes(bare(both)))),
    ],
    ["kind", ({ kind }, side) => kind !== undefined && side.kind === kind && !side.isRepeated],
  ];
}

function saysWord(text: string, name: string): boolean {
  const word = partyWordOf(name);
  return word !== undefined && says(text, word);
}

/** Adds the pairs of which each is the only one for the other. */
function add(found: Map<string, Matched>, parties: readonly KnownParty[], sides: readonly Side[], by: Evidence, test: Test): void {
  const left = parties.filter(({ name }) => !found.has(name));
  const free = freeOf(sides, found);
  for (const party of left) {
    const [side, ...others] = free.filter((each) => test(party, each));
    if (side === undefined || others.length > 0 || left.some((other) => other !== party && test(other, side))) continue;
    found.set(party.name, { side: side.number, by });
  }
}

function freeOf(sides: readonly Side[], found: ReadonlyMap<string, Matched>): readonly Side[] {
  const taken = new Set([...found.values()].map(({ side }) => side));
  return sides.filter(({ number }) => !taken.has(number));
}
