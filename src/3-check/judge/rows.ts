import { problemsOfValues } from "../../runtime/judgement.ts";
import { type ParamProblem, readOwnParams, type Values } from "../../runtime/params.ts";
import { allParams, type Contract } from "../../model/contract.ts";
import type { Code } from "../../model/diagnostic.ts";
import { rules } from "../../rules/index.ts";
import { residual } from "./residual.ts";

/** What values for the parameters of a contract come to. */
interface Verdict {
  /** The values, defaults among them; none where one is missing, unfit or of no parameter. */
  readonly values?: Values;
  /** The laws of mere warnings that they break; none where there may be an error, so that the contract has to be judged in full. */
  readonly warnings?: ReadonlySet<Code>;
}

/** Judges values for the parameters of a contract, plain data of JSON by name; the last of a name counts. */
export type JudgeValues = (given: readonly (readonly [string, unknown])[]) => Verdict;

const none: ReadonlySet<Code> = new Set();
const codes: ReadonlyMap<string, Code> = new Map(rules.map((rule) => [rule.name, rule]));

/** Makes a function that judges a contract without errors with many values at one moment, in Unix seconds. */
export function precompileJudge(contract: Contract, now: number): JudgeValues {
  const { judged, exact } = residual(contract, now);
  const params = allParams(contract);
  const fields = [...judged.params, ...(judged.vars ?? [])];
  // Every parameter is a property, so that all rows are laid out alike, and none is taken from what all objects have.
  const blank: Values = Object.fromEntries([...params.keys()].map((name) => [name, undefined]));
  return (given) => {
    const passed: Record<string, unknown> = { ...blank };
    for (const [name, value] of given) {
      if (params.has(name)) passed[name] = value;
      // What is of no parameter is an error; as a property `__proto__` would not even be seen.
      else if (name !== "now") return {};
    }
    const wrong: ParamProblem[] = [];
    const values = readOwnParams(fields, passed, wrong);
    if (wrong.length > 0) return wrong.some(({ typed }) => !typed) ? {} : { values };
    if (!exact) return { values };
    const problems = problemsOfValues(judged, values, wrong, now);
    if (problems.length === 0) return { values, warnings: none };
    if (problems.some(({ severity }) => severity === "error")) return { values };
    return { values, warnings: new Set(problems.flatMap(({ code }) => codes.get(code) ?? [])) };
  };
}
