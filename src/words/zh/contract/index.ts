import type { CodeWords } from "../../language.ts";
import type { ContractWords } from "../../rules.generated.ts";
import { cardTextWords } from "./card-text.ts";
import { categoryWords } from "./category.ts";
import { ccWords } from "./cc.ts";
import { dataWords } from "./data.ts";
import { embedWords } from "./embed.ts";
import { fileWords } from "./files.ts";
import { formFieldWords } from "./form-field.ts";
import { groupWords } from "./group.ts";
import { initiatorWords } from "./initiator.ts";
import { prepareFlowsWords } from "./prepare-flows.ts";
import { signingWords } from "./signing.ts";
import { timeWords } from "./time.ts";
import { titleWords } from "./title.ts";

/** By topic, so that a forgotten one does not compile. */
const topics: Readonly<Record<keyof ContractWords, Readonly<Record<string, CodeWords>>>> = {
  initiator: initiatorWords,
  group: groupWords,
  "prepare-flows": prepareFlowsWords,
  title: titleWords,
  category: categoryWords,
  data: dataWords,
  files: fileWords,
  time: timeWords,
  signing: signingWords,
  "card-text": cardTextWords,
  "form-field": formFieldWords,
  cc: ccWords,
  embed: embedWords,
};

/** Laws on contracts as a whole, and on what is not about one approver or one component. */
export const contract: Readonly<Record<string, CodeWords>> = Object.fromEntries(
  Object.values(topics).flatMap((words) => Object.entries(words)),
);
