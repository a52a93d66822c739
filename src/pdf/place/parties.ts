import type { Cell, Line } from "./cells.ts";
import { textOf } from "./cells.ts";
import { isCompany, isLettered, isPartyWord } from "./meaning.ts";
import { isOfOffice } from "./offices.ts";
import type { Row } from "./rows.ts";
import type { Upright } from "./upright.ts";
import { partyIn } from "./usual.ts";
import { isBareParty, isHead, type Zones } from "./zones.ts";

/** A party as the document names it. */
export interface Party {
  /** The word that it is called by where it signs, or else first. */
  readonly word: string;
  /** All words for it, as they are compared. */
  readonly words: ReadonlySet<string>;
  /** What it is called by its own name, as it is compared. */
  readonly name?: string;
  readonly kind?: "company" | "person";
}

/** Whose a place is that nobody of the contract signs at, such as an office that certifies or registers it. */
export const nobody: Party = { word: "", words: new Set() };

/** Whose a cell is, and whether it says so itself. */
export interface Owner {
  readonly party?: Party;
  readonly isNamed: boolean;
}

interface Draft {
  /** The word by which it is called where it signs. */
  word?: string;
  /** The word by which it is called first, as people read it. */
  first?: string;
  readonly words: Set<string>;
  name?: string;
  kind?: "company" | "person";
}

/** The parties of a document: those of its head, those that its clauses define, and those that sign. */
export function partiesOf({ head, clauses, signing }: Zones, upright: readonly Upright[]): readonly Party[] {
  const drafts: Draft[] = [];
  for (const line of head) {
    line.cells.forEach((cell, index) => {
      const next = line.cells[index + 1];
      const isCalled = isBareParty(cell) && (cell.hasColon || next !== undefined || line.cells.length === 1);
      const party = isCalled ? add(drafts, cell) : undefined;
      if (party === undefined) return;
      party.first ??= shownWord(cell);
      const isName = cell.value === undefined && next !== undefined && next.meaning === undefined && !next.hasColon;
      learn(party, isName ? { ...cell, value: next.words } : cell);
    });
  }
  learnAround(head, drafts);
  for (const row of [...head.map((line) => line.row), ...clauses]) defined(row, drafts);
  for (const { word } of upright) if (find(drafts, word) === undefined) drafts.push({ words: new Set([word]) });
  for (const zone of signing)
    for (const { cells } of zone)
      for (const cell of cells) {
        if (isOfOffice(cell)) continue;
        if (cell.meaning?.name !== undefined && cell.meaning.who === "" && cell.meaning.isExplicit) addNamed(drafts, cell.meaning.name);
        const isOther = isBareParty(cell) && !isHead(cell, cells) && find(drafts, cell.meaning?.who ?? "") === undefined;
        const party = cell.meaning && cell.meaning.who !== "" && !isOther ? add(drafts, cell) : undefined;
        if (party === undefined) continue;
        learn(party, cell);
        if (party.words.has(cell.meaning?.who ?? "")) party.word ??= shownWord(cell);
      }
  for (const zone of signing) learnAround(zone, drafts);
  return drafts.map(({ word, first, words, name, kind }) => {
    const found = kind ?? kindOfWord([...words]);
    return {
      word: (isLatin(word) ? first : undefined) ?? word ?? first ?? [...words][0] ?? "",
      words,
      ...(name === undefined ? {} : { name }),
      ...(found ? { kind: found } : {}),
    };
  });
}

/** Whether a word is a Latin one, which signing blocks like to print in capitals. */
function isLatin(word: string | undefined): boolean {
  return word !== undefined && /^[A-Za-z]/u.test(word);
}

/** The word of a party as people read it: compared texts have no spaces and capitals. */
function shownWord({ meaning, row, words }: Cell): string {
  const who = meaning?.who ?? "";
  if (/\p{Script=Han}/u.test(who)) return who;
  let shown = "";
  for (const { glyph } of row.glyphs.slice(words.from, words.to)) {
    shown += (shown !== "" && glyph.before !== "touching" ? " " : "") + glyph.character;
    if (shown.replaceAll(" ", "").toLowerCase() === who) return shown;
  }
  return who;
}

/** The party that a cell names, by its word or by its name. */
export function namedIn({ meaning, text }: Cell, parties: readonly Party[]): Party | undefined {
  if (meaning === undefined) return isCompany(text) ? parties.find((party) => party.name === text) : undefined;
  const { who, alias, name } = meaning;
  return (
    (who === "" ? undefined : find(parties, who)) ??
    (alias === undefined ? undefined : find(parties, alias)) ??
    (name === undefined ? undefined : parties.find((party) => party.name === name))
  );
}

/** The party that a text names first, by the word that the document calls it by where it signs. */
export function calledIn(text: string, parties: readonly Party[]): string | undefined {
  const word = partyIn(text);
  return word === undefined ? undefined : (parties.find(({ words }) => words.has(word))?.word ?? word);
}

function find<T extends { readonly words: ReadonlySet<string>; readonly name?: string }>(
  parties: readonly T[],
  word: string,
): T | undefined {
  return (
    parties.find(({ words, name }) => words.has(word) || name === word) ??
    parties.find(({ words }) => [...words].some((each) => isAlike(each, word)))
  );
}

