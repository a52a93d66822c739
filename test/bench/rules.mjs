// All rules together against the parse of the same contracts, in one process: what is judged is put together before.
import { parse } from "../../build/1-parse/parse.js";
import { filledIn } from "../../build/3-check/judge/fill.js";
import { lawsOf } from "../../build/3-check/judge/laws.js";
import { checkSource } from "../../build/compile.js";
import { actions } from "../../build/language/tables/actions.js";
import { factsOf } from "../../build/language/readers/facts.js";
import { contract } from "./corpus.mjs";
import { medians, print } from "./measure.mjs";

/** The facts of a contract as it is written, and with the values of each sample. */
function judged(each) {
  const action = actions[each.action];
  const filled = each.samples.map((sample) => [filledIn(each, sample), sample.now]);
  return [[each.root, undefined], ...filled].map(([root, now]) => ({
    laws: lawsOf(each.action),
    context: { action: each.action, service: action.service, ...(now === undefined ? {} : { now }) },
    places: factsOf(root, action.construct, action.targets),
  }));
}

function judgeAll(contracts) {
  let problems = 0;
  for (const { laws, context, places } of contracts)
    for (const { facts, constructs } of places)
      for (const construct of constructs)
        for (const rule of laws.get(construct) ?? []) problems += [...rule.judge(facts, context, construct)].length;
  return problems;
}

export async function rules(_folder, count) {
  const sources = Array.from({ length: count }, (_, index) => ({ path: `contract-${index}.flow.yaml`, text: contract(index) }));
  const contracts = sources.flatMap((source) => checkSource(source).value ?? []);
  const prepared = contracts.flatMap(judged);
  const [parsing, facts, judging] = await medians(
    3,
    () => sources.forEach((source) => parse(source)),
    () => contracts.forEach((each) => judged(each)),
    () => judgeAll(prepared),
  );
  const show = (name, ms, goal) =>
    print({ name, value: `${ms.toFixed(0)} ms`, ratio: ms / parsing, of: "the parse", ...(goal ? { goal } : {}) });
  show(`all rules, ${count} contracts`, judging, 0.33);
  show("the facts that they judge", facts);
}
