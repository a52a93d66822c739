import { liftConstruct } from "../language/readers/lift.ts";
import { actions } from "../language/tables/actions.ts";
import { type Slot, takesParam } from "../language/tables/construct.ts";
import { isParamName } from "../language/tables/names.ts";
import type { CodeBody, Hole } from "../model/code-body.ts";
import type { ParamType } from "../model/contract.ts";
import type { Json } from "../model/json.ts";
import { literal, type Loop, type Origin, record, type RecordTree, type Reference, type Tree } from "../model/tree.ts";
import { paramTypeRows, valueKind } from "../runtime/param-types.ts";
import { type MemberType, mapHoles, type OnHole, type Spot } from "./holes.ts";
import { momentBefore, momentOfTests } from "./import.ts";
import { inWords } from "./in-words.ts";
import type { LiftedParam, LiftedSample } from "./lifted.ts";
import { nameFor, wordOf } from "./merge-place.ts";
import { numberParties } from "./param-names.ts";
import type { Language } from "../words/language.ts";
import { printContract, sayingImported } from "./print.ts";

/** What no parameter can stand for, and where code says it. */
export interface Unsaid {
  readonly why: "fixed" | "structure" | "unsaid";
  readonly member: string;
  readonly origin: Origin;
}

/**
 * The body of a request that code makes, as the YAML text of a contract; or what in it no contract can say. `from` is where it was read. Its sample
 * has what the code says that its expressions are at first; there is none where it does not say so of all.
 */
export function importCode(
  { action: name, root, holes }: CodeBody,
  contract: string,
  from: string,
  language?: Language,
): string | readonly Unsaid[] {
  const { construct, targets } = actions[name];
  if (root.kind !== "record") return [{ why: "structure", member: "", origin: root.origin }];
  const lifted = liftConstruct(inWords(root, construct, targets), construct, targets) ?? record([["wire", root]], root.origin);
  const parties = numberParties(lifted);
  const uses = new Map<string, Use[]>();
  const unsaid: Unsaid[] = [];
  const all: Use[] = [];
  const gather: OnHole = (tree, spot) => {
    const used = usedAs(tree, holes);
    const why = used ? whyNot(spot) : "unsaid";
    if (why !== undefined) unsaid.push({ why, member: spot.member, origin: tree.origin });
    else if (used && !isRelative(used, spot, holes)) all.push({ ...used, spot });
    return tree;
  };
  mapHoles({ onHole: gather, parties }, lifted, construct, targets);
  if (unsaid.length > 0) return unsaid;
  const kinds = new Map<string, Set<string>>();
  for (const use of all) kinds.set(keyOf(use), (kinds.get(keyOf(use)) ?? new Set()).add(kindAt(use.spot)));
  const keyFor: KeyFor = (used, spot) => `${keyOf(used)}\0${kindAmong(kinds.get(keyOf(used)), kindAt(spot))}`;
  for (const use of all) uses.set(keyFor(use, use.spot), [...(uses.get(keyFor(use, use.spot)) ?? []), use]);
  const named = { ...namesOf(uses, holes), keyFor };
  const written = mapHoles({ onHole: (tree, spot) => writtenAs(tree, spot, named, holes), parties }, lifted, construct, targets);
  const said = { root: written, params: named.params, samples: samplesOf(written, named, uses, holes) };
  const say = sayingImported(language);
  return printContract(contract, name, said, say("call", { from, action: name }), say);
}

/** A hole where it is used; `negated` where its opposite is. */
interface Used {
  readonly reference: Reference;
  readonly negated: boolean;
}

interface Use extends Used {
  readonly spot: Spot;
}

/** The hole that a value is; nothing where it is more than that. */
function usedAs(tree: Tree, holes: ReadonlyMap<string, Hole>): Used | undefined {
  if (tree.kind === "reference") return tree.loop || holes.has(tree.name ?? "") ? { reference: tree, negated: false } : undefined;
  return tree.kind === "apply" && tree.fn === "not" && tree.value.kind === "reference"
    ? { reference: tree.value, negated: true }
    : undefined;
}

/** Why no parameter can stand somewhere. */
function whyNot({ slot, as }: Spot): Unsaid["why"] | undefined {
  if (as === "structure") return "structure";
  if (slot === undefined) return undefined;
  if ((slot.kind === "scalar" || slot.kind === "word") && slot.fixed) return "fixed";
  if (slot.kind === "list") return takesParam(slot) ? undefined : "structure";
  return slot.kind === "scalar" || slot.kind === "word" || slot.kind === "data" ? undefined : "structure";
}

