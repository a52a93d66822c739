/** Seals of which a company can have several, so that `sealId` names the one that is used. */
export const sealsWithId: ReadonlySet<unknown> = new Set(["seal", "paging-seal"]);

/** Seals, which only companies have, and which are stamped on what is there. */
export const sealTypes: ReadonlySet<unknown> = new Set([...sealsWithId, "legal-person-seal"]);
