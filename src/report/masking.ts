import { mask } from "../runtime/mask.ts";
import type { Source, Span } from "../model/source.ts";

/** The text of a source with personal values masked. It keeps its length, so that columns stay what they are. */
export function maskedText({ text }: Source, personal: readonly Span[]): string {
  // Of each character whether it is hidden: where stretches overlap, what either hides stays hidden. To make a text of each took 5 % of a check.
  const hidden = new Uint8Array(text.length);
  for (const { start, end } of personal) {
    const shown = maskedInPlace(text.slice(start, end));
    for (let at = start; at < end; at++) if ((shown[at - start] ?? "*") === "*") hidden[at] = 1;
  }
  const next = (kind: 0 | 1, from: number): number => {
    const at = hidden.indexOf(kind, from);
    return at < 0 ? text.length : at;
  };
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const from = next(1, at);
    const to = next(0, from);
    parts.push(text.slice(at, from), "*".repeat(to - from));
    at = to;
  }
  return parts.join("");
}

/** A value, perhaps in quotes, of the same length: what {@link mask} keeps of its ends, and stars between. */
function maskedInPlace(written: string): string {
  const [, open = "", value = "", close = ""] = /^(["']?)(.*?)(["']?)$/su.exec(written) ?? [];
  const [head = "", tail = ""] = mask(value).split(/\*+/u);
  const stars = value.slice(head.length, value.length - tail.length).replaceAll(/[^\r\n]/g, "*");
  return `${open}${head}${stars}${tail}${close}`;
}
