import { isConcrete } from "../../../runtime/hole.ts";
import { targetOf } from "../../../language/readers/lower.ts";
import type { ReadComponent, Reading } from "../reading.ts";
import { pageDefaults } from "../defaults.ts";
import { ofFlow, type Risk } from "../risk.ts";
import { page, whole } from "./beside.ts";
import { embed as embedTable } from "../../../language/tables/embed.ts";
import { group as groupTable } from "../../../language/tables/group.ts";

/** What may still become of the contract before, or instead of, being sent. */
export function* sendingRisks(reading: Reading): Iterable<Risk> {
  const { risk } = reading.speech;
  yield* pageRisks(reading);
  const { group } = groupFacts(reading);
  const row = groupTable.rows.get("ownSignEach");
  const isKnown = row !== undefined && targetOf(row.columns, reading.place.targets) !== undefined;
  if (reading.isGroup && isKnown && (group["ownSignEach"] !== true || group["othersSignEach"] !== true))
    yield { name: "signed-together", text: risk("signed-together"), about: whole(reading) };
  const isPreview = [reading.place, ...reading.flows.map((flow) => flow.place)].some(({ facts }) => (facts as Readonly<Record<string, unknown>>)["preview"] === true);
  if (isPreview) yield { name: "only-preview", text: risk("only-preview"), about: whole(reading) };
}

function groupFacts(reading: Reading): { readonly group: Readonly<Record<string, unknown>> } {
  return { group: (reading.top("group")?.facts ?? {}) as Readonly<Record<string, unknown>> };
}

/** What the sender may change on the embedded page, whether the contract says so or the service's default. */
function* pageRisks(reading: Reading): Iterable<Risk> {
  const { contract, speech, place } = reading;
  const facts = (reading.top("embed")?.facts ?? {}) as Readonly<Record<string, unknown>>;
  const isPage = contract.action.includes("Prepare");
  const open = Object.entries(pageDefaults).filter(([key, byDefault]) => {
    const row = embedTable.rows.get(key);
    const said = facts[key];
    return row && targetOf(row.columns, place.targets) && (said === undefined ? byDefault : said !== false);
  });
  if (isPage && open.length > 0) {
    const what = speech.list(open.map(([key]) => speech.word("open", key)));
    yield { name: "page-editable", text: speech.risk("page-editable", { what }), about: page(reading) };
  }
}

/** What components may still be changed or moved on the embedded page. */
export function* componentRisks(reading: Reading): Iterable<Risk> {
  if (!reading.contract.action.includes("Prepare")) return;
  for (const flow of reading.flows) {
    const all = [...flow.parties.flatMap(({ sign, fill }) => [...sign, ...fill]), ...flow.fill];
    const kinds = [...new Set(all.filter(isOpen).map(({ component: { type } }) => (isConcrete(type) ? reading.speech.word("type", type) : "")))];
    if (kinds.length > 0)
      yield {
        name: "components-editable",
        text: reading.speech.risk("components-editable", { what: reading.speech.list(kinds) }),
        about: ofFlow(flow, reading),
      };
  }
}

function isOpen({ component }: ReadComponent): boolean {
  return !("template" in component && component.template !== undefined) && (component.canEdit !== false || component.canMove !== false);
}
