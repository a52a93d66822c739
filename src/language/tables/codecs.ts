import { type EncodingName, type Item, literal, literalOf, type ListTree, type Tree } from "../../model/tree.ts";
import { apply, plainOf, treeOf } from "../trees/apply.ts";
import type { Codec, Column, Construct, Domains, Idle, LiftMembers, LowerMembers } from "./construct.ts";
import { wordOf } from "../trees/decode.ts";
import { encodings } from "../trees/encodings.ts";

type ValueCodec = Extract<Codec, { kind: "value" }>;

/** What is written is what is sent. */
const same: ValueCodec = { kind: "value", lower: (value) => value, lift: (value) => value };

/** Positive in the language, negative on the wire. */
const negated: ValueCodec = {
  kind: "value",
  negated: true,
  lower: (value) => apply("not", value),
  lift: (value) => (isBoolean(value) ? apply("not", value) : undefined),
};

function isBoolean(value: Tree): boolean {
  return value.kind === "literal" ? typeof value.value === "boolean" : value.kind === "reference";
}

/** A word and the code the wire has for it; `loose` where the service reads codes in any letter case. */
function words(codes: Readonly<Record<string, unknown>>, loose = false): ValueCodec {
  return {
    kind: "value",
    words: Object.keys(codes),
    codes: Object.values(codes),
    lower: (value) => apply("coded", value, codes),
    lift: (value) => {
      const word = wordOf(literalOf(value), codes, loose);
      return word === undefined ? undefined : literal(word, value.origin);
    },
  };
}

/** A list whose items are translated one by one. */
function each(codec: ValueCodec): ValueCodec {
  return { ...codec, lower: (value) => eachItem(value, codec.lower) ?? value, lift: (value) => eachItem(value, codec.lift) };
}

function eachItem(tree: Tree, translate: (value: Tree) => Tree | undefined): ListTree | undefined {
  if (tree.kind !== "list") return undefined;
  const items: Item[] = [];
  for (const item of tree.items) {
    const value = translate(item.value);
    if (value === undefined) return undefined;
    items.push({ ...item, value });
  }
  return { ...tree, items };
}

/** The key is this member of these structures. */
export function to(member: string, ...structures: readonly string[]): Column {
  return column(same, member, structures);
}

/** The key is the opposite of this member. */
export function not(member: string, ...structures: readonly string[]): Column {
  return column(negated, member, structures);
}

/** The key's words are these codes of the member. */
export function coded(member: string, codes: Readonly<Record<string, unknown>>, ...structures: readonly string[]): Column {
  return column(words(codes), member, structures);
}

/** As {@link coded}, for a member whose letter case the service overlooks. */
export function codedAnyCase(member: string, codes: Readonly<Record<string, unknown>>, ...structures: readonly string[]): Column {
  return column(words(codes, true), member, structures);
}

/** True and false are these two codes of the member. */
export function flag(member: string, whenTrue: string | number, whenFalse: string | number, ...structures: readonly string[]): Column {
  return encoded(member, "choose", [whenTrue, whenFalse], ...structures);
}

/** The key's list of words is a list of these codes. */
export function codedEach(member: string, codes: Readonly<Record<string, unknown>>, ...structures: readonly string[]): Column {
  return column(each(words(codes)), member, structures);
}

/** The member is the key's value in an encoding, which is undone where it is read. */
export function encoded(member: string, fn: EncodingName, option: unknown, ...structures: readonly string[]): Column {
  const { from } = encodings[fn];
  const lift = (value: Tree): Tree | undefined => {
    const plain = plainOf(value);
    const lifted = plain === undefined ? undefined : from?.(plain, option);
    return lifted === undefined ? undefined : treeOf(lifted, value.origin);
  };
  return column({ kind: "value", lower: (value) => apply(fn, value, option), lift }, member, structures);
}

/** A column whose values are read more narrowly than its encoding reads them; `undefined` for what its key cannot say. */
export function reading(of: Column, read: (value: unknown) => unknown): Column {
  const { codec } = of;
  if (codec.kind !== "value") return of;
  const lift = (wire: Tree): Tree | undefined => {
    const value = codec.lift(wire);
    const narrowed = value && read(plainOf(value));
    return narrowed === undefined ? undefined : treeOf(narrowed, wire.origin);
  };
  return { ...of, codec: { ...codec, lift } };
}

/** A column whose member takes values that no key can say too; those of a form, where it has a name. */
export function alsoTaking(of: Column, fits: (wire: unknown) => boolean, form?: string): Column {
  const more = form === undefined ? { fits } : { fits, form };
  return of.codec.kind === "value" ? { ...of, codec: { ...of.codec, ...more } } : of;
}

/** The key's record is the structure in this member. */
export function into(member: string, construct: Construct, ...structures: readonly string[]): Column {
  return column({ kind: "record", construct }, member, structures);
}

/** The key's list is the list of structures in this member. */
export function intoEach(member: string, construct: Construct, ...structures: readonly string[]): Column {
  return column({ kind: "records", construct }, member, structures);
}

/** As {@link into}, for a member that holds a list of exactly one. */
export function intoOnly(member: string, construct: Construct, ...structures: readonly string[]): Column {
  return column({ kind: "record", construct, listed: true }, member, structures);
}

/** The key's record has no structure of its own: its rows name members of this one. Its `wire` is relative to the member `base`. */
export function inline(base: string, construct: Construct, ...structures: readonly string[]): Column {
  return { structures, members: [], codec: { kind: "inline", construct, base } };
}

/** The key becomes several members, or depends on its neighbours. */
export function across(members: readonly string[], lower: LowerMembers, lift: LiftMembers, ...structures: readonly string[]): Column {
  return { structures, members, codec: { kind: "members", lower, lift, domains: {}, idle: [] } };
}

/** A column across members that say nothing unless all of them are there. */
export function whole(of: Column): Column {
  return of.codec.kind === "members" ? { ...of, codec: { ...of.codec, whole: true } } : of;
}

/** A column across members of which some take a fixed set of values, or mean nothing in some state of the others. */
export function withDomains(of: Column, domains: Domains, idle: readonly Idle[] = []): Column {
  return of.codec.kind === "members" ? { ...of, codec: { ...of.codec, domains, idle } } : of;
}

function column(codec: Codec, member: string, structures: readonly string[]): Column {
  return { structures, members: [member], codec };
}

/** Words written on the wire in capitals with underscores: `ocr-esign` is `OCR_ESIGN`. */
export function capitals(...choices: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(choices.map((word) => [word, word.toUpperCase().replaceAll("-", "_")]));
}

/** Words written on the wire as one capitalised name: `lower-right` is `LowerRight`. */
export function camel(...choices: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(choices.map((word) => [word, word.replace(/(^|-)(\w)/gu, (_, __, first: string) => first.toUpperCase())]));
}

/** Words that the wire spells as the language does. */
export function plainly(...choices: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(choices.map((word) => [word, word]));
}
