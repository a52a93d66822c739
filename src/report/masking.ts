import { mask } from "../runtime/mask.ts";
import type { Source, Span } from "../model/source.ts";

/** The text of a source from `start` to `end` with personal values masked. It keeps its length, so that columns stay what they are. */
export function maskedText(source: Source, personal: readonly Span[], start = 0, end: number = source.text.length): string {
  const characters = source.text.slice(start, end).split("");
  for (const { start: from, end: to } of personal) {
    const shown = maskedInPlace(source.text.slice(from, to));
    for (let at = Math.max(from, start); at < Math.min(to, end); at++) {
      const sign = shown[at - from] ?? "*";
      // Where stretches overlap, what either hides stays hidden.
      if (sign === "*") characters[at - start] = sign;
    }
  }
  return characters.join("");
}

/** A value, perhaps in quotes, of the same length: what {@link mask} keeps of its ends, and stars between. */
function maskedInPlace(written: string): string {
  const [, open = "", value = "", close = ""] = /^(["']?)(.*?)(["']?)$/su.exec(written) ?? [];
  const [head = "", tail = ""] = mask(value).split(/\*+/u);
  const stars = value.slice(head.length, value.length - tail.length).replaceAll(/[^\r\n]/g, "*");
  return `${open}${head}${stars}${tail}${close}`;
}
