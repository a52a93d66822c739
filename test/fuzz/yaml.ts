import type { Random } from "./random.ts";

/** Pieces that a text of YAML is put together from, wherever they fall. */
const tokens = [
  "a: ",
  "b:",
  "name: ",
  "approvers:",
  "params: ",
  "<<: ",
  '"<<": ',
  "? ",
  ": ",
  ":",
  "- ",
  "-",
  "[",
  "]",
  "{",
  "}",
  ", ",
  ",",
  "|",
  "|-",
  "|+",
  "|2",
  ">",
  ">-",
  ">+1",
  "'",
  '"',
  "''",
  '"x y"',
  "'it''s'",
  '"a\\\n b"',
  '"\\u2028"',
  "{{x}}",
  '"{{x}}"',
  "\\{{x}}",
  "# c",
  " # d",
  "#",
  "#: e ",
  "&a ",
  "&b",
  "*a",
  "*b ",
  "!t ",
  "!!str ",
  "!!null",
  "!!map ",
  "! ",
  "\n",
  "\n",
  "\n",
  "\n  ",
  "\n  ",
  "\n    ",
  "\n\n",
  "\n \n",
  "\n\t",
  "\t",
  " ",
  "  ",
  "\r\n",
  "\r\n  ",
  "\r",
  "\u2028",
  "\u2029",
  "\u0085",
  "\uFEFF",
  "\u00A0",
  "\u3000",
  "\0",
  "\u001B",
  "\uD800",
  "---",
  "--- ",
  "...",
  "\n---\n",
  "\n...\n",
  "%YAML 1.2\n",
  "%TAG ! x\n",
  "x",
  "yes",
  "~",
  "null",
  "0o7",
  "0x1F",
  "012",
  "1e3",
  ".inf",
  "1.0",
  "2026-01-05",
  "甲方",
  "合同（一）",
  "🖋️",
  "𠮷",
  "👨‍👩‍👧",
  "@",
  "`",
  "%",
  "word ".repeat(30),
] as const;

/** A sequence of tokens of YAML: seldom readable, and then in ways that nobody would think of. */
export function tokenSoup(random: Random): string {
  return random.several(1, 14, () => random.pick(tokens)).join("");
}

const keys = [
  "a",
  "b",
  "name",
  "type",
  "sign",
  "at",
  "params",
  "samples",
  "approvers",
  "wire",
  "flowspec",
  "files",
  "合同",
  "x y",
  "1",
  "<<",
];
const plain = [
  "x",
  "yes",
  "0",
  "-1",
  "012",
  "1.50",
  "null",
  "~",
  "甲方",
  "a b",
  "a#b",
  "a:b",
  "{{x}}y",
  "é 𠮷",
  "- ",
  "=",
  "a\\b",
  "x, y",
  "?x",
  "-x",
  ".",
  "0o7",
  "+1",
  "1_000",
  "12:30",
];
const texts = [
  "",
  "x",
  "yes",
  "a: b",
  "a #b",
  "- a",
  "it's",
  'say "x"',
  "\\",
  "{{x}}",
  " x ",
  "甲方",
  "#",
  "\u2028",
  "\u0085",
  "x\ty",
  "*a",
  "🖋️",
  "[",
  "null",
  "1.0",
  "<<",
  "k".repeat(130),
  "x\uFEFF",
];
const comments = [
  "# c",
  "# d ",
  "#",
  "#e",
  "# 备注",
  "# a: b",
  "# - x",
  "#\te\t",
  "# {",
  "# \u2028x",
  "# c # d",
  "# flowspec-ignore known-keys: x",
];

/** How a text is being written. */
interface Writing {
  readonly random: Random;
  readonly anchors: string[];
  /** Distinct numbers for comments, so that a moved one is seen. */
  count: number;
}

