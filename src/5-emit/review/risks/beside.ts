import type { ConstructFacts } from "../../../language/readers/facts.ts";
import { overridesOf } from "../../../telling/values.ts";
import { ofFlow, ofParty, type About, type Risk } from "../risk.ts";
import type { Reading } from "../reading.ts";

/** What is sent against what the checks say, or past the language. */
export function* besideTheLanguage(reading: Reading): Iterable<Risk> {
  const { contract, speech, flows, place } = reading;
  for (const { code, reason, at, isError } of contract.waived ?? []) {
    if (isError) yield { name: "against-advice", text: speech.risk("against-advice", { code, reason }), about: aboutOf(at, reading) };
  }
  yield* ofConstruct(place, whole(reading), reading);
  for (const top of ["group", "embed", "initiator"] as const) {
    const construct = reading.top(top);
    if (construct) yield* ofConstruct(construct, top === "embed" ? page(reading) : whole(reading), reading);
  }
  for (const flow of flows) {
    const about = ofFlow(flow, reading);
    if (reading.isGroup) yield* ofConstruct(flow.place, about, reading);
    for (const { place: component } of flow.fill) yield* ofConstruct(component, about, reading);
    for (const party of flow.parties)
      for (const { place: each } of [party, ...party.sign, ...party.fill]) yield* ofConstruct(each, ofParty(party, reading), reading);
  }
}

function* ofConstruct({ tree }: ConstructFacts, about: About, { speech: { risk } }: Reading): Iterable<Risk> {
  const { wire, omit } = overridesOf(tree);
  if (wire.length > 0) yield { name: "wire", text: risk("wire", { members: wire }), about };
  if (omit.length > 0) yield { name: "omit", text: risk("omit", { members: omit }), about };
}

/** What a pointer into the contract is about. */
export function aboutOf(pointer: string | undefined, reading: Reading): About {
  const isIn = (at: string): boolean => pointer !== undefined && `${pointer}/`.startsWith(`${at}/`);
  for (const flow of reading.flows) {
    const party = flow.parties.find(({ place }) => isIn(place.origin.pointer));
    if (party) return ofParty(party, reading);
    if (reading.isGroup && isIn(flow.place.origin.pointer)) return ofFlow(flow, reading);
  }
  return whole(reading);
}

/** The contract as a whole. */
export function whole({ isGroup, speech: { say } }: Reading): About {
  return isGroup ? { text: say("all-contracts"), anchor: "sheet" } : { text: say("the-contract"), anchor: "contract" };
}

/** The embedded page. */
export function page({ speech: { say } }: Reading): About {
  return { text: say("page"), anchor: "page" };
}
