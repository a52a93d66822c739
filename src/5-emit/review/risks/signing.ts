import { literalOf } from "../../../model/tree.ts";
import { certain, isConcrete } from "../../../runtime/hole.ts";
import { eitherOf, inWords } from "../../../telling/values.ts";
import { areToldByGroup, hasKey, isAutomatic, isOfApplication } from "../defaults.ts";
import { ofFlow, ofParty, type Risk, type RiskName } from "../risk.ts";
import type { ReadFlow, Reading, ReadParty } from "../reading.ts";
import { whole } from "./beside.ts";

/** Who is bound without acting, or by whom else than one thinks. */
export function* partyRisks(reading: Reading): Iterable<Risk> {
  for (const flow of reading.flows)
    for (const party of flow.parties) {
      const about = ofParty(party, reading);
      const found = isAutomatic(party.facts)
        ? automatic(party, flow, reading)
        : [...proofs(party, flow, reading), ...persons(party, reading)];
      for (const risk of found) yield { ...risk, about };
    }
  const subsidiary = reading.top("initiator")?.fields.get("onBehalfOf");
  const id = inWords(subsidiary, reading);
  if (id !== "") yield { name: "on-behalf", text: reading.speech.risk("on-behalf", { id }), about: whole(reading) };
}

type Found = Omit<Risk, "about">;

/** A party for which the service signs: by whose right, and before whom. */
function automatic(party: ReadParty, flow: ReadFlow, reading: Reading): readonly Found[] {
  const { risk } = reading.speech;
  const { type } = party.facts;
  const said = (key: string): string => inWords(party.place.fields.get(key), reading);
  const name = said("name") || said("userId") || said("openId");
  const found: Found[] = [];
  if (type === "person-auto") found.push({ name: "auto-person", text: risk("auto-person", { name: name || party.who }) });
  else if (name !== "") found.push({ name: "auto-company", text: risk("auto-company", { name }) });
  else found.push({ name: "auto-company-sender", text: risk("auto-company-sender") });
  const company = party.place.fields.get("organization");
  if (type === "company-auto" && company && company.kind !== "literal")
    found.push({ name: "auto-given-company", text: risk("auto-given-company", { company: inWords(company, reading) }) });
  if (type === "company-auto" && isOfAnother(party, reading)) found.push({ name: "auto-other-company", text: risk("auto-other-company") });
  if (flow.parties.length < 2) return found;
  const others = flow.parties.filter((other) => other !== party && !isAutomatic(other.facts));
  if (flow.facts.order === "parallel") found.push({ name: "auto-in-any-order", text: risk("auto-in-any-order", { party: party.called }) });
  else if (others.length > 0 && others.every(({ index }) => index > party.index))
    found.push({ name: "auto-at-once", text: risk("auto-at-once", { party: party.called }) });
  return found;
}

/** Whether a company is another than the sender's, as far as their ids in the application tell. */
function isOfAnother({ place }: ReadParty, reading: Reading): boolean {
  const own = inWords(reading.top("initiator")?.fields.get("organizationOpenId"), reading);
  const theirs = inWords(place.fields.get("organizationOpenId"), reading);
  return own !== "" && theirs !== "" && own !== theirs;
}

/** How a party proves who it is. */
function proofs({ facts, place }: ReadParty, flow: ReadFlow, reading: Reading): readonly Found[] {
  const { speech } = reading;
  const { risk, word } = speech;
  const found: Found[] = [];
  const ways: readonly string[] = isConcrete(facts.signCheck) ? facts.signCheck.filter((way) => typeof way === "string") : [];
  const others = ways.filter((way) => way !== "face" && way !== "device-face");
  const said = eitherOf(
    others.map((way) => word("signCheck", way)),
    speech,
  );
  const isFromTemplate = flow.facts.template !== undefined;
  if (ways.length === 0 && facts.signCheck === undefined && !isFromTemplate && hasKey(place, "signCheck"))
    found.push({ name: "check-unsaid", text: risk("check-unsaid") });
  else if (ways.length > 0 && others.length === ways.length) found.push(withoutFace(ways, said, reading));
  else if (others.length > 0) found.push({ name: "face-avoidable", text: risk("face-avoidable", { ways: said }) });
  if (isReadByPhone(facts, flow, reading)) found.push({ name: "read-by-phone", text: risk("read-by-phone") });
  return found;
}

