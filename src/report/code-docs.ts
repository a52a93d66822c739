import type { CodeDocs } from "../model/diagnostic.ts";
import type { Language } from "../words/language.ts";
import { codeDocs } from "./code-docs.generated.ts";

/**
 * What only the page of a code says, by its name, in a language whose pages are loaded (`loadPages`), else in English; what it advises stands in the
 * code. Authors write both there, and this is kept a second time, apart from the laws, so that only those who show it load it: it is a seventh of what a
 * check in a browser would be.
 * @throws Error for a name that no code has.
 */
export function docsOf(name: string, language?: Language): Omit<CodeDocs, "fix"> {
  const docs = codeDocs[name];
  if (docs === undefined) throw new Error(`no code is called ${name}, or \`npm run derive\` has not been run since`);
  return { ...docs, ...language?.codePages?.[name] };
}
