import type { ActionName } from "../model/contract.ts";
import { compare } from "../model/diagnostic.ts";
import type { Cause } from "../wire/refusals/service-code-row.ts";
import { serviceCodeTable } from "../wire/service-codes.ts";
import { type CatalogueWords, english } from "../words/catalogue.ts";
import { answering, type Answering } from "./answers.ts";
import { answeredWith, predictorsOf, unpredictedOf } from "./predictions.ts";

/** Why the service answers with one of its error codes. */
export interface ServiceCodeExplanation {
  readonly name: string;
  readonly about: string;
  /** The actions whose documents list it. */
  readonly actions: readonly ActionName[];
  /** The diagnostics that predict it. */
  readonly predictedBy: readonly Prediction[];
  /** What else can cause it. */
  readonly besides: readonly OtherCause[];
}

/** A diagnostic that predicts a service code, and the actions that answer so; none where only the code's name says so. */
export interface Prediction extends Answering {
  readonly code: string;
}

/** What beside the text of a request causes a service code, and why. */
export interface OtherCause {
  readonly cause: Cause;
  readonly reason: string;
}

/** Explains an error code of the service, in the words of a language; `undefined` for one that no document of an action lists. */
export function explainServiceCode(name: string, words: CatalogueWords = english): ServiceCodeExplanation | undefined {
  const known = serviceCodeTable.get(name);
  if (known === undefined) return undefined;
  const { about, actions, cause, refusals } = known;
  const documented = answeredWith(name);
  const predictors = new Set([...documented, ...refusals].flatMap(predictorsOf));
  return {
    name,
    about: words.about(name, about),
    actions,
    predictedBy: [...predictors].toSorted(compare).map((code) => ({
      code,
      ...answering(
        name,
        documented.filter((id) => predictorsOf(id).includes(code)),
      ),
    })),
    besides: otherCauses(documented, cause, words),
  };
}

/** What no diagnostic predicts of some constraints, and what the code's own row says. */
function otherCauses(refusals: readonly string[], cause: Cause | undefined, words: CatalogueWords): readonly OtherCause[] {
  const settled = refusals.flatMap((id): readonly OtherCause[] => {
    const unpredicted = unpredictedOf(id);
    const outside = unpredicted?.state === "pdf" || unpredicted?.state === "account" || unpredicted?.state === "clock";
    return outside ? [{ cause: unpredicted.state, reason: words.settled(id, unpredicted.reason) }] : [];
  });
  const own = cause === undefined || settled.some((other) => other.cause === cause) ? [] : [{ cause, reason: words.reasons[cause] }];
  return [...new Map([...settled, ...own].map((other) => [other.reason, other])).values()];
}
