import type { Context, Problem } from "../../runtime/problem.ts";
import { actions } from "../../language/tables/actions.ts";
import type { Facts } from "../../runtime/law.ts";
import { factsOf, type Place } from "../../language/readers/facts.ts";
import { atClock } from "../../language/trees/instantiate.ts";
import { placeOf, prepareFacts } from "../../language/readers/prepare-facts.ts";
import type { Filling } from "../../language/trees/prepare.ts";
import type { Contract } from "../../model/contract.ts";
import type { Code } from "../../model/diagnostic.ts";
import { isWaived } from "../../model/waiver.ts";
import { lawsOf } from "./laws.ts";
import { createObserver } from "./observer.ts";
import { severityOf } from "../../diagnostics/collector.ts";
import type { Rule } from "../../rules/base/rule.ts";

/** What a judgement of filled-in values came to. */
interface Verdict {
  /** Whether there may be an error, so that the contract has to be judged in full. */
  readonly doubtful: boolean;
  /** Laws broken that are warnings. */
  readonly warnings: ReadonlySet<Code>;
}

/** Judges a contract with values filled in. */
export type Judge = (filling: Filling) => Verdict;

/** A law that a construct may break, depending on parameters. */
interface Open {
  readonly rule: Rule;
  readonly construct: string;
  readonly severity: Code["severity"];
}

/**
 * What a contract without errors says with values filled in, judged by a function made once: only by the laws that come out differently
 * for different parameters, and found by watching what each law reads. `undefined` where the facts cannot be made ready.
 */
export function prepareJudge(contract: Contract, now: number): Judge | undefined {
  const { construct, targets, service } = actions[contract.action];
  const root = atClock(contract.root, now);
  const places = factsOf(root, construct, targets);
  const context: Context = { action: contract.action, service, now };
  const said = saidWithoutClock(contract);
  const judges = new Map(
    places.flatMap((place) => {
      const open = openLaws(place, places, contract, context, said);
      return open.length > 0 ? [[place, placeJudge(open, context, place, said)] as const] : [];
    }),
  );
  const fill = prepareFacts(root, places, new Set(judges.keys()));
  if (fill === undefined) return undefined;
  return (filling) => {
    let doubtful = false;
    let warnings = none;
    fill(filling, (facts, place) => {
      for (const { rule, severity } of judges.get(place)?.(facts) ?? []) {
        if (severity === "error") doubtful = true;
        else warnings = warnings.has(rule) ? warnings : new Set([...warnings, rule]);
      }
    });
    return { doubtful, warnings };
  };
}

const none: ReadonlySet<Code> = new Set();
const noLaws: readonly Open[] = [];

/** Judges one construct with its values; answers the laws it breaks. Values that repeat from one time to the next are not judged again. */
function placeJudge(open: readonly Open[], context: Context, place: Place, said: ReadonlySet<string>): (facts: Facts) => readonly Open[] {
  let last: Facts | undefined;
  let broken = noLaws;
  return (facts) => {
    if (last !== undefined && areSame(last, facts)) return broken;
    last = facts;
    broken = noLaws;
    for (const law of open) {
      for (const problem of law.rule.judge(facts, context, law.construct)) {
        const about = problem.on && placeOf(problem.on);
        if (!said.has(idOf(law.rule, problem, about ?? place)) && broken.at(-1) !== law) broken = [...broken, law];
      }
    }
    return broken;
  };
}

/** Whether facts are the same, key by key; constructs inside are never the same, since each time has its own. */
function areSame(last: Facts, facts: Facts): boolean {
  for (const key in facts) if (facts[key] !== last[key]) return false;
  return Object.keys(last).length === Object.keys(facts).length;
}

/** What is said of a contract before it is filled in, and so not again each time that it is. */
function saidWithoutClock({ root, action }: Contract): ReadonlySet<string> {
  const { construct: top, targets, service } = actions[action];
  const said = new Set<string>();
  const places = factsOf(root, top, targets);
  for (const place of places) {
    for (const { rule, construct } of lawsAt(place, action)) {
      for (const problem of rule.judge(place.facts, { action, service }, construct))
        said.add(idOf(rule, problem, aboutOf(problem, place, places)));
    }
  }
  return said;
}

function* lawsAt(place: Place, action: Contract["action"]): Iterable<Pick<Open, "rule" | "construct">> {
  const laws = lawsOf(action);
  for (const construct of place.constructs) for (const rule of laws.get(construct) ?? []) yield { rule, construct };
}

/** The laws whose judgement of a construct depends on parameters, or that it breaks at this moment whatever they are. */
function openLaws(
  place: Place,
  places: readonly Place[],
  { action, waived }: Contract,
  context: Context,
  said: ReadonlySet<string>,
): readonly Open[] {
  return [...lawsAt(place, action)]
    .filter(({ rule }) => !isWaived(waived, rule.name, place.origin.pointer))
    .filter(({ rule, construct }) => looksAtHoles(rule, place, context, construct) || isBroken(rule, construct))
    .map((law) => ({ ...law, severity: severityOf(law.rule, action) }));

  function isBroken(rule: Rule, construct: string): boolean {
    const problems = [...rule.judge(place.facts, context, construct)];
    return problems.some((problem) => !said.has(idOf(rule, problem, aboutOf(problem, place, places))));
  }
}

/** Whether a law looks at anything of a construct that is not known. */
function looksAtHoles(rule: Rule, { facts }: Place, context: Context, construct: string): boolean {
  const { observed, looked } = createObserver();
  // It is judged to its end: what it says does not matter.
  for (const _ of rule.judge(observed(facts), context, construct)) continue;
  return looked();
}

/** The place that a problem of facts with holes is about. */
function aboutOf({ on }: Problem, place: Place, places: readonly Place[]): Place {
  return (on && places.find(({ facts }) => facts === on)) ?? place;
}

/** Which law, broken where. */
function idOf(rule: Rule, { key = "" }: Problem, { origin }: Place): string {
  return `${rule.name} ${origin.pointer} ${key}`;
}
