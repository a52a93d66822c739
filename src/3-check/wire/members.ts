import { isPresent } from "../../runtime/hole.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { mapOf } from "../../language/trees/decode.ts";
import { joined } from "../../language/readers/lower.ts";
import { hasType } from "../../language/readers/member-type.ts";
import type { Finding } from "../../model/diagnostic.ts";
import { jsonTypeOf, type RecordTree, type Tree } from "../../model/tree.ts";
import { answersTo } from "../../wire/refusals.ts";
import { structuresOfText } from "../../wire/structures-of-text.ts";
import { fixedValues, type MemberFacts, memberAt, memberOf, membersOf, refusalsOfUnused } from "../../wire/structures.ts";
import { knownExtras, knownMembers, memberValues, usedMembers } from "../../codes/wire.ts";
import { foreignValue } from "./member-value.ts";
import { renaming } from "../../diagnostics/fixes.ts";
import { add, type Collector } from "../../diagnostics/collector.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import { wrongMemberType } from "./types.ts";

/** The records of the catalogue that a member's value breaks when it is of a wrong type. */
type DomainOf = (path: string) => readonly string[];

/** Names and types of what a `wire` sets, as deep as it goes. */
export function judgeMembers(wire: RecordTree, structure: string, domainOf: DomainOf, collector: Collector, path = ""): void {
  for (const [name, value] of wire.fields) {
    const facts = memberOf(structure, name);
    const place = { span: value.origin.key ?? value.origin.span, pointer: value.origin.pointer };
    if (facts === undefined) {
      if (isText(structure)) unknownExtra(name, structure, place, collector);
      else unknownMember(name, structure, place, collector);
      continue;
    }
    const plain = plainOf(value);
    const isGiven = isPresent(plain) || value.kind === "record" || (value.kind === "list" && plain === undefined);
    if (facts.unused && isGiven && hasType(value, facts)) unusedMember(name, value, structure, place, collector);
    judgeType(value, facts, { structure, own: path === "" }, domainOf, collector, joined(path, name));
    const fixed = fixedValues(structure, name);
    if (fixed && plain !== undefined && hasType(value, facts) && !fixed.values.includes(plain))
      foreignValue(name, value, fixed, fixed.refusals, collector);
  }
}

/** Whether a structure stands as JSON in a text: the SDK has no type of it, so nobody can say that a member is not there. */
const isText = (structure: string): boolean => Object.hasOwn(structuresOfText, structure.split(".")[1] ?? "");

/** A member without effect; an empty text or list is what forms of a service send for nothing. */
function unusedMember(name: string, value: Tree, structure: string, place: Location, collector: Collector): void {
  const refusals = refusalsOfUnused(structure, name, plainOf(value));
  const api = collector.action === undefined ? [] : answersTo(refusals, collector.action).api;
  add(collector, usedMembers, { message: "unused", data: { name }, help: "leave-out", api, ...place });
}

type Location = Pick<Finding, "span" | "pointer">;

/** A member that no structure has there. */
export function unknownMember(path: string, structure: string, place: Location, collector: Collector): void {
  const outer = path.split(".").slice(0, -1).join(".");
  const within = membersOf(outer === "" ? structure : (memberAt(structure, outer)?.type ?? ""));
  const guess = nearest(path.split(".").at(-1) ?? "", within);
  const help =
    guess === undefined
      ? ({ message: "it-has", data: { members: [...within] } } as const)
      : ({ message: "did-you-mean", data: { guess: joined(outer, guess) } } as const);
  const fixes = outer === "" ? renaming(place.span, path, guess, within) : [];
  add(collector, knownMembers, { message: "no-member", data: { path }, help, fixes, ...place });
}

function unknownExtra(name: string, structure: string, place: Location, collector: Collector): void {
  const guess = nearest(name, membersOf(structure));
  const help = guess === undefined ? "spelling" : ({ message: "did-you-mean", data: { guess } } as const);
  add(collector, knownExtras, { message: "undocumented", data: { name }, help, ...place });
}

/** Where a member stands: its structure, and whether that is the construct's own, whose JSON text the compiler makes of a map. */
interface Standing {
  readonly structure: string;
  readonly own: boolean;
}

function judgeType(
  value: Tree,
  facts: MemberFacts,
  { structure, own }: Standing,
  domainOf: DomainOf,
  collector: Collector,
  path: string,
): void {
  if (jsonTypeOf(value) === undefined) return;
  const place = { span: value.origin.span, pointer: value.origin.pointer };
  if (facts.json && value.kind === "literal" && typeof value.value === "string") {
    const isRead = value.value === "" || mapOf(value.value) !== undefined;
    if (!isRead) add(collector, memberValues, { message: "no-json", data: { path }, help: "correct-json", ...place }, ["extra-json"]);
  } else if (!hasType(value, facts) || (facts.json && value.kind === "record" && !own && !isText(structure))) {
    wrongMemberType({ value, facts, structure, path, ...(isText(structure) ? { inText: domainOf(path) } : {}) }, collector);
  } else if (value.kind === "list" && facts.list) {
    for (const item of value.items) judgeType(item.value, { ...facts, list: false }, { structure, own: false }, domainOf, collector, path);
  } else if (value.kind === "record") {
    judgeMembers(value, facts.type, domainOf, collector, path);
  }
}
