import { keysTo } from "../language/readers/place.ts";
import type { Contract } from "../model/contract.ts";
import { type DocumentNode, nodeAt } from "../model/document.ts";
import type { Origin, Tree } from "../model/tree.ts";
import { traceable } from "./follow.ts";
import { show } from "./show.ts";

/** What one place of a contract becomes in the requests of two actions, where that is not the same. */
export interface Difference {
  /** The key, with its construct: `approver.type`; of what the service wants without a key, the construct alone. */
  readonly key: string;
  /** The places of the contract of which this holds, in the order of the text. */
  readonly places: readonly Origin[];
  /** What each of the two writes; nothing where it has no such member. */
  readonly written: readonly [readonly Written[], readonly Written[]];
}

/** A member of a request, from the structure around it on, and what it holds: JSON, or a placeholder; nothing of a structure or a list. */
export interface Written {
  readonly member: string;
  readonly text?: string;
}

/**
 * What differs between the requests that a document becomes for two actions, holes still open: members that only one has, members of other names, other
 * values. Of a structure that is called otherwise what it holds is not told again.
 */
export function differencesOf([one, other]: readonly [Contract, Contract], document: DocumentNode): readonly Difference[] {
  const [first, second] = [placesIn(one), placesIn(other)];
  const pointers = [...new Set([...first.keys(), ...second.keys()])];
  const found = new Map<string, { readonly key: string; readonly places: Origin[]; readonly written: Difference["written"] }>();
  for (const pointer of pointers) {
    const written = differing(relative(first, pointer), relative(second, pointer));
    if (written.every(({ length }) => length === 0) || isInsideLacking(first, second, pointer)) continue;
    const key = keyOf(document, pointer);
    const id = JSON.stringify([key, written]);
    const origin = (first.get(pointer) ?? second.get(pointer))?.origin;
    const same = found.get(id) ?? { key, places: [], written };
    found.set(id, same);
    if (origin) same.places.push(originOf(document, pointer, origin));
  }
  return [...found.values()];
}

/** Whether only one of two has something of a place, and of one around it too: that was told. */
function isInsideLacking(first: ReadonlyMap<string, Place>, second: ReadonlyMap<string, Place>, pointer: string): boolean {
  if (first.has(pointer) && second.has(pointer)) return false;
  const [having, lacking] = first.has(pointer) ? [first, second] : [second, first];
  return outerOf(pointer).some((outer) => outer !== "" && having.get(outer)?.within !== undefined && !lacking.has(outer));
}

/** The pointers around one, the nearest first. */
function outerOf(pointer: string): readonly string[] {
  const steps = pointer.split("/");
  return Array.from({ length: steps.length - 1 }, (_, index) => steps.slice(0, steps.length - 1 - index).join("/"));
}

/** What only one of two writes; without the values, where both write the same under other names. */
function differing(one: readonly Written[], other: readonly Written[]): Difference["written"] {
  const without = (all: readonly Written[], others: readonly Written[]): readonly Written[] =>
    all.filter(({ member, text }) => !others.some((each) => each.member === member && each.text === text));
  const written: Difference["written"] = [without(one, other), without(other, one)];
  const [texts, others] = written.map((members) => JSON.stringify(members.map(({ text }) => text)));
  return texts === others ? [written[0].map(nameAlone), written[1].map(nameAlone)] : written;
}

function nameAlone({ member }: Written): Written {
  return { member };
}

/** What a place of a contract becomes. */
interface Place {
  readonly origin: Origin;
  /** The structure or the list that it is, from the request on. */
  within?: string;
  readonly members: Written[];
}

/** The places of a contract, by their pointers, with the members of its request that come from there. */
function placesIn(contract: Contract): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const walk = (tree: Tree, path: string): void => {
    const { origin } = tree;
    const place = places.get(origin.pointer) ?? { origin, members: [] };
    places.set(origin.pointer, place);
    const inner = innerOf(tree);
    if (inner.length === 0) place.members.push({ member: path, text: show(tree) });
    else {
      if (place.within === undefined) {
        place.within = path;
        place.members.push({ member: path });
      }
      for (const [name, value] of inner) walk(value, path === "" ? name : `${path}.${name}`);
    }
  };
  walk(traceable(contract, undefined), "");
  return places;
}

function innerOf(tree: Tree): readonly (readonly [string, Tree])[] {
  if (tree.kind === "record") return [...tree.fields];
  return tree.kind === "list" ? tree.items.map(({ value }, index) => [String(index), value]) : [];
}

/** The members of a place, each from the nearest structure around it on that a place outside is. */
function relative(places: ReadonlyMap<string, Place>, pointer: string): readonly Written[] {
  const members = places.get(pointer)?.members ?? [];
  // A structure that is made for a value is named with it.
  const told = members.filter(({ member, text }) => text !== undefined || !members.some((each) => each.member.startsWith(`${member}.`)));
  return told.map(({ member, text }) => {
    const name = withoutNumbers(withoutOuter(places, pointer, member));
    // An item that is a structure is told with its list.
    return text === undefined ? { member: name } : { member: name === "" ? itemsOf(member) : name, text };
  });
}

/** The items of a list, by its member. */
function itemsOf(member: string): string {
  return `${member.split(".").findLast((step) => !/^\d+$/u.test(step)) ?? ""}[]`;
}

/** Members of elements are the same in each. */
function withoutNumbers(member: string): string {
  return member
    .split(".")
    .filter((step) => !/^\d+$/u.test(step))
    .join(".");
}

function withoutOuter(places: ReadonlyMap<string, Place>, pointer: string, member: string): string {
  const around = outerOf(pointer).map((outer) => places.get(outer)?.within);
  const outer = around.find((within) => within !== undefined && within !== "" && member.startsWith(`${within}.`));
  return outer === undefined ? member : member.slice(outer.length + 1);
}

function keyOf(document: DocumentNode, pointer: string): string {
  const { keys, construct, rest } = keysTo(document, pointer);
  const last = keys.at(-1);
  if (last === undefined) return ["contract", ...rest].join(".");
  if (construct !== undefined && rest.length === 0) return construct.name;
  return [last.construct.name, last.key, ...rest.filter((step) => !/^\d+$/u.test(step))].join(".");
}

/** Where the document has it: a key, where it has one. */
function originOf(document: DocumentNode, pointer: string, origin: Origin): Origin {
  const node = nodeAt(document, pointer);
  return node ? { ...origin, span: node.span } : origin;
}
