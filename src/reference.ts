import { checkSource } from "./compile.ts";
import { referencePages } from "./explain/reference/pages.ts";
import { shownSample } from "./explain/reference/sample.ts";
import type { Made } from "./explain/reference/written.ts";
import { hasErrors } from "./model/diagnostic.ts";
import type { Json } from "./model/json.ts";
import { renderSample } from "./render.ts";
import { languages } from "./words/languages.ts";
import { english } from "./words/reference.ts";
import { chineseReference } from "./words/zh/reference.ts";

/** The reference of the language, in each language of words: paths inside the project, and Markdown. What its examples write is made the whole way, from their text to the body. */
export function languageReference(): ReadonlyMap<string, string> {
  const known = new Map<string, Made>();
  const make = (text: string): Made => {
    // The same contract without a key is asked for once for each key.
    const made = known.get(text) ?? madeOf(text);
    known.set(text, made);
    return made;
  };
  return new Map([...referencePages(make, english, languages.en), ...referencePages(make, chineseReference, languages["zh-CN"])]);
}

function madeOf(text: string): Made {
  const { value: contract, diagnostics } = checkSource({ path: "example.flow.yaml", text });
  // A body is data of JSON.
  const body = contract && (renderSample(contract, shownSample) as Json | undefined);
  return { isRight: !hasErrors(diagnostics), ...(body === undefined ? {} : { body }) };
}
