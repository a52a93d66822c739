import { tabled } from "./code-points.ts";
import { isRadical, isVariant, unified } from "./radicals.ts";

/** Whether a character is a Chinese one like most: neither space nor blank, and the same when decomposed. A short cut. */
function isIdeograph(character: string): boolean {
  return character >= "\u4e00" && character <= "\u9fff";
}

/** Whether a character is white space, or nothing that is seen. */
export function isSpace(character: string): boolean {
  return !isIdeograph(character) && /^[\s\p{Cf}]/u.test(character);
}

/** Whether a character makes a blank to write on. */
export function isBlank(character: string): boolean {
  return /^[_＿‗﹍﹎﹏]/u.test(character);
}

/** Whether a character is one that fonts give who do not say what they show: control characters, private ones and replacements. */
function isUnreadable(character: string): boolean {
  return !isIdeograph(character) && /^[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u.test(character) && !isSpace(character);
}

const is = (test: (character: string) => boolean): ((code: number) => boolean) => {
  const found = tabled((code) => Number(test(String.fromCodePoint(code))));
  return (code) => found(code) === 1;
};

/** As {@link isSpace} and {@link isBlank}, for a code point; and whether fonts give it who do not say what they show. They are asked of each character of a document. */
export const isSpaceCode: (code: number) => boolean = is(isSpace);
export const isBlankCode: (code: number) => boolean = is(isBlank);
export const isUnreadableCode: (code: number) => boolean = is(isUnreadable);
/** Whether a code point compares as itself, and is one UTF-16 unit: then so is a text of such ones. */
export const isComparedAsItself: (code: number) => boolean = is((character) => character.length === 1 && compared(character) === character);

/**
 * What counts when texts are compared: compatible characters are the same (NFKC), radicals are the letters they look like, spaces are
 * nothing. Texts are decomposed, which compares as composed ones do and can be done a character at a time.
 */
export function compared(text: string): string {
  if (text.length === 1 && isIdeograph(text)) return unified(text);
  return [...text.normalize("NFKD")]
    .filter((character) => !isSpace(character))
    .map(unified)
    .join("");
}

/** Whether a character is compared as another one, though it is not merely composed: a radical, a full-width form, a compatible ideograph. */
export function isFolded(character: string): boolean {
  if (isIdeograph(character)) return isVariant(character);
  const isCompatible = character >= "\uf900" && character <= "\ufaff";
  return (
    isRadical(character) ||
    isCompatible ||
    /^[\u{2f800}-\u{2fa1f}]/u.test(character) ||
    character.normalize("NFKD") !== character.normalize("NFD")
  );
}

/** A character as people name it: `U+2F45`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text of a document as it may be printed: without characters that would steer a terminal. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}
