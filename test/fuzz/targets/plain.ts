import { encodingFlaw } from "../../../src/1-parse/encoding.ts";
import { parseByLibrary } from "../../../src/1-parse/parse.ts";
import { readPlain } from "../../../src/1-parse/plain.ts";
import type { Source } from "../../../src/model/source.ts";
import type { Corpus } from "../corpus.ts";
import { mutated } from "../mutate.ts";
import type { Random } from "../random.ts";
import type { Target } from "../targets.ts";
import { anyYaml } from "./fmt.ts";

/** The reader of plain YAML: whatever it reads, the library reads to the same values at the same places, and finds nothing wrong. */
export function plainTarget(corpus: Corpus): Target {
  return { name: "plain", generate: (random) => nearlyPlain(random, corpus), fault: plainFault };
}

const keys = ["a", "b", "c", "type", "名称", "x-y", "k1", "A_b"];
const values = ["1", "-1", "0.5", "abc", "甲方", "true", "2026-01-05", "+30d", "a:b", '"q"', '"e\\n"', "'s'", "x # c", "c d"];
const oddValues = [
  "007",
  "1e3",
  ".5",
  "+3",
  "0x1",
  "null",
  "~",
  "a: b",
  "'s''t'",
  "x #",
  "{{a}}",
  "{a}",
  "[1, ]",
  "- a",
  "-",
  "|",
  "&a x",
  "---",
];
const flows = [
  "{ a: 1 }",
  "[a, b]",
  "{ a: [1, { b: x }] }",
  "[]",
  "{ }",
  "[1] # c",
  "{ a: 1,\n        b: 2 }",
  "[\n    a\n  ]",
  "{ a:1 }",
  "[a: 1]",
];

/** A few lines in block style, or of a contract, most of which are plain; with some mistakes. */
function nearlyPlain(random: Random, corpus: Corpus): string {
  if (random.oneIn(12)) return anyYaml(random, corpus);
  const text = random.oneIn(2) ? linesOf(random) : pieceOf(random.pick(corpus.contracts).text, random);
  return random.oneIn(2) ? mutated(text, random) : text;
}

function linesOf(random: Random): string {
  const indents = [0];
  return random
    .several(1, 9, () => {
      if (random.oneIn(8)) return " ".repeat(2 * random.below(3)) + (random.oneIn(2) ? "# comment" : "");
      const indent = " ".repeat(indents.at(-1) ?? 0);
      const isOpen = random.oneIn(4);
      const value = isOpen ? "" : random.pick(random.oneIn(8) ? oddValues : random.oneIn(3) ? flows : values);
      const isItem = random.oneIn(4);
      const line = `${indent}${isItem ? "- " : ""}${isItem && random.oneIn(2) ? "" : `${random.pick(keys)}:${isOpen ? "" : " "}`}${value}`;
      if (isOpen) indents.push((indents.at(-1) ?? 0) + random.pick([2, 2, 2, 4, 0]));
      else if (random.oneIn(4) && indents.length > 1) indents.pop();
      return line;
    })
    .join("\n");
}

/** Some lines of a text, moved to where the first of them begins. */
function pieceOf(text: string, random: Random): string {
  const lines = text.split("\n");
  const from = random.below(lines.length);
  const indent = /^ */u.exec(lines[from] ?? "")?.[0].length ?? 0;
  const piece = lines.slice(from, from + 3 + random.below(14));
  return piece.map((line) => (line.slice(0, indent).trim() === "" ? line.slice(indent) : line)).join("\n") + (random.oneIn(2) ? "\n" : "");
}

function plainFault(text: string): string | undefined {
  const source: Source = { path: "a.yaml", text };
  const plain = encodingFlaw(source) ? undefined : readPlain(source);
  if (plain === undefined) return undefined;
  const { value, diagnostics, cut } = parseByLibrary(source);
  if (diagnostics.length > 0 || cut) return `wrong for the library\n${diagnostics.map(({ code }) => code.name).join()}`;
  const [own, theirs] = [written(plain), written(value)];
  return own === theirs ? undefined : `read otherwise\n${own}\n${theirs}`;
}

/** A document with all its places, as a text. */
function written(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === "source" ? undefined : inner instanceof Map ? [...inner] : inner));
}
