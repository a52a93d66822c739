import { contract as contractTable } from "../../language/tables/contract.ts";
import { flow as flowTable } from "../../language/tables/flow.ts";
import { elements, recordInWords } from "../../telling/records.ts";
import { factsInWords, inWords, withCondition } from "../../telling/values.ts";
import { code, sentence, type View } from "../markdown.ts";
import { fillView, type Pictures } from "./components.ts";
import { flowDefaults, hasKey } from "./defaults.ts";
import { overviewOf, partyView } from "./parties.ts";
import type { ReadFlow, Reading } from "./reading.ts";
import { ruleRows } from "./rows.ts";

/** Keys of the whole contract, and those that a single contract has among the keys of its flow. */
const ofWhole = [...contractTable.rows.keys()].filter((name) => !flowTable.rows.has(name));

/** Keys of a flow that are told in sections of their own. */
const sections = ["title", "approvers", "fill", "cc", "formFields", "files"];

/** One contract: what holds of it, its parties in the order of signing, and what the sender fills in. */
export function flowView(flow: ReadFlow, reading: Reading, pictures: Pictures | undefined): View {
  const { say } = reading.speech;
  const { number, anchor, place, item, parties } = flow;
  const title = item === undefined ? flow.title : withCondition(flow.title, item, reading);
  const copies = elements(place.fields.get("cc"));
  return {
    anchor: { markdown: anchor },
    heading: sentence(number === "" ? say("the-contract") : say("number-and-title", { number, title })),
    rules: [
      ...fileRows(flow, reading),
      ...ruleRows(place, reading, { skip: [...sections, ...(reading.isGroup ? [] : ofWhole)], defaults: flowDefaults(flow, reading) }),
    ],
    overview: parties.map((party) => overviewOf(party, flow, reading)),
    parties: parties.map((party) => partyView(party, flow, reading, pictures)),
    fill: flow.fill.map((each) => fillView(each, flow, reading, pictures)),
    formFields: elements(place.fields.get("formFields")).map((each) => formFieldView(each.value, reading)),
    copies: copies.map((copy) => copyView(copy, reading)),
  };
}

/** The id of the file that is sent, where it is no parameter that the sheet names already. */
function fileRows({ place }: ReadFlow, reading: Reading): readonly View[] {
  const { label, say } = reading.speech;
  const files = elements(place.fields.get("files"));
  return files.map(({ value }) => ({
    label: label("contract", "files"),
    value: inWords(value.fields.get("id"), reading),
    by: say("by-contract"),
  }));
}

/** Who gets a copy, how that person is told, and what the person may do with it. */
function copyView(copy: ReturnType<typeof elements>[number], reading: Reading): View {
  const { say, word, label } = reading.speech;
  const place = reading.placeOf(copy.value);
  const name = inWords(copy.value.fields.get("name"), reading) || say("who-unsaid");
  const rest = { ...copy.value, fields: new Map([...(place?.fields ?? copy.value.fields)].filter(([key]) => key !== "name")) };
  const isTold = place !== undefined && !place.fields.has("notify") && hasKey(place, "notify");
  const told = say("fact", { label: label("cc", "notify"), value: say("default-value", { value: word("notify", "sms") }) });
  return {
    who: sentence(withCondition(name, copy, reading)),
    how: sentence(
      factsInWords(
        [recordInWords(rest, reading), ...(isTold ? [told] : [])].filter((fact) => fact !== ""),
        reading,
      ),
    ),
  };
}

function formFieldView(tree: Parameters<typeof recordInWords>[0], reading: Reading): View {
  const name = inWords(tree.fields.get("name"), reading);
  const rest = { ...tree, fields: new Map([...tree.fields].filter(([key]) => !["name", "id", "value"].includes(key))) };
  return {
    field: name === "" ? code(inWords(tree.fields.get("id"), reading)) : name,
    value: sentence(inWords(tree.fields.get("value"), reading)),
    more: sentence(recordInWords(rest, reading)),
  };
}
