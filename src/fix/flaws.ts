import { parse } from "../1-parse/parse.ts";
import { whole } from "../1-parse/parsed.ts";
import type { Source } from "../model/source.ts";

/** More than a text that can be read has findings. */
const unreadable = 1_000_000;

/** What keeps a text from being read: fixes never add to it. */
export function syntaxFlaws(source: Source): number {
  const { value, diagnostics } = whole(parse(source));
  return diagnostics.length + (value === undefined ? unreadable : 0);
}
