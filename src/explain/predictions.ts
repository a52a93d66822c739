import { codes } from "../code-families.ts";
import { approverUnpredicted } from "../rules/unpredicted/approver.ts";
import { componentUnpredicted } from "../rules/unpredicted/component.ts";
import { contractUnpredicted } from "../rules/unpredicted/contract.ts";
import type { Unpredicted, UnpredictedTable } from "../rules/unpredicted/reason.ts";
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
