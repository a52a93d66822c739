import { essStructures } from "./ess.generated.ts";
import { essbasicStructures } from "./essbasic.generated.ts";
import type { Member, Structures } from "./facts.ts";
import { placeOf } from "./place.ts";
import {
  fixedMembers,
  fractionalMembers,
  harmlessValues,
  omittedBeside,
  requiredMembers,
  unusedMembers,
  unusedRecords,
} from "./reviewed.ts";
import { structuresOfText } from "./structures-of-text.ts";

const services: Readonly<Record<string, Structures>> = {
  ess: { ...essStructures, ...structuresOfText },
  essbasic: { ...essbasicStructures, ...structuresOfText },
};

/** A member that holds JSON as text; a request under construction has the structure there. */
const jsonMember = "ComponentExtra";

/** A member of a structure, with what was read up about it. */
export interface MemberFacts {
  /** `string`, `integer`, `number`, `boolean`, `Values` (a text or a list of texts), or a structure as `service.Name`. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly unused: boolean;
  /** Whether the wire holds it as JSON in a string. */
  readonly json: boolean;
}

/** What {@link describedIn} has put together. */
const described = new Map<string, ReadonlyMap<string, MemberFacts>>();

/** The facts of a structure's member, `undefined` where there is no such structure or member. */
export function memberOf(structure: string, member: string): MemberFacts | undefined {
  return describedIn(structure).get(member);
}

/** The facts of all members of a structure, put together once: a check of one request asks for them thousands of times. */
function describedIn(structure: string): ReadonlyMap<string, MemberFacts> {
  const known = described.get(structure);
  if (known !== undefined) return known;
  const [service = "", name = ""] = structure.split(".");
  const members = Object.entries(services[service]?.[name] ?? {});
  const made = new Map(members.map(([member, facts]) => [member, describe(service, structure, member, facts)]));
  if (made.size > 0) described.set(structure, made);
  return made;
}

/** The names of a structure's members, in the order of the service's definition. */
export function membersOf(structure: string): readonly string[] {
  const [service = "", name = ""] = structure.split(".");
  return Object.keys(services[service]?.[name] ?? {});
}

/** The facts at a path of members: `ApproverOption.NoRefuse` of an approver. */
export function memberAt(structure: string, path: string): MemberFacts | undefined {
  const steps = path.split(".");
  let at = structure;
  let facts: MemberFacts | undefined;
  for (const step of steps) {
    facts = memberOf(at, step);
    if (facts === undefined) return undefined;
    at = facts.type;
  }
  return facts;
}

function describe(service: string, structure: string, member: string, facts: Member): MemberFacts {
  const json = member === jsonMember;
  const plain = facts.type === "string" || facts.type === "boolean" || facts.type === "Values";
  const number = facts.type === "number" ? (fractionalMembers.includes(member) ? "number" : "integer") : undefined;
  return {
    type: json ? `${service}.${jsonMember}` : (number ?? (plain ? facts.type : `${service}.${facts.type}`)),
    list: facts.list ?? false,
    required: facts.required ?? false,
    unused: (facts.deprecated ?? false) || unusedMembers.includes(placeOf(structure, member)),
    json,
  };
}

/** Whether a type is a structure, not a leaf. */
export function isStructure(type: string): boolean {
  return type.includes(".");
}

/** The values of a member that no key writes and that takes these only, and the records of the catalogue that say so. */
export function fixedValues(
  structure: string,
  member: string,
): { readonly values: readonly unknown[]; readonly refusals: readonly string[] } | undefined {
  return fixedMembers[placeOf(structure, member)];
}

/** The records of the catalogue that say that a member is not used; what documented requests send there breaks no other. */
export function refusalsOfUnused(structure: string, member: string, value: unknown): readonly string[] {
  const path = placeOf(structure, member);
  const harmless = harmlessValues[path]?.includes(JSON.stringify(value)) ?? false;
  return [(harmless ? undefined : unusedRecords[path]) ?? "no-disabled-member"];
}

/** The records of the catalogue that say that a member is required. */
export function refusalsOfRequired(structure: string, member: string): readonly string[] {
  return requiredMembers[placeOf(structure, member)] ?? [];
}

/** Whether a demanded member may be left out beside what `read` gives of the members of its structure. */
export function mayOmit(structure: string, member: string, read: (member: string) => unknown): boolean {
  const beside = Object.entries(omittedBeside[placeOf(structure, member)] ?? {});
  return beside.some(([other, values]) => values.includes(String(read(other))));
}
