import { actions } from "../language/tables/actions.ts";
import { liftConstruct } from "../language/readers/lift.ts";
import { literalTree } from "../language/trees/literal.ts";
import type { Clock } from "../model/clock.ts";
import type { ActionName } from "../model/contract.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DocumentNode } from "../model/document.ts";
import { valueTypes } from "../codes/shape.ts";
import { judge, type Reported } from "./judge/judge.ts";
import { judgeOverrides } from "./wire/overrides.ts";
import { add, at, type Collector } from "../diagnostics/collector.ts";
import { lawsOf } from "./judge/laws.ts";
import { personalIn, type PersonalPlace } from "./personal/spans.ts";
import { withTypes } from "./wire/request-types.ts";

/** What is wrong with a request, and where it holds personal values. */
interface CheckedRequest {
  readonly diagnostics: readonly Diagnostic[];
  readonly personal: readonly PersonalPlace[];
}

/**
 * Judges a request body by the laws that contracts keep: it is lifted to a contract, whose every value stands where the body has it.
 */
export function checkRequest(document: DocumentNode, name: ActionName, clock: Clock): CheckedRequest {
  const collector: Collector = { diagnostics: [], action: name };
  const { construct, targets } = actions[name];
  const tree = literalTree(document);
  const body = tree.kind === "record" ? withTypes(tree, targets[0]?.structure ?? "", collector) : undefined;
  const root = body && liftConstruct(body, construct, targets);
  if (root === undefined) {
    add(collector, valueTypes, { message: "no-request", ...at(document) });
    return { diagnostics: collector.diagnostics, personal: [] };
  }
  judgeOverrides(root, construct, targets, collector);
  const said: Reported = new Set();
  const judged = { root, action: actions[name], raw: true } as const;
  const before = judge(judged, lawsOf(name), collector, said);
  judge({ ...judged, clock }, lawsOf(name), collector, said, before);
  return { diagnostics: collector.diagnostics, personal: personalIn(root, actions[name]) };
}
