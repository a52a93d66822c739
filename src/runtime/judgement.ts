import type { Service } from "./facts.generated.ts";
import { hole } from "./hole.ts";
import { inEnglish } from "./english.ts";
import type { Facts } from "./law.ts";
import type { ParamField } from "./param.ts";
import { paramMessages, type ParamProblem, readParams, type Values } from "./params.ts";
import { type AnyMessage, type MessageData, type Messages, dataOf, shownDataOf } from "./message.ts";
import { bindingsOf, type Fill, precompile } from "./precompile.ts";
import type { Bindings, Charge, FilledConstruct, JudgedConstruct, Recipe } from "./recipe.ts";
import { withoutPersonal } from "./personal.ts";
import type { Context, Problem } from "./problem.ts";

/** What is wrong with the parameters of a contract. */
export interface ParamsProblem {
  /** The parameter: `people[0].mobile`; `""` where it is about no single one. */
  readonly path: string;
  /** Where the contract definition says it, as an RFC 6901 pointer: `/approvers/1/mobile`. */
  readonly pointer: string;
  /** The name of the law, as `flowspec check` reports it. */
  readonly code: string;
  /** A builder refuses errors and lets warnings pass. */
  readonly severity: "error" | "warning";
  /** The codes with which the service would refuse the request. */
  readonly api: readonly string[];
  /** Those of them that no document ties to the mistake: the service may answer otherwise. */
  readonly inferred: readonly string[];
  /** What is wrong, personal values masked. */
  readonly message: string;
  /** Which sentence of the law that is, whatever the language. */
  readonly messageId: string;
  /** What the sentence is about, by the names of its values, personal ones masked. */
  readonly data: MessageData;
}

/** What is left of the judgement of a contract, for when its parameters are known. */
export interface CompiledLaws {
  readonly action: string;
  readonly service: Service;
  readonly params: readonly ParamField[];
  /** How the facts of the contract are made of parameters, its constructs with what they are judged by; none where nothing is left. */
  readonly facts?: Recipe;
  /** What the contract is told anyway, when it is compiled: codes, each with the pointer of its place. */
  readonly said: readonly string[];
  /** The codes with which the service refuses what is wrong with parameters themselves, by the code of the finding. */
  readonly answers: Readonly<Record<ParamProblem["code"], Pick<ParamsProblem, "api" | "inferred">>>;
}

/** A problem, and what tells it from others: problems of one id are the same mistake. */
interface Found {
  readonly problem: ParamsProblem;
  readonly id: string;
}

const unsaid: readonly ParamsProblem[] = [];

/** Everything that is wrong with parameters that are sent at a moment, in Unix seconds. It never throws. */
export function problemsOf(judged: CompiledLaws, passed: unknown, now: number): readonly ParamsProblem[] {
  const wrong: ParamProblem[] = [];
  const values = readParams(judged.params, passed, wrong);
  return values === hole ? wrong.map((each) => ofParams(judged, each)) : problemsOfValues(judged, values, wrong, now);
}

/** Everything that is wrong with values that have been read, beside what was found `wrong` with them by themselves. */
export function problemsOfValues(
  judged: CompiledLaws,
  values: Values,
  wrong: readonly ParamProblem[],
  now: number,
): readonly ParamsProblem[] {
  const bindings = bindingsOf(values, now);
  fillOf(judged)(bindings);
  const broken = judgeAll(judged, bindings);
  const found = broken.length === 0 ? unsaid : different(broken, judged.said);
  const own = wrong.filter(({ typed, path }) => !typed || !found.some((problem) => problem.path === path));
  return wrong.length === 0 && found.length === 0 ? unsaid : [...own.map((each) => ofParams(judged, each)), ...found.map(discreet)];
}

/** Functions that were made of facts when they were asked for first. */
const fills = new WeakMap<CompiledLaws, Fill>();

function fillOf(judged: CompiledLaws): Fill {
  const known = fills.get(judged);
  if (known !== undefined) return known;
  const made = precompile(judged.facts ?? hole);
  fills.set(judged, made);
  return made;
}

/** A problem in which no personal value is in sight. */
function discreet(problem: ParamsProblem): ParamsProblem {
  const { path, pointer, message, data } = problem;
  return {
    ...problem,
    path: withoutPersonal(path),
    pointer: withoutPersonal(pointer),
    message: withoutPersonal(message),
    data: shownDataOf(data, withoutPersonal),
  };
}

