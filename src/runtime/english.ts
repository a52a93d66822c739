import { capital, choice } from "./phrases.ts";
import { excerpt } from "./mask.ts";
import { type AnyMessage, filledTemplate, type Formats, type Messages } from "./message.ts";
import { chinaTime } from "./moments.ts";
import { characterName } from "./text.ts";

/** What values are; who says more of types has more of them. */
const typeNames: Readonly<Record<string, string>> = {
  text: "a text",
  number: "a number",
  boolean: "true or false",
  time: "a time",
  word: "a word",
  list: "a list",
  map: "a map",
  nothing: "nothing",
  unsendable: "a value that no request can hold",
};

/** A noun with its article. */
function withArticle(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun}`;
}

/** Seconds that are more than this are no moment that a calendar has. */
const farthest = 1_000_000_000_000;

/** How English writes the values of sentences. */
export const english: Formats = {
  code: (value) => `\`${value}\``,
  quoted: (value) => JSON.stringify(value),
  excerpt,
  character: characterName,
  noun: (value, [article]) => (article === undefined ? value.replace("-", " ") : withArticle(value.replace(/-/gu, " "))),
  type: (value, [form]) => (form === "capital" ? capital(typeNames[value] ?? value) : (typeNames[value] ?? value)),
  number: (value) => value.toLocaleString("en-US"),
  counted: (value, [one = "", many = ""]) => `${value} ${value === 1 ? one : many}`,
  plural: (value, [one = "", many = ""]) => (value === 1 ? one : many),
  moment: (seconds) => (Math.abs(seconds) < farthest ? chinaTime(seconds) : String(seconds)),
  pages: (pages, [one = "page", many = "pages"]) => {
    const shown = pages.length > 6 ? [...pages.slice(0, 5), `${pages.length - 5} more`] : pages;
    return `${pages.length === 1 ? one : many} ${choice(shown.map(String), "and")}`;
  },
  between: (conjunction, left) => (left > 1 || conjunction === "list" ? ", " : ` ${conjunction} `),
  more: (count, conjunction) => `${english.between(conjunction, 1)}${count} more`,
};

/** What is said, in English: the template of its id filled in. */
export function inEnglish({ message, data = {} }: AnyMessage, messages: Messages): string {
  return filledTemplate(messages[message] ?? message, data, english);
}
