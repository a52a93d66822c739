import type { CodeWords } from "../../language.ts";
import type { PdfWords } from "../../rules.generated.ts";
import { clauseWords } from "./clause.ts";
import { clearWords } from "./clear.ts";
import { completeWords } from "./complete.ts";
import { documentWords } from "./document.ts";
import { doubtWords } from "./doubt.ts";
import { fieldWords } from "./field.ts";
import { fitWords } from "./fit.ts";
import { fixedWords } from "./fixed.ts";
import { keywordWords } from "./keyword.ts";
import { movedWords } from "./moved.ts";
import { overlapWords } from "./overlap.ts";
import { pageWords } from "./page.ts";

/** By topic, so that a forgotten one does not compile. */
const topics: Readonly<Record<keyof PdfWords, Readonly<Record<string, CodeWords>>>> = {
  complete: completeWords,
  document: documentWords,
  page: pageWords,
  keyword: keywordWords,
  doubt: doubtWords,
  clause: clauseWords,
  moved: movedWords,
  field: fieldWords,
  overlap: overlapWords,
  clear: clearWords,
  fit: fitWords,
  fixed: fixedWords,
};

/** Laws on contracts and their PDFs. */
export const pdf: Readonly<Record<string, CodeWords>> = Object.fromEntries(Object.values(topics).flatMap((words) => Object.entries(words)));
