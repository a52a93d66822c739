import { codes } from "../code-families.ts";
import { actionNames } from "../model/contract.ts";
import { approverUnpredicted } from "../rules/unpredicted/approver.ts";
import { componentUnpredicted } from "../rules/unpredicted/component.ts";
import { contractUnpredicted } from "../rules/unpredicted/contract.ts";
import type { Unpredicted, UnpredictedTable } from "../rules/unpredicted/reason.ts";
import { refusalFor, refusalIds } from "../wire/refusals.ts";
import { domains } from "./domains.ts";

const unpredicted: UnpredictedTable = { ...contractUnpredicted, ...approverUnpredicted, ...componentUnpredicted };

const byRefusal: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(codes.flatMap(({ refusals }) => refusals))].map((id) => [
    id,
    codes.filter(({ refusals }) => refusals.includes(id)).map(({ name }) => name),
  ]),
);

/** How a documented constraint is settled that no code of its own predicts; `undefined` where one does. */
export function unpredictedOf(id: string): Unpredicted | undefined {
  return Object.hasOwn(unpredicted, id) ? unpredicted[id] : undefined;
}

/** The names of the diagnostics that predict a documented constraint, its own first. */
export function predictorsOf(id: string): readonly string[] {
  const said = unpredictedOf(id);
  return [...new Set([...(byRefusal.get(id) ?? []), ...(domains.get(id) ?? []), ...(said?.state === "said-by" ? said.codes : [])])];
}

let predicted: ReadonlyMap<string, readonly string[]> | undefined;

/** The documented constraints that a diagnostic predicts, in the order of the catalogue. */
export function predictedBy(code: string): readonly string[] {
  predicted ??= turned(refusalIds(), predictorsOf);
  return predicted.get(code) ?? [];
}

let answered: ReadonlyMap<string, readonly string[]> | undefined;

/** The documented constraints whose breach some action answers with a code of the service. */
export function answeredWith(code: string): readonly string[] {
  answered ??= turned(refusalIds(), (id) => actionNames.flatMap((action) => refusalFor(id, action)?.claim?.code ?? []));
  return answered.get(code) ?? [];
}

/** What each of some names has, as names by what they have. */
function turned(names: readonly string[], having: (name: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    for (const had of new Set(having(name))) {
      const list = found.get(had) ?? [];
      list.push(name);
      found.set(had, list);
    }
  }
  return found;
}
