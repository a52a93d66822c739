import type { AnyMessage, DataOf, MessageOf, Messages, SaidData } from "../runtime/message.ts";
import type { Families, FamilyName } from "./families.ts";
import type { Language } from "./language.ts";
import { filled } from "./sentence.ts";

/** What a sentence is given: the data of its template, where it has placeholders. */
type Given<T extends string> = [keyof DataOf<T>] extends [never] ? [] : [data: DataOf<T>];

/** Says the sentences of a family by their ids. */
export type Say<M extends Messages> = <Id extends keyof M & string>(id: Id, ...data: Given<M[Id]>) => string;

/** A sentence of a family that somebody says later, such as an error: its id, and the data of its template. */
export type Sentence<N extends FamilyName> = {
  [Id in keyof Families[N] & string]: Families[N][Id] extends string ? [id: Id, ...data: Given<Families[N][Id]>] : never;
}[keyof Families[N] & string];

/**
 * Says what a family says, in a language. `english` is the family itself, which whoever says it brings: so a program that says one family loads
 * no other. An id takes just the data of its template; what it answers is the whole sentence, masked by whoever prints it.
 */
export function saying<N extends FamilyName>(name: N, english: Families[N], language: Language): Say<Families[N]> {
  return (id, ...[data]) => sentenceIn(name, english, language, [id, data]);
}

/** A sentence that was chosen before ({@link Sentence}), in a language. */
export function sentenceIn<N extends FamilyName>(
  name: N,
  english: Families[N],
  language: Language,
  [id, data]: readonly [id: keyof Families[N] & string, data?: SaidData | undefined],
): string {
  const own: Messages = language.families?.[name] ?? english;
  return filled(own[id] ?? id, data, language);
}

/**
 * Says what a code says, where it is no finding: `code` is its name, `english` are its messages, or some of them.
 */
export function sayingOf<M extends Messages>(code: string, english: M, language: Language): (said: MessageOf<M>) => string;
export function sayingOf(code: string, english: Messages, language: Language): (said: AnyMessage) => string {
  const own: Messages = { ...english, ...language.codes[code]?.messages };
  return ({ message, data }) => filled(own[message] ?? message, data, language);
}
