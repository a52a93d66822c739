import type { DataOf, Messages } from "../runtime/message.ts";
import type { Code, CodeDocs } from "../model/diagnostic.ts";
import type { Families, FamilyName } from "./families.ts";
import type { CodeWords } from "./language.ts";

/** Codes by the names of their consts, as a module exports them. */
type Codes = Readonly<Record<string, Code>>;

type Docs = Pick<CodeDocs, "what" | "why" | "fix">;

/** What has to be said of each code: every id, and the sentences of its page. */
type Wanted<C> = {
  readonly [K in keyof C]: C[K] extends Code<infer M, infer H> ? { readonly docs: Docs } & Says<"messages", M> & Says<"helps", H> : never;
};

/** A member that is there where there is something to say. */
type Says<Name extends string, M extends Messages> = string extends keyof M
  ? unknown
  : [keyof M] extends [never]
    ? unknown
    : { readonly [N in Name]: { readonly [Id in keyof M]: string } };

/** A template that takes just the data of another, each by a kind that can take it; else what is wrong with it. */
type Fitting<E extends string, T extends string> = [keyof DataOf<E>] extends [keyof DataOf<T>]
  ? [keyof DataOf<T>] extends [keyof DataOf<E>]
    ? [DataOf<E>] extends [DataOf<T>]
      ? T
      : { readonly placeholderOfAnotherKind: keyof DataOf<E> }
    : { readonly unknownPlaceholder: Exclude<keyof DataOf<T>, keyof DataOf<E>> }
  : { readonly missingPlaceholder: Exclude<keyof DataOf<E>, keyof DataOf<T>> };

/** Templates each of which fits the English one of its id; there are no others. */
type FittingAll<M, W> = {
  readonly [Id in keyof W]: Id extends keyof M
    ? M[Id] extends string
      ? W[Id] extends string
        ? Fitting<M[Id], W[Id]>
        : never
      : never
    : never;
};

type FittingCode<C, W> =
  C extends Code<infer M, infer H>
    ? {
        readonly [P in keyof W]: P extends "messages"
          ? FittingAll<M, W[P]>
          : P extends "helps"
            ? FittingAll<H, W[P]>
            : P extends "docs"
              ? W[P]
              : never;
      }
    : never;

/**
 * What a language says of codes, typed against their English: a missing code or id, and a placeholder that is missing, unknown or of a kind
 * that cannot take the value, is a type error. Answers it by the names of the codes.
 */
export function translated<C extends Codes, const W extends Wanted<C>>(
  codes: C,
  words: W & { readonly [K in keyof W]: K extends keyof C ? FittingCode<C[K], W[K]> : never },
): Readonly<Record<string, CodeWords>> {
  const all: Readonly<Record<string, CodeWords>> = words;
  return Object.fromEntries(Object.entries(all).flatMap(([name, said]) => (codes[name] ? [[codes[name].name, said] as const] : [])));
}

/** The same for codes by their names, of which only the type is at hand: rules, as `npm run derive` writes down what they say. */
export function translatedByName<C extends Codes>(): <const W extends Wanted<C>>(
  words: W & { readonly [K in keyof W]: K extends keyof C ? FittingCode<C[K], W[K]> : never },
) => Readonly<Record<string, CodeWords>> {
  return (words) => words;
}

/** The same for messages that belong to no code: titles of fixes, notes on further places. */
export function translatedMessages<const M extends Messages, const W extends { readonly [Id in keyof M]: string }>(
  _english: M,
  words: W & FittingAll<M, W>,
): Messages {
  return words;
}

/** The same for a family of what the program says, of which only the type is at hand: another language loads no English. */
export function familyWords<N extends FamilyName>(): <const W extends { readonly [Id in keyof Families[N]]: string }>(
  words: W & FittingAll<Families[N], W>,
) => Messages {
  return (words) => words;
}
