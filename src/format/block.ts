import { type CST, isMap, isScalar, parseDocument } from "yaml";

/** A text over several lines, without the margin in which it stands. */
export interface Block {
  /** `|` or `>`, and what becomes of the line breaks at the end. */
  readonly header: string;
  readonly lines: readonly string[];
  /** Whether blank lines behind it would be part of it. */
  readonly keeps: boolean;
}

/** The columns that the lines of a text are indented deeper than its key. */
export const step = 2;

/** What a block cannot hold, or a reader would not see in it. */
const unprintable = /[^\P{Cc}\n\t]|[\u2028\u2029\uFEFF]/u;

/**
 * The lines that say a text: those of the author where lines are folded, since each break is the author's. `undefined` where the text is
 * empty, or holds what lines cannot say, so that it needs quotes.
 */
export function blockOf(value: string, token: CST.BlockScalar | undefined): Block | undefined {
  const content = value.replace(/(?<!\n)\n+$/u, "");
  if (content === "" || token === undefined || unprintable.test(value)) return undefined;
  const written = headerOf(token);
  const isFolded = written.startsWith(">");
  const body = isFolded ? authored(token, written) : content.split("\n");
  const breaks = value.length - content.length;
  const digit = /^\n*[ ]/u.test(body.join("\n")) ? String(step) : "";
  const block: Block = {
    header: (isFolded ? ">" : "|") + digit + (breaks === 0 ? "-" : breaks === 1 ? "" : "+"),
    lines: [...body, ...Array.from({ length: Math.max(0, breaks - 1) }, () => "")],
    keeps: breaks > 1,
  };
  return readBack(block) === value ? block : undefined;
}

function headerOf({ props }: CST.BlockScalar): string {
  const [header] = props;
  return header !== undefined && "source" in header ? header.source : "";
}

/** The lines of a folded text, without their margin and the blank ones at the end. */
function authored({ source, indent }: CST.BlockScalar, header: string): readonly string[] {
  const lines = source.trimEnd().split(/\r?\n/u);
  const digit = /\d/u.exec(header)?.[0];
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const margin = digit === undefined ? first.length - first.replace(/^ +/u, "").length : indent + Number(digit);
  return lines.map((line) => line.slice(margin));
}

/** The lines of a block in the column `indent`. */
export function blockBody({ lines }: Block, indent: number): readonly string[] {
  const margin = " ".repeat(indent);
  return lines.map((line) => (line === "" ? "" : margin + line));
}

/** What YAML reads in the lines of a block. */
function readBack(block: Block): unknown {
  const { contents, errors } = parseDocument(`k: ${[block.header, ...blockBody(block, step)].join("\n")}\n`, { logLevel: "silent" });
  const value = isMap(contents) ? contents.items[0]?.value : undefined;
  return errors.length === 0 && isScalar(value) ? value.value : undefined;
}
