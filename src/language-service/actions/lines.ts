import { lineAt } from "../../1-parse/line.ts";
import type { Source } from "../../model/source.ts";

/** The line ends of a text: those of its first line. */
export function eolOf({ text }: Source): string {
  return /\r?\n/u.exec(text)?.[0] ?? "\n";
}

/** Whether a comment may stand in a stretch of text. */
export function holdsComment(text: string): boolean {
  return /(?:^|\s)#/u.test(text);
}

/** Where the comments directly above a line begin; where the line does, where there are none. */
export function withComments(text: string, start: number): number {
  let from = start;
  while (from > 0) {
    const line = lineAt(text, from - 1);
    if (!line.text.trimStart().startsWith("#")) break;
    from = line.start;
  }
  return from;
}
