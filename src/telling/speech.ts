import type { Param } from "../model/contract.ts";
import { isIndex, type Reference } from "../model/tree.ts";
import { type Formats, type Messages } from "../runtime/message.ts";
import { type KeyName, labelMessages } from "../words/en/labels.ts";
import { reviewMessages } from "../words/en/review.ts";
import type { Language } from "../words/language.ts";
import { type Say, saying } from "../words/saying.ts";
import { wordNames } from "../words/word-names.ts";

/** How people are told what a contract says. */
export interface Speech {
  readonly language: Language;
  readonly say: Say<typeof reviewMessages>;
  /** What a key of a construct is called; the key itself where it is none of the language. */
  readonly label: (construct: string, key: string) => string;
  /** What a word of a key is called; the word itself where it is a text of the document. */
  readonly word: (key: string, word: string) => string;
  /** Texts with commas between them. */
  readonly list: (texts: readonly string[]) => string;
  /** A parameter as people call it, in double braces. */
  readonly placeholder: (reference: Reference, format?: string) => string;
}

/** How people are told of a contract with such parameters, in a language. */
export function speechOf(language: Language, params: ReadonlyMap<string, Param>): Speech {
  const label = saying("labels", labelMessages, language);
  // No key of the language is without a name: one that is forgotten is a type error here.
  const labels = labelMessages satisfies Readonly<Record<KeyName, string>>;
  const named = wordNames(language);
  const called = labelsOf(params);
  const say = saying("review", reviewMessages, language);
  return {
    language,
    say,
    label: (construct, key) => {
      const own = `${construct}.${key}`;
      return isIn(labels, own) ? label(own) : isIn(labels, key) ? label(key) : key;
    },
    word: (key, word) => named(key, word) ?? word,
    list: (texts) => listed(texts, language.formats),
    placeholder: (reference, format) => `{{${nameOf(reference, params, called, say)}${format === undefined ? "" : `:${format}`}}}`,
  };
}

/** Whether a name is one of these; what is not stays as it is. */
function isIn<M extends Messages>(messages: M, id: string): id is keyof M & string {
  return Object.hasOwn(messages, id);
}

function listed(texts: readonly string[], { between }: Formats): string {
  return texts.map((text, index) => (index === 0 ? text : `${between("list", texts.length - index)}${text}`)).join("");
}

/** Labels of parameters that no other has. */
function labelsOf(params: ReadonlyMap<string, Param>): ReadonlyMap<string, string> {
  const all = [...params.values()].map(({ name, label }) => [name, label?.trim() ?? ""] as const);
  const isOwn = (label: string): boolean => label !== "" && all.filter((other) => other[1] === label).length === 1 && !params.has(label);
  return new Map(all.filter(([, label]) => isOwn(label)));
}

/** What a parameter is called: its label, or its name where another has the same label; of a field the list that it is of goes before. */
function nameOf(
  { loop, name, ...rest }: Reference,
  params: ReadonlyMap<string, Param>,
  called: ReadonlyMap<string, string>,
  say: Speech["say"],
): string {
  if (loop === undefined) return called.get(name ?? "") ?? name ?? "";
  const list = nameOf(loop.list, params, called, say);
  if (name === undefined) return list;
  if (isIndex({ loop, name, ...rest })) return say("index-of", { list });
  const items = loop.list.loop === undefined ? params.get(loop.list.name ?? "")?.items : undefined;
  const field = items?.kind === "fields" ? items.fields.get(name) : undefined;
  const isOwn = items?.kind === "fields" && [...items.fields.values()].filter(({ label }) => label === field?.label).length === 1;
  return `${list}.${(isOwn ? field?.label : undefined) ?? name}`;
}
