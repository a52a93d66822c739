import { describe, expect, test } from "vitest";
import { automatonOf } from "../src/runtime/pattern/automaton.ts";
import { patternTree } from "../src/runtime/pattern/syntax.ts";
import { ambiguityOf } from "../src/language/pattern/ambiguity.ts";
import { chainOf } from "../src/language/pattern/chain.ts";
import { rawFacts } from "../src/pdf/raw.ts";
import { cpuOf, growth } from "./support/doubling.ts";
import { type FoundRegex, regexesOfProgram } from "./support/regexes.ts";

/** A regular expression whose time the criterion cannot tell, or of which it says too much: what it is tried with, and why that is all right. */
interface Row {
  readonly text: string;
  readonly why: string;
  readonly baits: readonly ((count: number) => string)[];
}

const run =
  (part: string, before = "", after = ""): ((count: number) => string) =>
  (count) =>
    before + part.repeat(count) + after;

/** All that is not proven to take time in proportion to the text; what is no longer there fails, too. */
const rows: readonly Row[] = [
  {
    text: String.raw`/(^|\s)#[\s\S]*$/u`,
    why: "the first comment takes the rest",
    baits: [run(" #"), run(" ", "a", "b"), run(" #", "", "\u2028b")],
  },
  {
    text: String.raw`/^#\s*flowspec-ignore(?![\w-])([:：\s]*)([\w-]*)([\s\S]*)$/u`,
    why: "the last part takes whatever is left",
    baits: [run(":", "# flowspec-ignore", "\u2028"), run("a", "# flowspec-ignore "), run(" ", "#")],
  },
  { text: "/must.* end with a/u", why: "reads messages of the library, which quote nothing", baits: [] },
  {
    text: String.raw`/(?<![^[\]{},])[^[\]{},]*$/u`,
    why: "begins only where a run begins",
    baits: [run("a", "[", "["), run("a,", "", "[")],
  },
  { text: String.raw`/[\w.]+/gu`, why: "a run is taken whole", baits: [run("a", "", " "), run("a.")] },
  { text: String.raw`/[\s‐-―－-]+/gu`, why: "a run is taken whole", baits: [run(" ", "a", "b"), run("- ")] },
  { text: "/(`+)/u", why: "a run is taken whole", baits: [run("`", "a", "b"), run("`a")] },
  { text: String.raw`/(?<!\\)\\*$/u`, why: "begins only where a run begins", baits: [run("\\", "a", "b"), run("\\a")] },
  { text: String.raw`/\s+/gu`, why: "a run is taken whole", baits: [run(" ", "a", "b"), run("\n")] },
  { text: String.raw`/\n{3,}/gu`, why: "a run is taken whole", baits: [run("\n", "a", "b"), run("\n\na")] },
  {
    text: String.raw`/(?<![A-Za-z0-9]|\d\.)(?:\d{17}[\dXx]|\d{16,19}|1[3-9]\d{9}|[\w.%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24})(?![A-Za-z0-9])/gu`,
    why: "every part has a bound",
    baits: [run("1"), run("."), run("a."), run("a@a."), run("_"), run("a@"), run("a-.", "@"), run("%", "", "@a.")],
  },
  {
    text: "/^[\"'`「『“]+|(?<![\"'`」』”:：,])[\"'`」』”:：,]+$/gu",
    why: "begins only where a run begins",
    baits: [run('"'), run('"', "", "a"), run(":", "a", "a"), run("'a")],
  },
  {
    text: String.raw`/(?<!\w)[A-Z]\w+(?:\.\w+)*/gu`,
    why: "begins only where a word begins, and a path is taken whole",
    baits: [run("A"), run("A."), run("Aa.", "", "!"), run("A ")],
  },
  {
    text: String.raw`/(?<![\w.])[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]*)?(?!\.?\w)/gu`,
    why: "begins only where a word begins, and gives back a letter at a time",
    baits: [run("A"), run("Aa", "", "1"), run("A", "A.", "_"), run("Aa.A ")],
  },
  { text: "/[A-Za-z]+/gu", why: "a run is taken whole", baits: [run("a", "1", "1"), run("a1")] },
  { text: "/[a-z]+/gu", why: "a run is taken whole", baits: [run("a", "1", "1"), run("aA")] },
  {
    text: String.raw`/请[^请，,。；;]{0,40}(?:重试|处理|咨询)/gu`,
    why: "what stands between has a bound",
    baits: [run("请"), run("请重"), run("重", "请"), run("请重试")],
  },
  {
    text: String.raw`/[（「『《]*(?:(?![（「『《])[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+)[，。；：、）」』》！？]*\s*|[（「『《]+\s*|\s+/gu`,
    why: "each piece is taken whole, and matches wherever it begins",
    baits: [run("，"), run(" ", "一", "一"), run("a "), run("一，"), run(" ", "，"), run("（"), run("（a"), run("（ ")],
  },
  { text: "/[ ,]+/u", why: "a run is taken whole", baits: [run(" ", "a", "b"), run(", ")] },
  { text: String.raw`/--(?:no-)?([\w-]+)/u`, why: "begins at the first flag", baits: [run("-"), run("-", "", " "), run("--no-", "", " ")] },
  { text: "/[^a-z0-9]+/u", why: "a run is taken whole", baits: [run("-", "a", "b")] },
  { text: "/[^A-Za-z0-9]+/u", why: "a run is taken whole", baits: [run("-", "a", "b")] },
  { text: String.raw`/[^A-Za-z\d]+/u`, why: "a run is taken whole", baits: [run("-", "a", "b")] },
  { text: "/[_$]+/u", why: "a run is taken whole", baits: [run("_", "a", "b")] },
  { text: "/[^a-z0-9]+/gu", why: "a run is taken whole", baits: [run("-", "a", "b")] },
  { text: "/^-+|(?<!-)-+$/gu", why: "begins only where a run begins", baits: [run("-", "a", "b"), run("-", "", "b")] },
  { text: String.raw`/(?<!\n)\n+$/u`, why: "begins only where a run begins", baits: [run("\n", "", "a"), run("\na")] },
  {
    text: String.raw`/(?<![\p{L}\p{N}_$-])([\p{L}_][\p{L}\p{N}_-]{0,63})(?:["'”’]?[ \t]*(?:\r?\n[ \t]*)?[:：=]|["'][ \t]+(?=["'])|(?<=(?:^|\n)[ \t]{0,40}(?:- {1,9})?\1)[ \t]+(?=[^\s:：=]))/gu`,
    why: "a word has a bound, and blanks behind it are read once a word",
    baits: [run("a "), run(" ", "a", "b"), run("a\n"), run("a:"), run("a' "), run("- a ", "\n"), run("a_")],
  },
  {
    text: String.raw`/(?<=^|\s)#(?! ?flowspec-ignore)[^\r\n]*/gu`,
    why: "a comment is taken to the end of its line",
    baits: [run("#"), run(" #"), run("a", " #"), run(" ")],
  },
  {
    text: String.raw`/"((?:[^"\\\r\n]|\\.){1,200})"[ \t]*:/gu`,
    why: "a word has a bound",
    baits: [run('"'), run('"a'), run('"a"'), run(" ", '"a"', "b"), run('\\"', '"'), run('"a" ')],
  },
  {
    text: String.raw`/\{\{[\w. ]{0,100}(?::[^{}\r\n]{0,100})?\}?\}?|((?:(?!\{\{).)+)/gsu`,
    why: "whatever stands there is taken",
    baits: [run("{{"), run("{"), run("a{{b}}"), run("{{a:b"), run(":", "{{a")],
  },
  {
    text: String.raw`/^["' ]+|(?<!["' ])["' ]+$/gu`,
    why: "begins only where a run begins",
    baits: [run(" ", "", "a"), run("' a"), run("'", "a", "a")],
  },
  { text: String.raw`/(?<![ \t])[ \t]+$/u`, why: "begins only where a run begins", baits: [run(" ", "", "a"), run(" a")] },
  {
    text: String.raw`/(?<![\w-])["']?([A-Za-z]\w{0,63})["']?[ \t]*:[ \t]*(?:\{[^}\r\n]{0,300}?\b(?:type|pii)["']?[ \t]*:[ \t]*)?["']?([a-z][a-z0-9-]{2,39})\b/gu`,
    why: "every part has a bound but blanks, which are read once a word",
    baits: [run("a "), run(" ", "a", ":"), run("a:"), run("a: { type"), run("a: {type: "), run(" ", "a: {type", "x")],
  },
  {
    text: String.raw`/^(?:[ \t]*[&!][^\s,\]}]*(?=\s|$))*[ \t]*/u`,
    why: "a word ends where no other can begin",
    baits: [run("&"), run("&a "), run("&", "", ","), run("! "), run(" ", "&a", ",")],
  },
  { text: String.raw`/["']?\s*$/u`, why: "reads at most 200 characters", baits: [] },
  ...[
    "/\\bis (not )?([\"'`“‘「])([^\"'`”’」]*)[\"'`”’」]/gu",
    String.raw`/([A-Za-z][\w.]*) (?:is )?(not )?in ?[[(]([^\])]*)[\])]/giu`,
    'new RegExp(`([A-Za-z][\\\\w.]*) (?:is not ?(?:${absent})?|is (?:${there})|exists)${end}`, "gu")',
    'new RegExp(`([A-Za-z][\\\\w.]*) is ?(?:not (?:${there})|${absent})?${end}`, "gu")',
  ].map((text) => ({ text, why: "reads at most 500 characters", baits: [] })),
  {
    text: String.raw`/[^\s,:：[\]{}"'](?:[^,:：[\]{}"'\n]*[^\s,:：[\]{}"'])?/gu`,
    why: "a run is taken to its last word, and blanks begin nothing",
    baits: [run(" ", "a", "\n"), run("a "), run("a\n"), run(" ", "a", "b"), run("a,")],
  },
  { text: String.raw`/(?<!\r)\r+\n/gu`, why: "begins only where a run begins", baits: [run("\r", "", "a"), run("\r\n"), run("\ra")] },
  {
    text: String.raw`/"(?:[^"\\]|\\.)*(?:"(\s*:)?|$)/gu`,
    why: "a text that is not closed takes the rest",
    baits: [run('"'), run('\\"', '"'), run('"a" '), run(" ", '"a"', "b")],
  },
  {
    text: 'new RegExp(`^(?:(${name})\\\\.${code}|${review}|samples/(${name})\\\\.${name}\\\\.json)$`, "u")',
    why: "a name of a file has at most 255 bytes",
    baits: [],
  },
  {
    text: String.raw`/"(?=[^"\\\r\n]*\\)(?:[^"\\\r\n]|\\.)*(?:"|(?=[\r\n])|$)/gu`,
    why: "a text that is not closed takes the rest of its line",
    baits: [run('"'), run('\\"', '"'), run('"\\n'), run('"a'), run('\\"\n', '"')],
  },
  {
    text: 'new RegExp(String.raw`\\p{RGI_Emoji}`, "gv")',
    why: "a sequence has a bound",
    baits: [run("\u{1F468}\u200D"), run("\u{1F1E8}")],
  },
  { text: "/`+/gu", why: "a run is taken whole", baits: [run("`"), run("`", "a", "b"), run("`a")] },
  {
    text: "/(?<![`\\\\])`+/gu",
    why: "begins only where a run begins",
    baits: [run("`"), run("\\`"), run("`a")],
  },
  {
    text: String.raw`/[ \t]+|[（《「『“‘【〔]{0,4}(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（《「『“‘【〔，。、；：？！）》」』”’】〕]+|(?=[，。、；：？！）》」』”’】〕]))[，。、；：？！）》」』”’】〕]{0,4}|[^]/gu`,
    why: "a run is taken whole, and marks have a bound",
    baits: [run("a"), run(" ", "a", "b"), run("（"), run("合，"), run("，"), run("（", "", "）")],
  },
  { text: String.raw`/\uFFFD+/gu`, why: "a run is taken whole", baits: [run("\uFFFD", "a", "b")] },
  {
    text: String.raw`/(?<!\\)(?:\\\\)*\\ud[89a-f]/u`,
    why: "begins only where a run begins",
    baits: [run("\\", "", "x"), run("\\ud"), run("\\\\u")],
  },
  { text: String.raw`/(?<!\\)(\\*)\{\{/gu`, why: "begins only where a run begins", baits: [run("\\"), run("\\", "a", "b"), run("\\{{")] },
  { text: String.raw`/(?<!\\)\\+$/u`, why: "begins only where a run begins", baits: [run("\\", "", "a")] },
  {
    text: String.raw`/(?<!\s)\s*[\r\n\u2028\u2029]\s*/gu`,
    why: "begins only where a run begins",
    baits: [run(" ", "a", "b"), run("\n", "a", "b"), run(" \n")],
  },
  {
    text: String.raw`/(?<words>[^:_,;。、]*)(?<colon>:?)(?<blank>_{2,}(?:年_+月_+日?)?|_{4,})?/gu`,
    why: "every part may be left out, so nothing is tried again",
    baits: [run("_"), run("a"), run("__年__月"), run("_a")],
  },
  { text: String.raw`/\\*\{\{/gu`, why: "reads a label of a form, which is short", baits: [] },
  { text: String.raw`/\s+/u`, why: "a run is taken whole", baits: [run(" ", "a", "b"), run("1 ")] },
  { text: String.raw`/\p{Script=Latin}+/gu`, why: "a run is taken whole", baits: [run("a"), run("a", "", "一"), run("a一")] },
  { text: String.raw`/\*+/u`, why: "a run is taken whole", baits: [run("*", "a", "b")] },
  { text: 'new RegExp(pattern, "u")', why: "only reads a pattern, or tries a name on one of ours", baits: [] },
  { text: 'new RegExp(`\\\\b${name}\\\\b`, "u")', why: "a word", baits: [] },
  { text: 'new RegExp(`^(?:${pattern})$`, "u")', why: "the author's own: see patterns.test.ts", baits: [] },
  { text: 'new RegExp(`^${source}$`, "u")', why: "tried on one character", baits: [] },
  { text: 'new RegExp(source, "u")', why: "tried on one character", baits: [] },
  { text: 'new RegExp(anyUsual, "gu")', why: "reads a line of a page, which is cut", baits: [] },
  { text: 'new RegExp(usualStart, "u")', why: "reads what stands beside a keyword, which is cut", baits: [] },
  { text: 'new RegExp(namePattern, "u")', why: "the same as in the schema: see there", baits: [] },
  { text: 'new RegExp(paramNamePattern, "u")', why: "a run of letters", baits: [] },
  {
    text: 'new RegExp(String.raw`(?:/MediaBox\\s*|\\d\\s+\\d+\\s+obj\\s*)${fourNumbers}`, "gu")',
    why: "see the test of raw facts",
    baits: [],
  },
];