/** A document of YAML in any of its layouts, nearly always readable. */
export function yamlDocument(random: Random): string {
  const writing: Writing = { random, anchors: [], count: 0 };
  const body = random.oneIn(12) ? `${flow(writing, 3)}\n` : collection(writing, 0, 4);
  const head = random.oneIn(12) ? random.pick(["---\n", "%YAML 1.2\n---\n", "--- # c\n", "\uFEFF", "\n\n"]) : "";
  const tail = random.oneIn(6) ? random.pick(["...\n", "# end", "\n\n", "\n# c\n\n  # d\n", "   ", "\t", "---\n", "\n \t\n# x"]) : "";
  const text = `${head}${above(writing, 0)}${body}${tail}`;
  const ended = random.oneIn(10) ? text.replace(/\n$/u, "") : text;
  if (random.oneIn(6)) return ended.replaceAll("\n", "\r\n");
  return random.oneIn(20) ? ended.replaceAll("\n", () => (random.oneIn(3) ? "\r\n" : "\n")) : ended;
}

/** Entries on lines of their own in the column `indent`, each with its end of line. */
function collection(writing: Writing, indent: number, depth: number): string {
  const { random } = writing;
  const isList = random.oneIn(3);
  const margin = " ".repeat(indent);
  const entries = random.several(1, 4, (index) => {
    const head = isList ? "-" : key(writing, index);
    const value = entryValue(writing, indent, depth, isList);
    if (head.startsWith("?")) return `${above(writing, indent)}${margin}${head}${lineEnd(writing)}${margin}:${value}`;
    return `${above(writing, indent)}${margin}${head}${value}`;
  });
  return entries.join("");
}

function key({ random, anchors }: Writing, index: number): string {
  if (random.oneIn(40)) return `? ${random.pick(["a", '"b"', "k".repeat(1030), "|\n    x", "[a]", ""])}`;
  if (random.oneIn(60)) return `"${"k".repeat(1000 + random.below(40))}":`;
  const name = random.oneIn(3) ? random.pick(keys) : `k${index}`;
  const props = random.oneIn(40) ? anchorOf({ random, anchors, count: 0 }) : random.oneIn(80) ? "!!str " : "";
  if (name === "<<") return random.oneIn(2) ? `${random.pick(["'<<'", '"<<"'])}:` : "<<:";
  if (random.oneIn(60)) return `${props}:`;
  return `${props}${random.oneIn(4) ? JSON.stringify(name) : random.oneIn(6) ? `'${name}'` : name}${random.oneIn(10) ? " " : ""}:`;
}

/** What stands behind a key or a dash, up to the end of its last line. */
function entryValue(writing: Writing, indent: number, depth: number, inList: boolean): string {
  const { random } = writing;
  const gap = random.oneIn(10) ? random.pick(["  ", "\t", " \t"]) : " ";
  const props = random.oneIn(12)
    ? ` ${anchorOf(writing).trim()}`
    : random.oneIn(50)
      ? ` ${random.pick(["!!str", "!!seq", "!", "!x", "!!map"])}`
      : "";
  const inner = indent + 1 + random.below(3);
  if (depth > 0 && random.oneIn(3)) {
    if (random.oneIn(3) && props === "") {
      // A collection that begins on the line of its dash.
      if (inList)
        return (
          " ".repeat(inner - indent - 1) +
          collection(writing, inner, depth - 1)
            .trimStart()
            .replace(/^(?=\S)/u, " ")
        );
      return `${lineEnd(writing)}${collection(writing, random.oneIn(3) ? indent : inner, depth - 1)}`;
    }
    return `${props}${lineEnd(writing)}${collection(writing, inner, depth - 1)}`;
  }
  if (random.oneIn(8)) return `${gap}${props.trimStart()}${props === "" ? "" : " "}${blockScalar(writing, inner)}`;
  if (random.oneIn(3)) return `${gap}${props.trimStart()}${props === "" ? "" : " "}${flow(writing, 3, inner)}${lineEnd(writing)}`;
  return `${props}${gap}${scalar(writing, inner)}${lineEnd(writing)}`;
}

function anchorOf({ random, anchors }: Writing): string {
  const name = random.pick(["a", "b", "锚", "x1"]);
  anchors.push(name);
  return `&${name} `;
}