/** 出租人 and 出租方 are one. */
function isAlike(one: string, other: string): boolean {
  const stem = (word: string): string => word.replace(/(?:方|人|单位|者|公司|商)$/u, "");
  return stem(one).length > 1 && stem(one) === stem(other);
}

/** More parties than any contract has. */
const most = 50;

function add(drafts: Draft[], { meaning }: Cell): Draft | undefined {
  if (meaning === undefined || meaning.who === "") return undefined;
  const { who, alias } = meaning;
  const other = alias === undefined ? undefined : find(drafts, alias);
  const known = find(drafts, who) ?? (other && isLettered(who) && [...other.words].some(isLettered) ? undefined : other);
  if (!known && drafts.length >= most) return undefined;
  const party = known ?? { words: new Set<string>() };
  if (party.name !== who) party.words.add(who);
  if (alias !== undefined) party.words.add(alias);
  if (!known) drafts.push(party);
  return party;
}

/** A party that a document calls by its name alone. */
function addNamed(drafts: Draft[], name: string): void {
  if (drafts.some((party) => party.name === name) || drafts.length >= most) return;
  drafts.push({ words: new Set([name]), name, kind: "company" });
}

function learn(party: Draft, { meaning, value, row }: Cell): void {
  const name = meaning?.name ?? (value && meaning?.kind === undefined ? textOf(row, value.from, value.to) : undefined);
  if (name !== undefined && name.length > 1) {
    const plain = name.split("(")[0] ?? "";
    party.name ??= name.replace(/\([^()]*\)$/u, "");
    if (isCompany(name) || isCompany(plain) || /.{2}(?:中学|小学|幼儿园)$/u.test(plain)) party.kind ??= "company";
    else if (/^\p{Script=Han}{2,4}$/u.test(plain)) party.kind ??= "person";
  }
  if (meaning?.kind === "seal" && meaning.isExplicit) party.kind ??= "company";
}

/** What stands below a party tells what it is: a person has an identity card, a company a representative. */
function learnAround(lines: readonly Line[], drafts: readonly Draft[]): void {
  let party: Draft | undefined;
  for (const { row, cells } of lines) {
    const named = cells.flatMap((cell) => (cell.meaning && cell.meaning.who !== "" ? (find(drafts, cell.meaning.who) ?? []) : []));
    if (new Set(named).size > 1) {
      party = undefined;
      continue;
    }
    party = named[0] ?? party;
    if (party === undefined) continue;
    cells.forEach((cell, index) => {
      if (!/^(?:名称|姓名|单位名称|公司名称|企业名称|全称)$/u.test(cell.text) || party === undefined) return;
      const value = cell.value ?? (cell.hasColon || cells[index + 1]?.hasColon ? undefined : cells[index + 1]?.words);
      if (value) learn(party, { ...cell, value });
    });
    if (/身份证|性别|出生/u.test(row.text)) party.kind ??= "person";
    else if (/信用代码|营业执照|法人|法定代表人|注册地址|开户行|开户银行|税号/u.test(row.text)) party.kind ??= "company";
  }
}

const called =
  /(?<=(?<before>[^。;]{0,60}))\((?:以下|下)?(?:统?简|合?)称(?:为|作)?[:"“”'‘’「」]{0,3}(?<word>\p{Script=Han}{2,8})["“”'‘’「」]{0,2}\)/gu;
const calledInLatin =
  /(?<before>[A-Z][A-Za-z&.,-]{3,40}(?:Ltd|Inc|LLC|Limited|Corp)\.?)\((?:the|hereinafter)?["“](?<word>[A-Za-z]{3,20})["”]\)/gu;

/** `某某公司（以下简称“甲方”）`, in the head or in a clause. */
function defined({ text, known }: Row, drafts: Draft[]): void {
  if (!/称|["“]/u.test(text)) return;
  for (const match of [...text.matchAll(called), ...text.matchAll(calledInLatin)]) {
    const { before = "", word = "" } = match.groups ?? {};
    if (!(isPartyWord(word) || known.has(word) || /^[A-Z]/u.test(word))) continue;
    const name = /(?:\([^()]{1,8}\)|[^,。;:()、与和]){4,40}$/u.exec(before)?.[0].replace(/^(?:由|系|是|本[合协][同议])/u, "") ?? "";
    const compact = word.toLowerCase();
    const party: Draft = find(drafts, compact) ?? { words: new Set([compact]), first: word.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ") };
    if (find(drafts, compact) === undefined && drafts.length < most) drafts.push(party);
    if (isCompany(name)) party.name ??= name;
    if (/^[A-Z]/u.test(before)) party.name ??= before.split(/(?:between|and|by|of)(?=[A-Z])/u).at(-1) ?? before;
    if (party.name !== undefined) party.kind ??= "company";
  }
}

function kindOfWord(words: readonly string[]): Party["kind"] {
  if (words.some((word) => /单位|公司|机构|机关|企业|[院校局行社]$/u.test(word))) return "company";
  if (words.some((word) => /劳动者|员工|职工|承诺人|声明人|保证人本人|监护人|家长|学生|患者|业主|志愿者|实习生/u.test(word)))
    return "person";
  return undefined;
}
