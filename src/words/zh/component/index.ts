import type { CodeWords } from "../../language.ts";
import type { ComponentWords } from "../../rules.generated.ts";
import { adviceWords } from "./advice.ts";
import { combinationWords } from "./combination.ts";
import { dateWords } from "./date.ts";
import { fillingWords } from "./filling.ts";
import { keywordWords } from "./keyword.ts";
import { namingWords } from "./naming.ts";
import { optionsWords } from "./options.ts";
import { pagesWords } from "./pages.ts";
import { placementWords } from "./placement.ts";
import { positionWords } from "./position.ts";
import { recipientWords } from "./recipient.ts";
import { sealWords } from "./seal.ts";
import { signingWords } from "./signing.ts";
import { styleWords } from "./style.ts";
import { tableWords } from "./table.ts";
import { templateWords } from "./template.ts";
import { valueWords } from "./value.ts";

/** By topic, so that a forgotten one does not compile. */
const topics: Readonly<Record<keyof ComponentWords, Readonly<Record<string, CodeWords>>>> = {
  placement: placementWords,
  keyword: keywordWords,
  position: positionWords,
  naming: namingWords,
  signing: signingWords,
  seal: sealWords,
  filling: fillingWords,
  value: valueWords,
  recipient: recipientWords,
  table: tableWords,
  style: styleWords,
  date: dateWords,
  pages: pagesWords,
  options: optionsWords,
  combination: combinationWords,
  advice: adviceWords,
  template: templateWords,
};

/** Laws on components: where they stand, who signs or fills them, what they hold, how they look. */
export const component: Readonly<Record<string, CodeWords>> = Object.fromEntries(
  Object.values(topics).flatMap((words) => Object.entries(words)),
);
