import type { Approver, Flow } from "../runtime/facts.generated.ts";
import { all, isConcrete } from "../runtime/hole.ts";
import { colourOf } from "../model/party-colours.ts";
import type { Party, Standing } from "../placement/standing.ts";
import { numberOf } from "./box-view.ts";
import { type Context, faultsAt } from "./context.ts";
import { kindOf, labelOf } from "./label.ts";
import type { BoxView, ItemView, PartyView } from "./model.ts";
import { whoIs } from "./parties.ts";
import { placesOf } from "./places.ts";
import { termsOf } from "./terms.ts";
import { text } from "./text.ts";
import { unplacedOf } from "./unplaced.ts";
import { whereOf } from "./where.ts";

/** A component at its places, with what it is made of. */
export interface Placed {
  readonly standing: Standing;
  readonly boxes: readonly BoxView[];
}

/** The parties in the order in which they come: the initiator where it fills something in, then the approvers. */
export function partiesOf(flow: Flow): readonly Party[] {
  const approvers = all(flow.approvers).map((approver, number) => ({ approver, number }));
  return all(flow.fill).length > 0 ? [{}, ...approvers] : approvers;
}

/** A party with what it signs and fills in; `placed` are all components of the contract where its PDF is known. */
export function partyView(party: Party, flow: Flow, flowId: string, placed: readonly Placed[] | undefined, context: Context): PartyView {
  const { words, byFacts } = context;
  const { say } = words;
  const own = placed?.filter(({ standing }) => standing.party.number === party.number) ?? [];
  const missing = own.filter(({ boxes }) => boxes.length === 0);
  const items = [
    ...own.filter(({ boxes }) => boxes.length > 0).map((each) => itemView(each, context)),
    ...(placed && party.approver === undefined ? watermarksIn(flow, context) : []),
  ];
  const unplaced = placed ? [] : unplacedIn(party.approver ?? flow, context);
  const isEmpty = items.length + missing.length + unplaced.length === 0;
  return {
    name: party.approver ? whoIs(party.approver, words) : say("initiator"),
    colour: colourOf(party.number).name,
    number: numberOf(party, words),
    turn: party.approver ? "" : say("before-sending"),
    isFirst: party.number === 0,
    terms: party.approver ? termsOf(party.approver, words) : "",
    id: `${flowId}-party-${(party.number ?? -1) + 1}`,
    findings: faultsAt(party.approver && byFacts.get(party.approver)?.origin.pointer, context).map(({ link }) => link),
    items,
    missing: missing.map(({ standing: { component, part } }) => say("nowhere", { what: labelOf(part ?? component, words) })),
    unplaced,
    empty: isEmpty ? say(placed === undefined && flow.template !== undefined ? "what-template-has" : "nothing-placed") : "",
  };
}

function itemView({ boxes }: Placed, { words }: Context): ItemView {
  return {
    kind: boxes[0]?.kind ?? "",
    name: boxes[0]?.fieldName ?? "",
    need: boxes[0] ? words.say(boxes[0].need) : "",
    ...placesOf(boxes, words, false),
  };
}

/** Watermarks have no place of their own: they are on all pages. */
function watermarksIn(flow: Flow, { words }: Context): readonly ItemView[] {
  const marks = all(flow.fill).filter(({ type }) => isConcrete(type) && type === "watermark");
  return marks.map((mark) => ({
    kind: kindOf(mark, words),
    name: text(mark.value, words),
    need: "",
    places: [],
    more: words.say("on-all-pages"),
  }));
}

/** What a party signs and fills in where there is no page to show it on. */
function unplacedIn(owner: Approver | Flow, context: Context): PartyView["unplaced"] {
  return unplacedOf(owner, context.words).map(({ component, label, where }) => ({
    label,
    where,
    ...whereOf(context.byFacts.get(component), context),
  }));
}