function scalar({ random, anchors }: Writing, indent: number): string {
  const fold = `\n${" ".repeat(indent)}`;
  if (anchors.length > 0 && random.oneIn(5)) return `*${random.pick(anchors)} `;
  if (random.oneIn(8)) return "";
  if (random.oneIn(3)) return `'${random.pick(texts).replaceAll("'", "''")}${random.oneIn(6) ? `${fold}z` : ""}'`;
  if (random.oneIn(2))
    return `${JSON.stringify(random.pick(texts)).slice(0, -1)}${random.oneIn(6) ? `${random.pick(["", "\\", " "])}${fold}${random.pick(["z", "", "\\ z"])}` : ""}"`;
  const folded = random.oneIn(8) ? `${random.oneIn(3) ? "\n" : ""}${fold}${random.pick(["z", "x y", "-1"])}` : "";
  return `${random.pick(plain)}${folded}`;
}

/** A text over several lines, with the header and the margins that YAML allows. */
function blockScalar(writing: Writing, indent: number): string {
  const { random } = writing;
  const digit = random.oneIn(6) ? String(1 + random.below(3)) : "";
  const chomp = random.pick(["", "", "-", "+"]);
  const header = `${random.pick(["|", ">"])}${random.oneIn(2) ? digit + chomp : chomp + digit}`;
  const margin = " ".repeat(indent);
  const lines = random.several(0, 4, () => {
    const content = random.pick([
      "x",
      "x y",
      "# no",
      "a: b",
      "",
      "",
      "  deeper",
      "\tt",
      "甲方",
      "x ",
      "{{x}}",
      "- a",
      "\u2028",
      "\r",
      "...x",
    ]);
    return content === "" ? (random.oneIn(3) ? `${" ".repeat(random.below(indent + 3))}\n` : "\n") : `${margin}${content}\n`;
  });
  const comment = random.oneIn(5) ? ` ${commentOf(writing)}` : "";
  return `${header}${comment}\n${lines.join("")}${random.oneIn(4) ? "\n" : ""}`;
}

/** A value in brackets, on one line or several. */
function flow(writing: Writing, depth: number, indent = 1): string {
  const { random } = writing;
  const inner = (): string =>
    depth > 0 && random.oneIn(4) ? flow(writing, depth - 1, indent) : scalar(writing, indent).replaceAll(/^(?:- |x, y)$/gu, "x");
  const gap = (): string => {
    if (random.oneIn(12)) return `${lineEnd(writing)}${" ".repeat(indent)}`;
    return random.oneIn(3) ? " " : "";
  };
  const isList = random.oneIn(2);
  const items = random.several(0, 3, (index) => {
    if (isList) return random.oneIn(12) ? `${random.pick(["a", '"b"', "? c"])}: ${inner()}` : inner() || "x";
    const name = random.oneIn(4) ? random.pick(["'<<'", '"a"', "? e", "甲", '"b c"']) : `k${index}`;
    return random.oneIn(15) ? name : `${name}${random.oneIn(8) ? " " : ""}: ${inner()}`;
  });
  const body = items.map((item) => `${gap()}${item}${gap()}`).join(`,${random.oneIn(2) ? " " : ""}`);
  const end = items.length > 0 && random.oneIn(5) ? `,${gap()}` : "";
  return isList ? `[${body}${end}]` : `{${body}${end}}`;
}

/** What may stand above an entry: comments in any column, and blank lines. */
function above(writing: Writing, indent: number): string {
  const { random } = writing;
  if (!random.oneIn(4)) return "";
  return random
    .several(1, 3, () => {
      if (random.oneIn(3)) return random.pick(["\n", "  \n", "\n\n"]);
      return `${" ".repeat(random.oneIn(2) ? indent : random.below(9))}${commentOf(writing)}\n`;
    })
    .join("");
}

function lineEnd(writing: Writing): string {
  const { random } = writing;
  if (random.oneIn(6)) return `${random.pick([" ", "  ", "\t"])}${commentOf(writing)}\n`;
  return random.oneIn(15) ? `${random.pick([" ", "\t", "   "])}\n` : "\n";
}

function commentOf(writing: Writing): string {
  writing.count += 1;
  return writing.random.oneIn(2) ? writing.random.pick(comments) : `# c${writing.count}`;
}
