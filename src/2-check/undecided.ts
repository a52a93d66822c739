import { actions } from "../language/actions.ts";
import { factsOf } from "../language/facts.ts";
import type { Charged, Undecided } from "../language/undecided.ts";
import type { Contract } from "../model/contract.ts";
import { serviceCodes } from "../wire/refusals.ts";
import { paramValues, sampleParams } from "./codes/params.ts";
import { quotedDigits } from "./codes/shape.ts";
import { judge } from "./judge.ts";
import { lawsOf } from "./laws.ts";
import { createObserver } from "./observer.ts";
import { type Report, severityOf } from "./report.ts";

/**
 * The laws whose answer for a contract depends on its parameters or on the clock: those that look at something that is not known yet.
 * A law that looks at nothing of the kind will say what it says now.
 */
export function undecided({ root, action: name }: Contract): Undecided {
  const action = actions[name];
  const laws = lawsOf(name);
  const report: Report = { diagnostics: [], action: name };
  judge({ root, action }, laws, report, new Set());
  const observer = createObserver();
  const context = observer.observedContext({ action: name, service: action.service });
  const places = factsOf(root, action.construct, action.targets).map((place) => {
    const facts = observer.observed(place.facts);
    const charges = place.constructs.flatMap((as) =>
      (laws.get(as) ?? []).flatMap((rule): readonly Charged[] => {
        const looked = observer.looksAtUnknown(() => [...rule.judge(facts, context, as)]);
        return looked ? [{ code: rule.name, severity: severityOf(rule, name), api: serviceCodes(rule.refusals, name), as }] : [];
      }),
    );
    return { place, charges };
  });
  const remaining = new Set(places.flatMap(({ charges }) => charges.map(({ code }) => code)));
  const said = report.diagnostics.flatMap(({ code, pointer }) => (remaining.has(code.name) ? [`${code.name} ${pointer}`] : []));
  const api = Object.fromEntries(
    [sampleParams, paramValues, quotedDigits].map((code) => [code.name, serviceCodes(code.refusals, name)]),
  );
  return { places, said, api };
}
