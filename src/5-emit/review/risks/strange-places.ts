import { isConcrete } from "../../../runtime/hole.ts";
import type { ReadComponent, ReadFlow, Reading, ReadParty } from "../reading.ts";
import { ofParty, type Risk } from "../risk.ts";
import { typeInWords } from "../components.ts";

/** What one party signs or fills in at words that name another, and not it: 甲方's seal at 乙方签字. */
export function* strangePlaces(reading: Reading): Iterable<Risk> {
  for (const flow of reading.flows) {
    for (const party of flow.parties) {
      for (const each of [...party.sign, ...party.fill]) {
        const keyword = keywordOf(each);
        const other = keyword === undefined ? undefined : otherIn(keyword, party, flow);
        if (keyword === undefined || other === undefined) continue;
        const of = { party: party.called, what: typeInWords(each, reading), keyword, other };
        yield { name: "wrong-place", text: reading.speech.risk("wrong-place", of), about: ofParty(party, reading) };
      }
    }
  }
}

function keywordOf({ component: { at } }: ReadComponent): string | undefined {
  return isConcrete(at) && isConcrete(at.keyword) ? at.keyword : undefined;
}

/** The role of another party that words name which do not name the party's own. */
function otherIn(keyword: string, party: ReadParty, { parties }: ReadFlow): string | undefined {
  const own = roleOf(party);
  if (own === undefined) return undefined;
  const named = parties.map(roleOf).filter((role): role is string => role !== undefined && keyword.includes(role));
  return named.find((role) => !own.includes(role) && !role.includes(own) && !keyword.includes(ownPart(own, role)));
}

/** A role of which it can be told whether words name it: of a single letter it cannot. */
function roleOf({ facts: { role } }: ReadParty): string | undefined {
  return isConcrete(role) && [...role].length > 1 ? role : undefined;
}

/** What a role has that another does not end with, so that 甲、乙方签字 names 甲方, too. */
function ownPart(own: string, other: string): string {
  let shared = 0;
  while (shared < own.length - 1 && own.at(-1 - shared) === other.at(-1 - shared)) shared += 1;
  return own.slice(0, own.length - shared);
}
