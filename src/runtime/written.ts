import type { Service } from "./facts.generated.ts";
import { hole } from "./hole.ts";
import { type CompiledLaws, judgedParams, type JudgedParams, type LawLeft, type ParamsProblem, type Sending } from "./judgement.ts";
import type { Law } from "./law.ts";
import type { ParamFacts, ParamField } from "./param.ts";
import { type Matcher, wholly } from "./pattern/matcher.ts";
import { isObject } from "./plain.ts";
import type { Elements, JudgedConstruct, MadeRecord, Reading, Recipe, TermRecipe, Encoded, JoinedText } from "./recipe.ts";

/** What is left of the judgement of a contract as a module holds it: data, beside laws and functions of this runtime. */
export interface Judgement {
  readonly contract: string;
  readonly action: string;
  readonly service: Service;
  readonly params: Readonly<Record<string, WrittenParam>>;
  /** Variables of the environment, by the names that they have as parameters: `vars.sealId`. */
  readonly vars?: Readonly<Record<string, WrittenParam>>;
  /** By which laws its constructs are judged, by name: each about all that it is about, but for those at the pointers of `except`. */
  readonly laws: Readonly<Record<string, Law | LawLeft>>;
  /**
   * The contract as laws see it; none where nothing is left. Data stands for itself. A name that begins with `$` is a word of this notation,
   * one that begins with `$$` a name of the contract that begins with `$`.
   */
  readonly facts?: unknown;
  /** What the contract is told anyway, when it is compiled: codes, each with the pointer of its place. */
  readonly said?: readonly string[];
  /** The same of what it is told beside that of each environment. */
  readonly saidIn?: Readonly<Record<string, readonly string[]>>;
}

/** A parameter, or a field of a list's items. */
export interface WrittenParam extends Omit<ParamFacts, "personal" | "matcher" | "items"> {
  readonly personal?: boolean;
  /** Whether it may be left out. */
  readonly optional?: boolean;
  readonly default?: unknown;
  /** What tries the pattern step by step on texts that are longer than a length, up to which the engine of the machine does. */
  readonly stepwise?: Stepwise;
  /** Of a list: what each item is, one value or named fields. */
  readonly item?: WrittenParam;
  readonly fields?: Readonly<Record<string, WrittenParam>>;
}

/** How a pattern is tried that the engine of the machine cannot be trusted with; builders without one are shipped without it. */
export interface Stepwise {
  readonly by: (pattern: string, short: number) => Matcher;
  readonly upTo: number;
}

/** What was read of a module, by the function that holds it. */
const known = new WeakMap<() => Judgement, CompiledLaws>();

/** Everything that is wrong with parameters as they are sent. It never throws. */
export function problemsOf(judgement: () => Judgement, passed: unknown, sending: Sending): readonly ParamsProblem[] {
  return judgedBy(judgement, passed, sending).problems;
}

/** The same, with the parameters as they were read. */
export function judgedBy(judgement: () => Judgement, passed: unknown, sending: Sending): JudgedParams {
  return judgedParams(lawsOfWritten(judgement), passed, sending);
}

/** What is left to judge, read when it is asked for first. */
export function lawsOfWritten(judgement: () => Judgement): CompiledLaws {
  return known.get(judgement) ?? readOnce(judgement);
}

function readOnce(judgement: () => Judgement): CompiledLaws {
  const judged = readJudgement(judgement());
  known.set(judgement, judged);
  return judged;
}

/** What a module holds, as what judges. */
export function readJudgement({ action, service, params, vars, laws, facts, said = [], saidIn }: Judgement): CompiledLaws {
  return {
    action,
    service,
    params: fieldsOfWritten(params),
    ...(vars === undefined ? {} : { vars: fieldsOfWritten(vars) }),
    laws: Object.values(laws).map(lawOfWritten),
    ...(facts === undefined ? {} : { facts: recipeOfWritten(facts, { at: "", loops: [] }) }),
    said,
    ...(saidIn === undefined ? {} : { saidIn }),
  };
}

function lawOfWritten(left: Law | LawLeft): LawLeft {
  return "law" in left ? left : { law: left };
}

function fieldsOfWritten(params: Readonly<Record<string, WrittenParam>>): readonly ParamField[] {
  return Object.entries(params).map(([name, param]) => {
    const { default: fallback, optional = fallback !== undefined } = param;
    return { name, optional, ...(fallback === undefined ? {} : { default: fallback }), is: paramOfWritten(param) };
  });
}

/** A declaration as what values are judged by; what else it says stays in it, and nobody reads it. */
function paramOfWritten(written: WrittenParam): ParamFacts {
  const { personal = false, pattern, stepwise, item, fields } = written;
  const items = fields === undefined ? item && paramOfWritten(item) : fieldsOfWritten(fields);
  return {
    ...written,
    personal,
    ...(pattern === undefined ? {} : { matcher: stepwise === undefined ? wholly(pattern) : stepwise.by(pattern, stepwise.upTo) }),
    ...(items === undefined ? {} : { items }),
  };
}

/** Where a value stands: the pointer of it, and the lists of the repetitions around it, as paths of parameters. */
interface ValuePlace {
  readonly at: string;
  readonly loops: readonly string[];
}

