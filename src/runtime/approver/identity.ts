import { chinaAhead, secondsOfDay } from "../moments.ts";
import { isDay } from "../encode.ts";
import { mask } from "../mask.ts";
import type { Wrong } from "../message.ts";
import { digitAt, digitsAt, lengthOf, noPictographs, plainKindOf, plainKinds } from "../text.ts";

/** Mainland mobile numbers: eleven digits, 1 and then 3 to 9. */
const mobile = /^1[3-9]\d{9}$/u;

/** What names of people are written with: letters of any script and their marks, spaces, middle dots, full stops, hyphens, apostrophes. */
const nameCharacters = /^[\p{L}\p{M}\p{Nl}\p{Zs}·•‧・.．\-‐‑'’]*$/u;

/** Identity cards and residence permits: 17 digits and a check character. */
const identity = /^\d{17}[\dX]$/u;

/** Codes of companies: digits and capitals without I, O, S, V and Z. */
const credit = /^[0-9A-HJ-NPQRTUWXY]{18}$/u;

/** What may stand before the @ of an e-mail address. */
const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]+$/u;

/** A part of the domain of an e-mail address, between full stops. */
const domainLabel = /^[a-zA-Z0-9-]{1,63}$/u;

export const mobileMessages = {
  "no-mobile": "{key:key} is {value:quoted}, which is no mainland mobile number.",
} as const;

/** A mainland mobile number. */
export function mobileNumber(value: string): Wrong<typeof mobileMessages> {
  return mobile.test(value) ? undefined : { message: "no-mobile", data: { value: mask(value) } };
}

export const mobilePartsMessages = {
  "no-digit": "{key:key} holds {character:character}, and a mobile number is 11 digits.",
} as const;

/** What stands around a placeholder in a mobile number: digits, if anything. */
export function mobileParts(parts: readonly string[]): Wrong<typeof mobilePartsMessages> {
  const found = /[^\d]/u.exec(parts.join(""))?.[0];
  return found === undefined ? undefined : { message: "no-digit", data: { character: found } };
}

export const phoneMessages = {
  "no-phone": "{key:key} is {value:quoted}, which is no mobile number.",
} as const;

/** A mobile number of the mainland, or one of another country with its code. */
export function phoneNumber(value: string): Wrong<typeof phoneMessages> {
  return mobile.test(value) || /^\+\d{6,15}$/u.test(value) ? undefined : { message: "no-phone", data: { value: mask(value) } };
}

export const personNameMessages = {
  "no-letter": "{key:key} holds {character:character}; a person's name has letters, spaces and · . - ' only.",
} as const;

/** The name of a person, in any script. */
export function personName(value: string): Wrong<typeof personNameMessages> {
  if (plainKindOf(value) === plainKinds.letters || nameCharacters.test(value)) return undefined;
  const found = [...value].find((character) => !nameCharacters.test(character)) ?? "";
  return { message: "no-letter", data: { character: found } };
}

export const identityDocumentMessages = {
  "no-document": "{key:key} is {value:quoted}, which is no number of an identity document.",
} as const;

/**
 * The number of a document by which people prove who they are: an identity card or a residence permit, of old 15 digits, or a travel permit
 * of Hong Kong, Macau or Taiwan. Which of them it must be depends on its use.
 */
export function identityDocument(value: string): Wrong<typeof identityDocumentMessages> {
  const isNumber = /^(?:\d{17}[\dXx]|\d{15}|[HMhm]\d{8}(?:\d{2})?|\d{8}(?:\d{2})?)$/u.test(value);
  return isNumber ? undefined : { message: "no-document", data: { value: mask(value) } };
}

export const identityFormMessages = {
  "no-identity-number": "{key:key} is {value:quoted}; an identity number has 17 digits, and then a digit or a capital X.",
} as const;

/** The form of the number of an identity card or a residence permit. */
export function identityNumberForm(value: string): Wrong<typeof identityFormMessages> {
  return identity.test(value) ? undefined : { message: "no-identity-number", data: { value: mask(value) } };
}

export const birthDateMessages = {
  "no-date": "{key:key} is {value:quoted}, whose characters 7 to 14 are no date of birth.",
  "in-future": "{key:key} is {value:quoted}, whose date of birth lies in the future.",
} as const;

