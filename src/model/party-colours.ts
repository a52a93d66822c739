/** A class of a page, and the colour that it stands for. */
export interface Colour {
  readonly name: string;
  /** `#rrggbb`, readable upon white and as a rim upon dark. */
  readonly value: string;
}

/** The colours of approvers in signing order; after the last comes the first again. */
const partyColours: readonly Colour[] = ["#1f5fd0", "#b3450b", "#0b7a4b", "#8a2bb0", "#96700a", "#0d7285", "#b0256f", "#51631a"].map(
  (value, index) => ({ name: `party-${index + 1}`, value }),
);

/** The colour of what the initiator fills in. */
const initiatorColour: Colour = { name: "party-initiator", value: "#59616f" };

/** All colours. */
export const colours: readonly Colour[] = [...partyColours, initiatorColour];

/** The colour of an approver by its number from 0, or of the initiator. */
export function colourOf(number: number | undefined): Colour {
  return (number === undefined ? undefined : partyColours[number % partyColours.length]) ?? initiatorColour;
}
