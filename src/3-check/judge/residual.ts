import { actions } from "../../language/tables/actions.ts";
import { factsOf, type ConstructFacts, saidIn } from "../../language/readers/facts.ts";
import { judgedPlace } from "../../language/readers/judged-place.ts";
import { declaredBy, plainField } from "../../language/readers/plain-param.ts";
import { factsRecipe, type OpenConstruct } from "../../language/readers/recipe.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { atClock, instantiate } from "../../language/trees/instantiate.ts";
import { hole, maybe } from "../../runtime/hole.ts";
import type { CompiledLaws, LawLeft } from "../../runtime/judgement.ts";
import type { Facts } from "../../runtime/law.ts";
import type { Context } from "../../runtime/problem.ts";
import { allParams, type Contract } from "../../model/contract.ts";
import type { Tree } from "../../model/tree.ts";
import { isWaived } from "../../model/waiver.ts";
import { valuesIn } from "./fill.ts";
import { judge } from "./judge.ts";
import { lawOf } from "./law-of.ts";
import { lawsOf } from "./laws.ts";
import type { Collector } from "../../diagnostics/collector.ts";
import type { Rule } from "../../rules/base/rule.ts";
import { rules } from "../../rules/index.ts";
import { pdfRules } from "../../rules/pdf/index.ts";

/** A construct of a contract, and the laws that it may break once parameters are known. */
interface OpenPlace {
  readonly place: ConstructFacts;
  readonly open: readonly Rule[];
}

/** What is left of the laws of a contract. */
interface Remainder {
  /** All constructs, the outermost first. */
  readonly places: readonly OpenPlace[];
  readonly laws: readonly LawLeft[];
  /** Whether one of those laws finds something wrong already. */
  readonly isSaid: boolean;
}

/** What a law comes to where it judges a construct. */
interface Verdict {
  readonly at: string;
  /** Whether it may say something else once parameters are known. */
  readonly isOpen: boolean;
  /** Whether it finds something wrong already. */
  readonly isBroken: boolean;
  /** Whether it is not asked. */
  readonly isWaived: boolean;
}

/**
 * The laws of a contract whose answer depends on its parameters or on the clock: those that look at something not known yet. A law that looks at
 * nothing of the kind will say what it says now. With `now`, in Unix seconds, the clock is known, and what it alone shows to be broken is
 * left too.
 */
export function remainder(contract: Contract, now?: number): Remainder {
  const known = now === undefined ? remainders.get(contract) : undefined;
  if (known) return known;
  const found = findRemainder(contract, now);
  if (now === undefined) remainders.set(contract, found);
  return found;
}

/** Found once for a contract, whoever asks: comments about open laws, builders, rows. */
const remainders = new WeakMap<Contract, Remainder>();

function findRemainder(contract: Contract, now?: number): Remainder {
  const { action: name, waived } = contract;
  const { construct, targets, service } = actions[name];
  const observer = createObserver();
  const context = now === undefined ? observer.observedContext({ action: name, service }) : { action: name, service, now };
  const verdicts = new Map<Rule, Verdict[]>();
  const places = factsOf(now === undefined ? contract.root : atClock(contract.root, now), construct, targets).map((place) => {
    const facts = observer.observed(place.facts);
    const at = place.origin.pointer;
    const open = new Set<Rule>();
    for (const as of place.constructs) {
      for (const rule of shippedLawsOf(name, as)) {
        if (waived !== undefined && isWaived(waived, rule.name, at)) {
          gatherIn(verdicts, rule, { at, isOpen: false, isBroken: false, isWaived: true });
          continue;
        }
        let isBroken = false;
        for (const _ of rule.judge(facts, context, as)) isBroken = true;
        const isOpen = observer.looked() || (now !== undefined && isBroken);
        if (isOpen) open.add(rule);
        // Most laws have nothing to say here, now or later.
        if (isOpen || isBroken) gatherIn(verdicts, rule, { at, isOpen, isBroken, isWaived: false });
      }
    }
    return { place, open: [...open] };
  });
  // In the order of rules, which is that in which their findings are told.
  const left = rules.flatMap((rule) => {
    const ofRule = verdicts.get(rule);
    return ofRule === undefined ? [] : lawLeft(rule, ofRule);
  });
  return { places, laws: left.map(({ law }) => law), isSaid: left.some(({ isSaid }) => isSaid) };
}

