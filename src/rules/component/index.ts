import type { Rule } from "../base/rule.ts";
import { adviceRules } from "./advice.ts";
import { combinationRules } from "./combination.ts";
import { dateRules } from "./date.ts";
import { fillingRules } from "./filling.ts";
import { keywordRules } from "./keyword.ts";
import { namingRules } from "./naming.ts";
import { optionsRules } from "./options.ts";
import { pagesRules } from "./pages.ts";
import { placementRules } from "./placement.ts";
import { positionRules } from "./position.ts";
import { recipientRules } from "./recipient.ts";
import { sealRules } from "./seal.ts";
import { signingRules } from "./signing.ts";
import { styleRules } from "./style.ts";
import { tableRules } from "./table.ts";
import { templateRules } from "./template.ts";
import { valueRules } from "./value.ts";

/** Laws on components: where they stand, who signs or fills them, what they hold, how they look. */
export const componentRules: readonly Rule[] = [
  ...placementRules,
  ...keywordRules,
  ...positionRules,
  ...namingRules,
  ...signingRules,
  ...sealRules,
  ...fillingRules,
  ...valueRules,
  ...recipientRules,
  ...tableRules,
  ...styleRules,
  ...dateRules,
  ...pagesRules,
  ...optionsRules,
  ...combinationRules,
  ...adviceRules,
  ...templateRules,
];
