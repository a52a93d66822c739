import { mask } from "../runtime/mask.ts";
import { personalIn } from "../runtime/personal.ts";
import { unescaped } from "../3-check/personal/lines.ts";
import { type Source, type Span, span } from "../model/source.ts";

/** A mobile number as people write it: with a prefix, with hyphens or blanks between its digits. */
const spoken = /(?<![\p{L}\p{N}])(?:(?:\+|00)?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu;

/** A text in double quotes in which something is escaped; one that is never closed goes on to the end of its line. */
const escaped = /"(?=[^"\\\r\n]*\\)(?:[^"\\\r\n]|\\.)*(?:"|(?=[\r\n])|$)/gu;

/** A sentence without the mobile numbers that are written as people speak them. */
export function withoutSpoken(sentence: string, isTheirs: (value: string) => boolean = () => true): string {
  return sentence.replaceAll(spoken, (value) => (isTheirs(value) ? mask(value) : value));
}

/** What of a text looks like a personal value, whatever it stands for, also where escapes hide it. */
export function looking(source: Source): readonly Span[] {
  const { text } = source;
  const plain = personalIn(text).map(({ start, end }) => span(source, start, end));
  const said = [...text.matchAll(spoken)].map((match) => span(source, match.index, match.index + match[0].length));
  const hidden = text.includes("\\") ? [...text.matchAll(escaped)].filter(([written]) => personalIn(unescaped(written)).length > 0) : [];
  return [...plain, ...said, ...hidden.map((match) => span(source, match.index, match.index + match[0].length))];
}
