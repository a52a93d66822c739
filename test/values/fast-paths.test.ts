import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { birthDate, isYounger, personName } from "../../src/runtime/approver/identity.ts";
import { durationOf } from "../../src/runtime/durations.ts";
import { isDate } from "../../src/runtime/encode.ts";
import { identityOfValue, repeatsAmong } from "../../src/runtime/open.ts";
import { rules } from "../../src/rules/index.ts";
import { lookAt, soon, unseen } from "../../src/runtime/look.ts";
import {
  hasHalfCharacter,
  mostScanned,
  noPictographs,
  plainKindOf,
  plainKinds,
  titleCharacters,
  usualTitleCharacters,
} from "../../src/runtime/text.ts";
import { runs } from "../support/long.ts";

const seed = 20_260_105;

/** Texts near the ends of every range that a short way asks about. */
const characters = fc.oneof(
  fc.constantFrom(
    ...'az09AZ@[`{/: ,-._+;()&\\"<>|*?~\t\n\u0000\u007F\u00A0·—\u4DFF一龥\u9FA6张三😀★\uFE0F⃣'.split(/(?:)/u),
    "\ud800",
    "\udc00",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const texts = fc.array(characters, { maxLength: 40 }).map((each) => each.join(""));
const tries = { numRuns: runs(2_000, 200_000), seed };

/** Holds that what has a short way says what expressions say. */
function holds(of: (text: string) => boolean, said: (text: string) => boolean, from: fc.Arbitrary<string> = texts): void {
  fc.assert(
    fc.property(from, (text) => {
      expect([text, said(text)]).toEqual([text, of(text)]);
    }),
    tries,
  );
}

const pictograph = /\p{Emoji_Presentation}|(?=[\u{1F000}-\u{1FAFF}])\p{Extended_Pictographic}|\p{Extended_Pictographic}\uFE0F|\u20E3/u;
const refused = /[\p{Cc}\\/*?"<>|]/u;
const documented = /^[\p{Script=Han}\p{Script=Bopomofo}\u00B7\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\u2030-\u205E\w ()[\]\-,;.&+]*$/u;

describe("a short way says what the long one says", () => {
  test("of halves of characters", () => {
    holds((text) => /\p{Surrogate}/u.test(text), hasHalfCharacter);
  });

  test("of names and titles", () => {
    holds(
      (text) => /^[\p{L}\p{M}\p{Nl}\p{Zs}·•‧・.．\-‐‑'’]*$/u.test(text),
      (text) => personName(text) === undefined,
    );
    holds(
      (text) => !pictograph.test(text),
      (text) => noPictographs(text) === undefined,
    );
    holds(
      (text) => !refused.test(text) && !pictograph.test(text),
      (text) => titleCharacters(text) === undefined,
    );
    holds(
      (text) => documented.test(text) || refused.test(text) || pictograph.test(text),
      (text) => usualTitleCharacters(text) === undefined,
    );
  });

  const digits = fc.stringMatching(/^[0-9]{0,3}$/u);
  const dates = fc
    .tuple(
      fc.constantFrom("2026", "2024", "1900", "2000", "0000", "20 6", "2026 "),
      fc.integer({ max: 14, min: 0 }),
      fc.integer({ max: 33, min: 0 }),
      digits,
    )
    .map(([year, month, day, more]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}${more.slice(2)}`);

  test("of days", () => {
    const isDay = (text: string): boolean =>
      /^\d{4}-\d\d-\d\d$/u.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
    holds(isDay, isDate, fc.oneof(dates, texts));
  });

  test("of times from now", () => {
    const from = fc
      .tuple(fc.constantFrom("+", "-", ""), fc.stringMatching(/^[0-9 ]{0,11}$/u), fc.constantFrom(..."mhdwsx\u0000", ""))
      .map((parts) => parts.join(""));
    holds(
      (text) => /^\+\d{1,9}[mhdw]$/u.test(text),
      (text) => durationOf(text) !== undefined,
      from,
    );
  });

  test("of dates of birth", () => {
    const numbers = fc
      .tuple(
        fc.integer({ min: 0, max: 2110 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        fc.constantFrom("1234", "123X", "123x", "12"),
      )
      .map(
        ([year, month, day, end]) =>
          `110101${String(year).padStart(4, "0")}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}${end}`,
      );
    const moments = fc.integer({ min: -3_000_000_000, max: 6_000_000_000 });
    fc.assert(
      fc.property(numbers, moments, (number, now) => {
        const [, year = 0, month = 0, day = 0] = (/^\d{6}(\d{4})(\d\d)(\d\d)\d{3}[\dX]$/u.exec(number) ?? [""]).map(Number);
        const at = (years: number): number => Date.UTC(year + years, month - 1, day) / 1000 - 8 * 3600;
        const isForm = /^\d{17}[\dX]$/u.test(number);
        const isBirth = isDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
        const birth = !isForm ? undefined : !isBirth ? "no-date" : at(0) > now ? "in-future" : undefined;
        expect([number, now, birthDate(number, now)?.message]).toEqual([number, now, birth]);
        expect([number, now, isYounger(number, 18, now)]).toEqual([number, now, isForm && at(18) > now && at(0) <= now]);
      }),
      tries,
    );
  });

  test("of what is there twice", () => {
    const constructs = fc.array(fc.record({ a: fc.constantFrom("x", "y", "z"), b: fc.constantFrom("1", "2", "") }), { maxLength: 10 });
    fc.assert(
      fc.property(constructs, (list) => {
        const identityOf = ({ a, b }: { readonly a: string; readonly b: string }): string | undefined =>
          identityOfValue({ b }, "b") === undefined ? undefined : `${a}${b}`;
        expect(repeatsAmong(list, identityOf, ({ b }) => (b === "" ? undefined : b))).toEqual(repeatsAmong(list, identityOf));
      }),
      tries,
    );
  });

  test("of laws that need not be asked", () => {
    const passing = rules.filter(({ passes }) => passes !== undefined);
    expect(passing.length).toBeGreaterThan(10);
    const plain = fc.stringMatching(/^[一-龥a-zA-Z0-9,\-._ ]{1,24}$/u).filter(({ length }) => length <= mostScanned);
    const types = fc.constantFrom("text", "multiline-text", "selector", "date", "person", "company", "image", undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...passing),
        fc.oneof(plain, texts, fc.stringMatching(/^[一-龥a-z]{1,24}$/u)),
        types,
        (rule, text, type) => {
          const { keys, kind } = rule.passes ?? { keys: {}, kind: 0 };
          if (text === "" || plainKindOf(text) > kind) return;
          for (const [construct, each] of Object.entries(keys)) {
            expect(rule.on).toContain(construct);
            for (const key of each) {
              const facts = { ...(type === undefined ? {} : { type }), [key]: text };
              const found = [...rule.judge(facts, { action: "CreateFlowByFiles", service: "ess", now: 1_772_413_200 }, construct)];
              expect([rule.name, construct, text, found.filter((problem) => problem.key === key)]).toEqual([
                rule.name,
                construct,
                text,
                [],
              ]);
              expect(found).toEqual([]);
            }
          }
        },
      ),
      tries,
    );
  });

  test("of laws on times that need not be asked", () => {
    const passing = rules.filter(({ passes }) => passes?.kind === soon);
    expect(passing.length).toBeGreaterThan(3);
    const times = fc.oneof(
      fc.integer({ min: -1000, max: 40_000_000_000 }),
      fc.constantFrom(-1, 0, 1, 0.5, 315_360_000, 32_503_651_199, 33_162_419_560, 253_402_300_799),
    );
    const aheads = fc.oneof(
      fc.integer({ min: -10, max: 400_000_000 }),
      fc.constantFrom(0, 0.5, 315_360_000, 315_360_001, 1e12, Number.NaN),
    );
    fc.assert(
      fc.property(fc.constantFrom(...passing), times, aheads, (rule, now, ahead) => {
        const value = now + ahead;
        if (lookAt("key", undefined).kindOf({ key: value }, {}, now) !== soon) return;
        for (const [construct, keys] of Object.entries(rule.passes?.keys ?? {}))
          for (const key of keys)
            expect([value, ...rule.judge({ [key]: value }, { action: "CreateFlowByFiles", service: "ess", now }, construct)]).toEqual([
              value,
            ]);
      }),
      tries,
    );
  });

  test("of texts that are looked at in their parts", () => {
    const part = fc.oneof(fc.stringMatching(/^[一-龥a-z0-9\-. ]{0,9}$/u), characters, fc.constant(""));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.constantFrom("合同", "-", "a😀", ""), (parts, constant) => {
        const values = Object.fromEntries(parts.map((value, index) => [`p${index}`, value]));
        const recipe = {
          kind: "text",
          parts: [constant, ...parts.map((_, index) => ({ kind: "param", name: `p${index}` }) as const)],
        } as const;
        const title = [constant, ...parts].join("");
        const { kindOf } = lookAt("title", recipe);
        expect([title, kindOf({ title }, values, 0)]).toEqual([title, title === "" ? unseen : plainKindOf(title)]);
        expect(lookAt("title", { kind: "text", parts: ["合同", { kind: "param", name: "n" }] }).kindOf({}, { n: 1 }, 0)).toBe(unseen);
      }),
      tries,
    );
    expect(lookAt("title", undefined).kindOf({ title: "a".repeat(mostScanned + 1) }, {}, 0)).toBe(plainKinds.others);
  });
});
