import { answersOf } from "./answers.ts";
import type { Service } from "./facts.generated.ts";
import { type Hole, hole } from "./hole.ts";
import type { Law } from "./law.ts";
import { type Frame, frameOf } from "./frame.ts";
import { locate } from "./locate.ts";
import { type Look, lookAt } from "./look.ts";
import type { ParamField } from "./param.ts";
import { paramAnswers } from "./param-answers.generated.ts";
import { type ParamProblem, passedMessages, readParams, type Values } from "./params.ts";
import { type AnyMessage, type MessageData, type Messages, dataOf, shownDataOf } from "./message.ts";
import { bindingsOf } from "./precompile.ts";
import { hasOwn } from "./plain.ts";
import type { ConstructRecipe, FilledConstruct, Recipe } from "./recipe.ts";
import type { GivenKey } from "./provenance.ts";
import { readSealed } from "./sealed.ts";
import { withoutPersonal } from "./personal.ts";
import type { Context, Problem } from "./problem.ts";
import { silence } from "./silence.ts";
import { sentenceOf } from "./speech.ts";
import type { Site } from "./environment.ts";

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
  /** Variables of the environment, by the names that they have as parameters: `vars.sealId`. */
  readonly vars?: readonly ParamField[];
  /** What its constructs are judged by. */
  readonly laws: readonly LawLeft[];
  /** How the facts of the contract are made of parameters; none where nothing is left. */
  readonly facts?: Recipe;
  /** What the contract is told anyway, when it is compiled: codes, each with the pointer of its place. */
  readonly said: readonly string[];
  /** The same of what it is told beside that of each environment, where the variables are those of the configuration. */
  readonly saidIn?: Readonly<Record<string, readonly string[]>>;
}

/** A law that judges every construct it is about, but for those at some pointers: there it is answered already. */
export interface LawLeft {
  readonly law: Law;
  readonly except?: readonly string[];
}

/** A problem, and what tells it from others: problems of one id are the same mistake. */
interface Found {
  readonly problem: ParamsProblem;
  readonly id: string;
}

const unsaid: readonly ParamsProblem[] = [];

/** Parameters that have been read, and everything that is wrong with them. */
export interface JudgedParams {
  /** The values as they were judged; a hole where there are none. */
  readonly values: Values | Hole;
  readonly problems: readonly ParamsProblem[];
}

/** What a call says beside its parameters. */
export interface Sending {
  /** The moment of sending, in Unix seconds. */
  readonly now: number;
  /** What the application calls the matter. */
  readonly key?: GivenKey | undefined;
  /** The environment that it is for, where the contract has variables of one. */
  readonly site?: Site;
}

/** Reads parameters, and judges them as they are sent. It never throws. */
export function judgedParams(judged: CompiledLaws, passed: unknown, { now, key, site }: Sending): JudgedParams {
  const read: ParamProblem[] = [];
  const own = readParams(judged.params, passed, read);
  const values = own === hole || key === undefined ? own : { ...own, ...key.read(read) };
  const vars = site?.read(judged.vars ?? [], read);
  const wrong = read.some(({ from = now }) => from > now) ? read.filter(({ from = now }) => from <= now) : read;
  // At a moment that no calendar has, nothing that depends on it can be told.
  const isMoment = now >= firstMoment && now <= lastMoment;
  if (!isMoment) wrong.push({ path: "now", code: "param-values", message: "no-moment", data: { option: "now" } });
  if (values === hole || !isMoment) return { values, problems: toldOf(wrong).map((each) => ofParams(each, judged.action)) };
  return { values, problems: problemsOfValues(judged, vars === undefined ? values : { ...values, ...vars }, wrong, now, site?.configured) };
}

/**
 * Parameters that are not judged, in which ids of sealed files are read all the same, and what is wrong with those, or with what the call says
 * beside them: without it the request would lack something of which nobody is told. It never throws.
 */
