import { actions } from "../../language/tables/actions.ts";
import { factsOf, type Place } from "../../language/readers/facts.ts";
import type { Charged, Undecided } from "../../language/readers/undecided.ts";
import type { Contract } from "../../model/contract.ts";
import { isWaived } from "../../model/waiver.ts";
import { wholeCharacters } from "../../model/whole-characters.ts";
import { answersTo } from "../../wire/refusals.ts";
import { paramValues, sampleParams } from "../../codes/params.ts";
import { quotedDigits } from "../../codes/shape.ts";
import { judge } from "./judge.ts";
import { lawsOf } from "./laws.ts";
import { createObserver } from "./observer.ts";
import { partAt, type Report, severityOf } from "../../diagnostics/collector.ts";
import type { Rule } from "../../rules/base/rule.ts";
import { pdfRules } from "../../rules/pdf/index.ts";

/**
 * The laws whose answer for a contract depends on its parameters or on the clock: those that look at something that is not known yet.
 * A law that looks at nothing of the kind will say what it says now.
 */
export function undecided(contract: Contract): Undecided {
  const { root, action: name } = contract;
  const action = actions[name];
  const laws = lawsOf(name);
  let isSaid = false;
  const observer = createObserver();
  const context = observer.observedContext({ action: name, service: action.service });
  const pointers = new Map<string, string>();
  const places = factsOf(root, action.construct, action.targets).map((place) => {
    const facts = observer.observed(place.facts);
    const charges = place.constructs.flatMap((as) =>
      (laws.get(as) ?? []).flatMap((rule): readonly Charged[] => {
        if (isWaived(contract.waived, rule.name, place.origin.pointer)) return [];
        const problems = [...rule.judge(facts, context, as)];
        if (!observer.looked() || unshipped.has(rule)) return [];
        isSaid ||= problems.length > 0;
        const answers = answersTo(rule.refusals, name, partAt(place.origin.pointer));
        return [{ code: rule.name, severity: severityOf(rule, name), ...answers, as }];
      }),
    );
    return { place, charges, aliases: aliasesOf(place, pointers) };
  });
  const said = isSaid ? alreadySaid(contract) : [];
  const answers = Object.fromEntries(
    [sampleParams, paramValues, quotedDigits, wholeCharacters].map((code) => [code.name, answersTo(code.refusals, name)]),
  );
  return { places, said, answers };
}

/** A builder does not know the facts of a PDF. */
const unshipped: ReadonlySet<Rule> = new Set(pdfRules);

/** What is said of a contract before its parameters are known: codes, each with the pointer of its place. */
function alreadySaid({ root, action: name }: Contract): readonly string[] {
  const report: Report = { diagnostics: [], action: name };
  judge({ root, action: actions[name] }, lawsOf(name), report, new Set());
  return report.diagnostics.map(({ code, pointer }) => `${code.name} ${pointer}`);
}

/** What stands at lines that something before it stands at too; `pointers` are those before it, by their lines. */
function aliasesOf({ origin, fields }: Place, pointers: Map<string, string>): Readonly<Record<string, string>> {
  const keys = [...fields].map(([key, value]) => [key, value.origin] as const);
  const aliases = [["", origin] as const, ...keys].flatMap(([key, { span, pointer }]) => {
    const lines = `${span.source.path} ${span.start} ${key}`;
    const first = pointers.get(lines) ?? pointer;
    pointers.set(lines, first);
    return first === pointer ? [] : [[key, first] as const];
  });
  return Object.fromEntries(aliases);
}
