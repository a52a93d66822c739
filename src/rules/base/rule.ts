import type { FactsOf } from "../../runtime/facts.generated.ts";
import * as law from "../../runtime/law.ts";
import type { Messages, NoHelps, PlainIdOf } from "../../runtime/message.ts";
import type { Context, Problem } from "../../runtime/problem.ts";
import type { ValueFix } from "../../diagnostics/fixes.ts";
import type { Code, CodeDocs } from "../../model/diagnostic.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";

/** What a rule is told beside the facts of a contract. */
export interface RuleContext extends Context {
  /** The facts of PDFs, by the path that `pdf` gives; those that are known. */
  readonly pdfs?: ReadonlyMap<string, PdfFacts>;
}

/** A law that contracts keep, with its documentation: one const each. What it judges by stands in `checks`, and is shipped to generated code. */
export interface Rule<M extends Messages = Messages, H extends Messages = NoHelps<M>>
  extends Code<M, H>, Pick<law.Law, "on" | "narrowed" | "passes"> {
  /** `construct` is the one of `on` as which the facts are judged. */
  readonly judge: (facts: law.Facts, context: RuleContext, construct: string) => Iterable<Problem>;
  /** Whether invented values of samples may break it on purpose, to show that they are not real. */
  readonly inventable?: true;
  /** How a value that breaks it may be mended without asking. */
  readonly valueFix?: ValueFix;
}

/** What a rule says of itself. Its name states the law; `refusals` are the records of the catalogue that it predicts. */
export type RuleText<M extends Messages = Messages, H extends Messages = Messages> = Pick<Code, "name" | "refusals"> &
  Pick<Rule, "inventable" | "valueFix"> & {
    readonly docs: CodeDocs;
    readonly severity?: Code["severity"];
    /** What it may say. */
    readonly messages: M;
    readonly helps?: H;
  };

type Construct = keyof FactsOf;

/** A rule on single texts. Absent, empty and unknown values are no matter of it. */
export function textRule<const M extends Messages, const H extends Messages = NoHelps<M>>(
  text: RuleText<M, H>,
  on: law.Keys,
  test: law.Test<string, NoInfer<M>>,
  ofParts?: law.Test<readonly string[], NoInfer<M>>,
  passes?: number,
): Rule<M, H>;
export function textRule(
  text: RuleText,
  on: law.Keys,
  test: law.Test<string>,
  ofParts?: law.Test<readonly string[]>,
  passes?: number,
): Rule {
  return rule(law.textLaw(text, on, test, ofParts, passes));
}

/** A rule on single numbers. */
export function numberRule<const M extends Messages, const H extends Messages = NoHelps<M>>(
  text: RuleText<M, H>,
  on: law.Keys,
  test: law.Test<number, NoInfer<M>>,
  passes?: number,
): Rule<M, H>;
export function numberRule(text: RuleText, on: law.Keys, test: law.Test<number>, passes?: number): Rule {
  return rule(law.numberLaw(text, on, test, passes));
}

/** A rule on lists of values that are all known. */
export function listRule<const M extends Messages, const H extends Messages = NoHelps<M>>(
  text: RuleText<M, H>,
  on: law.Keys,
  test: law.Test<readonly unknown[], NoInfer<M>>,
): Rule<M, H>;
export function listRule(text: RuleText, on: law.Keys, test: law.Test<readonly unknown[]>): Rule {
  return rule(law.listLaw(text, on, test));
}

/** A rule on each text of lists. */
export function eachTextRule<const M extends Messages, const H extends Messages = NoHelps<M>>(
  text: RuleText<M, H>,
  on: law.Keys,
  test: law.Test<string, NoInfer<M>>,
): Rule<M, H>;
export function eachTextRule(text: RuleText, on: law.Keys, test: law.Test<string>): Rule {
  return rule(law.eachTextLaw(text, on, test));
}

/** A rule on what stands together in one construct, or in several inside it. */
export function constructRule<K extends Construct, const M extends Messages, const H extends Messages = NoHelps<M>>(
  text: RuleText<M, H>,
  on: readonly K[],
  judge: (facts: FactsOf[K], context: Context, construct: K) => Iterable<Problem<NoInfer<M>, NoInfer<H>>>,
  passes?: law.Passing,
): Rule<M, H>;
export function constructRule<K extends Construct>(
  text: RuleText,
  on: readonly K[],
  judge: (facts: FactsOf[K], context: Context, construct: K) => Iterable<Problem>,
  passes?: law.Passing,
): Rule {
  return rule(law.constructLaw(text, on, judge, passes));
}

/** A rule that wants a key to say something, always or only `when`. */
export function presenceRule<K extends Construct, const M extends Messages, const H extends Messages = NoHelps<M>>(
  text: RuleText<M, H>,
  construct: K,
  key: keyof FactsOf[K] & string,
  message: PlainIdOf<NoInfer<M>>,
  when?: (facts: FactsOf[K], context: Context) => boolean,
): Rule<M, H>;
export function presenceRule<K extends Construct>(
  text: RuleText,
  construct: K,
  key: keyof FactsOf[K] & string,
  message: string,
  when?: (facts: FactsOf[K], context: Context) => boolean,
): Rule {
  return rule(law.presenceLaw(text, construct, key, message, when));
}

function rule(judging: RuleText & Pick<law.Law, "on" | "judge" | "narrowed" | "passes">): Rule {
  return { severity: "error", ...judging };
}
