import type { ActionName } from "../model/contract.ts";
import { isIn, requestOf } from "./actions.ts";
import { type List, type MemberPath, placeOf } from "./place.ts";
import { idleMembers } from "./reviewed.ts";
import { isStructure, memberOf, membersOf } from "./structures.ts";

/** A structure that a request has, and in which list of components, where it stands in one. */
interface Reached {
  readonly structure: string;
  readonly list: List | undefined;
}

/** The places that a request has, by the list of components in which they stand. */
type PlacesByList = ReadonlyMap<List | undefined, ReadonlySet<string>>;

/** Found when they are asked for, and kept: a run is mostly about one action. */
const found = new Map<ActionName, PlacesByList>();

/** Whether the request of an action has any of these places; of components, in one of the lists, where some are said. */
export function reaches(action: ActionName, places: readonly MemberPath[], lists: readonly List[] | undefined): boolean {
  for (const [list, having] of placesIn(action)) {
    const counts = lists === undefined || list === undefined || lists.includes(list);
    if (counts && places.some((place) => having.has(place))) return true;
  }
  return false;
}

function placesIn(action: ActionName): PlacesByList {
  const known = found.get(action);
  if (known !== undefined) return known;
  const structures = new Map<string, Reached>();
  visit({ structure: requestOf(action), list: undefined }, action, structures);
  const places = new Map<List | undefined, Set<string>>();
  for (const { structure, list } of structures.values()) {
    const having = places.get(list) ?? new Set();
    places.set(list, having);
    // With and without the service, and each member.
    for (const name of [structure, structure.split(".")[1] ?? ""]) {
      having.add(name);
      for (const member of membersOf(structure)) having.add(placeOf(name, member));
    }
  }
  found.set(action, places);
  return places;
}

function visit(at: Reached, action: ActionName, structures: Map<string, Reached>): void {
  const key = `${at.structure} ${at.list ?? ""}`;
  if (structures.has(key)) return;
  structures.set(key, at);
  for (const member of membersOf(at.structure)) {
    const facts = memberOf(at.structure, member);
    if (facts === undefined || facts.unused || !isStructure(facts.type) || isIdle(at.structure, member, action)) continue;
    visit({ structure: facts.type, list: at.list ?? listOf(at.structure, member, facts.type) }, action, structures);
  }
}

function isIdle(structure: string, member: string, action: ActionName): boolean {
  const [, name = ""] = structure.split(".");
  return idleMembers.some(({ members, where }) => members.includes(placeOf(name, member)) && where.some((set) => isIn(action, set)));
}

/** The list of components in a member of a structure: those that somebody signs stand beside those that the same fills in. */
function listOf(structure: string, member: string, type: string): List | undefined {
  if (!type.endsWith(".Component")) return undefined;
  if (member === "SignComponents") return "sign";
  return memberOf(structure, "SignComponents") === undefined ? "initiator" : "fill";
}