const found = regexesOfProgram();
const known = new Map(rows.map((row) => [row.text, row]));
const literals = [...new Map(found.map((each) => [each.text, each])).values()];

describe("every regular expression of the program", () => {
  test("is found, and each row is one", () => {
    expect(found.length).toBeGreaterThan(200);
    const texts = new Set(found.map(({ text }) => text));
    expect(rows.map(({ text }) => text).filter((text) => !texts.has(text))).toEqual([]);
  });

  test("takes time in proportion to the text, by its form or as its row says", () => {
    const unknown = literals.filter((each) => !known.has(each.text) && !isLinear(each));
    expect(unknown.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test("does so on what is hardest for it", () => {
    const slow = literals.flatMap(({ text, path, regex }) => {
      if (regex === undefined) return [];
      const tried = new RegExp(regex.source, regex.flags.replace("y", "g"));
      return (known.get(text)?.baits ?? usual).flatMap((bait) => {
        const ratio = ratioOf(tried, bait);
        return ratio < 3 ? [] : [{ path, text, bait: bait(3), ratio }];
      });
    });
    expect(slow).toEqual([]);
  });
});

/** What most expressions are tried with. */
const usual = [
  run("a"),
  run(" "),
  run("1"),
  run("-"),
  run("\\"),
  run("{{"),
  run('"'),
  run(" #"),
  run("a,"),
  run("\n"),
  run("一"),
  run("a", "[", "["),
];

/** Whether the standard criterion of ambiguity says so: no loop that a text passes in two ways, no two loops that share a text. */
function isLinear({ regex }: FoundRegex): boolean {
  if (regex === undefined) return false;
  const { source, flags } = regex;
  const isAnchored = flags.includes("y") || (/^\^(?!.*\|)/u.test(source) && !flags.includes("m"));
  // Elsewhere the engine begins anew at every character.
  const tree = patternTree(isAnchored ? source : String.raw`[\s\S]*(?:${source})`);
  const making = { repeats: "counted", effort: 50_000 } as const;
  const automaton = tree && (automatonOf(tree, tree.root, making) ?? automatonOf(tree, tree.root, { ...making, repeats: "loops" }));
  if (automaton === undefined) return false;
  const ambiguity = ambiguityOf(automaton);
  return ambiguity !== undefined && ambiguity.pump === undefined && chainOf(automaton) <= 1;
}

function ratioOf(regex: RegExp, bait: (count: number) => string): number {
  const [small, large] = [bait(10_000), bait(20_000)];
  return growth(
    () => all(regex, small),
    () => all(regex, large),
  );
}

/** Looks for all that fits, and keeps nothing of it: collecting garbage would take longer than looking, now and then. */
function all(regex: RegExp, text: string): number {
  if (!regex.global) return text.search(regex);
  let [count, before] = [0, -1];
  for (regex.lastIndex = 0; regex.test(text); count += 1) {
    // What is empty is found at the same place again.
    if (regex.lastIndex === before) regex.lastIndex += 1;
    before = regex.lastIndex;
  }
  return count;
}

test("the raw facts of a PDF take time in proportion to its size", () => {
  const baits = [
    run("/Type/ObjStm "),
    run("/Type/ObjStm>>stream\n", "%PDF-1.7 /FlateDecode<<", "endstream"),
    run("<</Type/ObjStm/FlateDecode>>stream\nendstream"),
    run("1", "/MediaBox["),
    run("1 ", "/MediaBox["),
    run("1."),
    run("/MediaBox[1 1 1 "),
    run(" ", "1 1 obj"),
    run("1 1 obj"),
    run("/ByteRange ["),
  ];
  for (const bait of baits) {
    const bytes = (count: number): Uint8Array => new TextEncoder().encode(bait(count));
    const [small, large] = [bytes(4000), bytes(8000)];
    expect({
      bait: bait(2),
      ratio:
        growth(
          () => rawFacts(small),
          () => rawFacts(large),
        ) < 3,
    }).toEqual({ bait: bait(2), ratio: true });
  }
  expect(cpuOf(() => rawFacts(new TextEncoder().encode("1".repeat(4_000_000))))).toBeLessThan(2000);
});
