/** What a sign of another keyboard is taken for, and stands for. */
export type TrapKind = "quote" | "colon" | "comma" | "bracket" | "dash" | "comment" | "space" | "cut" | "cut-in-brackets";

/** A change of a text by offsets alone. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place where a text means something else to YAML than to who has written it, with the changes that make both the same. */
export interface Trap {
  readonly kind: TrapKind;
  readonly start: number;
  readonly end: number;
  /** What is written there instead; of quotes, brackets and texts it may be more than one place. */
  readonly changes: Change[];
}

/** Brackets of YAML, by the full-width ones that stand for them. */
export const wideBrackets: ReadonlyMap<string, string> = new Map([
  ["｛", "{"],
  ["［", "["],
  ["【", "["],
  ["｝", "}"],
  ["］", "]"],
  ["】", "]"],
]);

/** What closes each quote that is none of YAML's. */
const otherQuotes: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["”", "”"],
  ["‘", "’"],
  ["’", "’"],
  ["「", "」"],
  ["『", "』"],
  ["＂", "＂"],
  ["＇", "＇"],
]);

/** Whether a text may hold a trap at all. */
export function mayHoldTraps(text: string): boolean {
  return /[“”‘’「『＂＇：，｛［【｝］】＃－—–―\u3000\u00A0\u2000-\u200D\u2060\uFEFF]|[ \t]#[^\s#]/u.test(text);
}

/** Where what begins with a quote that is none of YAML's is closed by its own, with no other of them inside; `undefined` where it is not. */
export function otherQuoteEnd(text: string, at: number, end: number): number | undefined {
  const close = otherQuotes.get(text[at] ?? "");
  if (close === undefined) return undefined;
  const found = text.indexOf(close, at + 1);
  if (found < 0 || found >= end) return undefined;
  const inner = text.slice(at + 1, found);
  return inner === "" || inner.includes(text[at] ?? "") ? undefined : found + 1;
}

/** Straight quotes around what stands between two places; `open` and `close` are how many units of other quotes stand there now. */
export function quoted(text: string, start: number, end: number, own: 0 | 1): Change[] {
  const inner = [...text.slice(start + own, end - own).matchAll(/["\\]/gu)].map(({ index }) => start + own + index);
  return [
    { start, end: start + own, text: '"' },
    ...inner.map((at) => ({ start: at, end: at, text: "\\" })),
    { start: end - own, end, text: '"' },
  ];
}

/** One sign in place of another. */
export function sign(kind: TrapKind, start: number, end: number, text: string): Trap {
  return { kind, start, end, changes: [{ start, end, text }] };
}

/** Keys whose values are texts that people read or write down: what stands behind `#` belongs to them. */
const textKeys = /^(?:title|label|description|pattern|keyword|summary|remark|placeholder|message)$/u;

/**
 * Whether what stands from `#` on looks like the rest of the text before it, and not like a comment: a number, or of a text that people write a
 * letter, close behind it. A comment has a blank there.
 */
export function isCutOff(before: string, comment: string, key: string): boolean {
  if (/^(?:true|false|null|~|[-+\d.,:]*|\+?\d+[a-z])$/iu.test(before) || /^["']|[>|][-+]?$/u.test(before)) return false;
  return /^#\d+(?![\d.]*[年月日天])/u.test(comment) || (textKeys.test(key) && /^#[\p{L}\p{N}]\S*$/u.test(comment.trimEnd()));
}