/** A law that is left, but where it was answered when the contract was compiled; and whether something that it will find is said already. */
function lawLeft(rule: Rule, verdicts: readonly Verdict[]): readonly { readonly law: LawLeft; readonly isSaid: boolean }[] {
  const open = new Set(verdicts.flatMap(({ at, isOpen }) => (isOpen ? [at] : [])));
  if (open.size === 0) return [];
  const answered = verdicts.filter(({ at, isBroken, isWaived }) => !open.has(at) && (isBroken || isWaived));
  const except = [...new Set(answered.map(({ at }) => at))];
  const isSaid = verdicts.some(({ at, isBroken }) => open.has(at) && isBroken);
  return [{ law: { law: lawOf(rule), ...(except.length === 0 ? {} : { except }) }, isSaid }];
}

function gatherIn<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
}

/** The laws of an action on a construct that a builder can judge by: it does not know the facts of a PDF. Found once: each place asks for them. */
function shippedLawsOf(action: Contract["action"], construct: string): readonly Rule[] {
  const laws = lawsOf(action).get(construct) ?? noLaws;
  const known = shipped.get(laws);
  if (known) return known;
  const found = laws.filter((rule) => !unshipped.has(rule));
  shipped.set(laws, found);
  return found;
}

const noLaws: readonly Rule[] = [];

const shipped = new WeakMap<readonly Rule[], readonly Rule[]>();

const unshipped: ReadonlySet<Rule> = new Set(pdfRules);

/** What is left of the judgement of a contract. */
export interface Residual {
  readonly judged: CompiledLaws;
  /**
   * Whether its facts are those of the contract filled in. They may be others where a `wire` or `omit` stands beside values that depend on
   * parameters: which keys it changes is known only then.
   */
  readonly exact: boolean;
}

/**
 * What is left of the judgement of a contract without errors, for when its parameters are known, and the clock; with `now`, in Unix
 * seconds, for that moment.
 */
export function residual(contract: Contract, now?: number): Residual {
  const { action: name } = contract;
  const { vars } = contract;
  const params = allParams(contract);
  const { places, laws, isSaid } = remainder(contract, now);
  const pointers = new Map<string, string>();
  const constructs = places.map(({ place, open }): [Tree, OpenConstruct] => {
    const { tree, fields, facts } = place;
    const aliases = aliasesOf(place, pointers);
    const placeIn: OpenConstruct["placeIn"] = (loops) => judgedPlace(place, aliases, loops);
    return [tree, { fields, facts, hasLaws: open.length > 0, placeIn, wordsOf: wordsIn(place, params) }];
  });
  const [root] = places;
  const facts = laws.length === 0 || root === undefined ? undefined : factsRecipe(root.place.tree, new Map(constructs));
  const judged: CompiledLaws = {
    action: name,
    service: actions[name].service,
    params: [...contract.params.values()].map(plainField),
    ...(vars ? { vars: [...vars.values()].map(plainField) } : {}),
    laws,
    ...(facts === undefined ? {} : { facts }),
    said: isSaid ? alreadySaid(contract) : [],
    ...saidByEnvironment(contract),
  };
  return { judged, exact: places.every(({ place: { tree, fields } }) => tree.fields === fields || plainOf(tree) !== undefined) };
}

/** Of each key the words that its member has, where the parameter in it has others too: those are said of, and judged, nowhere else. */
function wordsIn(place: ConstructFacts, params: Contract["params"]): OpenConstruct["wordsOf"] {
  if (!haveWords(params)) return () => undefined;
  const words = new Map<string, readonly string[]>();
  for (const { key, value } of saidIn(place)) {
    const { name, column } = key;
    const known = column?.codec.kind === "value" ? column.codec.words : undefined;
    const given = value.kind === "reference" ? declaredBy(value, params)?.values : undefined;
    if (known && given?.some((word) => !known.includes(word))) words.set(name, known);
  }
  return (name) => words.get(name);
}

/** Whether a parameter, or a field of a list's items, is one of some words. */
function haveWords(params: Contract["params"]): boolean {
  return [...params.values()].some(
    ({ values, items }) => values !== undefined || (items?.kind === "fields" ? haveWords(items.fields) : items?.value.values !== undefined),
  );
}

/** What is said of a contract before its parameters are known: codes, each with the pointer of its place. */
function alreadySaid({ root, action: name }: Pick<Contract, "root" | "action">): readonly string[] {
  const collector: Collector = { diagnostics: [], action: name };
  judge({ root, action: actions[name] }, lawsOf(name), collector, new Set());
  return collector.diagnostics.map(({ code, pointer }) => `${code.name} ${pointer}`);
}