/** The date of birth in an identity number, characters 7 to 14, where the form is right. `now` is the clock, in Unix seconds. */
export function birthDate(value: string, now?: number): Wrong<typeof birthDateMessages> {
  const [year, month, day] = [digitsAt(value, 6, 10), digitsAt(value, 10, 12), digitsAt(value, 12, 14)];
  const isDate = isDay(year, month, day);
  // Most numbers are of people who were born long ago, and of a number of another form nothing is said either.
  if ((isDate && now !== undefined && isOverBy(year, now)) || !identity.test(value)) return undefined;
  if (!isDate) return { message: "no-date", data: { value: mask(value) } };
  return now !== undefined && midnight(year, month, day) > now ? { message: "in-future", data: { value: mask(value) } } : undefined;
}

/** Whether an identity number is of somebody who has been born, and is not yet so many years old at `now`, in Unix seconds. */
export function isYounger(value: string, years: number, now: number): boolean {
  const [year, month, day] = [digitsAt(value, 6, 10), digitsAt(value, 10, 12), digitsAt(value, 12, 14)];
  if (isOverBy(year + years, now) || !identity.test(value)) return false;
  return midnight(year + years, month, day) > now && midnight(year, month, day) <= now;
}

/** The beginning of a day in China, in Unix seconds. */
function midnight(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 1000 - chinaAhead;
}

/** Whether a year is over at a moment, in Unix seconds, even if each since 1970 had 366 days; where that is not sure, the answer is no. */
function isOverBy(year: number, now: number): boolean {
  // JavaScript takes years of two digits for others.
  return now >= 0 && year >= 100 && (year + 1 - 1970) * 366 * secondsOfDay <= now;
}

/** What each digit of an identity number counts: powers of 2, modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character that the first 17 digits of an identity number demand, by ISO 7064 MOD 11-2. */
export function checkCharacterOf(value: string): string | undefined {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += digitAt(value, index) * (weights[index] ?? 0);
  return "10X98765432"[sum % 11];
}

export const companyNameMessages = {
  control: "{key:key} holds {character:character}, which no company's name has.",
  blank: "{key:key} begins or ends with a blank, which no registered name does.",
  pictograph: "{key:key} holds {character:character}, and pictographs are refused.",
} as const;

/** A company's name without control characters, pictographs, and blanks at its ends. */
export function companyNameCharacters(value: string): Wrong<typeof companyNameMessages> {
  const control = /\p{Cc}/u.exec(value)?.[0];
  if (control !== undefined) return { message: "control", data: { character: control } };
  return value === value.trim() ? noPictographs(value) : { message: "blank" };
}

export const bracketMessages = {
  "half-width": "{key:key} holds {character:character}; brackets of a company's name are full-width （）.",
} as const;

/** A company's name whose brackets are full-width. */
export function fullWidthBrackets(value: string): Wrong<typeof bracketMessages> {
  const found = /[()]/u.exec(value)?.[0];
  return found === undefined ? undefined : { message: "half-width", data: { character: found } };
}

export const creditCodeMessages = {
  length: "{key:key} has {length:counted character characters}, and a unified social credit code has 18.",
  foreign: "{key:key} holds {character:character}; a unified social credit code has digits and capitals without I, O, S, V and Z only.",
} as const;

/** A unified social credit code. Its check character is not judged. */
export function creditCode(value: string): Wrong<typeof creditCodeMessages> {
  if (credit.test(value)) return undefined;
  const length = lengthOf(value);
  if (length !== 18) return { message: "length", data: { length } };
  const found = [...value].find((character) => !/^[0-9A-HJ-NPQRTUWXY]$/u.test(character)) ?? "";
  return { message: "foreign", data: { character: found } };
}

export const emailMessages = {
  "no-email": "{key:key} is {value:quoted}, which is no e-mail address.",
} as const;

/** An e-mail address. */
export function emailAddress(value: string): Wrong<typeof emailMessages> {
  const [local = "", domain = "", ...rest] = value.split("@");
  const valid = rest.length === 0 && mailbox.test(local) && domain.split(".").every((label) => domainLabel.test(label));
  return valid ? undefined : { message: "no-email", data: { value: mask(value) } };
}
