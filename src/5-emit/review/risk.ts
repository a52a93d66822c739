import type { riskMessages } from "../../words/en/risks.ts";
import type { ReadFlow, Reading, ReadParty } from "./reading.ts";

/** The name of a risk, among those that sheets look for. */
export type RiskName = keyof typeof riskMessages;

/** A place of the sheet that a risk is about. */
export interface About {
  readonly text: string;
  readonly anchor: string;
}

/** A risk of a contract, in words. */
export interface Risk {
  readonly name: RiskName;
  readonly text: string;
  readonly about: About;
}

/** What finds risks of some kind in a contract. */
export type Seeker = (reading: Reading) => Iterable<Risk>;

/** A party, as links call it: by its number, too, where another is called the same. */
export function ofParty({ called, anchor, number }: ReadParty, { isGroup, flows, speech: { say } }: Reading): About {
  const isShared = flows.some(({ parties }) => parties.some((other) => other.called === called && other.anchor !== anchor));
  return { text: isGroup || isShared ? say("number-and-title", { number, title: called }) : called, anchor };
}

/** One contract; where there is only one, the contract. */
export function ofFlow({ number, title, anchor }: ReadFlow, { speech: { say } }: Reading): About {
  return { text: number === "" ? say("the-contract") : say("number-and-title", { number, title }), anchor };
}
