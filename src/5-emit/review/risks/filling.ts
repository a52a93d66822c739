import { isAutomatic } from "../defaults.ts";
import { fillInWords } from "../components.ts";
import type { ReadFlow, Reading, ReadParty } from "../reading.ts";
import { ofParty, type Risk } from "../risk.ts";

/** What a party fills in that another may never have seen when it signs. What the service fills in is of the party's data, and no news. */
export function* fillingRisks(reading: Reading): Iterable<Risk> {
  const { risk, list } = reading.speech;
  for (const flow of reading.flows) {
    for (const party of flow.parties) {
      const filled = party.fill.filter(({ place }) => !place.fields.has("autofill"));
      const unseen = flow.parties.filter((other) => other !== party && signsUnseen(other, party, flow));
      if (filled.length === 0 || unseen.length === 0) continue;
      const what = list([...new Set(filled.map((each) => fillInWords(each, reading)))]);
      const others = list(unseen.map(({ called }) => called));
      yield {
        name: "filled-unseen",
        text: risk("filled-unseen", { party: party.called, what, others }),
        about: ofParty(party, reading),
      };
    }
  }
}

/** Whether a party may sign before another has filled in its part, or without anybody who looks at it. */
function signsUnseen(other: ReadParty, filling: ReadParty, { facts }: ReadFlow): boolean {
  return isAutomatic(other.facts) || facts.order === "parallel" || other.index < filling.index;
}
