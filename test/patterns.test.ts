import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepwise, wholly } from "../src/runtime/pattern/matcher.ts";
import { patternVerdict } from "../src/language/pattern/verdict.ts";
import { checkSource } from "../src/compile.ts";
import { isPattern } from "../src/language/tables/names.ts";
import { cpuOf } from "./support/doubling.ts";
import { isLong, runs } from "./support/long.ts";

/** What people write for numbers, names, amounts and addresses. */
const ordinary = String.raw`
^[A-Z]{2}\d{4}-\d+$
^(\d{4}-)?\d{3,}$
^([A-Z]+-)+\d+$
(foo|bar)+
^\S+@\S+$
^(?:[1-9]\d*|0)(?:\.\d{1,2})?$
[a-z]+(-[a-z]+)*
^(\d{1,3}\.){3}\d{1,3}$
^(\d{1,3}\.?){4}$
(.|\s)*
(.|\n)+
^[\s\S]{0,5000}$
^.{1,20000}$
^.+省.+市.+区.+$
^(?=.*[A-Z])(?=.*\d).{8,}$
^(?!0)\d+$
^(?!.*--)[a-z-]+$
^(?:(?!ab)\w)+$
(?<!\d)\d{6}(?!\d)
^(\w)\1+$
^(["']).*\1$
\w+\b\s*
(\b\w+\b\s*)+
^\p{Script=Han}{2,}(·\p{Script=Han}+)*$
^[\u4e00-\u9fa5]{2,4}$
^合同〔\d{4}〕第\d+号$
^HT(-\d+)*$
^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$
^(?:\d{15}|\d{17}[\dXx])$
^1[3-9]\d{9}(,1[3-9]\d{9})*$
^\s*\S.*$
^(https?:\/\/)?([\w-]+\.)+[\w-]+(\/[\w\-./?%&=]*)?$
^\d{1,3}(,\d{3})*(\.\d+)?$
^[^,]+(,[^,]+)*$
^(?:[^"\\]|\\.)*$
^(一|二|三|四|五|六|七|八|九|十)+$
^(?<year>\d{4})年(?<month>\d{1,2})月$
^\d{3,4}-?\d{7,8}(-\d{1,4})?$
^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$
^(甲方|乙方|丙方)(、(甲方|乙方|丙方))*$
^\d+(\.\d+)*$
^([A-Z]\d?){20}$
.*
`
  .trim()
  .split("\n");

/** What keeps the engine of JavaScript from ever answering. */
const endless = String.raw`
(a+)+
(a*)*
(a|a)+
(a|aa)+
^(\w+\s?)+$
(x+x+)+y
([a-zA-Z]+)*
(.*)*x
(a|b|ab)*c
(.*a){20}
(a?){30}a{30}
a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
(?:a|a){30}b
((a+)b?)+$
(a{1,1000}){1,1000}b
(\s*\w*)*;
^(([a-z])+.)+[A-Z]([a-z])+$
(?=(a+)+$)a
(?!(\d+)*x).*
(?<=(a+)+b)c
([ab]*)(\1|\1\1)*c
(\d+\d+)+x
^(a|[ab])*$
^(.+)+$
(|a+)+b
^(\d|\d\d)+$
^(\p{Script=Han}+·?)+$
^((一|一二|二)+号?)+$
(\w+\W*)+!
`
  .trim()
  .split("\n");

const contract = (pattern: string, value: string, more = ""): string => `flowspec: 1
name: patterns
action: CreateFlowByFiles
params: { p: { type: text, pattern: ${JSON.stringify(pattern)}${more} } }
initiator: { userId: u }
title: 采购合同
description: "{{p}}"
files: [{ id: ${"0a1b2c3d".repeat(4)} }]
approvers: [{ type: person, name: 张三, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 1, y: 1 } }] }]
samples: { s: { p: ${JSON.stringify(value)} } }
`;

function codesOf(text: string): readonly string[] {
  return checkSource({ path: "a.flow.yaml", text }).diagnostics.map(({ code }) => code.name);
}

