import type { Column, Construct } from "../../language/tables/construct.ts";
import { type ActionName, actionNames } from "../../model/contract.ts";
import { requestOf } from "../../wire/actions.ts";
import { fixedValues, isStructure, type MemberFacts, memberOf, membersOf } from "../../wire/structures.ts";
import { allKeys, type KeyEntry } from "./keys.ts";

/** A member of a structure of the service that requests of flowspec reach. */
export interface MemberEntry {
  /** `service.Name`. */
  readonly structure: string;
  readonly member: string;
  readonly facts: MemberFacts;
  /** The paths to it from the top of a request, the shortest first. */
  readonly paths: readonly string[];
  /** The actions whose requests have it. */
  readonly actions: readonly ActionName[];
  /** The keys that write it, or what is in it. */
  readonly keys: readonly WritingKey[];
  /** The values that it may have, where no key writes it because there is but one. */
  readonly fixed: readonly unknown[];
}

/** A key that writes a member, in some of the structures that hold the member or what it stands in. */
interface WritingKey {
  readonly entry: KeyEntry;
  readonly structures: readonly string[];
  /** Whether the key says the opposite. */
  readonly negated: boolean;
  /** Whether it writes something in the member, and not the member itself. */
  readonly inside: boolean;
}

let members: readonly MemberEntry[] | undefined;

/** All members of all structures that requests reach, in the order of the service's definition. */
export function allMembers(): readonly MemberEntry[] {
  members ??= findMembers();
  return members;
}

/** `ApproverInfo` of `service.ApproverInfo`. */
export function bare(structure: string): string {
  return structure.slice(structure.indexOf(".") + 1);
}

interface Reached {
  readonly paths: Set<string>;
  readonly actions: Set<ActionName>;
}

function findMembers(): readonly MemberEntry[] {
  const reached = new Map<string, Reached>();
  for (const action of actionNames) reach(reached, requestOf(action), action, "", []);
  const writing = keysOfMembers();
  return [...reached].map(([name, { paths, actions }]) => {
    const { structure, member } = parts(name);
    const facts = memberOf(structure, member);
    if (facts === undefined) throw new Error(`${name} is no member`);
    const fixed = fixedValues(structure, member)?.values ?? [];
    const sorted = [...paths].toSorted((a, b) => a.length - b.length);
    return { structure, member, facts, paths: sorted, actions: [...actions], keys: writing.get(name) ?? [], fixed };
  });
}

function parts(name: string): { readonly structure: string; readonly member: string } {
  const at = name.lastIndexOf(".");
  return { structure: name.slice(0, at), member: name.slice(at + 1) };
}

function reach(found: Map<string, Reached>, structure: string, action: ActionName, path: string, trail: readonly string[]): void {
  if (trail.includes(structure)) return;
  for (const member of membersOf(structure)) {
    const name = `${structure}.${member}`;
    const own = path === "" ? member : `${path}.${member}`;
    const known = found.get(name) ?? { paths: new Set(), actions: new Set() };
    found.set(name, known);
    known.paths.add(own);
    known.actions.add(action);
    const { type = "", unused = false } = memberOf(structure, member) ?? {};
    if (isStructure(type) && !unused) reach(found, type, action, own, [...trail, structure]);
  }
}

/** The keys that write each member, by `service.Structure.Member`. */
function keysOfMembers(): ReadonlyMap<string, readonly WritingKey[]> {
  const found = new Map<string, WritingKey[]>();
  const add = (name: string, entry: KeyEntry, structure: string, negated: boolean, inside: boolean): void => {
    const list = found.get(name) ?? [];
    found.set(name, list);
    const index = list.findIndex((each) => each.entry === entry && each.inside === inside);
    const before = list[index];
    if (before === undefined) list.push({ entry, structures: [structure], negated, inside });
    else if (!before.structures.includes(structure)) list[index] = { ...before, structures: [...before.structures, structure] };
  };
  for (const entry of allKeys())
    for (const column of entry.rows.flatMap(({ row }) => row.columns))
      for (const structure of column.structures)
        for (const path of pathsOf(column)) {
          const steps = stepsOf(structure, path);
          for (const [index, name] of steps.entries()) add(name, entry, structure, isNegated(column), index < steps.length - 1);
        }
  return found;
}

function pathsOf({ members: own, codec }: Column): readonly string[] {
  return codec.kind === "inline" ? (codec.base === "" ? [] : [codec.base]) : own;
}

function isNegated({ codec }: Column): boolean {
  return codec.kind === "value" && codec.negated === true;
}

/** `A.B` in a structure as the members that it goes through: `structure.A`, `type of A.B`. */
function stepsOf(structure: string, path: string): readonly string[] {
  const steps: string[] = [];
  let at = structure;
  for (const step of path.split(".")) {
    steps.push(`${at}.${step}`);
    at = memberOf(at, step)?.type ?? "";
  }
  return steps;
}

/** What a key's construct is called with the key. */
export function keyName({ construct, key }: { readonly construct: Construct; readonly key: string }): string {
  return `${construct.name}.${key}`;
}
