import type { Random } from "./random.ts";

const leaves: readonly unknown[] = [
  "",
  "x",
  "SIGN_SEAL",
  "SIGN_SIGNATURE",
  "TEXT",
  "KEYWORD",
  "NONE",
  "true",
  "合同",
  "a、b",
  "{{x}}",
  "\\{{x}}",
  "{{",
  "13200000000",
  "张三",
  "2026年01月05日",
  "null",
  "~",
  "no",
  "1e3",
  "- a",
  "# c",
  "a: b",
  " padded ",
  "line\nbreak",
  "a\n\n b\n",
  "\u2028",
  "\u0085",
  "\uFEFF",
  "'",
  '"',
  "\\",
  "<<",
  "&a",
  "*a",
  "!t ",
  "| ",
  "🖋️",
  "𠮷",
  "\0",
  "\u001B",
  "字".repeat(90),
  "k".repeat(150),
  '{"a":1}',
  "12,000.00",
  "\ttab",
  "a #b",
  "x,y",
  "[a]",
  "---",
  "...",
  0,
  1,
  2,
  3,
  7,
  -1,
  10.5,
  300,
  1_830_268_800,
  1_830_268_800_000,
  1e21,
  1e-7,
  1e308,
  true,
  false,
  null,
];
const names = [
  "a",
  "b c",
  "<<",
  "",
  "1",
  "__proto__",
  "constructor",
  "合同",
  "Unknown",
  "#",
  "- a",
  "a: b",
  "null",
  "{{x}}",
  "k".repeat(1030),
  "FlowName",
  "Approvers",
  "Components",
  "UserId",
];

/** A tree of JSON. */
export function randomJson(random: Random, depth: number): unknown {
  const kind = depth === 0 ? 0 : random.below(6);
  if (kind < 3) return random.pick(leaves);
  if (kind === 3) return random.several(0, 3, () => randomJson(random, depth - 1));
  return Object.fromEntries(random.several(0, 4, () => [random.pick(names), randomJson(random, depth - 1)] as const));
}

/** A tree of JSON with one of its values changed, left out, repeated or added. */
export function mutatedJson(value: unknown, random: Random): unknown {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  if (random.oneIn(12) || typeof value !== "object" || value === null) return randomJson(random, 2);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length === 0 || random.oneIn(8))
      return [...list, random.oneIn(2) && list.length > 0 ? random.pick(list) : randomJson(random, 2)];
    const at = random.below(list.length);
    return random.oneIn(8) ? list.toSpliced(at, 1) : list.with(at, mutatedJson(list[at], random));
  }
  const entries: (readonly [string, unknown])[] = isMap ? Object.entries(value) : [];
  if (entries.length === 0 || random.oneIn(8)) return fromEntries([...entries, [random.pick(names), randomJson(random, 2)]]);
  const at = random.below(entries.length);
  const [name, inner] = entries[at] ?? ["", null];
  if (random.oneIn(8)) return fromEntries(entries.toSpliced(at, 1));
  return fromEntries(entries.with(at, [random.oneIn(12) ? random.pick(names) : name, mutatedJson(inner, random)]));
}

function fromEntries(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries);
}
