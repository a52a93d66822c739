/** A fenced block of a page, with what stands in it. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line of the page it begins at. */
  readonly line: number;
  /** What the comment above it says, without `<!--` and `-->`. */
  readonly said: string | undefined;
}

/** The fenced blocks of a page in Markdown, in order; those in lists without their indentation. */
export function blocksOf(page: string): readonly Block[] {
  const found: Block[] = [];
  const lines = page.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = "", language = ""] = /^( *)```(\w*)$/u.exec(lines[at] ?? "") ?? [];
    if (!/^ *```/u.test(lines[at] ?? "")) continue;
    const end = lines.indexOf(`${indent}\`\`\``, at + 1);
    if (end === -1) throw new Error(`the block of line ${at + 1} has no end`);
    const text = lines.slice(at + 1, end).map((line) => line.slice(indent.length));
    const said = /^ *<!-- (.*) -->$/u.exec(lines.slice(0, at).findLast((line) => line !== "") ?? "")?.[1];
    found.push({ language, text: `${text.join("\n")}\n`, line: at + 1, said });
    at = end;
  }
  return found;
}

/** The path that the first line of a block names, as `# parties/our-company.yaml` does. */
export function pathOf({ text }: Block): string | undefined {
  return /^# ([\w@./-]+\.(?:yaml|csv))\n/u.exec(text)?.[1];
}

/** YAML without its comments, to compare pages of two languages. */
export function withoutComments(yaml: string): string {
  return yaml.replace(/(?<=^|\s)# (?![\w@./-]+\.yaml\n).*$/gmu, "").replace(/[ \t]+$/gmu, "");
}
