import { type ActionName, actionNames } from "../model/contract.ts";
import { isIn, requestOf, serviceNames } from "./actions.ts";
import { type List, type Place, placeOf } from "./place.ts";
import { idleMembers } from "./reviewed.ts";
import { isStructure, memberOf, membersOf } from "./structures.ts";

/** A structure that a request has, and in which list of components, where it stands in one. */
interface Reached {
  readonly structure: string;
  readonly list: List | undefined;
}

const reached: ReadonlyMap<ActionName, readonly Reached[]> = new Map(
  actionNames.map((action) => {
    const found = new Map<string, Reached>();
    visit({ structure: requestOf(action), list: undefined }, action, found);
    return [action, [...found.values()]];
  }),
);

/** Whether the request of an action has any of these places; of components, in one of the lists, where some are said. */
export function reaches(action: ActionName, places: readonly Place[], lists: readonly List[] | undefined): boolean {
  const structures = (reached.get(action) ?? []).filter(({ list }) => lists === undefined || list === undefined || lists.includes(list));
  return places.some((place) => structures.some(({ structure }) => isPlaceOf(place, structure)));
}

function isPlaceOf(place: Place, of: string): boolean {
  const steps = place.split(".");
  const [service = "", structure = ""] = of.split(".");
  if (serviceNames.some((name) => name === steps[0]) && steps.shift() !== service) return false;
  const [name, member] = steps;
  return name === structure && (member === undefined || memberOf(of, member) !== undefined);
}

function visit(at: Reached, action: ActionName, found: Map<string, Reached>): void {
  const key = `${at.structure} ${at.list ?? ""}`;
  if (found.has(key)) return;
  found.set(key, at);
  for (const member of membersOf(at.structure)) {
    const facts = memberOf(at.structure, member);
    if (facts === undefined || facts.unused || !isStructure(facts.type) || isIdle(at.structure, member, action)) continue;
    visit({ structure: facts.type, list: at.list ?? listOf(at.structure, member, facts.type) }, action, found);
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
