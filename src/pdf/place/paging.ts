import type { Proposal } from "./proposal.ts";
import type { Room } from "./room.ts";

/** The size that the service recommends, which the language takes where none is given. */
const size = [119, 119] as const;

/** An offer of a seal over the edges of all pages, for each party that seals a document of several. */
export function pagingSeals(proposals: readonly Proposal[], pages: number, room: Room): readonly Proposal[] {
  if (pages < 2) return [];
  const parties = new Set(
    proposals.flatMap(({ party, component }) => (component["type"] === "seal" && party !== undefined ? [party] : [])),
  );
  return [...parties].flatMap((party): readonly Proposal[] => {
    const found = room.atEdge(size);
    if (found === undefined) return [];
    return [
      {
        party,
        list: "sign",
        component: { type: "paging-seal", at: { y: found.y } },
        place: { page: 1, box: found },
        certainty: "perhaps",
        reason: { use: "paging-seal", pages: Array.from({ length: pages }, (_, index) => index + 1) },
      },
    ];
  });
}
