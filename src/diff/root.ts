import { kindFacts } from "../model/change-kinds.ts";
import type { Change } from "../model/change.ts";
import type { Contract } from "../model/contract.ts";
import type { Tree } from "../model/tree.ts";
import { causesBetween } from "./causes.ts";
import { openValues, type Pair, pairsOf } from "./environments.ts";
import { type Found, found } from "./found.ts";
import { meaningOf, plain } from "./plain.ts";
import { readingOf } from "./reading.ts";
import { requestDifference } from "./unchanged.ts";
import { walk } from "./walk.ts";

/**
 * In what two versions say something else, and what became of their PDFs. Where the requests are the same, nothing that they are made of differs; where they
 * are not, something is told, by construction.
 */
export function rootChanges(before: Contract, after: Contract): readonly Change[] {
  const pairs = pairsOf(before, after);
  const open = { before: openValues(before), after: openValues(after) };
  const causes = causesBetween(before, after);
  const told = new Map<string, { readonly change: Found; readonly environments: string[] }>();
  for (const pair of pairs) {
    for (const each of changesIn(pair)) {
      const change = withVariables(each, open);
      const key = keyOf(change);
      const known = told.get(key) ?? { change, environments: [] };
      if (pair.environment !== undefined) known.environments.push(pair.environment);
      told.set(key, known);
    }
  }
  return [...told.values()].map(({ change: { pdf, ...change }, environments }) => ({
    ...change,
    ...(environments.length < pairs.length && environments.length > 0 ? { environments } : {}),
    causes: causes({ ...change, ...(pdf === undefined ? {} : { pdf }) }),
  }));
}

function changesIn({ before, after }: Pair): readonly Found[] {
  const difference = requestDifference(before, after);
  const changes = walk(readingOf(before), readingOf(after));
  if (difference === undefined) return changes.filter(isUnsent);
  if (changes.length > 0 || before.action !== after.action) return changes;
  const { member, near, ...trees } = difference;
  const place = { subject: [], loops: { before: new Map(), after: new Map() }, records: { before: [], after: [] }, near };
  // Nobody knows what it means, or the walk would have met it.
  return [found({ kind: "sending-changed", audience: "lowers" }, place, { trees, data: { member } })];
}

/** What matters though the request is the same: the PDF as it was seen, or is called where nobody saw it, that builders take it alone, and what parameters may be. */
function isUnsent({ kind, key, data }: Found): boolean {
  if (kind === "pdf-content-changed" || kind === "component-moved-by-pdf" || data?.["declared"] !== undefined) return true;
  return key?.construct === "file" && (key.name === "sealed" || key.name === "pdf");
}

/** A change with the names of variables in place of what these hold in an environment, where the contract itself says something else. */
function withVariables(
  change: Found,
  open: { readonly before: ReadonlyMap<string, Tree>; readonly after: ReadonlyMap<string, Tree> },
): Found {
  const { trees } = change;
  if (trees === undefined || open.before.size + open.after.size === 0) return change;
  const opened = (side: "before" | "after"): Tree | undefined => trees[side] && (open[side].get(trees[side].origin.pointer) ?? trees[side]);
  const [before, after] = [opened("before"), opened("after")];
  if (meaningOf(before) === meaningOf(after)) return change;
  const { before: _, after: __, ...rest } = change;
  return {
    ...rest,
    ...(before ? { before: plain(before) } : {}),
    ...(after ? { after: plain(after) } : {}),
    trees: { ...(before ? { before } : {}), ...(after ? { after } : {}) },
  };
}

/** Changes of one key are the same change, in whichever environment. */
function keyOf({ kind, audience, subject, key, before, after, data, places }: Found): string {
  return JSON.stringify([
    kind,
    audience,
    subject,
    key,
    before,
    after,
    data,
    places.before?.start,
    places.after?.start,
    kindFacts(kind).group,
  ]);
}