/** Whether a hole is a time from now, which is written as it is. */
function isRelative({ reference }: Used, { slot }: Spot, holes: ReadonlyMap<string, Hole>): boolean {
  return !reference.loop && isTime(slot) && holes.get(reference.name ?? "")?.relative !== undefined;
}

function isTime(slot: Slot | undefined): boolean {
  return slot?.kind === "scalar" && valueKind(slot.param) === "time";
}

/** By what the names of parameters are known: a hole, and what kind of value it is where it is used. */
type KeyFor = (used: Used, spot: Spot) => string;

/**
 * What kind of value a place wants. A hole that is used as several has a parameter for each: a word of the language is another value than the
 * code that the service has for it.
 */
function kindAt(spot: Spot): string {
  if (spot.as === "text") return "in text";
  const wanted = typeAt(spot);
  if (wanted === undefined) return "text";
  const kind = valueKind(wanted.type);
  return kind === "word" ? `word ${wanted.values?.join()}` : kind === "integer" ? "number" : kind;
}

/** The kind of a value in a text: that of the other uses, where these are written as it is. */
function kindAmong(kinds: ReadonlySet<string> | undefined, kind: string): string {
  if (kind !== "in text") return kind;
  return kinds?.has("number") && !kinds.has("text") ? "number" : "text";
}

/** What tells one hole, or field of an item, from another. */
function keyOf({ reference: { loop, name }, negated }: Used): string {
  return [negated, loop?.list.name, name].join("\0");
}

interface Keyed extends Named {
  readonly keyFor: KeyFor;
}

interface Named {
  readonly params: readonly LiftedParam[];
  /** The names of parameters and of fields, by the keys of their holes. */
  readonly names: ReadonlyMap<string, string>;
}

function namesOf(uses: ReadonlyMap<string, readonly Use[]>, holes: ReadonlyMap<string, Hole>): Named {
  const names = new Map<string, string>();
  const params = new Map<string, LiftedParam>();
  const fields = fieldsOf(uses, holes, names);
  for (const [key, all] of uses) {
    const [first] = all;
    if (first === undefined || first.reference.loop) continue;
    const { reference, negated, spot } = first;
    const hole = negated ? undefined : holes.get(reference.name ?? "")?.name;
    const isData = all.every(({ spot: { slot } }) => slot === undefined || slot.kind === "data");
    const isWord = typeAt(spot)?.type === "enum";
    const name = unused((isWord ? undefined : hole) ?? (isData ? wordOf(spot.key) : nameFor(spot)), params);
    names.set(key, name);
    const items = spot.as === "list" ? fields.get(reference.name ?? "") : undefined;
    params.set(name, { ...declared(name, all), ...(items ? { items } : {}) });
  }
  return { params: [...params.values()], names };
}

/** What the items of lists are, by the holes of these: their fields, or the one type of values. */
function fieldsOf(
  uses: ReadonlyMap<string, readonly Use[]>,
  holes: ReadonlyMap<string, Hole>,
  names: Map<string, string>,
): ReadonlyMap<string, NonNullable<LiftedParam["items"]>> {
  const lists = new Map<string, Map<string, LiftedParam>>();
  const single = new Map<string, ParamType>();
  for (const [key, all] of uses) {
    const { loop, name } = all[0]?.reference ?? {};
    if (loop === undefined) continue;
    const list = loop.list.name ?? "";
    if (name === undefined) {
      single.set(list, declared("", all).type);
      continue;
    }
    const fields = lists.get(list) ?? new Map<string, LiftedParam>();
    lists.set(list, fields);
    const spot = all[0]?.spot;
    const wish = holes.has(name) && spot ? (holes.get(name)?.name ?? spot.key) : name;
    const field = unused(wish, fields);
    names.set(key, field);
    fields.set(field, declared(field, all));
  }
  const fields = [...lists].map(([list, each]): [string, NonNullable<LiftedParam["items"]>] => [list, [...each.values()]]);
  return new Map<string, NonNullable<LiftedParam["items"]>>([...single, ...fields]);
}

