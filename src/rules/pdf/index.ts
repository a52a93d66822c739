import type { Rule } from "../base/rule.ts";
import { pdfFactsFresh } from "./complete.ts";
import { documentRules } from "./document.ts";
import { doubtRules } from "./doubt.ts";
import { fieldRules } from "./field.ts";
import { fitRules } from "./fit.ts";
import { keywordRules } from "./keyword.ts";
import { overlapRules } from "./overlap.ts";
import { pageRules } from "./page.ts";

/** Laws on a contract and its PDF; they are judged where the facts of the PDF are known. */
export const pdfRules: readonly Rule[] = [
  pdfFactsFresh,
  ...documentRules,
  ...pageRules,
  ...keywordRules,
  ...doubtRules,
  ...fieldRules,
  ...overlapRules,
  ...fitRules,
];