function withoutFace(ways: readonly string[], said: string, { speech: { risk } }: Reading): Found {
  if (ways.length === 1 && ways[0] === "carrier") return { name: "phone-alone", text: risk("phone-alone") };
  if (ways.length === 1 && ways[0] === "password") return { name: "password-alone", text: risk("password-alone") };
  return { name: "no-face", text: risk("no-face", { ways: said }) };
}

/** Whether a person can read the contract whose face nobody checks. */
function isReadByPhone({ type, viewCheck }: ReadParty["facts"], flow: ReadFlow, reading: Reading): boolean {
  const decided = literalOf(flow.place.fields.get("viewCheck") ?? reading.top("group")?.fields.get("viewCheck"));
  if (type !== "person") return false;
  if (decided !== undefined) return decided === "mobile";
  return isConcrete(viewCheck) && viewCheck.some((way) => way === "mobile");
}

/** Under how many seconds nobody has read a contract: what the service asks for of one with more than five pages. */
const shortReading = 10;

/** Who signs in the end. */
function persons(party: ReadParty, reading: Reading): readonly Found[] {
  const { risk } = reading.speech;
  const { facts, place } = party;
  const found: Found[] = [];
  const add = (isSo: boolean, name: RiskName & PlainRisk): void => {
    if (isSo) found.push({ name, text: risk(name) });
  };
  add(facts.namedLater === true, "named-later");
  add(isClaimed(party), "claimed");
  add(facts.canRefuse === false, "no-refusal");
  add(facts.eitherSign !== undefined, "either-signs");
  add(facts.mobileMode === "replace", "mobile-replaced");
  add(facts.canTransfer === true, "may-transfer");
  add(facts.canTransfer === undefined && hasKey(place, "canTransfer"), "may-transfer-default");
  add(facts.readLimit === "none", "reading-none");
  const { readSeconds, readLimit } = facts;
  // 0 stands for the service's default; where no time is asked for, the seconds say nothing.
  const isTimed = readLimit !== "none" && readLimit !== "end";
  if (isTimed && isConcrete(readSeconds) && readSeconds > 0 && readSeconds < shortReading)
    found.push({ name: "short-reading", text: risk("short-reading", { count: readSeconds }) });
  add(
    facts.type === "company" &&
      party.sign.some(
        ({ place: { fields } }) => literalOf(fields.get("type")) === "seal" && !fields.has("sealKinds") && !fields.has("sealId"),
      ),
    "any-seal",
  );
  add(facts.notify === "none" || (facts.notify === undefined && !areToldByGroup(reading) && isOfApplication(party)), "not-told");
  return found;
}

/** Risks that say the same of whomever they are about. */
type PlainRisk =
  | "named-later"
  | "claimed"
  | "no-refusal"
  | "either-signs"
  | "mobile-replaced"
  | "may-transfer"
  | "may-transfer-default"
  | "reading-none"
  | "any-seal"
  | "not-told";

/** Whether any employee of a company of the application may claim the contract, since none is named. */
function isClaimed(party: ReadParty): boolean {
  const { openId, name, userId, namedLater } = party.facts;
  return isOfApplication(party) && openId === undefined && name === undefined && userId === undefined && namedLater !== true;
}

/** What holds for all parties of a contract. */
export function* orderRisks(reading: Reading): Iterable<Risk> {
  const { risk } = reading.speech;
  for (const flow of reading.flows) {
    const about = ofFlow(flow, reading);
    const { facts } = flow;
    // Where one may sign automatically before the others, that says it.
    const isSaid = flow.parties.length > 1 && flow.parties.some((party) => isAutomatic(party.facts));
    if (facts.order === "parallel" && !isSaid && (flow.parties.length > 1 || flow.parties.some(({ item }) => item.each)))
      yield { name: "any-order", text: risk("any-order"), about };
    if (facts.signPlacement === "approver" || flow.parties.some((party) => certain(party.facts.addable).length > 0))
      yield { name: "places-itself", text: risk("places-itself"), about };
    if (facts.approversLater === true) yield { name: "parties-later", text: risk("parties-later"), about };
  }
}
