import type { ChangeKind } from "../../model/change-kinds.ts";
import type { Change } from "../../model/change.ts";
import type { Contract } from "../../model/contract.ts";
import type { Origin } from "../../model/tree.ts";
import { toldAs } from "./change.ts";
import { changesOfEnvironments } from "./environments.ts";
import { changesOfFiles, type Sealed } from "./files.ts";
import { changesOfLabels } from "./labels.ts";
import { changesOfLaws } from "./laws.ts";
import { changesOfParams } from "./params.ts";
import { perhapsRenamed } from "./renamed.ts";
import { changesOfReplies } from "./replies.ts";

/**
 * What differs between two versions of a contract for who calls its builder. What is said of breaking is so of code that passes values, reads
 * words and types by name, and reads replies; who reads a value back out of parameters knows what was put there.
 */
export function builderChanges(before: Contract, after: Contract, sealed: Sealed = { before: false, after: false }): readonly Change[] {
  return [
    ...(before.name === after.name ? [] : [changed("name-changed", "name", before.name, after.name, before.origin, after.origin)]),
    ...(before.action === after.action
      ? []
      : [changed("action-changed", "action", before.action, after.action, before.root.origin, after.root.origin)]),
    ...changesOfParams({
      construct: "param",
      way: [],
      before: before.params,
      after: after.params,
      declared: { before: before.root.origin, after: after.root.origin },
      perhaps: perhapsRenamed(before, after),
    }),
    ...changesOfLabels(before.params, after.params),
    ...changesOfFiles(before, after, sealed),
    ...changesOfEnvironments(before, after),
    ...changesOfLaws(before, after),
    ...changesOfReplies(before, after),
  ];
}

function changed(kind: ChangeKind, key: string, before: string, after: string, from: Origin, to: Origin): Change {
  return toldAs(kind, { subject: [], key: { construct: "contract", name: key }, before, after, declared: { before: from, after: to } });
}

/** A contract that was not there before: a builder more. */
export function contractAdded({ name, action, origin }: Contract): Change {
  return toldAs("contract-added", { subject: [], after: name, data: { action }, declared: { after: origin } });
}

/** A contract that is gone, and its builder with it. */
export function contractRemoved({ name, action, origin }: Contract): Change {
  return toldAs("contract-removed", { subject: [], before: name, data: { action }, declared: { before: origin } });
}
