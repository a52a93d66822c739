/**
 * A fragment with what it abbreviates: `采购…` with the comment `# 204 characters`, `[[ … ]]` with `# 100 deep`, and with `# and 500 more`
 * the last of several things as often again.
 */
export function spelledOut(text: string): string {
  const [, count = "0", unit] = /# (?:and )?([\d,]+) (characters|deep|more)\b/u.exec(text) ?? [];
  const times = Number(count.replaceAll(",", ""));
  if (unit === "characters") return text.replace(/([^\s"{}[\],]+)…/u, (_, begin: string) => begin.padEnd(times, begin.at(-1)));
  if (unit === "deep") return text.replace(/\[\[ … \]\]/u, `${"[".repeat(times)}${"]".repeat(times)}`);
  if (unit !== "more") return text;
  const placeholder = /(\{\{\w+\}\})(?=")/u;
  if (placeholder.test(text)) return text.replace(placeholder, (last) => last.repeat(times + 1));
  return text.replace(/(\w+?)\d+(: \w+)(?= [}\]])/u, (last, name: string, value: string) =>
    [last, ...Array.from({ length: times }, (_, index) => `${name}more${index}${value}`)].join(", "),
  );
}
