import { mask } from "./mask.ts";
import { birthDate, checkCharacterOf } from "./approver/identity.ts";

/** Kinds of values that identify a person wherever they stand. */
export type PersonalKind = "mobile" | "id-card" | "bank-card" | "email";

/** A personal value in a text: UTF-16 offsets, `end` exclusive. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What may be one, bounded by what is neither a letter nor a digit; more is asked of each kind below. */
const candidate =
  /(?<![A-Za-z0-9]|\d\.)(?:\d{17}[\dXx]|\d{16,19}|1[3-9]\d{9}|[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24})(?![A-Za-z0-9])/gu;

/** The mobile numbers, identity numbers, numbers like those of bank cards, and e-mail addresses in a text, full-width digits too. */
export function personalIn(text: string): readonly Personal[] {
  return [...halfWidth(text).matchAll(candidate)].flatMap((match) => {
    const [value] = match;
    const kind = kindOf(value);
    return kind === undefined ? [] : [{ kind, value, start: match.index, end: match.index + value.length }];
  });
}

/** A sentence with what looks like a personal value in it masked; `isTheirs` lets values pass that we give as examples. */
export function withoutPersonal(sentence: string, isTheirs: (value: string) => boolean = () => true): string {
  const theirs = personalIn(sentence).filter(({ value }) => isTheirs(value));
  const masked = theirs.reduceRight((left, { value, start, end }) => left.slice(0, start) + mask(value) + left.slice(end), sentence);
  return theirs.reduce((left, { value }) => left.split(value).join(mask(value)), masked);
}

/** A text of the same length with half-width digits and at signs. */
function halfWidth(text: string): string {
  return text.replace(/[０-９＠]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

function kindOf(value: string): PersonalKind | undefined {
  if (value.includes("@")) return "email";
  if (value.length === 11) return "mobile";
  if (isIdentityNumber(value)) return "id-card";
  return /^[3-6]\d+$/u.test(value) && hasLuhnDigit(value) ? "bank-card" : undefined;
}

/** Whether a text has the form of an identity number and a date of birth in it. */
function isIdentityNumber(value: string): boolean {
  return /^[1-9]\d{5}(?:18|19|20)\d{9}[\dXx]$/u.test(value) && birthDate(value.toUpperCase()) === undefined;
}

/** The check digit of bank cards, by ISO/IEC 7812. */
function hasLuhnDigit(value: string): boolean {
  let sum = 0;
  for (let place = 1; place <= value.length; place += 1) {
    const digit = Number(value[value.length - place]) * (place % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Numbers of the documented examples of the service, which stand for nobody though they do not look it. */
const documentedNumbers: ReadonlySet<string> = new Set(["13312312312", "18251952320", "110101200610116558"]);

/** Whether a value may well be somebody's: what was invented shows it by a run of digits, or by a wrong check character. */
export function looksReal({ kind, value }: Personal): boolean {
  if (documentedNumbers.has(value)) return false;
  if (kind === "mobile") return !hasRun(value.slice(3));
  return kind === "id-card" && value.toUpperCase().slice(-1) === checkCharacterOf(value);
}

/** Whether four digits in a row are equal, or count up or down by one. */
function hasRun(digits: string): boolean {
  return [...digits].some((_, start) => {
    const run = Array.from(digits.slice(start, start + 4), Number);
    return [0, 1, -1].some(
      (step) => run.length === 4 && run.every((digit, index) => index === 0 || digit === (run[index - 1] ?? 0) + step),
    );
  });
}
