import type { Contract } from "../facts.generated.ts";
import { countOf } from "../hole.ts";
import type { Problem } from "../problem.ts";

const fewestInGroup = 2;
const mostInGroup = 50;
const mostOfTemplates = 20;

/** A group has enough contracts. */
export function* enoughForGroup({ flows }: Contract): Iterable<Problem> {
  const { least, exact } = countOf(flows);
  if (exact && least < fewestInGroup)
    yield { key: "flows", message: `A group has at least ${fewestInGroup} contracts, and this one has ${least}.` };
}

/** A group has not more contracts than the service takes. */
export function* fewEnoughForGroup({ flows }: Contract): Iterable<Problem> {
  const { least } = countOf(flows);
  if (least > mostInGroup) yield { key: "flows", message: `A group has at most ${mostInGroup} contracts, and this one has ${least}.` };
}

/** As many contracts as can be made of templates at once. */
export function* countOfTemplateFlows({ flows }: Contract): Iterable<Problem> {
  const { least, exact } = countOf(flows);
  if (least > mostOfTemplates || (exact && least === 0))
    yield { key: "flows", message: `1 to ${mostOfTemplates} contracts are sent at once, and here are ${least}.` };
}
