import { componentTypeMessages } from "./en/component-types.ts";
import { type ComponentType, type ValueName, valueMessages } from "./en/values.ts";
import type { Language } from "./language.ts";
import { saying } from "./saying.ts";

/** Keys that take the words of another. */
const sameWords: Readonly<Record<string, string>> = {
  showComponents: "palette",
  hideComponents: "palette",
  notifyOwn: "notify",
  notifyOthers: "notify",
};

/** What the words of keys are called in a language where people read who know none; `undefined` of what is a text of the document. */
export function wordNames(language: Language): (key: string, word: string) => string | undefined {
  const value = saying("values", valueMessages, language);
  const type = saying("componentTypes", componentTypeMessages, language);
  // No word of the language is without a name: one that is forgotten is a type error here.
  const words = valueMessages satisfies Readonly<Record<ValueName, string>>;
  const types = componentTypeMessages satisfies Readonly<Record<ComponentType, string>>;
  return (key, word) => {
    if (key === "type" && isIn(types, word)) return type(word);
    const id = `${sameWords[key] ?? key}.${word}`;
    return isIn(words, id) ? value(id) : undefined;
  };
}

function isIn<M extends object>(messages: M, id: string): id is keyof M & string {
  return Object.hasOwn(messages, id);
}
