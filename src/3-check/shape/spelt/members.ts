import { actions, type Site } from "../../../language/tables/actions.ts";
import { type Column, type Construct, type Row, rowsOf } from "../../../language/tables/construct.ts";
import type { MapNode } from "../../../model/document.ts";
import { joined } from "../../../language/readers/lower.ts";
import { placesOf } from "../../../language/readers/places-of.ts";
import { isStructure, memberAt, membersOf, memberOf } from "../../../wire/structures.ts";

/** A construct with the structures that it becomes; of one without a structure of its own also the member that it begins at. */
export interface Place {
  readonly construct: Construct;
  readonly targets: readonly Site[];
  /** Of a construct that is inline: the member that its `wire` is relative to, `""` where there is none. */
  readonly base?: string;
  /** Of a placement: the component that it is of, whose members say it too. */
  readonly around?: Around;
}

/** What stands around a construct that has no structure of its own. */
export interface Around {
  readonly map: MapNode;
  readonly place: Place;
  readonly rows: ReadonlyMap<string, Row>;
  readonly word: string | undefined;
}

/** A member of the wire at a place: its path from there, and the structures that it is a member of. */
export interface KnownMember {
  readonly path: string;
  readonly targets: readonly Site[];
}

/** A name as it is compared: letter case, hyphens and underscores tell dialects of programs apart, not members, and full-width letters tell keyboards. */
export function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[-_\s\u200B-\u200D\u2060]/gu, "");
}

/**
 * The member that a name means at a place, in any of its letter cases: one of the action's own structures, else one that the construct has
 * with other actions. `deep` says whether the members of what has no construct of its own count too, such as `NoRefuse` of an approver.
 */
export function memberCalled(name: string, place: Place, deep: boolean): KnownMember | undefined {
  const own = memberIn(place, name, deep);
  if (own) return own;
  const found = others(place).flatMap((each) => memberIn(each, name, deep) ?? []);
  return found.find(({ path, targets }) => writes(place.construct, targets, path)) ?? found[0];
}

function memberIn(place: Place, name: string, deep: boolean): KnownMember | undefined {
  const paths = pathsOf(place).get(folded(name)) ?? [];
  const exact = paths.filter((path) => path.endsWith(name));
  const path = (exact.length > 0 ? exact : paths).find((each) => deep || !each.includes("."));
  return path === undefined ? undefined : { path, targets: place.targets };
}

/** Whether a key of a construct writes a member of some structures, or something in it. */
function writes(construct: Construct, targets: readonly Site[], path: string): boolean {
  return [...rowsOf(construct, undefined).values()].some((row) =>
    membersOfRow(row, targets).some((member) => `${member}.`.startsWith(`${path}.`)),
  );
}

/** The places of constructs that were asked for: each unknown key asks again. */
const placesElsewhere = new WeakMap<Construct, readonly Place[]>();

/** The same construct in the structures of other actions. */
function others({ construct, base }: Place): readonly Place[] {
  const before = placesElsewhere.get(construct);
  if (before) return before;
  const names = construct.name === "contract" ? ["contract", "flow"] : [construct.name];
  const found = new Map<string, Place>();
  for (const action of Object.values(actions)) {
    for (const targets of names.flatMap((name) => placesOf(action, name))) {
      const id = targets.map(({ structure }) => structure).join();
      if (!found.has(id)) found.set(id, { construct, targets, ...(base === undefined ? {} : { base }) });
    }
  }
  const all = [...found.values()];
  placesElsewhere.set(construct, all);
  return all;
}

/** The paths of the members of each place that was asked for, by their last names; the shortest first. */
const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

function pathsOf(place: Place): ReadonlyMap<string, readonly string[]> {
  const id = [place.construct.name, place.base, ...place.targets.map(({ structure }) => structure)].join(" ");
  const before = known.get(id);
  if (before) return before;
  const found = new Map<string, string[]>();
  const paths = place.base === undefined ? ownPaths(place) : inlinePaths(place, place.base);
  for (const path of [...new Set(paths)].toSorted((a, b) => a.split(".").length - b.split(".").length)) {
    const name = folded(path.split(".").at(-1) ?? "");
    found.set(name, [...(found.get(name) ?? []), path]);
  }
  known.set(id, found);
  return found;
}

/** All members of the structures of a construct, down to those that constructs of their own stand for. */
function ownPaths({ construct, targets }: Place): readonly string[] {
  const stops = new Set(
    [...columnsOf(construct)].flatMap(({ codec, members }) => (codec.kind === "record" || codec.kind === "records" ? members : [])),
  );
  const within = (structure: string, prefix: string, path: string): readonly string[] =>
    membersOf(structure).flatMap((name) => {
      const own = joined(path, name);
      const facts = memberOf(structure, name);
      const goesOn = facts && !facts.list && isStructure(facts.type) && !stops.has(own) && own.split(".").length < 4;
      return [joined(prefix, own), ...(goesOn ? within(facts.type, prefix, own) : [])];
    });
  return targets.flatMap(({ structure, into }) => within(structure, into, ""));
}

/** The members that the keys of a construct write into the structure around it, with those that hold them. */
function inlinePaths({ construct, targets }: Place, base: string): readonly string[] {
  const written = targets.flatMap(({ structure, into }) =>
    [...columnsOf(construct)].flatMap(({ structures, members }) =>
      structures.includes(structure) ? members.flatMap((member) => withHolders(joined(into, member))) : [],
    ),
  );
  const under = base === "" ? [] : targets.flatMap(({ structure }) => membersOf(memberAt(structure, base)?.type ?? ""));
  return [...written, ...under.map((name) => joined(base, name))];
}

function withHolders(path: string): readonly string[] {
  const steps = path.split(".");
  return steps.map((_, index) => steps.slice(0, index + 1).join("."));
}

function* columnsOf({ rows, variants }: Construct): Iterable<Column> {
  for (const each of [rows, ...(variants?.rows.values() ?? [])]) for (const row of each.values()) yield* row.columns;
}

/** The members that a key writes in some structures, those of a construct without a structure of its own too. */
export function membersOfRow({ columns }: Row, targets: readonly Site[]): readonly string[] {
  return targets.flatMap((target) =>
    columns.flatMap(({ structures, members, codec }) => {
      if (!structures.includes(target.structure)) return [];
      if (codec.kind === "inline") return [...codec.construct.rows.values()].flatMap((row) => membersOfRow(row, [target]));
      return members.map((member) => joined(target.into, member));
    }),
  );
}
