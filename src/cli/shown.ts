import { shownText } from "../finish.ts";

/** A text that may quote a contract or the command line, line by line. */
export function shownLines(text: string): string {
  return text.split("\n").map(shownText).join("\n");
}
