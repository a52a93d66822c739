/** A page: its title, a line on where it comes from, and paragraphs. */
export function page(title: string, derived: string, ...paragraphs: readonly string[]): string {
  return `${[`# ${title}`, `<!-- ${derived} -->`, ...paragraphs.filter((text) => text !== "")].join("\n\n")}\n`;
}

/** A table with a head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A text in a fenced block of a language. */
export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Names as code, in a row. */
export function coded(names: readonly string[], comma: string): string {
  return names.map((name) => `\`${name}\``).join(comma);
}
