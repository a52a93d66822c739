import { mask } from "../checks/mask.ts";
import { personalIn } from "../personal/values.ts";
import type { Edit } from "../model/diagnostic.ts";
import type { Source, Span } from "../model/source.ts";

/** The text of a source from `start` to `end` with personal values masked. It keeps its length, so that columns stay what they are. */
export function maskedText(source: Source, personal: readonly Span[], start = 0, end: number = source.text.length): string {
  const characters = source.text.slice(start, end).split("");
  for (const { start: from, end: to } of personal) {
    const shown = maskedInPlace(source.text.slice(from, to));
    for (let at = Math.max(from, start); at < Math.min(to, end); at++) characters[at - start] = shown[at - from] ?? "*";
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

/** What an edit writes; personal values in it are masked, and it says so, lest somebody makes the edit as it stands. */
export function shownEdit({ text, personal }: Edit): { readonly text: string; readonly masked?: true } {
  const values = [...(personal === undefined ? [] : [personal]), ...personalIn(text).map(({ value }) => value)];
  if (values.length === 0) return { text };
  return { text: values.reduce((left, value) => left.replaceAll(value, () => mask(value)), text), masked: true };
}
