import type { ActionName } from "../../model/contract.ts";
import { allMembers, bare, keyName, type MemberEntry } from "../tables/members.ts";
import type { ExplainWords } from "../words.ts";
import { structuresShown } from "../tables/shown.ts";

/** A member of the service, in all structures that have it by one name. */
export interface MemberMeaning {
  readonly kind: "member";
  readonly name: string;
  readonly places: readonly MemberPlace[];
}

/** A member in one structure, or in those that have it alike. */
export interface MemberPlace {
  readonly structures: readonly string[];
  readonly type: string;
  readonly required: boolean;
  /** Whether the service does not use it, any more or at all. */
  readonly unused: boolean;
  /** Paths from the top of a request. */
  readonly paths: readonly string[];
  readonly actions: readonly ActionName[];
  /** The keys that write it. */
  readonly keys: readonly MemberKey[];
  /** The keys that write what is in it. */
  readonly holds: readonly string[];
  /** The one value that it has, and that is written by itself. */
  readonly fixed: readonly unknown[];
}

interface MemberKey {
  readonly key: string;
  readonly negated: boolean;
  /** The structures for which it writes the member, where others that hold the member have no such key. */
  readonly structures: readonly string[];
}

/** The members of a name, or of a path or a structure with a name: `ApproverName`, `Approvers.ApproverName`, `ApproverInfo.ApproverName`. */
export function memberMeaning(name: string, entries: readonly MemberEntry[], words: ExplainWords): MemberMeaning {
  const groups = new Map<string, MemberEntry[]>();
  for (const entry of entries) {
    const { structure: _, facts, paths: __, actions: ___, keys, fixed } = entry;
    const id = JSON.stringify([
      { ...facts, type: bareType(facts.type) },
      keys.map((each) => [keyName(each.entry), each.negated, each.inside]),
      fixed,
    ]);
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return { kind: "member", name, places: [...groups.values()].map((group) => placeOf(group, words)) };
}

function placeOf(entries: readonly MemberEntry[], words: ExplainWords): MemberPlace {
  const [first] = entries;
  if (first === undefined) throw new Error("a group of members holds one at least");
  const { facts, fixed } = first;
  const writing = new Map<string, MemberKey & { readonly inside: boolean }>();
  for (const { entry, negated, inside, structures } of entries.flatMap(({ keys }) => keys)) {
    const key = keyName(entry);
    const before = writing.get(`${key} ${inside}`)?.structures ?? [];
    writing.set(`${key} ${inside}`, { key, negated, inside, structures: [...new Set([...before, ...structures])] });
  }
  const keys = [...writing.values()];
  return {
    structures: structuresShown(entries.map(({ structure }) => structure)),
    type: typeText(facts, words),
    required: facts.required,
    unused: facts.unused,
    paths: [...new Set(entries.flatMap(({ paths }) => paths))].toSorted((a, b) => a.length - b.length),
    actions: [...new Set(entries.flatMap(({ actions }) => actions))],
    keys: keys
      .filter(({ inside }) => !inside)
      .map(({ key, negated, structures }) => ({ key, negated, structures: structuresShown(structures) })),
    holds: keys.filter(({ inside }) => inside).map(({ key }) => key),
    fixed,
  };
}

/** The type of a member in words: a list, a text that holds JSON. */
function typeText({ type, list, json }: MemberEntry["facts"], { say }: ExplainWords): string {
  const bared = bareType(type);
  if (json) return say(list ? "list-as-json" : "as-json", { type: bared });
  return list ? say("list-of", { type: bared }) : bared;
}

function bareType(type: string): string {
  return type.includes(".") ? bare(type) : type;
}

/** The members that a path names: their own name, or the end of a path to them, or their structure and name. */
export function membersCalled(path: string): readonly MemberEntry[] {
  const last = path.slice(path.lastIndexOf(".") + 1);
  return allMembers().filter(
    ({ structure, member, paths }) =>
      member === last &&
      (member === path ||
        `${structure}.${member}` === path ||
        `${bare(structure)}.${member}` === path ||
        paths.some((each) => each === path || each.endsWith(`.${path}`))),
  );
}

/** A structure of the service. */
export interface StructureMeaning {
  readonly kind: "structure";
  readonly name: string;
  readonly services: readonly ServiceStructure[];
}

interface ServiceStructure {
  readonly structure: string;
  readonly actions: readonly ActionName[];
  readonly members: readonly StructureMember[];
}

interface StructureMember {
  readonly member: string;
  readonly type: string;
  readonly required: boolean;
  readonly unused: boolean;
  readonly keys: readonly string[];
}

/** A structure explained, of each service that has one of the name; `undefined` where none has, or no request reaches it. */
export function structureMeaning(name: string): StructureMeaning | undefined {
  const own = allMembers().filter(({ structure }) => bare(structure) === name || structure === name);
  const services = [...new Set(own.map(({ structure }) => structure))].map((structure): ServiceStructure => {
    const entries = own.filter((entry) => entry.structure === structure);
    return {
      structure,
      actions: [...new Set(entries.flatMap(({ actions }) => actions))],
      members: entries.map(({ member, facts, keys }) => ({
        member,
        type: `${bareType(facts.type)}${facts.list ? "[]" : ""}`,
        required: facts.required,
        unused: facts.unused,
        keys: [...new Set(keys.filter(({ inside }) => !inside).map(({ entry }) => keyName(entry)))],
      })),
    };
  });
  return services.length === 0 ? undefined : { kind: "structure", name: bare(services[0]?.structure ?? name), services };
}
