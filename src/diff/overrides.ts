import { field, type RecordTree, type Tree } from "../model/tree.ts";
import { literalOf } from "../model/tree.ts";
import { always, type Found, found, type Place } from "./found.ts";
import type { Sides } from "./match.ts";
import { meaningOf } from "./plain.ts";

/** In what two constructs differ that is said beside the language, member by member: what it does, nobody knows. */
export function overrideChanges(construct: string, trees: Sides<RecordTree>, place: Place): readonly Found[] {
  return [...wireChanges(construct, trees, place), ...omitChanges(construct, trees, place)];
}

function wireChanges(construct: string, trees: Sides<RecordTree>, place: Place): readonly Found[] {
  const [before, after] = [membersOf(field(trees.before, "wire")), membersOf(field(trees.after, "wire"))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((member): readonly Found[] => {
    const [one, other] = [before.get(member), after.get(member)];
    if (meaningOf(one, place.loops.before) === meaningOf(other, place.loops.after)) return [];
    const key = { construct, name: "wire" };
    return [found(always("wire-changed"), near(place, trees, "wire"), { key, trees: { before: one, after: other }, data: { member } })];
  });
}

/** The members that a record sets, by their paths: `ApproverOption.NoRefuse`. */
function membersOf(tree: Tree | undefined, path = ""): ReadonlyMap<string, Tree> {
  if (tree === undefined) return new Map();
  if (tree.kind !== "record" || (tree.fields.size === 0 && path !== "")) return new Map([[path, tree]]);
  return new Map([...tree.fields].flatMap(([name, value]) => [...membersOf(value, path === "" ? name : `${path}.${name}`)]));
}

function omitChanges(construct: string, trees: Sides<RecordTree>, place: Place): readonly Found[] {
  const [before, after] = [omittedIn(trees.before), omittedIn(trees.after)];
  const here = near(place, trees, "omit");
  const told = (member: string, one: Tree | undefined, other: Tree | undefined): Found =>
    found(always("omit-changed"), here, { key: { construct, name: "omit" }, trees: { before: one, after: other }, data: { member } });
  return [
    ...[...before].flatMap(([member, tree]) => (after.has(member) ? [] : [told(member, tree, undefined)])),
    ...[...after].flatMap(([member, tree]) => (before.has(member) ? [] : [told(member, undefined, tree)])),
  ];
}

function omittedIn(tree: RecordTree): ReadonlyMap<string, Tree> {
  const omit = field(tree, "omit");
  return new Map(omit?.kind === "list" ? omit.items.map(({ value }) => [String(literalOf(value)), value] as const) : []);
}

/** A version that lacks a member is told by its other members, or by what has none. */
function near(place: Place, { before, after }: Sides<RecordTree>, key: "wire" | "omit"): Place {
  return { ...place, near: { before: field(before, key)?.origin ?? before.origin, after: field(after, key)?.origin ?? after.origin } };
}