export function unjudgedParams<P>(
  judged: CompiledLaws,
  passed: P,
  { key, site }: Pick<Sending, "key" | "site">,
): { readonly values: P; readonly problems: readonly ParamsProblem[] } {
  const wrong: ParamProblem[] = [];
  // What is not judged is of the type that who does not want it judged says.
  const values = readSealed(judged.params, passed, "", wrong) as P;
  key?.read(wrong);
  site?.read(judged.vars ?? [], wrong);
  // Whether a value is a good one of its type is a judgement, too.
  const known = wrong.filter(({ typed }) => !typed);
  return { values, problems: toldOf(known).map((each) => ofParams(each, judged.action)) };
}

/** The first and the last second of the years 1 to 9999. */
const firstMoment = -62_135_596_800;
const lastMoment = 253_402_300_799;

/** How many errors are told, and how many warnings: nobody reads more. */
const mostTold = 1_000;

function toldOf<T>(found: readonly T[]): readonly T[] {
  return found.length > mostTold ? found.slice(0, mostTold) : found;
}

/**
 * Everything that is wrong with values that have been read, beside what was found `wrong` with them by themselves, and what is said of the
 * contract in the environment that is `configured` as it is.
 */
export function problemsOfValues(
  judged: CompiledLaws,
  values: Values,
  wrong: readonly ParamProblem[],
  now: number,
  configured = "",
): readonly ParamsProblem[] {
  const ready = readyOf(judged);
  const { frame, context } = ready;
  context.now = now;
  const constructs = frame.fill(bindingsOf(values, now));
  const broken = judgeAll(ready.lawsOf(constructs), context, constructs, values);
  frame.empty();
  if (wrong.length === 0 && broken.length === 0) return unsaid;
  const found = different(broken, saidOf(judged, configured));
  // A law that says the same of a value knows better how bad it is there; a warning about a text that it stands in says nothing of its type.
  const isSaid = (wrongly: ParamProblem): boolean =>
    found.some(({ path, severity, messageId }) => path === wrongly.path && (severity === "error" || messageId === wrongly.message));
  const own = toldOf(wrong.filter((each) => !each.typed || !isSaid(each)));
  return [...own.map((each) => ofParams(each, judged.action)), ...found.map(discreet)];
}

/** What is told anyway; an environment may be called like what all objects have. */
function saidOf({ said, saidIn = {} }: CompiledLaws, environment: string): readonly string[] {
  return hasOwn(saidIn, environment) ? [...said, ...(saidIn[environment] ?? [])] : said;
}

/** What has been made ready of a judgement. */
interface Ready {
  readonly frame: Frame;
  readonly lawsOf: (constructs: readonly FilledConstruct[]) => readonly ConstructLaws[];
  /** The context of the judgement that goes on: one comes after the other, and no law keeps it. */
  readonly context: { -readonly [K in keyof Context]-?: Context[K] };
}

/** A construct, and what it is judged by. */
interface ConstructLaws {
  readonly construct: FilledConstruct;
  readonly judges: readonly Judge[];
  /** The keys whose texts may tell that laws find nothing: one look at each answers several laws. */
  readonly looks: readonly Look[];
}

/** A law, the construct as which it judges, and how bad its breach is. */
interface Judge {
  readonly law: Law;
  readonly judge: Law["judge"];
  readonly as: string;
  readonly severity: "error" | "warning";
  /** Where the law finds nothing in a text of characters up to a kind. */
  readonly look?: Look;
  readonly upTo: number;
}

/** What was made ready when it was asked for first. */
const ready = new WeakMap<CompiledLaws, Ready>();

function readyOf(judged: CompiledLaws): Ready {
  const known = ready.get(judged);
  if (known !== undefined) return known;
  const { action, service, facts = hole } = judged;
  const frame = frameOf(facts);
  const lawsOfConstruct = lawFinder(judged);
  const settled = frame.settled?.map(lawsOfConstruct).filter(({ judges }) => judges.length > 0);
  const made: Ready = {
    frame,
    lawsOf: (constructs) => settled ?? constructs.map(lawsOfConstruct),
    context: { action, service, now: Number.NaN },
  };
  ready.set(judged, made);
  return made;
}

