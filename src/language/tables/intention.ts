import { list, literalOf, record, type Tree } from "../../model/tree.ts";
import { across, coded, intoEach, to } from "./codecs.ts";
import { type Construct, construct, enumerated, key, type LiftMembers, type LowerMembers } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic, ess } from "./structures.ts";

const asked = [ess.question, basic.question];
const both = [ess.intention, basic.intention];

/** One question that is read out and must be answered. */
const question: Construct = construct("question", "A question that is read out, and the answers that count as consent.", {
  question: key(slot.text, "The question, at most 250 characters.", to("Question", ...asked)),
  answers: key(slot.listOf(slot.text), "Answers that are accepted.", to("Answers", ...asked)),
});

/** The wire has a list of records with one member, the language a list of texts. */
const lowerActions: LowerMembers = (value) => {
  if (value.kind !== "list") return [];
  const items = value.items.map((item) => ({ ...item, value: record([["Text", item.value]], item.value.origin) }));
  return [["IntentionActions", { ...value, items }]];
};

const liftActions: LiftMembers = (read) => {
  const actions = read("IntentionActions");
  if (actions?.kind !== "list") return undefined;
  const texts: Tree[] = [];
  for (const { value } of actions.items) {
    const text = value.kind === "record" && value.fields.size === 1 ? value.fields.get("Text") : undefined;
    if (text === undefined || typeof literalOf(text) !== "string") return undefined;
    texts.push(text);
  }
  return list(texts, actions.origin);
};

/** The recorded conversation in which an approver declares the will to sign. */
export const intention: Construct = construct(
  "intention",
  "A recorded conversation in which the approver declares the will to sign; the account must be allowed to use it.",
  {
    type: enumerated(
      key(slot.words("question", "nod"), "Answer a question, or listen and nod.", coded("IntentionType", { question: 1, nod: 2 }, ...both)),
      "intention-type-enum",
    ),
    questions: key(slot.many(question), "Questions, 1 to 10.", intoEach("IntentionQuestions", question, ...both)),
    actions: key(
      slot.listOf(slot.text),
      "Texts that are read out before the nod, 1 to 10 of at most 150 characters.",
      across(["IntentionActions"], lowerActions, liftActions, ...both),
    ),
    speed: enumerated(
      key(
        slot.words("auto", "1x", "1.2x", "1.5x"),
        "Speed of the voice. Default: auto.",
        coded("RuleIdConfig.Speed", { auto: 0, "1x": 1, "1.2x": 2, "1.5x": 3 }, ...both),
      ),
      "intention-speed-enum",
    ),
  },
);
