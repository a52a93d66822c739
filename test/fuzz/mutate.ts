import type { Random } from "./random.ts";

const pieces = [
  " ",
  "  ",
  "\n",
  "\n\n",
  "\t",
  "\r",
  "\r\n",
  ":",
  ": ",
  "-",
  "- ",
  "#",
  " # c",
  "# c\n",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  ",",
  "&a ",
  "*a",
  "!t ",
  "|",
  "|\n",
  ">-\n",
  "{{x}}",
  "{{",
  "}}",
  "\\",
  "~",
  "0",
  "1e308",
  "\u2028",
  "\uFEFF",
  "\u3000",
  "（",
  "）",
  "：",
  "，",
  "“",
  "”",
  "🖋️",
  "𠮷",
  "\uD800",
  "\0",
  "\u001B[31m",
  "<<: ",
  "? ",
  "yes",
];

/** A text with a few small mistakes of the kinds that hands, editors and merges make. */
export function mutated(text: string, random: Random): string {
  let current = text;
  for (const mutate of random.several(1, 4, () => random.pick(mutations))) current = mutate(current, random);
  return current;
}

const mutations: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => spliced(text, random, () => random.pick(pieces)),
  (text, random) => spliced(text, random, () => ""),
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(pieces) + text.slice(at);
  },
  (text, random) => lines(text, (all) => all.toSpliced(random.below(all.length), 1 + random.below(2))),
  (text, random) => lines(text, (all) => all.toSpliced(random.below(all.length), 0, random.pick(all))),
  (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      return all.with(at, `${" ".repeat(random.below(4))}${all[at] ?? ""}`);
    }),
  (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      return all.with(at, (all[at] ?? "").replace(/^ {1,2}/u, ""));
    }),
  (text, random) =>
    lines(text, (all) => {
      const at = random.below(all.length);
      return all.with(at, `${all[at] ?? ""} # c${at}`);
    }),
  (text, random) => {
    const from = random.below(text.length + 1);
    const part = text.slice(from, from + random.below(60));
    const at = random.below(text.length + 1);
    return text.slice(0, at) + part + text.slice(at);
  },
  (text, random) => (random.oneIn(3) ? text.slice(0, random.below(text.length + 1)) : text.replace(/\n/u, "\r\n")),
  // A word in the place of another, so that types, references and keys no longer fit.
  (text, random) => {
    const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
    if (words.length === 0) return text;
    const [from, to] = [random.pick(words), random.pick(words)];
    return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
  },
];

function spliced(text: string, random: Random, by: () => string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + by() + text.slice(at + 1 + random.below(random.oneIn(4) ? 20 : 2));
}

function lines(text: string, change: (all: readonly string[]) => readonly string[]): string {
  return change(text.split("\n")).join("\n");
}
