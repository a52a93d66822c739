import { statSync } from "node:fs";

/** What tells the state of a file from others of it without reading it; that nothing can be found there is one, too. */
export function stampOf(path: string): string {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch {
    return "";
  }
}
