import type { Cell, Line } from "./cells.ts";
import type { Owner, Party } from "./parties.ts";

/** The bodies that labels of a zone name by what they are: the only party that is one, or parties of their own. */
export function bodiesOf(zone: readonly Line[], parties: readonly Party[]): ReadonlyMap<string, Party> {
  const words = new Set(zone.flatMap(({ cells }) => cells.flatMap(({ meaning }) => meaning?.body ?? [])));
  return new Map(
    [...words].map((word) => {
      const kinds = /学校/u.test(word) ? /(?:学校|中学|小学|大学|学院|幼儿园)$/u : /医院/u.test(word) ? /医院$/u : undefined;
      const alike = parties.filter(({ kind, name = "" }) => kind === "company" && (kinds === undefined || kinds.test(name)));
      const [only] = alike;
      if (word === "本人") return [word, { word, words: new Set([word]), kind: "person" as const }];
      return [word, alike.length === 1 && only ? only : { word, words: new Set([word]), kind: "company" as const }];
    }),
  );
}

/** Whether 公司盖章 below somebody is another party's: there is nobody, or a person, or somebody who signs for himself. */
export function isAnothers(party: Party | undefined, body: Party, hasAnchors: boolean, owners: ReadonlyMap<Cell, Owner>): boolean {
  if (party === undefined) return !hasAnchors || body.name !== undefined;
  if (party.kind === "company") return false;
  const isSigner = ([{ meaning }, owner]: readonly [Cell, Owner]): boolean =>
    owner.party === party && owner.isNamed && meaning?.kind === "signature" && !meaning.isRole;
  return party.kind === "person" || [...owners].some(isSigner);
}
