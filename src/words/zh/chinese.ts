import type { Language } from "../language.ts";
import { approver } from "./approver/index.ts";
import { codes } from "./codes/index.ts";
import { component } from "./component/index.ts";
import { pdf } from "./pdf/index.ts";
import { formats } from "./formats.ts";
import { contract } from "./contract/index.ts";
import { commonHelps } from "./common-helps.ts";
import { families } from "./families.ts";
import { fixTitles } from "./fix-titles.ts";
import { joined } from "./joined.ts";
import { relatedNotes } from "./related-notes.ts";
import { runtimeWords } from "./runtime.ts";

/** All that findings, the program and builders say in Chinese; what only pages and the reference say is loaded apart (`load.ts`, `load-tables.ts`). */
export const chinese: Language = {
  name: "zh-CN",
  formats,
  alternatives: ["、", " 或 "],
  joined,
  codes: { ...codes, ...approver, ...component, ...contract, ...pdf },
  commonHelps,
  fixTitles,
  relatedNotes,
  families,
  runtime: runtimeWords,
};
