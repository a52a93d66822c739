import { joinedWords, link, sentence, type View } from "../markdown.ts";
import { elements, recordInWords } from "../../telling/records.ts";
import { conditionOf, inWords, valueInWords, withCondition } from "../../telling/values.ts";
import { fillView, type Pictures, signView, typeInWords } from "./components.ts";
import { decidedFor, partyDefaults } from "./defaults.ts";
import type { ReadComponent, ReadFlow, Reading, ReadParty } from "./reading.ts";
import { ruleRows } from "./rows.ts";

/** One party as a line of the overview. */
export function overviewOf(party: ReadParty, flow: ReadFlow, reading: Reading): View {
  const { say } = reading.speech;
  const { role } = party.facts;
  const who =
    role === undefined ? party.who : say("role-and-who", { role: inWords(party.place.fields.get("role"), reading), who: party.who });
  const condition = conditionOf(party.item, reading);
  return {
    place: flow.facts.order === "parallel" ? say("any-order") : party.number,
    who: joinedWords([link(who, `#${party.anchor}`), condition === "" ? "" : sentence(say("named-condition", { title: "", condition }))]),
    kind: valueInWords("type", party.place.fields.get("type"), reading),
    signs: countOf(party.sign, reading),
    fills: countOf(party.fill, reading),
  };
}

/** Components by their types: `2 × seal, date`. */
function countOf(components: readonly ReadComponent[], reading: Reading): string {
  const { say, list } = reading.speech;
  const types = components.map((each) => typeInWords(each, reading));
  const counted = [...new Set(types)].map((what) => ({ what, count: types.filter((other) => other === what).length }));
  return list(counted.map(({ what, count }) => (count > 1 ? say("several", { count, what }) : what)));
}

/** One party: who it is, how it proves that, what binds it, what it signs and fills in. */
export function partyView(party: ReadParty, flow: ReadFlow, reading: Reading, pictures: Pictures | undefined): View {
  const { say } = reading.speech;
  const { role } = party.facts;
  const title =
    role === undefined ? party.who : say("role-and-who", { role: inWords(party.place.fields.get("role"), reading), who: party.who });
  const rules = ruleRows(party.place, reading, {
    skip: ["role", "sign", "fill", "addable"],
    defaults: partyDefaults(party, flow, reading),
    decided: decidedFor(party, flow, reading),
  });
  return {
    anchor: { markdown: party.anchor },
    heading: say("number-and-title", { number: party.number, title }),
    condition: sentence(conditionOf(party.item, reading)),
    rules,
    sign: party.sign.map((each) => signView(each, flow, reading, pictures)),
    nothing: party.sign.length > 0 ? "" : nothingOf(flow, reading),
    addable: elements(party.place.fields.get("addable")).map((item) =>
      sentence(say("may-add", { what: withCondition(recordInWords(item.value, reading), item, reading) })),
    ),
    fill: party.fill.map((each) => fillView(each, flow, reading, pictures)),
  };
}

/** Why nothing is said of what a party signs. */
function nothingOf({ facts }: ReadFlow, { speech: { say } }: Reading): string {
  if (facts.template !== undefined) return say("signs-of-template");
  return facts.signPlacement === "approver" ? say("places-itself") : say("nothing-to-sign");
}
