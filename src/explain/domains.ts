import type { Construct, Row, Slot } from "../language/tables/construct.ts";
import { contract } from "../language/tables/contract.ts";
import { flow } from "../language/tables/flow.ts";

/** What says that a value is none of a member's. The type of a member that stands in a text only the service itself looks at. */
function memberCodes(members: readonly string[]): readonly string[] {
  return [...(members.some((member) => member.startsWith("ComponentExtra.")) ? ["member-types"] : []), "member-values"];
}

/** What says that a word is none of a key's, or none that the action has. */
const wordCodes = ["known-words", "supported-words"];

/**
 * The diagnostics that predict the documented constraints on which values there are, by constraint: the tables enumerate the values, so
 * what judges the values of all keys and members judges these.
 */
export const domains: ReadonlyMap<string, readonly string[]> = new Map(
  allRows().flatMap((row): readonly (readonly [string, readonly string[]])[] => [
    ...row.domain.map(
      (id) => [id, [...memberCodes(row.columns.flatMap(({ members }) => members)), ...(hasWords(row.slot) ? wordCodes : [])]] as const,
    ),
    ...row.columns.flatMap(({ codec }) =>
      codec.kind === "members"
        ? Object.entries(codec.domains).flatMap(([member, { refusals }]) => refusals.map((id) => [id, memberCodes([member])] as const))
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
