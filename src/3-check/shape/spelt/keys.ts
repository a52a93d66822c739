import type { knownKeys } from "../../../codes/known-keys.ts";
import type { Row } from "../../../language/tables/construct.ts";
import { placement } from "../../../language/tables/placement.ts";
import type { FactsOf } from "../../../runtime/facts.generated.ts";
import { targetOf } from "../../../language/readers/lower.ts";
import type { Edit, WordsOf } from "../../../model/diagnostic.ts";
import { dataOf, type DocumentNode, type Entry, movedTo, pointerTo } from "../../../model/document.ts";
import { sameJson } from "../../../model/json.ts";
import { isDuration } from "../../../runtime/durations.ts";
import { keyRenamed, replaced, valueWritten } from "./edits.ts";
import { type Former, formerIn } from "./former.ts";
import type { Inner, Known } from "./known.ts";
import type { Stray } from "./leaves.ts";
import { type Lifted, liftStrays } from "./lifted.ts";
import { helpAbout, saidBy } from "./meanings.ts";
import { folded, type KnownMember, memberCalled, membersOfRow } from "./members.ts";
import { namesOfKey } from "./names.ts";
import { ownerOf } from "./owners.ts";
import { flowText } from "./print.ts";
import { type Answer, type Reading, sayKey } from "./say.ts";

/** What stands in place of keys that are none: the keys that say the same. */
export interface Answered {
  /** The names of the keys that are answered, in the order of the text. */
  readonly names: readonly string[];
  readonly keys: ReadonlyMap<string, DocumentNode>;
}

/** Answers what keys that a construct does not have are written as here; those that mean nothing known are left to whoever looks for what is near. */
export function keyOtherwise(known: Known, strange: readonly string[], reading: Reading, inner: Inner): readonly Answered[] {
  const byTargets = new Map<KnownMember["targets"], Stray[]>();
  const answers: Answered[] = formerIn(known, strange).map((former) => calledNow(known, former, reading, inner));
  answers.push(...placedByMembers(known, strange, reading));
  const placed = placedOutside(known, strange, reading);
  if (placed) answers.push(placed);
  for (const name of strange) {
    if (answers.some(({ names }) => names.includes(name))) continue;
    const entry = known.map.entries.get(name);
    if (entry === undefined) continue;
    const answered = otherName(known, name, entry, reading, inner);
    if (answered) answers.push(answered);
    else if (instead(known, name, entry, reading)) answers.push({ names: [name], keys: new Map() });
    else {
      const member = memberFor(known, name);
      if (member) byTargets.set(member.targets, [...(byTargets.get(member.targets) ?? []), { name, path: member.path, node: entry.value }]);
      else if (elsewhere(name, entry, reading)) answers.push({ names: [name], keys: new Map() });
    }
  }
  for (const [targets, strays] of byTargets) answers.push(...members(known, targets, strays, reading, inner));
  return answers;
}

/** Keys that were called otherwise. */
function calledNow(known: Known, { names, key, value, words, elements }: Former, reading: Reading, inner: Inner): Answered {
  const edits: Edit[] = [];
  const row = known.rows.get(key);
  const node = value && row ? inner.value(value, row, row.slot, known.place, { ...reading, inside: edits }) : value;
  const said = { message: "former", data: { names, count: names.length, now: key } } as const;
  const group = { names, keys: new Map(node ? [[key, node]] : []), named: [key], exact: node !== undefined };
  const help = words
    ? ({ message: "write-as-word", data: { key, words } } as const)
    : elements && ({ message: "write-elements", data: { key, named: elements.named, or: elements.or } } as const);
  const inexact = help && { ...said, help };
  const twice = { ...said, help: { message: "is-there", data: { guess: key } } as const };
  return answered(known, group, edits, reading, { said, inexact: inexact ?? said, twice });
}

