/** Characters that steer a terminal, turn the direction of text, break lines where no line ends, or are not to be seen. */
const unprintable = /[^\P{Cc}\t]|[^\P{Cf}\u200C\u200D]|[\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text as a terminal may show it, on one line: what would steer it is a sign of its own, of the same length. */
export function printable(text: string): string {
  return text.replaceAll(unprintable, (sign) => "�".repeat(sign.length));
}

/** A line of a log: no command of a workflow either, whatever it begins with or holds. */
export function printableLine(line: string): string {
  return printable(line)
    .replace(/^([-+ ]?\s*):(?=:)/u, "$1\\u003a")
    .replaceAll("##[", "#\\u0023[");
}