/** What is said of a contract with open variables in its environments, where something is. */
function saidByEnvironment({ root, vars, varied, action }: Contract): Pick<CompiledLaws, "saidIn"> {
  if (vars === undefined || varied === undefined) return {};
  const said = [...varied.environments.values()].flatMap((environment): [string, readonly string[]][] => {
    const filled = instantiate(root, { params: valuesIn(environment), complete: false });
    const there = filled?.kind === "record" ? alreadySaid({ root: asWritten(filled), action }) : [];
    return there.length === 0 ? [] : [[environment.name, [...new Set(there)]]];
  });
  return said.length === 0 ? {} : { saidIn: Object.fromEntries(said) };
}

/** A tree in which values stand where they are used, and not where they come from. */
function asWritten<T extends Tree>(tree: T): T {
  if (tree.kind === "literal") {
    const { given: _, ...literal } = tree;
    return literal as T;
  }
  if (tree.kind === "record") return { ...tree, fields: new Map([...tree.fields].map(([name, value]) => [name, asWritten(value)])) };
  if (tree.kind === "list") return { ...tree, items: tree.items.map((item) => ({ ...item, value: asWritten(item.value) })) };
  return tree;
}

/** What stands at lines that something before it stands at too; `pointers` are those before it, by their lines. */
function aliasesOf({ origin, fields }: ConstructFacts, pointers: Map<string, string>): Readonly<Record<string, string>> {
  const keys = [...fields].map(([key, value]) => [key, value.origin] as const);
  const aliases = [["", origin] as const, ...keys].flatMap(([key, { span, pointer }]) => {
    const lines = `${span.source.path} ${span.start} ${key}`;
    const first = pointers.get(lines) ?? pointer;
    pointers.set(lines, first);
    return first === pointer ? [] : [[key, first] as const];
  });
  return Object.fromEntries(aliases);
}

/** Tells whether a judgement looks at anything that is not known. */
interface Observer {
  /** Facts that notice who looks at them, at any depth; facts that are all known, as they are. One value is always observed as the same one. */
  readonly observed: (facts: Facts) => Facts;
  /** A context that notices who asks for the clock. */
  readonly observedContext: (context: Context) => Context;
  /** Whether something looked at what is not known since this was asked last. */
  readonly looked: () => boolean;
}

/** An observer. Whether a construct is there for certain, and how long a list with such constructs is, counts as not known where it is not. */
function createObserver(): Observer {
  const proxies = new WeakMap<object, object>();
  let seen = false;
  const observe = <T>(value: T): T => {
    if (value === hole) seen = true;
    return typeof value === "object" && value !== null ? observeObject(value) : value;
  };
  // Nobody can look at what is not known through what is known to its last part: that needs no proxy, and most of a contract is so.
  const observeObject = <T extends object>(target: T): T => {
    const known = proxies.get(target);
    const made = known ?? (isKnown(target) ? target : new Proxy(target, handler(isOpen(target))));
    if (known === undefined) proxies.set(target, made);
    // A proxy has the type of its target; the map does not know which target it was made of.
    return made as T;
  };
  const handler = (open: boolean): ProxyHandler<object> => ({
    get: (target, key, receiver): unknown => {
      seen ||= open;
      return observe(Reflect.get(target, key, receiver));
    },
    has: (target, key) => {
      seen ||= key === maybe ? key in target : open || Reflect.get(target, key) === hole;
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      seen ||= open || Reflect.get(target, key) === hole;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      seen ||= open || Object.values(target).includes(hole);
      return Reflect.ownKeys(target);
    },
  });
  return {
    observed: (facts) => observe(facts),
    observedContext: (context) =>
      new Proxy(context, {
        get: (target, key): unknown => {
          seen ||= key === "now";
          return Reflect.get(target, key);
        },
      }),
    looked: () => {
      const answer = seen;
      seen = false;
      return answer;
    },
  };
}

/** Whether it depends on something unknown which items a list has. */
function isOpen(target: object): boolean {
  if (!Array.isArray(target)) return false;
  return target.some((item: unknown) => item === hole || (typeof item === "object" && item !== null && Reflect.get(item, maybe) === true));
}

/** Whether data is known to its last part, and there for certain. */
function isKnown(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return data !== hole;
  return !(maybe in data) && Object.values(data).every(isKnown);
}
