import { targetOf } from "../../../language/readers/lower.ts";
import { embed as embedTable } from "../../../language/tables/embed.ts";
import { group as groupTable } from "../../../language/tables/group.ts";
import type { Contract, Embed, Group } from "../../../runtime/facts.generated.ts";
import { isConcrete } from "../../../runtime/hole.ts";
import { pageDefaults } from "../defaults.ts";
import { isOnPage, type ReadComponent, type Reading } from "../reading.ts";
import { ofFlow, type Risk } from "../risk.ts";
import { page, whole } from "./beside.ts";

/** What may still become of the contract before, or instead of, being sent. */
export function* sendingRisks(reading: Reading): Iterable<Risk> {
  const { risk } = reading.speech;
  yield* pageRisks(reading);
  yield* componentRisks(reading);
  const group: Group = reading.top("group")?.facts ?? {};
  if (group.notifyOwn === "none") yield { name: "own-not-told", text: risk("own-not-told"), about: whole(reading) };
  if (group.notifyOthers === "none") yield { name: "others-not-told", text: risk("others-not-told"), about: whole(reading) };
  if (isSignedTogether(reading)) yield { name: "signed-together", text: risk("signed-together"), about: whole(reading) };
  const contract: Contract = reading.place.facts;
  if (contract.preview === true || reading.flows.some(({ facts }) => facts.preview === true))
    yield { name: "only-preview", text: risk("only-preview"), about: whole(reading) };
}

/** Whether parties confirm all contracts of a group at once, where the request can say that they do not. */
function isSignedTogether(reading: Reading): boolean {
  const group: Group = reading.top("group")?.facts ?? {};
  const canSay = targetOf(groupTable.rows.get("ownSignEach")?.columns ?? [], reading.place.targets) !== undefined;
  return reading.isGroup && canSay && (group.ownSignEach !== true || group.othersSignEach !== true);
}

/** What the sender may change on the embedded page, whether the contract says so or the service's default. */
function* pageRisks(reading: Reading): Iterable<Risk> {
  const { speech, place } = reading;
  const embed: Embed = reading.top("embed")?.facts ?? {};
  const open = keysOf(pageDefaults).filter((key) => {
    const said = embed[key];
    const canSay = targetOf(embedTable.rows.get(key)?.columns ?? [], place.targets) !== undefined;
    return canSay && (said === undefined ? pageDefaults[key] : said !== false);
  });
  if (!isOnPage(reading) || open.length === 0) return;
  const what = speech.list(open.map((key) => speech.word("open", key)));
  yield { name: "page-editable", text: speech.risk("page-editable", { what }), about: page(reading) };
}

function keysOf<T extends object>(record: T): readonly (keyof T & string)[] {
  return Object.keys(record) as (keyof T & string)[]; // of a const that has no others
}

/** What components may still be changed or moved on the embedded page. */
function* componentRisks(reading: Reading): Iterable<Risk> {
  if (!isOnPage(reading)) return;
  const { speech } = reading;
  for (const flow of reading.flows) {
    const all = [...flow.parties.flatMap(({ sign, fill }) => [...sign, ...fill]), ...flow.fill].filter(isOpen);
    const kinds = new Set(all.map(({ component: { type } }) => (isConcrete(type) ? speech.word("type", type) : "")));
    if (kinds.size === 0) continue;
    const text = speech.risk("components-editable", { what: speech.list([...kinds]) });
    yield { name: "components-editable", text, about: ofFlow(flow, reading) };
  }
}

function isOpen({ component }: ReadComponent): boolean {
  const isOfTemplate = "template" in component && component.template !== undefined;
  return !isOfTemplate && (component.canEdit !== false || component.canMove !== false);
}
