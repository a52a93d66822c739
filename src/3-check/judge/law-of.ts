import { applies, severityOf } from "../../diagnostics/collector.ts";
import { type ActionName, actionNames } from "../../model/contract.ts";
import type { Code } from "../../model/diagnostic.ts";
import type { Rule } from "../../rules/base/rule.ts";
import type { Answering, Claim } from "../../runtime/answers.ts";
import type { Law } from "../../runtime/law.ts";
import { answersTo, isOfSigning } from "../../wire/refusals.ts";

/** Made when they are asked for, and kept, so that one rule is one law. */
const laws = new WeakMap<Rule, Law>();

/** A rule as the law that it is shipped as: with how bad its breach is, and how the service answers it, action by action. */
export function lawOf(rule: Rule): Law {
  const known = laws.get(rule);
  if (known !== undefined) return known;
  const { name, messages, on, judge, narrowed, passes } = rule;
  const fast = { ...(narrowed === undefined ? {} : { narrowed }), ...(passes === undefined ? {} : { passes }) };
  const made: Law = { name, ...lawAnswers(rule), messages, on, judge, ...fast };
  laws.set(rule, made);
  return made;
}

/** How bad the breach of a law is, and how the service answers it, in the actions that have it: what a law carries, as data. */
export function lawAnswers(code: Pick<Code, "severity" | "refusals">): Answering {
  const having = actionNames.filter((action) => applies(code, action));
  const warningIn = having.filter((action) => severityOf(code, action) === "warning");
  const claims = claimsOf(code, having).map(({ actions, ...claim }): Claim =>
    actions.length === having.length ? claim : { ...claim, actions },
  );
  return {
    severity: warningIn.length === having.length ? "warning" : "error",
    ...(warningIn.length === 0 || warningIn.length === having.length ? {} : { warningIn }),
    ...(claims.length === 0 ? {} : { claims }),
  };
}

/** A claim with its actions. */
type ClaimIn = Claim & { readonly actions: readonly string[] };

/** Each code with the actions that answer it. One that two actions tell in another order, among others, is there twice. */
function claimsOf({ refusals }: Pick<Code, "refusals">, having: readonly ActionName[]): readonly ClaimIn[] {
  const claims: (ClaimIn & { readonly actions: string[] })[] = [];
  for (const action of having) {
    const { api, inferred } = answersTo(refusals, action);
    let from = 0;
    for (const code of api) {
      const isDocumented = !inferred.includes(code);
      const at = claims.findIndex((each, index) => index >= from && each.code === code && (each.documented === true) === isDocumented);
      if (at === -1) {
        const document = isDocumented ? ({ documented: true } as const) : {};
        claims.push({ code, actions: [action], ...document, ...(isOfSigning(code) ? { signing: true } : {}) });
        from = claims.length;
      } else {
        claims[at]?.actions.push(action);
        from = at + 1;
      }
    }
  }
  return claims;
}