function unused(wish: string, taken: ReadonlyMap<string, unknown>): string {
  const base = isParamName(wish) ? wish : `${wordOf(wish)}Value`;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}${count}`;
  return name;
}

/** The parameter that is used somewhere, of the type that its places want. */
function declared(name: string, uses: readonly Use[]): LiftedParam {
  const wanted = uses.flatMap(({ spot }) => typeAt(spot) ?? []);
  const exact = wanted.filter(({ type }) => type !== "text");
  const types = new Set(exact.map(({ type }) => type));
  const areTexts = exact.every(({ type }) => valueKind(type) === "text");
  const chosen = types.size > 1 && areTexts ? { type: "text" as const } : (exact[0] ?? { type: "text" as const });
  const words = exact.flatMap(({ values }) => (values ? [values] : []));
  const values = words[0]?.filter((word) => words.every((others) => others.includes(word)));
  const mayLack = uses.some(({ reference }) => reference.optional) || uses.every(({ spot }) => spot.onCondition);
  const isOptional = mayLack && uses.every(({ spot: { as } }) => as !== "text");
  const isPersonal = chosen.type === "text" && exact.some(({ type }) => paramTypeRows[type].identifies === "person");
  return {
    name,
    ...chosen,
    ...(values ? { values } : {}),
    ...(isOptional ? { optional: true } : {}),
    ...(isPersonal ? { pii: true } : {}),
  };
}

const memberTypes: Readonly<Record<MemberType, ParamType>> = {
  string: "text",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  structure: "text",
};

/** The type that a place wants; nothing where any will do. */
function typeAt({ slot, as, words, isList }: Spot): Pick<LiftedParam, "type" | "values" | "items"> | undefined {
  if (as === "text") return undefined;
  if (as === "flag") return { type: "boolean" };
  if (as === "list") return { type: "list" };
  if (as !== undefined) return isList ? { type: "list", items: memberTypes[as] } : { type: memberTypes[as] };
  if (slot?.kind === "word") return { type: "enum", values: slot.words.filter((word) => words?.includes(word) ?? true) };
  if (slot?.kind === "list") return { type: "list", items: slot.item.kind === "scalar" ? slot.item.param : "text" };
  return slot?.kind === "scalar" ? { type: slot.param } : undefined;
}

/** A hole as the contract writes it. */
function writtenAs(tree: Tree, spot: Spot, { names, keyFor }: Keyed, holes: ReadonlyMap<string, Hole>): Tree {
  const used = usedAs(tree, holes);
  if (used === undefined) return tree;
  const { reference } = used;
  const relative = holes.get(reference.name ?? "")?.relative;
  if (relative !== undefined && isRelative(used, spot, holes)) return literal(relative, reference.origin);
  const { loop, name: _, ...rest } = reference;
  const name = names.get(keyFor(used, spot));
  const item: Loop | undefined = loop && { ...loop, name: "item" };
  return { ...rest, ...(item ? { loop: item } : {}), ...(name === undefined ? {} : { name }) };
}

/** The sample of what the code says its expressions are at first; none where it does not say so of all that a contract needs. */
function samplesOf(
  root: RecordTree,
  { params, names }: Named,
  uses: ReadonlyMap<string, readonly Use[]>,
  holes: ReadonlyMap<string, Hole>,
): readonly LiftedSample[] {
  const initial = new Map(
    [...uses].flatMap(([key, [use]]) => {
      const value = use && !use.reference.loop ? holes.get(use.reference.name ?? "")?.initial : undefined;
      const name = names.get(key);
      if (name === undefined || value === undefined || !isOf(value, params.find((param) => param.name === name)?.type)) return [];
      return [[name, use?.negated ? value !== true : value] as const];
    }),
  );
  if (!params.every(({ name, optional }) => optional || initial.has(name))) return [];
  const now = momentBefore(root) ?? momentOfTests(root);
  return [
    {
      name: "imported",
      values: new Map(params.flatMap(({ name }) => (initial.has(name) ? [[name, initial.get(name) ?? null] as const] : []))),
      ...(now === undefined ? {} : { now }),
    },
  ];
}

/** Whether what code says a value is at first is one of a type: of a word the code of the service is none. */
function isOf(value: Json, type: ParamType | undefined): boolean {
  const kind = type && valueKind(type);
  if (kind === "boolean") return typeof value === "boolean";
  return kind === "integer" || kind === "number" || kind === "time"
    ? typeof value === "number"
    : kind === "text" && typeof value === "string";
}