/** Keys that say where a component stands, beside its keys and not inside `at`. */
function placedOutside(known: Known, strange: readonly string[], reading: Reading): Answered | undefined {
  const row = known.rows.get(atKey);
  const construct = row?.slot.kind === "record" ? row.slot.construct : undefined;
  if (construct?.name !== placement.name) return undefined;
  const inner = [...placement.rows.keys()];
  const found = strange.flatMap((name) => {
    const key = inner.find((each) => each === name) ?? inner.find((each) => namesOfKey(each).includes(folded(name)));
    const entry = known.map.entries.get(name);
    const isOwn = [...known.rows.keys()].some((each) => namesOfKey(each).includes(folded(name)));
    return key === undefined || entry === undefined || isOwn ? [] : [{ name, key, entry }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const pointer = pointerTo(known.map.pointer, atKey);
  const entries = new Map(found.map(({ key, entry }) => [key, { ...entry, value: movedTo(entry.value, pointerTo(pointer, key)) }]));
  const node: DocumentNode = { kind: "map", span: first.entry.value.span, pointer, entries };
  const names = found.map(({ name }) => name);
  return answered(known, { names, keys: new Map([[atKey, node]]), named: [atKey], exact: entries.size === found.length }, [], reading);
}

/** Members that say where a component stands, inside `at`. */
function placedByMembers(known: Known, strange: readonly string[], reading: Reading): readonly Answered[] {
  const { around } = known.place;
  const row = around?.rows.get(atKey);
  if (around === undefined || row === undefined || known.place.construct.name !== placement.name) return [];
  const { targets } = around.place;
  const paths = membersOfRow(row, targets);
  const strays = strange.flatMap((name): Stray[] => {
    const path = paths.find((each) => folded(each) === folded(name));
    const node = known.map.entries.get(name)?.value;
    return path === undefined || node === undefined ? [] : [{ name, path, node }];
  });
  if (strays.length === 0) return [];
  const groups = liftStrays({ ...around, strays }, (_key, _row, _column, node) => node);
  return groups.flatMap(({ names, keys, exact }) => {
    const at = keys.get(atKey);
    const inner = new Map(at?.kind === "map" ? [...at.entries].map(([name, { value }]) => [name, value] as const) : []);
    for (const name of known.map.entries.keys()) inner.delete(name);
    const isWhole = exact && keys.size === 1 && inner.size > 0;
    return isWhole ? [answered(known, { names, keys: inner, named: [...inner.keys()], exact }, [], reading)] : [];
  });
}

const atKey = "at" satisfies keyof FactsOf["sign-component"];

/** The member that a name means; none deeper down where the name is only a key in another letter case. */
function memberFor({ place, rows, isKnown }: Known, name: string): KnownMember | undefined {
  const flat = memberCalled(name, place, false);
  if (flat) return flat;
  const isKey = [...rows.keys()].some((key) => folded(key) === folded(name)) || isKnown(folded(name));
  return isKey ? undefined : memberCalled(name, place, true);
}

/** A key that people or other tools call otherwise, or whose value says what another key says. */
function otherName(known: Known, name: string, entry: Entry, reading: Reading, inner: Inner): Answered | undefined {
  const { map, rows, place } = known;
  const plain = folded(name);
  const { value } = entry;
  const said = value.kind === "scalar" ? saidBy(plain, value.value) : undefined;
  if (said && rows.has(said.key) && value.kind === "scalar") {
    const node: DocumentNode = { ...value, value: said.value, quoted: typeof said.value === "string" };
    return answered(known, { names: [name], keys: new Map([[said.key, node]]), named: [said.key], exact: true }, [], reading);
  }
  const key = [...rows.keys()].find((each) => namesOfKey(each).includes(plain) && memberCalled(name, place, false) === undefined);
  const row = key === undefined ? undefined : rows.get(key);
  if (key === undefined || row === undefined) return undefined;
  const edits: Edit[] = [];
  const node = inner.value(movedTo(value, pointerTo(map.pointer, key)), row, row.slot, place, { ...reading, inside: edits });
  return answered({ ...known, map }, { names: [name], keys: new Map([[key, node]]), named: [key], exact: true }, edits, reading);
}

/** Keys that are members of the wire. */
function members(
  known: Known,
  targets: KnownMember["targets"],
  strays: readonly Stray[],
  reading: Reading,
  inner: Inner,
): readonly Answered[] {
  const place = { ...known.place, targets };
  const edits: Edit[] = [];
  const groups = liftStrays({ ...known, place, strays }, (key, row, column, node) => {
    const { codec } = column;
    const only = codec.kind === "record" && codec.listed && node.kind === "list" && node.items.length === 1 ? node.items[0] : undefined;
    return inner.value(movedTo(only ?? node, pointerTo(known.map.pointer, key)), row, row.slot, place, { ...reading, inside: edits });
  });
  return groups.flatMap((group) => {
    // What no key says of another action's structure has no place in this one's.
    if (targets === known.place.targets || !group.named.includes("wire")) return [answered(known, group, edits, reading)];
    const [name = ""] = group.names;
    const entry = known.map.entries.get(name);
    return entry && elsewhere(name, entry, reading) ? [{ names: group.names, keys: new Map() }] : [];
  });
}

/** What is said of keys in other words than those of members and names. */
interface Wordings {
  readonly said: WordsOf<typeof knownKeys>;
  /** Where nobody can tell their values. */
  readonly inexact: WordsOf<typeof knownKeys>;
  /** Where what they say is said already. */
  readonly twice: WordsOf<typeof knownKeys>;
}

/** Says what keys are written as, and puts it in their place. */
function answered(known: Known, group: Lifted, inside: readonly Edit[], reading: Reading, wordings?: Wordings): Answered {
  const { map, rows, place } = known;
  const { names, exact, named } = group;
  const first = map.entries.get(names[0] ?? "");
  const where: Answer["place"] = { span: first?.key ?? map.span, pointer: first?.value.pointer ?? map.pointer };
  const target = (key: string): DocumentNode | undefined => map.entries.get(key)?.value;
  const form = [...(exact ? group.keys : new Map(named.map((key) => [key, undefined])))]
    .map(([key, node]) => formOf(key, node, group, known))
    .join(", ");
  const said: WordsOf<typeof knownKeys> =
    names.length > 1
      ? { message: "written-together", data: { names, form } }
      : { message: "written-here", data: { name: names[0] ?? "", form } };
  if (exact && group.keys.size === 0 && named.length === 0) {
    const edits = replaced({ map, names, keys: group.keys, added: [] });
    sayKey(reading, { place: where, edits, form: names.join(", ") }, { message: "by-itself", data: { names } });
    return { names, keys: new Map() };
  }
  if (!exact) {
    for (const key of named) reading.meant.add(pointerTo(map.pointer, key));
    const inexact = wordings?.inexact ?? { ...said, help: { message: "write-like", data: { form } } };
    sayKey(reading, { place: where, edits: undefined, form }, inexact);
    return { names, keys: new Map() };
  }
  const merged = new Map([...group.keys].map(([key, node]) => [key, additions(target(key), node)] as const));
  if ([...merged.values()].includes("conflict")) {
    const twice = { message: "written-once", data: { names, form }, help: { message: "keep-one", data: { form } } } as const;
    sayKey(reading, { place: where, edits: undefined, form }, wordings?.twice ?? twice);
    return { names, keys: new Map() };
  }
  for (const key of group.keys.keys()) {
    const row = rows.get(key);
    if (row && reading.action && place.targets.length > 0 && !place.construct.bare && !targetOf(row.columns, place.targets))
      reading.broken.add(pointerTo(map.pointer, key));
  }
  const added = [...merged].flatMap(([key, more]) => {
    const to = target(key);
    return to?.kind === "map" && Array.isArray(more) ? more.map(([name, value]) => ({ to, name, value })) : [];
  });
  const fresh = new Map([...group.keys].filter(([key]) => target(key) === undefined));
  const edits = inPlace(group, known, inside) ?? replaced({ map, names, keys: fresh, added, ...personalIn(group, rows) });
  sayKey(reading, { place: where, edits, form }, wordings?.said ?? said);
  const keys = new Map([...group.keys].map(([key, node]) => [key, withAdded(target(key), node)] as const));
  return { names, keys };
}

type Added = readonly (readonly [string, DocumentNode])[];

/** What a value has beside one that is there already; nothing where none is. */
function additions(there: DocumentNode | undefined, node: DocumentNode): Added | "conflict" | undefined {
  if (there === undefined) return undefined;
  if (there.kind !== "map" || node.kind !== "map") return "conflict";
  const more = [...node.entries].flatMap(([name, { value }]) => (there.entries.has(name) ? [] : [[name, value] as const]));
  return more.length === 0 ? "conflict" : more;
}

function withAdded(there: DocumentNode | undefined, node: DocumentNode): DocumentNode {
  return there?.kind === "map" && node.kind === "map" ? { ...there, entries: new Map([...node.entries, ...there.entries]) } : node;
}

/** Only the key renamed, with what changes inside its value: where one key stands for one other. */
function inPlace({ names, keys }: Lifted, { map }: Known, inside: readonly Edit[]): readonly Edit[] | undefined {
  const [name = "", ...others] = names;
  const [[key, node] = ["", undefined], ...more] = [...keys];
  const entry = map.entries.get(name);
  if (others.length > 0 || more.length > 0 || node === undefined || entry === undefined || key === "wire" || map.entries.has(key))
    return undefined;
  const { value } = entry;
  const rename = keyRenamed(entry, key);
  if (node.span.start !== value.span.start || node.span.end !== value.span.end || node.kind !== value.kind) return undefined;
  const own = inside.filter(({ span: at }) => at.source === value.span.source && at.start >= value.span.start && at.end <= value.span.end);
  if (own.length > 0) return [rename, ...own];
  if (sameJson(dataOf(node), dataOf(value))) return [rename];
  return node.kind === "scalar" ? [rename, ...valueWritten(value, node)] : undefined;
}

/** How keys are written, for the message: with a value only where that says more and names nobody. */
function formOf(key: string, node: DocumentNode | undefined, { names }: Lifted, { map, rows }: Known): string {
  const before = map.entries.get(names[0] ?? "")?.value;
  if (node?.kind === "map" && (rows.get(key)?.slot.kind === "record" || key === "wire") && before?.kind !== "list") {
    const there = map.entries.get(key)?.value;
    const inner = [...node.entries.keys()].filter((name) => there?.kind !== "map" || !there.entries.has(name));
    return `${key}: { ${inner.join(", ")} }`;
  }
  const slot = rows.get(key)?.slot;
  const isPlain = node?.kind === "scalar" && (slot?.kind === "word" || typeof node.value === "boolean" || isDuration(String(node.value)));
  const isOther = node !== undefined && before !== undefined && !sameJson(dataOf(node), dataOf(before));
  return isPlain && isOther ? `${key}: ${flowText(node)}` : key;
}

function personalIn({ keys }: Lifted, rows: ReadonlyMap<string, Row>): { readonly personal?: string } {
  for (const [key, node] of keys) {
    const slot = rows.get(key)?.slot;
    if (slot?.kind === "scalar" && slot.personal && node.kind === "scalar") return { personal: String(node.value) };
  }
  return {};
}

/** A key that another construct has: says where it belongs. */
function elsewhere(name: string, entry: Entry, reading: Reading): boolean {
  const owner = ownerOf(name);
  if (owner === undefined) return false;
  sayKey(
    reading,
    { place: { span: entry.key, pointer: entry.value.pointer }, edits: undefined, form: owner.key },
    { message: "belongs-to", data: { name, key: owner.key, construct: owner.construct } },
  );
  return true;
}

/**
 * Says what there is in place of a key that contracts of other tools have. It goes before members that sound alike, which the service keeps and
 * does not use: whoever writes `callbackUrl` wants to know where callbacks go. `CallbackUrl` itself is that member.
 */
function instead({ place, map }: Known, name: string, entry: Entry, reading: Reading): boolean {
  const help = /^[A-Z]/u.test(name) ? undefined : helpAbout(folded(name));
  if (help === undefined || map.pointer !== "" || place.construct.bare) return false;
  sayKey(
    reading,
    { place: { span: entry.key, pointer: entry.value.pointer }, edits: undefined, form: "" },
    { message: "of-construct", data: { name, construct: place.construct.name }, help },
  );
  return true;
}
