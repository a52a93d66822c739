import { isDate } from "../encode.ts";
import { mask } from "../mask.ts";
import { characterName, lengthOf, noPictographs } from "../text.ts";

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

/** A mainland mobile number. */
export function mobileNumber(value: string): string | undefined {
  return mobile.test(value) ? undefined : `is ${masked(value)}, which is no mainland mobile number`;
}

/** What stands around a placeholder in a mobile number: digits, if anything. */
export function mobileParts(parts: readonly string[]): string | undefined {
  const found = /[^\d]/u.exec(parts.join(""))?.[0];
  return found === undefined ? undefined : `holds ${characterName(found)}, and a mobile number is 11 digits`;
}

/** A mobile number of the mainland, or one of another country with its code. */
export function phoneNumber(value: string): string | undefined {
  return mobile.test(value) || /^\+\d{6,15}$/u.test(value) ? undefined : `is ${masked(value)}, which is no mobile number`;
}

/** The name of a person, in any script. */
export function personName(value: string): string | undefined {
  if (nameCharacters.test(value)) return undefined;
  const found = [...value].find((character) => !nameCharacters.test(character)) ?? "";
  return `holds ${characterName(found)}; a person's name has letters, spaces and · . - ' only`;
}

/**
 * The number of a document by which people prove who they are: an identity card or a residence permit, of old 15 digits, or a travel permit
 * of Hong Kong, Macau or Taiwan. Which of them it must be depends on its use.
 */
export function identityDocument(value: string): string | undefined {
  const isNumber = /^(?:\d{17}[\dXx]|\d{15}|[HMhm]\d{8}(?:\d{2})?|\d{8}(?:\d{2})?)$/u.test(value);
  return isNumber ? undefined : `is ${masked(value)}, which is no number of an identity document`;
}

/** The form of the number of an identity card or a residence permit. */
export function identityNumberForm(value: string): string | undefined {
  return identity.test(value) ? undefined : `is ${masked(value)}; an identity number has 17 digits, and then a digit or a capital X`;
}

/** The date of birth in an identity number, characters 7 to 14, where the form is right. `now` is the clock, in Unix seconds. */
export function birthDate(value: string, now?: number): string | undefined {
  const birth = birthOf(value);
  if (birth === undefined) return undefined;
  if (!isDate(birth)) return `is ${masked(value)}, whose characters 7 to 14 are no date of birth`;
  return now !== undefined && midnight(birth, 0) > now ? `is ${masked(value)}, whose date of birth lies in the future` : undefined;
}

/** The day of birth, `yyyy-mm-dd`, that an identity number names; none where the form is wrong. */
export function birthOf(value: string): string | undefined {
  return identity.test(value) ? `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}` : undefined;
}

/** The beginning of a day in China, some years after a date, in Unix seconds. */
export function midnight(date: string, years: number): number {
  return Date.UTC(Number(date.slice(0, 4)) + years, Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 1000 - 8 * 3600;
}

/** What each digit of an identity number counts: powers of 2, modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character that the first 17 digits of an identity number demand, by ISO 7064 MOD 11-2. */
export function checkCharacterOf(value: string): string | undefined {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += Number(value[index]) * (weights[index] ?? 0);
  return "10X98765432"[sum % 11];
}

/** A company's name without control characters, pictographs, and blanks at its ends. */
export function companyNameCharacters(value: string): string | undefined {
  const control = /\p{Cc}/u.exec(value)?.[0];
  if (control !== undefined) return `holds ${characterName(control)}, which no company's name has`;
  return value === value.trim() ? noPictographs(value) : "begins or ends with a blank, which no registered name does";
}

/** A company's name whose brackets are full-width. */
export function fullWidthBrackets(value: string): string | undefined {
  const found = /[()]/u.exec(value)?.[0];
  return found === undefined ? undefined : `holds ${characterName(found)}; brackets of a company's name are full-width （）`;
}

/** A unified social credit code. Its check character is not judged. */
export function creditCode(value: string): string | undefined {
  if (credit.test(value)) return undefined;
  const length = lengthOf(value);
  if (length !== 18) return `has ${length} character${length === 1 ? "" : "s"}, and a unified social credit code has 18`;
  const found = [...value].find((character) => !/^[0-9A-HJ-NPQRTUWXY]$/u.test(character)) ?? "";
  return `holds ${characterName(found)}; a unified social credit code has digits and capitals without I, O, S, V and Z only`;
}

/** An e-mail address. */
export function emailAddress(value: string): string | undefined {
  const [local = "", domain = "", ...rest] = value.split("@");
  const valid = rest.length === 0 && mailbox.test(local) && domain.split(".").every((label) => domainLabel.test(label));
  return valid ? undefined : `is ${masked(value)}, which is no e-mail address`;
}

/** A personal value in quotes, masked. */
export function masked(value: string): string {
  return JSON.stringify(mask(value));
}
