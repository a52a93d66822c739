import type { FactsOf } from "../../runtime/facts.generated.ts";
import * as law from "../../runtime/law.ts";
import type { Context, Problem } from "../../runtime/problem.ts";
import type { Mending } from "../../diagnostics/fixes.ts";
import type { Code } from "../../model/diagnostic.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";

/** What a rule is told beside the facts of a contract. */
export interface RuleContext extends Context {
  /** The facts of PDFs, by the path that `pdf` gives; those that are known. */
  readonly pdfs?: ReadonlyMap<string, PdfFacts>;
}

/** A law that contracts keep, with its documentation: one const each. What it judges by stands in `checks`, and is shipped to generated code. */
export interface Rule extends Code, Pick<law.Law, "on"> {
  /** `construct` is the one of `on` as which the facts are judged. */
  readonly judge: (facts: law.Facts, context: RuleContext, construct: string) => Iterable<Problem>;
  /** Whether values invented for a sample rightly break it, so that nobody takes them for real. */
  readonly inventable?: true;
  /** How a value that breaks it may be mended without asking. */
  readonly mending?: Mending;
}

/** What a rule says of itself. Its name states the law; `refusals` are the records of the catalogue that it predicts. */
export type RuleText = Pick<Code, "name" | "refusals" | "docs"> & { readonly severity?: Code["severity"] } & Pick<
    Rule,
    "inventable" | "mending"
  >;

/** A rule on single texts. Absent, empty and unknown values are no matter of it. */
export function textRule(text: RuleText, ...of: Parameters<typeof law.textLaw>): Rule {
  return rule(text, law.textLaw(...of));
}

/** A rule on single numbers. */
export function numberRule(text: RuleText, ...of: Parameters<typeof law.numberLaw>): Rule {
  return rule(text, law.numberLaw(...of));
}

/** A rule on lists of values that are all known. */
export function listRule(text: RuleText, ...of: Parameters<typeof law.listLaw>): Rule {
  return rule(text, law.listLaw(...of));
}

/** A rule on each text of lists. */
export function eachTextRule(text: RuleText, ...of: Parameters<typeof law.eachTextLaw>): Rule {
  return rule(text, law.eachTextLaw(...of));
}

/** A rule on what stands together in one construct, or in several inside it. */
export function constructRule<K extends keyof FactsOf>(text: RuleText, ...of: Parameters<typeof law.constructLaw<K>>): Rule {
  return rule(text, law.constructLaw(...of));
}

/** A rule that wants a key to say something, always or only `when`. */
export function presenceRule<K extends keyof FactsOf>(text: RuleText, ...of: Parameters<typeof law.presenceLaw<K>>): Rule {
  return rule(text, law.presenceLaw(...of));
}

function rule(text: RuleText, judged: law.Law): Rule {
  return { severity: "error", ...text, ...judged };
}
