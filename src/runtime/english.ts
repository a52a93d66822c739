import { choice } from "./phrases.ts";
import { excerpt } from "./mask.ts";
import { type AnyMessage, filledTemplate, type Formats, type Messages } from "./message.ts";
import { characterName } from "./text.ts";

/** How English writes the values of sentences. */
export const english: Formats = {
  code: (value) => `\`${value}\``,
  quoted: (value) => JSON.stringify(value),
  excerpt,
  character: characterName,
  noun: (value) => value.replace("-", " "),
  number: (value) => value.toLocaleString("en-US"),
  counted: (value, [one = "", many = ""]) => `${value} ${value === 1 ? one : many}`,
  plural: (value, [one = "", many = ""]) => (value === 1 ? one : many),
  pages: (pages, [one = "page", many = "pages"]) => {
    const shown = pages.length > 6 ? [...pages.slice(0, 5), `${pages.length - 5} more`] : pages;
    return `${pages.length === 1 ? one : many} ${choice(shown.map(String), "and")}`;
  },
  between: (conjunction, left) => (left > 1 ? ", " : ` ${conjunction} `),
  more: (count) => `${count} more`,
};

/** What is said, in English: the template of its id filled in, or the sentence that it is itself where there is no such id. */
export function inEnglish({ message, data = {} }: AnyMessage, messages: Messages | undefined): string {
  const template = messages !== undefined && Object.hasOwn(messages, message) ? messages[message] : undefined;
  return template === undefined ? message : filledTemplate(template, data, english);
}
