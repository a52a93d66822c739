import { code, type Item, list, literalOf, type Origin, record, type RecordTree, type Tree } from "../../model/tree.ts";
import { memberAt, memberOf } from "../../wire/structures.ts";
import type { Site } from "../tables/actions.ts";
import { apply } from "../trees/apply.ts";
import { kept } from "./kept.ts";
import { columnFor, type Column, type Construct, rowsOf } from "../tables/construct.ts";

/** A structure under construction: members that may still be merged into. */
type Building = Map<string, Tree | Building>;

/**
 * A construct as the wire structure of its targets: its keys by the rows of its table, then what the wire demands beside them, then
 * the author's own `wire` and `omit`.
 */
export function lowerConstruct(tree: RecordTree, construct: Construct, targets: readonly Site[]): RecordTree {
  const building: Building = new Map();
  lowerRows(building, tree.fields, construct, targets);
  for (const { structure, into } of targets) {
    for (const [member, value] of construct.fillers?.(structure, tree.fields) ?? []) {
      if (find(building, joined(into, member)) === undefined) set(building, joined(into, member), code(value, tree.origin));
    }
  }
  override(building, tree, "");
  return freeze(building, targets[0]?.structure ?? "", tree.origin);
}

/** Where a row is lowered to. */
interface Target {
  readonly target: Site;
  readonly column: Column;
}

/** What a row holds, and where that is lowered to. */
interface Inner {
  readonly construct: Construct;
  readonly targets: readonly Site[];
}

/** The target a row is lowered to, and its column there; none where every target lacks the concept. */
export function targetOf(columns: readonly Column[], targets: readonly Site[], value?: Tree): Target | undefined {
  const isSame = value === undefined || columns.every(({ accepts }) => accepts === undefined);
  return isSame ? anyTarget(columns, targets) : firstTarget(columns, targets, value);
}

function firstTarget(columns: readonly Column[], targets: readonly Site[], value?: Tree): Target | undefined {
  for (const target of targets) {
    const column = columnFor({ columns }, target.structure, value);
    if (column) return { target, column };
  }
  return undefined;
}

/** The construct in a row and the structures it is lowered to; none where the row holds no construct of its own structure. */
export const innerOf: (columns: readonly Column[], targets: readonly Site[]) => Inner | undefined = kept((columns, targets) => {
  const found = firstTarget(
    columns.filter(({ codec }) => "construct" in codec),
    targets,
  );
  if (found === undefined || !("construct" in found.column.codec)) return undefined;
  const { codec } = found.column;
  return { construct: codec.construct, targets: codec.kind === "inline" ? [found.target] : sitesIn(found.column, found.target) };
});

const anyTarget = kept(firstTarget);

/** The structure in the member of a column. */
const sitesIn: (column: Column, target: Site) => readonly Site[] = kept(({ members }, { structure }) => [
  { structure: memberAt(structure, members[0] ?? "")?.type ?? "", into: "" },
]);

function lowerRows(building: Building, fields: ReadonlyMap<string, Tree>, construct: Construct, targets: readonly Site[]): void {
  const word = construct.variants && literalOf(fields.get(construct.variants.key));
  for (const [name, row] of rowsOf(construct, word)) {
    const value = fields.get(name);
    const found = value && targetOf(row.columns, targets, value);
    if (found) lowerValue(building, value, found.column, found.target, fields);
  }
}

function lowerValue(building: Building, value: Tree, column: Column, target: Site, fields: ReadonlyMap<string, Tree>): void {
  const { codec } = column;
  const { structure, into } = target;
  const path = joined(into, column.members[0] ?? "");
  if (codec.kind === "value") {
    set(building, path, codec.lower(value));
  } else if (codec.kind === "members") {
    for (const [name, lowered] of codec.lower(value, fields, structure)) set(building, joined(into, name), lowered);
  } else if (codec.kind === "records") {
    if (value.kind !== "list") return;
    const items = value.items.flatMap((item): Item[] =>
      item.value.kind === "record" ? [{ ...item, value: lowerConstruct(item.value, codec.construct, sitesIn(column, target)) }] : [],
    );
    set(building, path, { ...value, items });
  } else if (value.kind === "record") {
    if (codec.kind === "inline") {
      lowerRows(building, value.fields, codec.construct, [target]);
      override(building, value, joined(into, codec.base));
    } else {
      const lowered = lowerConstruct(value, codec.construct, sitesIn(column, target));
      set(building, path, codec.listed ? list([lowered], value.origin) : lowered);
    }
  }
}

/** The author's `wire`, then `omit`, relative to a member. */
function override(building: Building, tree: RecordTree, base: string): void {
  const wire = tree.fields.get("wire");
  if (wire?.kind === "record") merge(base === "" ? building : openPath(building, base), wire);
  const omit = tree.fields.get("omit");
  if (omit?.kind === "list") for (const item of omit.items) remove(building, joined(base, String(literalOf(item.value))));
}

/** A path of members inside another. */
export function joined(into: string, member: string): string {
  return into === "" || member === "" ? into + member : `${into}.${member}`;
}

function find(building: Building, path: string): Tree | Building | undefined {
  let at: Tree | Building | undefined = building;
  for (const step of path.split(".")) {
    if (!(at instanceof Map)) return at?.kind === "record" ? at.fields.get(step) : undefined;
    at = at.get(step);
  }
  return at;
}

function set(building: Building, path: string, value: Tree): void {
  const [step = "", ...rest] = path.split(".");
  if (rest.length === 0) building.set(step, value);
  else set(open(building, step), rest.join("."), value);
}

function openPath(building: Building, path: string): Building {
  return path.split(".").reduce(open, building);
}

/** The member as a structure that can be added to. */
function open(building: Building, step: string): Building {
  const existing = building.get(step);
  if (existing instanceof Map) return existing;
  const opened: Building = new Map(
    existing?.kind === "record"
      ? existing.fields
      : existing?.kind === "apply" && existing.value.kind === "record"
        ? existing.value.fields
        : [],
  );
  building.set(step, opened);
  return opened;
}

/** Maps merge, everything else replaces. */
function merge(building: Building, wire: RecordTree): void {
  for (const [name, value] of wire.fields) {
    if (value.kind === "record") merge(open(building, name), value);
    else building.set(name, value);
  }
}

function remove(building: Building, path: string): void {
  const [step = "", ...rest] = path.split(".");
  if (rest.length === 0) building.delete(step);
  else if (building.has(step)) remove(open(building, step), rest.join("."));
}

/**
 * The finished record; a member of the construct's own structure that the wire holds as JSON in a string becomes that string. What a `wire`
 * says of structures inside is sent as it was written.
 */
function freeze(building: Building, structure: string, origin: Origin): RecordTree {
  const fields = [...building].map(([name, value]): [string, Tree] => {
    if (!(value instanceof Map)) return [name, value];
    const frozen = freeze(value, "", originOf(value) ?? origin);
    return [name, memberOf(structure, name)?.json ? apply("json", frozen) : frozen];
  });
  return record(fields, origin);
}

/** Where the first value of a structure was written. */
function originOf(building: Building): Origin | undefined {
  const [first] = building.values();
  return first instanceof Map ? originOf(first) : first?.origin;
}