/** A map of the notation. */
interface WrittenMap {
  /** A construct, by its names; its keys stand beside. */
  readonly $as?: string | readonly string[];
  /** Where it stands, and its keys, where that is not where they stand here: pointers. */
  readonly $at?: string;
  readonly $aliases?: Readonly<Record<string, string>>;
  readonly $pointers?: Readonly<Record<string, string>>;
  /**
   * The value of a parameter: `note`; `people[]` is the item that a repetition is at, `people[].name` a field of it, `people[].index` its number. Where repetitions of one list
   * stand in each other, `people[0]` is that of the outermost.
   */
  readonly $param?: string;
  /** What is made of a parameter in a way of which nothing is known. */
  readonly $open?: string;
  /** A text of parts. */
  readonly $text?: readonly unknown[];
  /** A function of a value, whose second argument is `$with`, or with `$clock` the moment. */
  readonly $by?: (value: unknown, option?: unknown) => unknown;
  readonly $of?: unknown;
  readonly $with?: unknown;
  readonly $clock?: boolean;
  /** Elements of a list: `$value` once for each item of a list, or only where all of some terms hold. */
  readonly $each?: string;
  readonly $when?: readonly WrittenTerm[];
  readonly $value?: unknown;
}

/** A term of a condition: that a parameter is true or given, or is a word, or that this is not so. */
interface WrittenTerm {
  readonly $param: string;
  readonly $is?: string;
  readonly $not?: boolean;
}

/** A value of the notation as what makes it. */
function recipeOfWritten(value: unknown, place: ValuePlace): Recipe {
  if (value === hole) return hole;
  if (isScalar(value)) return value;
  if (isPlain(value)) return { kind: "always", value: unescaped(value) };
  if (Array.isArray(value))
    return { kind: "list", items: value.map((item: unknown, index) => itemOfWritten(item, inside(place, String(index)))) };
  // A module holds nothing else than data: what is no text, number or list is a map.
  return mapOfWritten(value as WrittenMap, place);
}

function itemOfWritten(item: unknown, place: ValuePlace): Recipe | Elements {
  if (!isObject(item) || !("$value" in item)) return recipeOfWritten(item, place);
  const { $each, $when, $value } = item as WrittenMap;
  const inner = $each === undefined ? place : { ...place, loops: [...place.loops, $each] };
  return {
    kind: "elements",
    ...($each === undefined ? {} : { each: readingOfPath($each, place) }),
    ...($when === undefined ? {} : { when: $when.map((term) => termOfWritten(term, inner)) }),
    value: recipeOfWritten($value, inner),
  };
}

function termOfWritten({ $param, $is, $not = false }: WrittenTerm, place: ValuePlace): TermRecipe {
  return { value: readingOfPath($param, place), ...($is === undefined ? {} : { word: $is }), negated: $not };
}

function mapOfWritten(map: WrittenMap, place: ValuePlace): Recipe {
  const { $param, $open, $text, $by, $of, $with, $clock } = map;
  if ($param !== undefined) return readingOfPath($param, place);
  if ($open !== undefined) return { kind: "open", of: readingOfPath($open, place) };
  if ($text !== undefined) return { kind: "text", parts: $text.map((part) => partOf(part, place)) };
  if ($by !== undefined) {
    const second = $clock === true ? { atClock: true } : $with === undefined ? {} : { option: $with };
    return { kind: "encoded", by: $by, value: recipeOfWritten($of, place), ...second };
  }
  return recordOfWritten(map, place);
}

function partOf(part: unknown, place: ValuePlace): JoinedText["parts"][number] {
  // A text is joined of texts, of parameters and of those in a format, and of nothing else.
  return typeof part === "string" ? part : (mapOfWritten(part as WrittenMap, place) as Reading | Encoded);
}

function recordOfWritten(map: WrittenMap, place: ValuePlace): MadeRecord {
  const { $as, $at = place.at, $aliases, $pointers } = map;
  const here = { ...place, at: $at };
  const names = Object.keys(map).filter((name) => !isWord(name));
  const fields: Record<string, Recipe> = Object.fromEntries(
    names.map((name): [string, Recipe] => [
      unescapedName(name),
      recipeOfWritten(map[name as keyof WrittenMap], inside(here, unescapedName(name))),
    ]),
  );
  if ($as === undefined) return { kind: "record", fields };
  const loops = place.loops.map((list, index) => readingOfPath(list, { ...place, loops: place.loops.slice(0, index) }));
  const judged: JudgedConstruct = {
    as: typeof $as === "string" ? [$as] : $as,
    at: $at,
    ...(loops.length === 0 ? {} : { loops }),
    ...($aliases === undefined ? {} : { aliases: $aliases }),
    ...($pointers === undefined ? {} : { pointers: $pointers }),
  };
  return { kind: "record", fields, place: judged };
}

/** A path of a parameter as what reads it. */
function readingOfPath(path: string, { loops }: ValuePlace): Reading {
  const [, list = "", which = "", name] = /^(.*)\[(\d*)\](?:\.(\w+))?$/u.exec(path) ?? [];
  if (list === "") return { kind: "param", name: path };
  const depth = which === "" ? loops.lastIndexOf(list) : Number(which);
  if (name === "index") return { kind: "index", depth };
  return { kind: "item", depth, ...(name === undefined ? {} : { name }) };
}

function inside({ at, loops }: ValuePlace, step: string): ValuePlace {
  return { at: `${at}/${step.replace(/~/gu, "~0").replace(/\//gu, "~1")}`, loops };
}

/** Whether a name is a word of the notation, and none of a contract. */
function isWord(name: string): boolean {
  return name.startsWith("$") && !name.startsWith("$$");
}

function unescapedName(name: string): string {
  return name.startsWith("$$") ? name.slice(1) : name;
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || (typeof value !== "object" && typeof value !== "symbol");
}

/** Whether it is data to its last part. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value !== hole;
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.entries(value).every(([name, each]) => !isWord(name) && isPlain(each));
}

function unescaped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unescaped);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [unescapedName(name), unescaped(each)]));
}
