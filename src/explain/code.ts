import { codes } from "../code-families.ts";
import { applies, severityOf } from "../diagnostics/collector.ts";
import { actionNames } from "../model/contract.ts";
import { type Code, type CodeDocs, compare, type Severity } from "../model/diagnostic.ts";
import { docsOf } from "../report/code-docs.ts";
import type { Language } from "../words/language.ts";
import { type Answer, answersTo } from "./answers.ts";
import { predictedBy } from "./predictions.ts";

/** All that is known of a diagnostic code. */
export interface CodeExplanation extends CodeDocs {
  readonly name: string;
  /** How bad it is: of some codes that depends on the action. */
  readonly severities: readonly Severity[];
  /** The documented constraints that it predicts. */
  readonly refusals: readonly string[];
  /** How the service answers a request that breaks them. */
  readonly answers: readonly Answer[];
}

/**
 * Explains a diagnostic code, in a language whose pages are loaded (`loadPages`), else in English; `undefined` where there is no such code.
 */
export function explainCode(name: string, language?: Language): CodeExplanation | undefined {
  const code = codes.find((each) => each.name === name);
  if (code === undefined) return undefined;
  const refusals = predictedBy(name);
  return {
    name,
    severities: severitiesOf(code),
    ...docsOf(name, language),
    fix: language?.codes[name]?.docs.fix ?? code.docs.fix,
    refusals,
    answers: answersTo(refusals),
  };
}

/** How bad a code is, over all actions: of some that depends on the action. */
export function severitiesOf(code: Code): readonly Severity[] {
  const severities = new Set(actionNames.filter((action) => applies(code, action)).map((action) => severityOf(code, action)));
  return [...severities].toSorted(compare);
}
