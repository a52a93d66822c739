import { excerpt } from "./mask.ts";
import type { Wrong } from "./message.ts";

/** How many characters a text has; a character outside the basic plane is one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/**
 * Kinds of characters, each of which stands for those before it: Latin letters and the usual Chinese ones, digits, a few marks, the space,
 * and all others. Most texts have none of the last, and to see that takes less time than any regular expression.
 */
export const plainKinds = { letters: 0, digits: 1, marks: 2, space: 3, others: 4 } as const;

/** How long texts are that are gone through character by character: beyond, an expression is as fast. */
export const mostScanned = 24;

/** The last of those kinds that a text has a character of; of a long text nobody looks, and it may have any. */
export function plainKindOf(text: string): number {
  if (text.length > mostScanned) return plainKinds.others;
  let kind: number = plainKinds.letters;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code >= 0x4e00 && code <= 0x9fa5) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) continue;
    const one =
      code >= 0x30 && code <= 0x39
        ? plainKinds.digits
        : code === 0x2c || code === 0x2d || code === 0x2e || code === 0x5f
          ? plainKinds.marks
          : code === 0x20
            ? plainKinds.space
            : plainKinds.others;
    if (one === plainKinds.others) return one;
    if (one > kind) kind = one;
  }
  return kind;
}

/** A digit of a text as a number; not a number where there is none. */
export function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

/** The number that the digits of a text from one place to another are; not a number where one of them is no digit. */
export function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) value = value * 10 + digitAt(text, index);
  return value;
}

/** Half of a surrogate pair: with the flag u, one that has no other half beside it. */
export const loneHalf: RegExp = /\p{Surrogate}/u;

/** Whether a text holds such a half. What is short and usual is gone through faster by itself. */
export function hasHalfCharacter(text: string): boolean {
  return (text.length > 8 || plainKindOf(text) === plainKinds.others) && loneHalf.test(text);
}

export const lengthMessages = {
  "too-long": "{key:key} has {length} characters, and at most {limit} are allowed.",
  "parts-too-long": "{key:key} has {length} characters beside its placeholders, and at most {limit} are allowed.",
} as const;

/** A text of at most `limit` characters. */
export function atMost(limit: number): (value: string) => Wrong<typeof lengthMessages> {
  return (value) => {
    const length = value.length <= limit ? 0 : lengthOf(value);
    return length > limit ? { message: "too-long", data: { length, limit } } : undefined;
  };
}

/** Judges the constant parts of a text by a test that finds characters which no text may hold, wherever they stand. */
export function inParts<W>(test: (value: string) => W | undefined): (parts: readonly string[]) => W | undefined {
  return (parts) => parts.map((part) => test(part)).find((wrong) => wrong !== undefined);
}

/** Constant parts of a text that are at most `limit` characters together. */
export function partsAtMost(limit: number): (parts: readonly string[]) => Wrong<typeof lengthMessages> {
  return (parts) => {
    const length = lengthOf(parts.join(""));
    return length > limit ? { message: "parts-too-long", data: { length, limit } } : undefined;
  };
}

/** A character that is shown as a picture. Signs of text such as © ™ ★ ㊙ are none unless a variation selector makes them one. */
const pictograph = /\p{Emoji_Presentation}|(?=[\u{1F000}-\u{1FAFF}])\p{Extended_Pictographic}|\p{Extended_Pictographic}\uFE0F|\u20E3/u;

/** Where pictographs and what makes them lie: most texts have nothing of it, and need no closer look. */
const pictographic = /[\u200D-\u32FF]|\uFE0F|[\u{1F000}-\u{1FAFF}]/u;

/** The first pictograph of a text. */
function pictographIn(value: string): string | undefined {
  if (plainKindOf(value) < plainKinds.others) return undefined;
  return pictographic.test(value) ? pictograph.exec(value)?.[0] : undefined;
}

/** What no title can hold beside pictographs: control characters, and the signs that no file name can have. */
const refused = /[\p{Cc}\\/*?"<>|]/u;

/** The characters that titles are documented to hold. */
const documented = /^[\p{Script=Han}\p{Script=Bopomofo}\u00B7\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\u2030-\u205E\w ()[\]\-,;.&+]*$/u;

export const titleMessages = {
  refused: "{key:key} holds {character:character}, which the service refuses.",
} as const;

/** A title without characters that the service refuses. */
export function titleCharacters(value: string): Wrong<typeof titleMessages> {
  if (plainKindOf(value) < plainKinds.others) return undefined;
  const found = refused.exec(value)?.[0] ?? pictographIn(value);
  return found === undefined ? undefined : { message: "refused", data: { character: found } };
}

export const usualTitleMessages = {
  undocumented: "{key:key} holds {character:character}, which no document allows; the service may refuse it.",
} as const;

/** A title of documented characters. Characters that are certainly refused are judged by another test, and pass this one. */
export function usualTitleCharacters(value: string): Wrong<typeof usualTitleMessages> {
  if (plainKindOf(value) < plainKinds.others) return undefined;
  if (documented.test(value) || refused.test(value) || pictographIn(value) !== undefined) return undefined;
  const found = [...value].find((character) => !documented.test(character)) ?? "";
  return { message: "undocumented", data: { character: found } };
}

export const plainNameMessages = {
  undocumented:
    "{key:key} holds {character:character}; documented are Chinese characters, letters, digits and underscores, and the service may refuse others.",
} as const;

/** A name of Chinese characters, letters, digits and underscores, as most names of the service are documented. */
export function plainName(value: string): Wrong<typeof plainNameMessages> {
  const found = [...value].find((character) => !/^[\p{Script=Han}a-zA-Z0-9_]$/u.test(character));
  return found === undefined ? undefined : { message: "undocumented", data: { character: found } };
}

export const pictographMessages = {
  pictograph: "{key:key} holds {character:character}, and pictographs are refused.",
} as const;

/** A text without pictographs. */
export function noPictographs(value: string): Wrong<typeof pictographMessages> {
  const found = pictographIn(value);
  return found === undefined ? undefined : { message: "pictograph", data: { character: found } };
}

/** Whether a text says nothing: it is empty, or made of blanks. Of what is no text, which another law tells, it is what it looks like as one. */
export function isBlank(value: string): boolean {
  return !/\S/u.test(value);
}

/** A character as a message shows it: one that cannot be seen by its number. */
export function characterName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === "\n") return "a line break";
  if (character === " ") return "a space";
  return /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u.test(character)
    ? `the character U+${code.toString(16).toUpperCase().padStart(4, "0")}`
    : excerpt(character);
}
