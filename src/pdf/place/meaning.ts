import { isOffice, isTitle } from "./titles.ts";
import { dateQualifiers, datedActs, eitherWords, fillers, generic, noParties, roles, sealWords, signWords } from "./words.ts";

/** What a label asks for: a seal, a signature, a date, or a seal of a company and a signature of a person. */
type Kind = "seal" | "signature" | "either" | "date";

/** What the words of a label mean. */
export interface Meaning {
  /** Nothing for the bare word of a party. */
  readonly kind?: Kind;
  /** The word of the party that they begin with, as it is compared; "" where they name none. */
  readonly who: string;
  /** A body of which only the context tells whether it is a party of its own: 公司盖章. */
  readonly body?: string;
  /** The other word of the same party that stands in brackets after it. */
  readonly alias?: string;
  /** The name of a company or person that they have. */
  readonly name?: string;
  /** Whether it is somebody who acts for the party, such as its legal representative. */
  readonly isRole: boolean;
  /** By which words. */
  readonly role?: string;
  /** Whether they say what is to be done, as against a mere 法定代表人 or 甲方. */
  readonly isExplicit: boolean;
}

/** What is longer is a sentence. */
const longest = 44;
const sentence = /[。;!?“”"《》]/u;
/** What begins like a clause or a heading. */
const numbered = /^(?:第.{1,4}[条章款节]|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.)])/u;

