import { width } from "./width.ts";

/**
 * A piece of a line that is not broken: a word or a Chinese character with the marks that close behind it, those that open before it, and the
 * spaces after it.
 */
const piece =
  /[（「『《]*(?:(?![（「『《])[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+)[，。；：、）」』》！？]*\s*|[（「『《]+\s*|\s+/gu;

/** A line broken so that no part takes more columns than there is room. Chinese may be broken anywhere, other text at spaces. */
export function linesOf(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [next] of text.matchAll(piece)) {
    if (line !== "" && width(line + next.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += next;
  }
  return [...lines, line.trimEnd()];
}
