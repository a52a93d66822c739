import { literalOf } from "../../../model/tree.ts";
import { elements } from "../../../telling/records.ts";
import { inWords } from "../../../telling/values.ts";
import { hasKey } from "../defaults.ts";
import type { Reading } from "../reading.ts";
import { ofFlow, type Risk } from "../risk.ts";

/** Who gets a copy of what nobody has signed yet, where the request can say when that is. */
export function* copyRisks(reading: Reading): Iterable<Risk> {
  const { risk, list, say } = reading.speech;
  for (const flow of reading.flows) {
    if (!hasKey(flow.place, "ccNotify") || (flow.facts.ccNotify ?? "start") !== "start") continue;
    const told = elements(flow.place.fields.get("cc")).filter(({ value }) => literalOf(value.fields.get("notify")) !== "none");
    if (told.length === 0) continue;
    const who = list(told.map(({ value }) => inWords(value.fields.get("name"), reading) || say("who-unsaid")));
    yield { name: "copied-unsigned", text: risk("copied-unsigned", { who }), about: ofFlow(flow, reading) };
  }
}