describe("patterns that people write", () => {
  test.each(ordinary)("%s", (pattern) => {
    expect(patternVerdict(pattern).kind).not.toBe("endless");
    expect(codesOf(contract(pattern, "x"))).not.toContain("patterns-in-time");
  });

  test("take little time on hostile texts of any length", () => {
    for (const pattern of ordinary) {
      const test = trying(pattern);
      for (const length of isLong ? [90, 490, 4900, 6000, 60_000] : [90, 4900, 6000])
        for (const bait of baits(length))
          expect({ pattern, bait: bait.slice(0, 5), seconds: secondsOf(() => test(bait)) }).toMatchObject({ seconds: 0 });
    }
  });
});

/** Texts that a backtracking engine reads in as many ways as it can, and then refuses. */
function baits(length: number): readonly string[] {
  const parts = ["a", "0", "@", " ", "A-", "一", "省市区"];
  return parts.flatMap((part) => ["!", "\n"].map((end) => part.repeat(length / part.length) + end));
}

/** Whole seconds of CPU time. */
function secondsOf(work: () => unknown): number {
  return Math.floor(cpuOf(work) / 1000);
}

/** How parameters try texts on a pattern. */
function trying(pattern: string): (text: string) => boolean {
  const verdict = patternVerdict(pattern);
  const { test } = verdict.kind === "stepwise" ? stepwise(pattern, verdict.short) : { test: (text: string) => wholly(pattern).test(text) };
  return (text) => (verdict.kind !== "short" || text.length <= verdict.longest) && test(text);
}

describe("patterns that never end", () => {
  test.each(endless)("%s", (pattern) => {
    expect(isPattern(pattern)).toBe(true);
    expect(patternVerdict(pattern)).toMatchObject({ kind: "endless", bait: expect.any(String) as string });
    expect(codesOf(contract(pattern, "a".repeat(60) + "!"))).toContain("patterns-in-time");
  });

  test("are no matter where texts are short enough", () => {
    expect(codesOf(contract("(a+)+", "aa", ", maxLength: 12"))).not.toContain("patterns-in-time");
    expect(codesOf(contract("(a+)+", "a".repeat(60) + "!", ", maxLength: 12"))).toContain("param-values");
  });

  test("a pattern that is none has its own finding", () => {
    expect(codesOf(contract("(a+", "aa"))).toContain("param-declarations");
    expect(codesOf(contract("(a+", "aa"))).not.toContain("patterns-in-time");
  });
});

/** Small patterns of every construct. */
const patterns = fc.letrec<{ part: string; whole: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      "a",
      "b",
      "[ab]",
      "[^a]",
      ".",
      String.raw`\d`,
      String.raw`\w`,
      String.raw`\s`,
      "-",
      String.raw`\b`,
      "^",
      "$",
      String.raw`\p{L}`,
      "一",
      String.raw`[\p{L}-]`,
      "[a-]",
    ),
    fc
      .tuple(tie("whole"), fc.constantFrom("", "?", "*", "+", "{2}", "{0,2}", "{1,3}", "{2,}", "*?", "+?"))
      .map(([of, sign]) => `(?:${of})${sign}`),
    fc.tuple(tie("whole"), tie("whole")).map(([one, other]) => `(${one}|${other})`),
  ),
  whole: fc.array(tie("part"), { maxLength: 3 }).map((parts) => parts.join("")),
})).whole;

const texts = fc.array(fc.constantFrom("a", "b", "-", "0", " ", "\n", "一", "😀"), { maxLength: 9 }).map((parts) => parts.join(""));

test("reading a text step by step says what the engine says", () => {
  fc.assert(
    fc.property(patterns, fc.array(texts, { minLength: 5, maxLength: 5 }), (pattern, tries) => {
      fc.pre(isPattern(pattern));
      const [step, native] = [stepwise(pattern, -1), wholly(pattern)];
      expect(tries.map((text) => step.test(text))).toEqual(tries.map((text) => native.test(text)));
    }),
    { numRuns: runs(700, 100_000), seed: 9 },
  );
});

test("no pattern that is let through takes long", () => {
  fc.assert(
    fc.property(patterns, fc.array(texts, { minLength: 3, maxLength: 3 }), (pattern, parts) => {
      fc.pre(isPattern(pattern) && patternVerdict(pattern).kind !== "endless");
      const test = trying(pattern);
      expect(secondsOf(() => parts.map((part) => test(`${part.repeat(100)}!`)))).toBe(0);
    }),
    { numRuns: runs(250, 50_000), seed: 9 },
  );
});
