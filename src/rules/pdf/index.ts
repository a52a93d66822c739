import type { Rule } from "../base/rule.ts";
import { pdfFactsFresh } from "./complete.ts";
import { clauseRules } from "./clause.ts";
import { clearRules } from "./clear.ts";
import { documentRules } from "./document.ts";
import { doubtRules } from "./doubt.ts";
import { fieldRules } from "./field.ts";
import { fitRules } from "./fit.ts";
import { fixedRules } from "./fixed.ts";
import { keywordRules } from "./keyword.ts";
import { movedRules } from "./moved.ts";
import { overlapRules } from "./overlap.ts";
import { pageRules } from "./page.ts";

/** Laws on a contract and its PDF; they are judged where the facts of the PDF are known. */
export const pdfRules: readonly Rule[] = [
  pdfFactsFresh,
  ...documentRules,
  ...pageRules,
  ...keywordRules,
  ...doubtRules,
  ...clauseRules,
  ...movedRules,
  ...fieldRules,
  ...overlapRules,
  ...clearRules,
  ...fitRules,
  ...fixedRules,
];
