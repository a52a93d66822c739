import { actions } from "../../language/tables/actions.ts";
import { factsOf, type ConstructFacts, saidIn } from "../../language/readers/facts.ts";
import { type Charged, judgedPlace } from "../../language/readers/judged-place.ts";
import { declaredBy, plainField } from "../../language/readers/plain-param.ts";
import { factsRecipe, type OpenConstruct } from "../../language/readers/recipe.ts";
import { plainOf } from "../../language/trees/apply.ts";
import { atClock } from "../../language/trees/instantiate.ts";
import { partAt } from "../../runtime/answers.ts";
import { hole, maybe } from "../../runtime/hole.ts";
import type { CompiledLaws } from "../../runtime/judgement.ts";
import type { Facts } from "../../runtime/law.ts";
import type { Context } from "../../runtime/problem.ts";
import type { Charge } from "../../runtime/recipe.ts";
import type { Contract } from "../../model/contract.ts";
import type { Code } from "../../model/diagnostic.ts";
import type { Tree } from "../../model/tree.ts";
import { isWaived } from "../../model/waiver.ts";
import { wholeCharacters } from "../../model/whole-characters.ts";
import { type Answers, answersTo } from "../../wire/refusals.ts";
import { paramValues, sampleParams } from "../../codes/samples.ts";
import { quotedDigits } from "../../codes/shape.ts";
import { judge } from "./judge.ts";
import { lawsOf } from "./laws.ts";
import { type Collector, severityOf } from "../../diagnostics/collector.ts";
import type { Rule } from "../../rules/base/rule.ts";
import { pdfRules } from "../../rules/pdf/index.ts";

/** A construct of a contract, and the laws that it may break once parameters are known. */
interface ChargedPlace {
  readonly place: ConstructFacts;
  readonly charged: readonly Charged[];
}

/** What is left of the laws of a contract. */
interface Remainder {
  /** All constructs, the outermost first. */
  readonly places: readonly ChargedPlace[];
  /** Whether one of those laws finds something wrong already. */
  readonly isSaid: boolean;
}

/**
 * The laws of a contract whose answer depends on its parameters or on the clock, by the constructs that they judge: those that look at
 * something not known yet. A law that looks at nothing of the kind will say what it says now. With `now`, in Unix seconds, the clock is known,
 * and what it alone shows to be broken is left too.
 */
export function remainder(contract: Contract, now?: number): Remainder {
  const { action: name, waived } = contract;
  const { construct, targets, service } = actions[name];
  const laws = lawsOf(name);
  const observer = createObserver();
  const context = now === undefined ? observer.observedContext({ action: name, service }) : { action: name, service, now };
  const charges = new Map<string, Charge>();
  let isSaid = false;
  const places = factsOf(now === undefined ? contract.root : atClock(contract.root, now), construct, targets).map((place) => {
    const facts = observer.observed(place.facts);
    const charged = place.constructs.flatMap((as) =>
      (laws.get(as) ?? []).flatMap((rule): readonly Charged[] => {
        if (isWaived(waived, rule.name, place.origin.pointer)) return [];
        const isBroken = [...rule.judge(facts, context, as)].length > 0;
        const isOpen = observer.looked() || (now !== undefined && isBroken);
        if (!isOpen || unshipped.has(rule)) return [];
        isSaid ||= isBroken;
        const answers = answersTo(rule.refusals, name, partAt(place.origin.pointer));
        return [{ as, charge: shared({ code: rule.name, severity: severityOf(rule, name), ...answers, law: rule }, charges) }];
      }),
    );
    return { place, charged };
  });
  return { places, isSaid };
}

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
  const { action: name, params } = contract;
  const { places, isSaid } = remainder(contract, now);
  const pointers = new Map<string, string>();
  const constructs = places.map(({ place, charged }): [Tree, OpenConstruct] => {
    const { tree, fields, facts } = place;
    const aliases = aliasesOf(place, pointers);
    const placeIn: OpenConstruct["placeIn"] = (loops) => judgedPlace(place, charged, aliases, loops);
    return [tree, { fields, facts, isCharged: charged.length > 0, placeIn, wordsOf: wordsIn(place, params) }];
  });
  const [root] = places;
  const isSettled = places.every(({ charged }) => charged.length === 0);
  const facts = isSettled || root === undefined ? undefined : factsRecipe(root.place.tree, new Map(constructs));
  const answersOf = (code: Code): Answers => answersTo(code.refusals, name);
  const judged: CompiledLaws = {
    action: name,
    service: actions[name].service,
    params: [...params.values()].map(plainField),
    ...(facts === undefined ? {} : { facts }),
    said: isSaid ? alreadySaid(contract) : [],
    answers: {
      "sample-params": answersOf(sampleParams),
      "param-values": answersOf(paramValues),
      "quoted-digits": answersOf(quotedDigits),
      "whole-characters": answersOf(wholeCharacters),
    },
  };
  return { judged, exact: places.every(({ place: { tree, fields } }) => tree.fields === fields || plainOf(tree) !== undefined) };
}

/** Of each key the words that its member has, where the parameter in it has others too: those are said of, and judged, nowhere else. */
function wordsIn(place: ConstructFacts, params: Contract["params"]): OpenConstruct["wordsOf"] {
  if (!haveWords(params)) return () => undefined;
  const words = new Map<string, readonly string[]>();
  for (const { name, value, column } of saidIn(place)) {
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

/** One object for a law that several constructs are judged by in the same way. */
function shared(charge: Charge, charges: Map<string, Charge>): Charge {
  const id = JSON.stringify([charge.code, charge.severity, charge.api, charge.inferred]);
  const known = charges.get(id) ?? charge;
  charges.set(id, known);
  return known;
}

/** A builder does not know the facts of a PDF. */
const unshipped: ReadonlySet<Rule> = new Set(pdfRules);

/** What is said of a contract before its parameters are known: codes, each with the pointer of its place. */
function alreadySaid({ root, action: name }: Contract): readonly string[] {
  const collector: Collector = { diagnostics: [], action: name };
  judge({ root, action: actions[name] }, lawsOf(name), collector, new Set());
  return collector.diagnostics.map(({ code, pointer }) => `${code.name} ${pointer}`);
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
  const observeObject = <T extends object>(target: T): T => {
    const made = proxies.get(target) ?? new Proxy(target, handler(isOpen(target)));
    proxies.set(target, made);
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
    observed: (facts) => (isKnown(facts) ? facts : observe(facts)),
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
