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
  const { exampleComments = {}, codePages } = language ?? {};
  return { ...docs, ...codePages?.[name], wrong: commented(docs.wrong, exampleComments), right: commented(docs.right, exampleComments) };
}

/** An example with comments in a language; those that it does not know stay as they are. */
function commented(example: string, comments: Readonly<Record<string, string>>): string {
  return example
    .split("\n")
    .map((line) => {
      const begin = ` ${line}`.indexOf(" # ");
      return begin < 0 ? line : `${line.slice(0, begin)}# ${commentIn(comments, line.slice(begin + "# ".length))}`;
    })
    .join("\n");
}

/** A comment in a language, with the numbers that it has in English. */
function commentIn(comments: Readonly<Record<string, string>>, comment: string): string {
  const words = comment.split(" ");
  const numbers = words.filter((word) => isNumber.test(word));
  const english = words.map((word) => (isNumber.test(word) ? "#" : word)).join(" ");
  const own = Object.hasOwn(comments, english) ? comments[english] : undefined;
  return own === undefined ? comment : own.replaceAll("#", () => numbers.shift() ?? "");
}

const isNumber = /^[\d,]+$/u;
