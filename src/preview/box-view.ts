import { isRequired } from "../compare/laid.ts";
import { rounded } from "../model/box.ts";
import { colourOf } from "../model/party-colours.ts";
import type { PageFacts } from "../model/pdf-facts.ts";
import { type PageBox, type Party, type Standing } from "../placement/standing.ts";
import { isConcrete } from "../runtime/hole.ts";
import { calledOf } from "./called.ts";
import { type Context, faultsAt } from "./context.ts";
import { kindOf, labelOf } from "./label.ts";
import { looks } from "./looks.ts";
import type { BoxView, Need } from "./model.ts";
import { shortNameOf, whoIs } from "./parties.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";
import { whereOf } from "./where.ts";
import { writtenBy } from "./written.ts";

/** A component at one of its places, which is on one of those pages. */
export function boxView(standing: Standing, box: PageBox, pages: readonly PageFacts[], context: Context): BoxView {
  const { component, part, party, by } = standing;
  const { words, byFacts, counter } = context;
  counter.boxes += 1;
  const shown = part ?? component;
  const place = byFacts.get(shown) ?? byFacts.get(component);
  const faults = faultsAt(place?.origin.pointer, context);
  const look = isConcrete(shown.type) ? looks[shown.type] : looks.text;
  const content = writtenBy(shown, look, words);
  const called = calledOf(standing, place?.origin.pointer ?? "", context.labels, words);
  const named = {
    page: box.page,
    ...rounded(box),
    who: party.approver ? whoIs(party.approver, words) : words.say("initiator"),
    label: labelOf(shown, words, called),
    need: needOf(standing, content.isBlank),
  };
  return {
    id: `box-${counter.boxes}`,
    ...named,
    isOptional: named.need === "optional",
    title: titleOf(named, words),
    party: partyId(party),
    shortWho: party.approver ? shortNameOf(party.approver, words) : words.say("initiator"),
    number: numberOf(party, words),
    colour: colourOf(party.number).name,
    type: text(shown.type, words),
    kind: kindOf(shown, words),
    look,
    slice: look.isSliced ? { index: box.page - 1, count: pages.length } : { index: 0, count: 1 },
    fieldName: called,
    value: text("value" in shown ? shown.value : undefined, words),
    ...content,
    by,
    ...whereOf(place, context),
    findings: faults.map(({ link }) => link),
    fault: faults.map(({ found }) => found.message).join(" "),
    isError: faults.some(({ found }) => found.severity === "error"),
    isFaulty: faults.length > 0,
    isFrame: component.type === "combination" && part === undefined,
  };
}

type Named = Pick<BoxView, "page" | "x" | "y" | "width" | "height" | "who" | "label" | "need">;

function titleOf({ label, need, ...place }: Named, { say }: PreviewSay): string {
  return say(`box-${need}`, { what: label, ...place });
}

/** What a party is called in links and classes. */
function partyId({ number }: Party): string {
  return number === undefined ? "initiator" : `approver-${number + 1}`;
}

/** The sign of a party: its number in signing order, or the letter of the initiator. */
export function numberOf({ number }: Party, { say }: PreviewSay): string {
  return number === undefined ? say("initiator-letter") : String(number + 1);
}

/** What is signed is needed, whatever it says; what is filled in where it says so, and what has its value is there already. */
function needOf(standing: Standing, isBlank: boolean): Need {
  if (isRequired(standing)) return "required";
  return isBlank ? "optional" : "given";
}
