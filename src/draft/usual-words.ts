import { eitherWords, fillers, generic, roles, sealWords, signWords } from "../pdf/place/words.ts";
import { allPartyWords, bare, usualRole } from "./party-words.ts";

/** Words that say what stands at a label. */
const telling: readonly string[] = [
  ...sealWords,
  ...signWords,
  ...eitherWords,
  ...roles,
  "日期",
  "时间",
  "date",
  "seal",
  "signature",
  "signed",
  "sign",
  "signatory",
  "chop",
  "stamp",
  "representative",
];

const others =
  "签订 签约 年 月 日 身份证号码 身份证号 身份证件号码 证件号码 姓名 地址 住址 住所 电话 手机 联系 方式 号码 职务 本 合同 协议 此 以下 无 正文 为 页 " +
  "party a b c d company corporate legal authorized authorised name title by of the and for on behalf id number address buyer seller lessor lessee";

const known: ReadonlySet<string> = new Set(
  [...telling, ...fillers, ...generic, ...allPartyWords(), ...others.split(" ")].map(bare).filter((word) => word !== ""),
);

/**
 * Whether a text consists of the usual words of labels, the words for parties among them, so that it names nobody. `parties` are the
 * document's words for them: one that does not end as such a word does may be a name.
 */
export function isUsual(text: string, parties: readonly string[]): boolean {
  const plain = bare(text);
  const own = new Set(parties.flatMap((party) => (usualRole(party) === undefined ? [] : [bare(party)])));
  // Where words end that the text up to there consists of.
  const ends = new Set([0]);
  for (let end = 1; end <= plain.length; end++) {
    const isEnd = [...ends].some((start) => {
      const word = plain.slice(start, end);
      return known.has(word) || own.has(word) || /^\d$/u.test(word);
    });
    if (isEnd) ends.add(end);
  }
  return ends.has(plain.length);
}

/** Whether a text says what stands there: a seal, a signature, a date. */
export function saysWhat(text: string): boolean {
  const plain = bare(text);
  return telling.some((word) => plain.includes(word));
}