/** 出租方（以下简称“甲方”）. */
const calledSo = /\((?:以下|下)?(?:统?简|合?)称(?:为|作)?[:“”"'‘’「」]{0,3}(?<word>\p{Script=Han}{1,8})[“”"'‘’「」]{0,2}\)/gu;

/** A date that is there already. */
const dated = /\d[月日]/u;

/** What the words of a label mean, as they are compared and without the colon after them; nothing where they are no label of something to sign. */
export function meaningOf(text: string, known: ReadonlySet<string> = none): Meaning | undefined {
  const plain = text.includes("称") ? text.replaceAll(calledSo, "($<word>)") : text;
  if (plain === "" || plain.length > longest || sentence.test(plain) || numbered.test(plain) || dated.test(plain)) return undefined;
  const han = hanOf(plain);
  return /\p{Script=Han}/u.test(han) ? meaningOfHan(han, known) : (namedInLatin(plain) ?? meaningOfLatin(plain.toLowerCase()));
}

/** Without what stands there in another language, blanks and marks. */
function hanOf(text: string): string {
  return text
    .replaceAll(/[【】[\]〔〕]/gu, "")
    .replaceAll(/(?<![方人者])\d|[A-Za-z&'’.*_]/gu, "")
    .replaceAll(/\([,/\s-]*\)/gu, "")
    .replaceAll(/^[-/:,]|[-/:,]$/gu, "");
}

/** No words but the usual ones. */
const none: ReadonlySet<string> = new Set();

function meaningOfHan(text: string, known: ReadonlySet<string>): Meaning | undefined {
  const inner = /^\((?<inner>[^()]*)\)$/u.exec(text)?.groups?.["inner"];
  const date = dateOf(inner ?? text, known);
  if (date) return date;
  const { rest, acts, isBracketed } = withoutActs(text);
  const who = whoOf(rest, acts.size > 0, isBracketed, known);
  if (who === undefined) return undefined;
  if (acts.size === 0) {
    if (who.isRole) return { ...who, kind: "signature", isExplicit: false };
    return who.who === "" ? undefined : { ...who, isExplicit: false };
  }
  return { ...who, kind: who.isRole ? "signature" : kindOf(acts), isExplicit: true };
}

type Act = Exclude<Kind, "date">;

function kindOf(acts: ReadonlySet<Act>): Act {
  const [only] = acts;
  return acts.size === 1 && only !== undefined ? only : "either";
}

const dateWords = ["日期", "时间", "年月日"];

function dateOf(text: string, known: ReadonlySet<string>): Meaning | undefined {
  const isDay = text.endsWith("日") && endOf(text.slice(0, -1), datedActs) !== undefined; // 签署日
  const word = isDay ? "日" : dateWords.find((each) => text.endsWith(each));
  if (word === undefined) return undefined;
  let rest = text.slice(0, -word.length);
  let isQualified = false;
  for (let found = endOf(rest, dateQualifiers); found !== undefined; found = endOf(rest, dateQualifiers)) {
    rest = rest.slice(0, -found.length);
    isQualified = true;
  }
  if (word === "年月日" && rest !== "") return undefined;
  const who = whoOf(rest, false, false, known);
  if (who) return { ...who, kind: "date", isExplicit: isQualified || who.who !== "" };
  const isOfSigning = word === "日期" && /^\p{Script=Han}{1,4}$/u.test(rest) && !otherDates.test(rest);
  return isOfSigning ? { who: "", isRole: false, kind: "date", isExplicit: false } : undefined;
}

/** Dates of something else that stand beside signatures, too. */
const otherDates =
  /出生|生效|有效|失效|到期|截止|起始|起止|开始|结束|终止|届满|交货|交付|付款|还款|借款|完成|开工|竣工|入职|离职|发证|签发|成立|注册|生产|租赁|起租|办证|开户|合作|履行|服务|发货|送货|到货|收货|提货/u;

/** A label without the words at its end that say seal or signature. */
function withoutActs(text: string): { readonly rest: string; readonly acts: ReadonlySet<Act>; readonly isBracketed: boolean } {
  const acts = new Set<Act>();
  let rest = text;
  let isBracketed = false;
  for (;;) {
    const bare = rest.replace(/[处栏:]$/u, "");
    const bracket = bracketAtEnd(bare);
    if (bracket) {
      const inside = insideOf(bracket.inner);
      if (inside) for (const act of inside) acts.add(act);
      else if (acts.size > 0 || !(actAtEnd(bracket.before) || bracket.before.endsWith(")"))) return { rest, acts, isBracketed };
      isBracketed ||= inside !== undefined;
      rest = bracket.before;
      continue;
    }
    const act = actAtEnd(bare);
    if (act) {
      acts.add(act.act);
      rest = bare.slice(0, -act.word.length);
    }
    const joined = withoutJoiners(rest);
    if (act === undefined && (acts.size === 0 || joined === rest)) return { rest, acts, isBracketed };
    if (actAtEnd(joined) || bracketAtEnd(joined)) rest = joined;
    else if (act === undefined) return { rest, acts, isBracketed };
  }
}

/** The acts that brackets hold; nothing where they hold something else. */
function insideOf(inner: string): ReadonlySet<Act> | undefined {
  const acts = new Set<Act>();
  let rest = inner;
  while (rest !== "") {
    const act = actAtEnd(rest);
    const word = act?.word ?? endOf(rest, fillers) ?? endOf(rest, roles);
    if (word === undefined) return undefined;
    if (act) acts.add(act.act);
    rest = rest.slice(0, -word.length);
  }
  return acts.size > 0 ? acts : undefined;
}

function actAtEnd(text: string): { readonly act: Act; readonly word: string } | undefined {
  for (const [act, words] of [
    ["either", eitherWords],
    ["signature", signWords],
    ["seal", sealWords],
  ] as const) {
    const word = endOf(text, words);
    if (word !== undefined) return { act, word };
  }
  return undefined;
}

/** What stands in the brackets at the end of a text, which may hold others. */
function bracketAtEnd(text: string): { readonly before: string; readonly inner: string } | undefined {
  if (!text.endsWith(")")) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ")") depth += 1;
    if (text[at] === "(") depth -= 1;
    if (depth === 0) return { before: text.slice(0, at), inner: text.slice(at + 1, -1) };
  }
  return undefined;
}

const joiners = ["或者", "并且", "或", "及", "和", "与", "并", "且", "加", "请", "须", "/", "、", ",", "-", ":"];

function withoutJoiners(text: string): string {
  let rest = text;
  for (let found = endOf(rest, joiners); found !== undefined; found = endOf(rest, joiners)) rest = rest.slice(0, -found.length);
  return rest;
}

function endOf(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.endsWith(word));
}

type Who = Pick<Meaning, "who" | "alias" | "name" | "body" | "isRole" | "role">;

/** Who is meant by the words before what is to be done; nothing where they are something else. */
function whoOf(text: string, isActed: boolean, isBracketed: boolean, known: ReadonlySet<string>): Who | undefined {
  const [head = "", ...tail] = text.split(":");
  if (tail.length > 1) return undefined;
  const after = tail[0] ?? "";
  if (after !== "") {
    const before = whoOf(head, isActed, isBracketed, known);
    const role = whoOf(after, false, false, known);
    if (before === undefined) return undefined;
    return role?.isRole ? { ...before, isRole: true, role: after } : { ...before, name: after };
  }
  let rest =
    head.length > 3 ? head.replace(isActed ? /(?:名称|姓名|全称|确认|认可|签收|验收|审核|意见)$/u : /(?:名称|姓名|全称)$/u, "") : head;
  let isRole = false;
  let alias: string | undefined;
  const before = /^\((?<inner>[^()]{1,10})\)(?=[^()])/u.exec(rest); // （承租方）乙方
  if (before && isPartyWord(before.groups?.["inner"] ?? "")) {
    alias = before.groups?.["inner"];
    rest = rest.slice(before[0].length);
  }
  for (;;) {
    const bracket = bracketAtEnd(rest);
    if (bracket?.before === "") {
      rest = bracket.inner; // Party A (甲方)
      continue;
    }
    if (bracket) {
      if (isRoles(bracket.inner)) isRole = true;
      else if (isPartyWord(bracket.inner)) alias = bracket.inner;
      else if (isPartyWord(bracket.before) && bracket.inner.length <= 8) alias = undefined;
      else if (isCompany(head)) break;
      else return undefined;
      rest = bracket.before;
      continue;
    }
    const role = endOf(rest, roles);
    if (role !== undefined) {
      isRole = true;
      rest = rest.slice(0, -role.length);
    } else if (isRole && /(?:或其|及其|其|或|及|和|与|的|之|方|\/|、|,)$/u.test(rest) && !isPartyWord(rest)) rest = rest.slice(0, -1);
    else break;
  }
  rest = rest.replace(/^\((?<word>[^()]*)\)$/u, "$<word>");
  const lettered = /^(?<word>[甲乙丙丁戊己庚辛]方[一二三四五六七八九十\d]?)(?<more>.{1,6})$/u.exec(rest)?.groups;
  if (lettered?.["word"] !== undefined && lettered["more"] !== undefined && isActed) {
    const { word, more } = lettered;
    const isItself = generic.has(more) || fillers.includes(more) || /^(?:员工|职工|工作人员|盖章|印章)$/u.test(more);
    if (isItself) return { who: word, isRole };
    if (/^\p{Script=Han}+$/u.test(more) && isSigner(more, true)) return { who: word, isRole: true, role: more }; // 乙方监护人
  }
  const alternatives = rest.split(/或者|或|\/|、/u);
  if (alternatives.length > 1 && alternatives.some((each) => endOf(each, roles) === each)) return { who: "", isRole: true, role: head };
  if (rest === "" || generic.has(rest))
    return { who: "", isRole, ...(isRole ? { role: head } : {}), ...(bodies.has(rest) && !isRole ? { body: rest } : {}) };
  const named = { ...(alias === undefined ? {} : { alias }), ...(isRole ? { role: head } : {}) };
  if (known.has(rest) || (isPartyWord(rest) && !isNamed(rest))) return { who: rest, ...named, isRole };
  if (alias?.length === 2 && isLettered(alias))
    return { who: alias, ...(isCompany(rest) ? { name: rest } : {}), isRole, ...(isRole ? { role: head } : {}) };
  if (noParties.has(rest)) return undefined;
  if (isCompany(rest)) return { who: "", name: rest, isRole };
  if (isTitle(rest) ? isActed : isRole && isOffice(rest, isActed)) return { who: "", isRole: true, role: head };
  if (isActed && !isRole && isSigner(rest, isBracketed)) return { who: rest, ...named, isRole };
  return undefined;
}

const bodies: ReadonlySet<string> = new Set(["本人", "单位", "公司", "企业", "机构", "学校", "医院", "物业"]);

function isRoles(text: string): boolean {
  let rest = text;
  while (rest !== "") {
    const word = endOf(rest, roles) ?? endOf(rest, ["或其", "其", "的", ...fillers]);
    if (word === undefined) return false;
    rest = rest.slice(0, -word.length);
  }
  return text !== "" && roles.some((role) => text.includes(role));
}

/** Whether a word begins with 甲方, 乙方 or the like, which are never one, whatever stands in brackets beside them. */
export function isLettered(word: string): boolean {
  return /^[甲乙丙丁戊己庚辛]方/u.test(word);
}

/** Whether a word is one that contracts call a party by: 甲方, 出租人, 用人单位. */
export function isPartyWord(text: string): boolean {
  if (/^[甲乙丙丁]$/u.test(text)) return true;
  return (
    /^\p{Script=Han}{1,8}(?:(?:方|人)[一二三四五六七八九十\d]{0,2}|者|商|客户|商户|农户|租户|用户|住户|主|单位|公司|机构|机关|员工|企业|房东|股东|[租房乘旅顾]客|[会学雇职演队]员|旅行社|出版社|合作社|幼儿园|委员会|基金会|银行|学校|医院|学生|实习生|毕业生|研究生|家长|业主|物业)$/u.test(
      text,
    ) && !isOther(text)
  );
}

/** A word that is of nobody, or of somebody who only acts for a party. */
export function isOther(text: string): boolean {
  return (
    noParties.has(text) ||
    generic.has(text) ||
    endOf(text, roles) === text ||
    /(?:联系人|收件人|开户人|法定代表人|[一双各对我每]方)$/u.test(text) ||
    /^(?:以下|上述|各|全体|双方|[三四]方|甲乙)/u.test(text) ||
    /地址|电话|手机|传真|邮编|邮政|[账帐]号|开户|税号|身份证|号码|邮箱|住所|住址|职务|编号|地点|代码|网址|备注|性别|年龄|金额|联系|名称|项目/u.test(
      text,
    ) ||
    /[的经应须后前未将被为是不]/u.test(text.replace(/^被/u, ""))
  );
}

/** Whether a text is the name of a company, or of another body. */
export function isCompany(text: string): boolean {
  if (text.match(/\([^()]*\)/gu)?.some((bracket) => /[章签]/u.test(bracket))) return false;
  return /.{2}(?:公司|企业|厂|中心|医院|学校|大学|学院|银行|事务所|合作社|商行|商店|集团|研究院|研究所|工作室|经营部|协会|委员会|居委会|村委会|政府|局|基金会|幼儿园|分公司|支行)(?:\([^()]*\))?$/u.test(
    text,
  );
}

/** Whether a word that ends like a party's is rather the name of one company. */
function isNamed(text: string): boolean {
  return isCompany(text) && (text.length > 6 || /有限|股份/u.test(text));
}

/** Whether a word before (签字) may be whoever signs: a few letters that are no thing. */
function isSigner(text: string, isBracketed: boolean): boolean {
  return (
    (isBracketed ? /^\p{Script=Han}{2,10}$/u : /^\p{Script=Han}{2,8}$/u).test(text) &&
    !/[的经应须后前未将件单表书证页函照号期项款额费同议]/u.test(text) &&
    !isOther(text)
  );
}

/** `For and on behalf of Example Ltd.`, or the name alone. */
function namedInLatin(text: string): Meaning | undefined {
  const name = /^(?:for(?:andonbehalfof)?:?)?(?<name>[A-Z][A-Za-z&.,-]{3,40}(?:Ltd|Inc|LLC|Limited|Corp|LTD|INC|LIMITED)\.?)$/u.exec(
    text.replace(/^For/u, "for"),
  )?.groups?.["name"];
  return name === undefined ? undefined : { who: "", name, isRole: false, isExplicit: false };
}

const latinParties =
  /^(?:the)?(?<who>party[a-z]|(?:disclosing|receiving|first|second)party|seller|buyer|purchaser|vendor|supplier|customer|client|lessor|lessee|landlord|tenant|employer|employee|contractor|consultant|licensor|licensee|lender|borrower|guarantor|company|transferor|transferee|principal|agent)/u;

function meaningOfLatin(text: string): Meaning | undefined {
  const who = latinParties.exec(text)?.groups?.["who"] ?? "";
  if (/^(?:date|dated|dateofsigning|dateofsignature|signaturedate|signingdate|datesigned)$/u.test(text))
    return { who: "", isRole: false, kind: "date", isExplicit: false };
  const isRole = /authori[sz]ed|representative|signatory|^by$/u.test(text);
  if (/(?:seal|stamp|chop)\)?$/u.test(text)) return { who, isRole: false, kind: "seal", isExplicit: true };
  if (/(?:signature|signatory|sign|signed)\)?$|^by$|^signedby|representative$/u.test(text))
    return { who, isRole, kind: "signature", isExplicit: text !== "by" };
  return who !== "" && text.length < who.length + 4 ? { who, isRole: false, isExplicit: false } : undefined;
}
