/** Plain data as YAML on one line, as people write it between others: `{ page: 1, x: 100 }`. Members that are `undefined` are left out. */
export function flowStyle(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowStyle).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .flatMap(([name, member]) => (member === undefined ? [] : [`${name}: ${flowStyle(member)}`]))
      .join(", ")} }`;
  }
  return typeof value === "string" ? scalar(value) : JSON.stringify(value);
}

/** Words stay plain, the rest is quoted as in JSON, what no editor shows as an escape; two braces are not a placeholder. */
function scalar(text: string): string {
  const isPlain = /^[\p{Script=Han}A-Za-z][\p{Script=Han}\w-]*$/u.test(text) && !/^(?:true|false|null)$/iu.test(text);
  if (isPlain) return text;
  const quoted = JSON.stringify(text.replaceAll(/\\*\{\{/gu, (braces) => `${"\\".repeat(2 * (braces.length - 2) + 1)}{{`));
  return quoted.replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(8, "0")}`,
  );
}