/** A function that tells what constructs are judged by; it looks that up once for those that a repetition makes. */
function lawFinder(judged: CompiledLaws): (construct: FilledConstruct) => ConstructLaws {
  const known = new Map<ConstructRecipe, Omit<ConstructLaws, "construct">>();
  return (construct) => {
    const { recipe } = construct;
    const laws = known.get(recipe) ?? judgesAt(recipe, judged);
    known.set(recipe, laws);
    return { construct, ...laws };
  };
}

function judgesAt(
  { place: { as: constructs, at }, fields }: ConstructRecipe,
  { laws, action, service }: CompiledLaws,
): Omit<ConstructLaws, "construct"> {
  const isSilent = silence(fields, { action, service });
  const isThere = (key: string): boolean => hasOwn(fields, key);
  const looks: Look[] = [];
  const lookFor = (keys: readonly string[]): Pick<Judge, "look"> => {
    const [key, ...others] = keys.filter(isThere);
    if (key === undefined || others.length > 0) return {};
    const look = looks.find((each) => each.key === key) ?? lookAt(key, fields[key]);
    if (!looks.includes(look)) looks.push(look);
    return { look };
  };
  const judges = constructs.flatMap((as) =>
    laws
      .filter(({ law, except }) => law.on.includes(as) && except?.includes(at) !== true && !isSilent(law, as))
      .map(({ law }) => ({
        law,
        judge: law.narrowed?.(as, isThere) ?? law.judge,
        as,
        severity: answersOf(law, action, at).severity,
        upTo: law.passes?.kind ?? 0,
        ...lookFor(law.passes?.keys[as] ?? []),
      })),
  );
  return { judges, looks };
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

function ofParams(problem: ParamProblem, action: string): ParamsProblem {
  const { path, code } = problem;
  return discreet({
    path,
    pointer: pointerOfParam(path),
    code,
    ...answersOf(paramAnswers[code], action, ""),
    ...saidAs(problem, problem.messages ?? passedMessages),
  });
}

/** Where a definition declares a parameter; of options it says nothing. */
function pointerOfParam(path: string): string {
  const [name = ""] = path.split(/[.[]/u);
  if (name === "") return "/params";
  return name === "now" || name === "env" || name === "vars" || path === "options.key" ? "" : `/params/${name}`;
}

/** The sentence, with its id and data. */
function saidAs(said: AnyMessage, messages: Messages): Pick<ParamsProblem, "message" | "messageId" | "data"> {
  return { message: sentenceOf(said, messages), messageId: said.message, data: dataOf(said.data) };
}

function judgeAll(
  judged: readonly ConstructLaws[],
  context: Required<Context>,
  constructs: readonly FilledConstruct[],
  values: Values,
): readonly Found[] {
  let found: Gathered | undefined;
  for (const { construct, judges, looks } of judged) {
    const { facts } = construct;
    for (const look of looks) look.kind = look.kindOf(facts, values, context.now);
    for (const each of judges) {
      if (each.look !== undefined && each.look.kind <= each.upTo) continue;
      const problems = each.judge(facts, context, each.as);
      // Most laws find nothing, and to begin to go through nothing takes longer than to look.
      if (Array.isArray(problems) && problems.length === 0) continue;
      found ??= { all: [], error: 0, warning: 0 };
      for (const problem of problems)
        if ((found[each.severity] += 1) <= mostTold) found.all.push(located(problem, each.law, context.action, construct, constructs));
    }
  }
  return found === undefined ? noneFound : found.all;
}

/** What was found, and how much of it there is that is told. */
interface Gathered {
  readonly all: Found[];
  error: number;
  warning: number;
}

const noneFound: readonly Found[] = [];

function located(problem: Problem, law: Law, action: string, judged: FilledConstruct, constructs: readonly FilledConstruct[]): Found {
  const { path, pointer, where } = locate(problem, judged, constructs);
  const words = saidAs(problem, law.messages);
  const answers = answersOf(law, action, judged.recipe.place.at);
  return { problem: { path, pointer, code: law.name, ...answers, ...words }, id: JSON.stringify([law.name, where, words.message]) };
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
