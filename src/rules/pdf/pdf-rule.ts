import type { Flow } from "../../runtime/facts.generated.ts";
import { certain } from "../../runtime/hole.ts";
import type { Messages, NoHelps } from "../../runtime/message.ts";
import type { Problem } from "../../runtime/problem.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import { factsOfFile } from "../../placement/from-top.ts";
import { type Standing, standingsOf } from "../../placement/standing.ts";
import type { RuleText, Rule, RuleContext } from "../base/rule.ts";

/** A contract beside the facts of its PDF. */
export interface View {
  readonly flow: Flow;
  readonly pdf: PdfFacts;
  /** Where its components will stand. */
  readonly standings: readonly Standing[];
}

const views = new WeakMap<Flow, View>();

/** A rule on a contract and its PDF; it says nothing where the facts of the PDF are not known. */
export function pdfRule<const M extends Messages, const H extends Messages = NoHelps<M>>(
  law: RuleText<M, H>,
  judge: (view: View) => Iterable<Problem<NoInfer<M>, NoInfer<H>>>,
): Rule<M, H>;
export function pdfRule(law: RuleText, judge: (view: View) => Iterable<Problem>): Rule {
  return {
    severity: "error",
    ...law,
    on: ["flow"],
    *judge(facts, context) {
      const view = viewOf(facts, context);
      if (view) yield* judge(view);
    },
  };
}

/** All rules judge the same facts one after another, so a view is made once for all of them. */
function viewOf(flow: Flow, { pdfs }: RuleContext): View | undefined {
  if (pdfs === undefined) return undefined;
  const [file] = certain(flow.files);
  const pdf = file && factsOfFile(pdfs, file.pdf);
  if (pdf === undefined) return undefined;
  const made = views.get(flow);
  if (made?.pdf === pdf) return made;
  const view = { flow, pdf, standings: standingsOf(flow, pdf) };
  views.set(flow, view);
  return view;
}
