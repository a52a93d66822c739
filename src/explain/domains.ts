import type { Construct, Row } from "../language/construct.ts";
import { contract } from "../language/contract.ts";
import { flow } from "../language/flow.ts";

/** The documented constraints that say which values a key takes: a wrong word, or a wrong value of its member, breaks them. */
export const domains: ReadonlySet<string> = new Set(
  allRows().flatMap((row) => [
    ...row.domain,
    ...row.columns.flatMap(({ codec }) =>
      codec.kind === "members" ? Object.values(codec.domains).flatMap(({ refusals }) => refusals) : [],
    ),
  ]),
);

/** The rows of all tables. */
function allRows(): readonly Row[] {
  const seen = new Set<Construct>();
  const rows: Row[] = [];
  const visit = (construct: Construct): void => {
    if (seen.has(construct)) return;
    seen.add(construct);
    for (const table of [construct.rows, ...(construct.variants?.rows.values() ?? [])]) {
      for (const row of table.values()) {
        rows.push(row);
        if ("construct" in row.slot) visit(row.slot.construct);
      }
    }
  };
  [contract, flow].forEach(visit);
  return rows;
}
