import type { Rule } from "../base/rule.ts";
import { cardTextRules } from "./card-text.ts";
import { categoryRules } from "./category.ts";
import { ccRules } from "./cc.ts";
import { dataRules } from "./data.ts";
import { fileRules } from "./files.ts";
import { formFieldRules } from "./form-field.ts";
import { groupRules } from "./group.ts";
import { initiatorRules } from "./initiator.ts";
import { embedRules } from "./embed.ts";
import { prepareFlowsRules } from "./prepare-flows.ts";
import { signingRules } from "./signing.ts";
import { timeRules } from "./time.ts";
import { titleRules } from "./title.ts";

/** Laws on contracts as a whole, and on what is not about one approver or one component. */
export const contractRules: readonly Rule[] = [
  ...initiatorRules,
  ...groupRules,
  ...prepareFlowsRules,
  ...titleRules,
  ...categoryRules,
  ...dataRules,
  ...fileRules,
  ...timeRules,
  ...signingRules,
  ...cardTextRules,
  ...formFieldRules,
  ...ccRules,
  ...embedRules,
];