function ofParams({ answers }: CompiledLaws, problem: ParamProblem): ParamsProblem {
  const { path, code } = problem;
  const [name = ""] = path.split(/[.[]/u);
  return discreet({
    path,
    pointer: name === "" ? "/params" : `/params/${name}`,
    code,
    severity: "error",
    ...answers[code],
    ...saidAs(problem, paramMessages),
  });
}

/** The sentence, with its id and data. */
function saidAs(said: AnyMessage, messages: Messages): Pick<ParamsProblem, "message" | "messageId" | "data"> {
  return { message: inEnglish(said, messages), messageId: said.message, data: dataOf(said.data) };
}

function judgeAll({ action, service }: CompiledLaws, { now, constructs }: Bindings): readonly Found[] {
  const context: Context = { action, service, now };
  const found: Found[] = [];
  for (const known of constructs) {
    for (const { as, by } of known.place.judged ?? []) {
      for (const charge of by) {
        const problems = charge.law.judge(known.facts, context, as);
        // Most laws find nothing, and to begin to go through nothing takes longer than to look.
        if (Array.isArray(problems) && problems.length === 0) continue;
        for (const problem of problems) found.push(located(problem, charge, known, constructs));
      }
    }
  }
  return found;
}

function located(
  problem: Problem,
  { code, severity, api, inferred, law }: Charge,
  judged: FilledConstruct,
  constructs: readonly FilledConstruct[],
): Found {
  const { place, indexes, facts } = placeOf(problem.on ?? judged.facts, constructs) ?? judged;
  const { index } = problem;
  const words = saidAs(problem, law.messages);
  const key = problem.key === undefined || facts[problem.key] === undefined ? undefined : problem.key;
  const path = pathOf(place, key, index, indexes);
  const pointer = pointerOf(place, facts, key, index);
  const where = path === "" ? (place.aliases?.[key ?? ""] ?? pointer) : path;
  return { problem: { path, pointer, code, severity, api, inferred, ...words }, id: JSON.stringify([code, where, words.message]) };
}

/** The place of a construct; one without parameters stands in one that has some. */
function placeOf(on: object, constructs: readonly FilledConstruct[]): FilledConstruct | undefined {
  const noted = constructs.find((known) => known.facts === on);
  if (noted) return noted;
  // A construct is plain data; what a law is about is one that it was given.
  const facts = on as Facts;
  for (const known of constructs) {
    const steps = stepsTo(facts, known.facts);
    if (steps !== undefined) return { place: { at: known.place.at + steps }, facts, indexes: [] };
  }
  return undefined;
}

/** The pointer from one value to another inside it. */
function stepsTo(wanted: object, within: unknown): string | undefined {
  if (within === wanted) return "";
  if (typeof within !== "object" || within === null) return undefined;
  for (const [key, value] of Object.entries(within)) {
    const steps = stepsTo(wanted, value);
    if (steps !== undefined) return `/${key}${steps}`;
  }
  return undefined;
}

function pathOf({ from }: JudgedConstruct, key: string | undefined, index: number | undefined, indexes: readonly number[]): string {
  if (key === undefined) return "";
  const template = from?.[key] ?? from?.[`${key}/${index ?? ""}`] ?? "";
  return template.replaceAll(/#(\d+)/gu, (_, depth: string) => String(indexes[Number(depth)]));
}

function pointerOf({ at, pointers }: JudgedConstruct, facts: Facts, key: string | undefined, index: number | undefined): string {
  if (key === undefined) return at;
  const isItem = index !== undefined && Array.isArray(facts[key]);
  const pointer = pointers?.[key] ?? `${at}/${key}`;
  return isItem ? `${pointer}/${index}` : pointer;
}

/** Each mistake once, and none that is said anyway: a value that two places use is wrong once. */
function different(found: readonly Found[], said: readonly string[]): readonly ParamsProblem[] {
  const ids = new Set<string>();
  return found.flatMap(({ problem, id }) => {
    if (ids.has(id) || said.includes(`${problem.code} ${problem.pointer}`)) return [];
    ids.add(id);
    return [problem];
  });
}
