import { fullWidthBrackets, identityNumberForm, mobileNumber } from "../../runtime/approver/identity.ts";
import type { ValueFix } from "../../diagnostics/fixes.ts";

/** Half-width brackets of a company's name to full-width ones. */
export const bracketsFix: ValueFix = {
  title: "full-width-brackets",
  swaps: [
    [/\(/gu, "（"],
    [/\)/gu, "）"],
  ],
  isRight: (value) => fullWidthBrackets(value) === undefined,
};

/** A mobile number without its country code, blanks and hyphens. */
export const mobileFix: ValueFix = {
  title: "plain-mobile",
  swaps: [
    [/(?:[+＋]|00)?86(?<=^\s*(?:[+＋]|00)?86)(?=[\s‐-―－-]*1)/gu, ""],
    [/[\s‐-―－-]+/gu, ""],
  ],
  isRight: (value) => mobileNumber(value) === undefined,
};

/** An identity number with a capital X and without blanks. */
export const identityFix: ValueFix = {
  title: "plain-identity-number",
  swaps: [
    [/x(?=\s*$)/gu, "X"],
    [/\s+/gu, ""],
  ],
  isRight: (value) => identityNumberForm(value) === undefined,
};

/** A moment in milliseconds to one in seconds. */
export const secondsFix: ValueFix = {
  title: "seconds",
  swaps: [[/(?<=^\d{10})\d{3}$/gu, ""]],
  isRight: (value) => /^\d{10}$/u.test(value),
};

/** A keyword without the carets by which the service is told that it must stand alone. */
export const caretsFix: ValueFix = {
  title: "whole-for-carets",
  swaps: [[/^\^|\^$/gu, ""]],
  isRight: (value) => value !== "" && !/^\^.*\^$/u.test(value),
  beside: ["whole", true],
};
