import type { ActionName } from "../model/contract.ts";
import { compare } from "../model/diagnostic.ts";
import type { Cause } from "../wire/refusals/service-code-row.ts";
import { serviceCodeTable } from "../wire/service-codes.ts";
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

const reasons: Readonly<Record<Cause, string>> = {
  account: "It depends on what the service knows of companies, people and applications.",
  resource: "It depends on whether what an id names exists in the service, and whom it belongs to.",
  pdf: "It depends on what the PDF holds.",
  clock: "It depends on the moment at which the request arrives.",
  traffic: "It depends on how much was asked of the service shortly before.",
  service: "It depends on the service itself; no request causes it.",
  elsewhere: "It belongs to other requests of the service; these have no occasion for it.",
};

/** Explains an error code of the service; `undefined` for one that no document of an action lists. */
export function explainServiceCode(name: string): ServiceCodeExplanation | undefined {
  const known = serviceCodeTable.get(name);
  if (known === undefined) return undefined;
  const { about, actions, cause, refusals } = known;
  const documented = answeredWith(name);
  const predictors = new Set([...documented, ...refusals].flatMap(predictorsOf));
  return {
    name,
    about,
    actions,
    predictedBy: [...predictors].toSorted(compare).map((code) => ({
      code,
      ...answering(
        name,
        documented.filter((id) => predictorsOf(id).includes(code)),
      ),
    })),
    besides: otherCauses(documented, cause),
  };
}

/** What no diagnostic predicts of some constraints, and what the code's own row says. */
function otherCauses(refusals: readonly string[], cause: Cause | undefined): readonly OtherCause[] {
  const settled = refusals.flatMap((id): readonly OtherCause[] => {
    const unpredicted = unpredictedOf(id);
    const outside = unpredicted?.state === "pdf" || unpredicted?.state === "account" || unpredicted?.state === "clock";
    return outside ? [{ cause: unpredicted.state, reason: unpredicted.reason }] : [];
  });
  const own = cause === undefined || settled.some((other) => other.cause === cause) ? [] : [{ cause, reason: reasons[cause] }];
  return [...new Map([...settled, ...own].map((other) => [other.reason, other])).values()];
}
