import { codes } from "../../src/codes.ts";
import { contract } from "../../src/language/contract.ts";
import type { Construct, Row } from "../../src/language/construct.ts";
import { flow } from "../../src/language/flow.ts";
import { approverSettled } from "../../src/2-check/settled/approver.ts";
import { componentSettled } from "../../src/2-check/settled/component.ts";
import { contractSettled } from "../../src/2-check/settled/contract.ts";
import type { Settlements } from "../../src/2-check/settled/settlement.ts";

const settled: Settlements = { ...contractSettled, ...approverSettled, ...componentSettled };

/** The constraints that say which values a key takes: a wrong word, or a wrong value of its member, breaks them. */
const domains: ReadonlySet<string> = new Set(
  allRows().flatMap((row) => [
    ...row.domain,
    ...row.columns.flatMap(({ codec }) =>
      codec.kind === "members" ? Object.values(codec.domains).flatMap(({ refusals }) => refusals) : [],
    ),
  ]),
);

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

/** The names of the diagnostics that predict a documented constraint. */
export function predictorsOf(id: string): readonly string[] {
  const own = codes.filter(({ refusals }) => refusals.includes(id)).map(({ name }) => name);
  const said = settled[id];
  return [
    ...own,
    ...(domains.has(id) ? ["member-values", "member-types", "known-words", "value-types", "supported-words"] : []),
    ...(said?.state === "said-by" ? said.codes : []),
  ];
}
