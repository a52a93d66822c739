import { isSpace } from "./characters.ts";
import { eitherWords, fillers, roles, sealWords, signWords } from "./place/words.ts";

/** Chinese words of labels that something is signed at beside those that `place` knows. */
const others = ["人名章", "签约", "签订", "签收", "确认", "日期", "时间", "姓名"];
/** All of them, the longer ones first. Single characters are left out: by itself one may be a part of a name. */
const words = [...roles, ...sealWords, ...signWords, ...eitherWords, ...fillers, ...others]
  .filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
  .toSorted((a, b) => b.length - a.length);
/** What is usual beside these words alone: by itself it may be a part of a name. */
const small = [
  String.raw`\(\s*[章印]\s*\)`,
  String.raw`年\s*月\s*日`,
  "(?<=[章字名署期])[处栏]",
  "(?<=[章字名署人表期])(?:或者?|以及|及|和|与|并)",
];
/** Parties of any contract. */
const anyParty = String.raw`[甲乙丙丁戊己供需买卖借贷]\s*方`;
const anyUsual = [...words, ...small, anyParty].join("|");
const usual = new RegExp(anyUsual, "gu");
const joining = "[、/]|或者?|以及|及|和|与|并";
const hint = String.raw`[([【][^()[\]【】,。;!?]{0,16}[)\]】]`;
/** A usual word that a text begins with, with what joins it to one before it, or a short hint in brackets. */
const usualStart = String.raw`^\s*(?:(?:${joining})?\s*(?:${anyUsual})|[处栏]|${hint})`;
const atStart = new RegExp(usualStart, "u");

/** Latin words of such labels; single letters are parties. */
const latin = new Set(
  [
    "a an and or of the by on for in here party parties sign signed signature signatory signatories seal sealed stamp stamped chop company",
    "corporate official legal authorized authorised representative person agent witness name printed print title date dated contract",
  ]
    .join(" ")
    .split(" "),
);

const role = /^\p{Script=Han}{1,5}(?:方|人|者|单位)$|^[甲乙丙丁戊己供需买卖借贷]方$|^Party [A-Z]$/u;

/** Whether a word that a document has for a party is one of a role (`甲方`, `承诺人`, `用人单位`), and so nobody's name. */
export function isRole(word: string): boolean {
  return role.test(word.normalize("NFKC"));
}

/** A text as it is compared here: compatible characters are one, and whatever is white is a blank. */
export function plain(text: string): string {
  return [...text.normalize("NFKC")].map((each) => (isSpace(each) ? " " : each)).join("");
}

/** What of a plain text is neither a usual word of labels nor one of these words for parties, nor a sign or a number: blank for a label that names nobody. */
export function beyondUsual(text: string, parties: readonly string[] = []): string {
  const longestFirst = parties.map(plain).toSorted((a, b) => b.length - a.length);
  const left = longestFirst.reduce((rest, each) => rest.replaceAll(each, " "), text);
  return left
    .replaceAll(usual, " ")
    .replaceAll(/[\p{P}\p{S}\p{N}]/gu, " ")
    .replaceAll(/\p{Script=Latin}+/gu, (word) => (word.length === 1 || latin.has(word.toLowerCase()) ? " " : word))
    .trim();
}

/** A plain text without the usual words, and short hints in brackets, that it begins with. */
export function afterUsual(text: string): string {
  let rest = text;
  for (let next = rest.replace(atStart, ""); next !== rest; next = rest.replace(atStart, "")) rest = next;
  return rest;
}
