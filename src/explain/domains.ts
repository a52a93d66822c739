import type { Construct, Row, Slot } from "../language/construct.ts";
import { contract } from "../language/contract.ts";
import { flow } from "../language/flow.ts";

/** What says that a value is none of a member's. */
const memberCodes = ["member-types", "member-values"];

/** What says that a word is none of a key's, or none that the action has. */
const wordCodes = ["known-words", "supported-words"];

/**
 * The diagnostics that predict the documented constraints on which values there are, by constraint: the tables enumerate the values, so
 * what judges the values of all keys and members judges these.
 */
export const domains: ReadonlyMap<string, readonly string[]> = new Map(
  allRows().flatMap((row): readonly (readonly [string, readonly string[]])[] => [
    ...row.domain.map((id) => [id, ["value-types", ...memberCodes, ...(hasWords(row.slot) ? wordCodes : [])]] as const),
    ...row.columns.flatMap(({ codec }) =>
      codec.kind === "members"
        ? Object.values(codec.domains).flatMap(({ refusals }) => refusals.map((id) => [id, ["value-types", ...memberCodes]] as const))
        : [],
    ),
  ]),
);

function hasWords(slot: Slot): boolean {
  if (slot.kind === "list") return hasWords(slot.item);
  if (slot.kind === "either") return hasWords(slot.one);
  return slot.kind === "word";
}

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
