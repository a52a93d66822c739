import fc from "fast-check";
import prettier from "prettier";
import { expect, test } from "vitest";
import {
  arrayCode,
  arrowCode,
  callCode,
  chainCode,
  type Code,
  conditionalCode,
  exactCode,
  lookupCode,
  type Member,
  methodCode,
  nameCode,
  notCode,
  objectCode,
  scalarCode,
  spread,
  textCode,
} from "../../src/5-emit/code.ts";
import { assigned, codeDoc } from "../../src/5-emit/code-doc.ts";
import type { Flavour } from "../../src/5-emit/code-site.ts";
import { dataCode } from "../../src/5-emit/data.ts";
import { jsonText } from "../../src/5-emit/json-text.ts";
import { concat } from "../../src/5-emit/doc.ts";
import { print } from "../../src/5-emit/layout.ts";
import { commentText } from "../../src/5-emit/comment.ts";
import { listType, literalType, namedType, objectType, tupleType, type TypeCode, unionType } from "../../src/5-emit/type-code.ts";
import { aliasedDoc } from "../../src/5-emit/type-doc.ts";
import { columnsOf } from "../../src/5-emit/width.ts";
import { runs } from "../support/long.ts";

const parsers = { typescript: "typescript", javascript: "babel" } as const;

/** What prettier makes of a text. */
async function pretty(text: string, flavour: Flavour): Promise<string> {
  return prettier.format(text, { parser: parsers[flavour], printWidth: 120 });
}

const word = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,24}$/u);
const anyText = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  fc.string({ unit: fc.constantFrom("合", "同", "a", " ", '"', "'", "\\", "\n", "。", "👍", "𠮷"), maxLength: 260 }),
);
const name = fc.oneof(
  fc.constant(nameCode("item")),
  fc.array(fc.oneof(word, fc.constant("x y")), { minLength: 1, maxLength: 2 }).map((members) => nameCode("params", ...members)),
);
const text = anyText.map(textCode);
const scalar = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom(-0, 0.5, 1e21)).map(scalarCode);
const read = fc.oneof(
  name,
  fc.tuple(name, fc.oneof(text, scalar, fc.array(text, { maxLength: 3 }).map(arrayCode))).map((operands) => chainCode("??", operands)),
);
/** A condition as builders have it: readings, comparisons with words, calls, and several of them. */
const term = fc.oneof(
  read,
  read.map(notCode),
  fc.tuple(read, text, fc.constantFrom("===" as const, "!==" as const)).map(([of, said, operator]) => chainCode(operator, [of, said])),
  fc.tuple(read, fc.boolean()).map(([of, no]) => {
    const called = callCode(nameCode("runtime", "isPresent"), of);
    return no ? notCode(called) : called;
  }),
  fc.tuple(read, text).map(([of, said]) => notCode(callCode(nameCode("Object", "is"), of, said))),
);
const condition = fc
  .array(term, { minLength: 1, maxLength: 4 })
  .map((terms) => (terms.length === 1 && terms[0] ? terms[0] : chainCode("&&", terms)));
const key = fc.oneof({ weight: 5, arbitrary: word }, anyText, fc.constantFrom("__proto__", "1", "1.5", "01", "$a", "_b", "constructor"));

/** Code as builders have it: data, readings, calls, spread conditions, repetitions. */
const { code } = fc.letrec<{ code: Code; member: Member; data: Code }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    text,
    scalar,
    fc.array(tie("data"), { maxLength: 4 }).map(arrayCode),
    fc.array(fc.integer(), { maxLength: 60 }).map((numbers) => arrayCode(numbers.map(scalarCode))),
    fc
      .tuple(fc.array(fc.record({ key, value: tie("data") }), { maxLength: 4 }), fc.boolean())
      .map(([members, all]) => objectCode(unique(members), all)),
  ),
  member: fc.oneof(
    { weight: 3, arbitrary: fc.record({ key, value: tie("code") }) },
    fc
      .tuple(name, fc.record({ key, value: tie("code") }))
      .map(([absent, member]) =>
        spread(conditionalCode(chainCode("===", [absent, nameCode("undefined")]), objectCode([], false), objectCode([member], false))),
      ),
  ),
  code: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    text,
    read,
    tie("data"),
    read.map(notCode),
    fc.array(fc.oneof(text, read), { minLength: 2, maxLength: 5 }).map((operands) => chainCode("+", operands)),
    fc.tuple(fc.array(tie("member"), { maxLength: 4 }), fc.boolean()).map(([members, all]) => objectCode(unique(members), all)),
    fc
      .array(
        fc.oneof(
          tie("code"),
          fc.tuple(condition, tie("code")).map(([test, value]) => spread(conditionalCode(test, arrayCode([value]), arrayCode([])))),
          fc.tuple(name, tie("code")).map(([list, value]) => spread(methodCode(list, "map", arrowCode("item", value)))),
          fc
            .tuple(name, condition, tie("code"))
            .map(([list, test, value]) =>
              spread(
                methodCode(
                  chainCode("??", [list, arrayCode([])]),
                  "flatMap",
                  arrowCode("", conditionalCode(test, arrayCode([value]), arrayCode([]))),
                ),
              ),
            ),
        ),
        { maxLength: 4 },
      )
      .map(arrayCode),
    fc.tuple(word, fc.array(tie("code"), { maxLength: 3 })).map(([called, args]) => callCode(nameCode("runtime", called), ...args)),
    fc.tuple(read, text, text).map(([test, yes, no]) => conditionalCode(test, exactCode(yes), exactCode(no))),
    fc
      .tuple(tie("data"), read)
      .map(([of, by]) =>
        callCode(nameCode("runtime", "sure"), lookupCode(exactCode(of.kind === "object" ? of : objectCode([], false)), by)),
      ),
  ),
}));

function unique<T extends Member>(members: readonly T[]): readonly T[] {
  const keys = members.map((member) => ("key" in member ? member.key : ""));
  return members.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

test.each(["typescript", "javascript"] as const)("code is laid out as prettier does, in %s", async (flavour) => {
  await fc.assert(
    fc.asyncProperty(code, async (each) => {
      const laidOut = `${print(concat(assigned("const x", " =", each, { flavour, indent: 0 }), ";"))}\n`;
      expect(laidOut).toBe(await pretty(laidOut, flavour));
      expect(laidOut.split("\n").filter((line) => columnsOf(line) > 120)).toEqual([]);
    }),
    { numRuns: runs(150, 20_000) },
  );
});

const typeName = fc.constantFrom("string", "number", "boolean", "undefined", "1", "unknown", "runtime.ParamsProblem");
const { type } = fc.letrec<{ type: TypeCode }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    typeName.map(namedType),
    word.map(literalType),
    fc.array(tie("type"), { minLength: 1, maxLength: 8 }).map(unionType),
    fc.array(tie("type"), { maxLength: 4 }).map(tupleType),
    fc.tuple(tie("type"), fc.boolean()).map(([of, isReadonly]) => listType(of, isReadonly)),
    fc
      .uniqueArray(
        fc.record({
          name: word,
          isOptional: fc.boolean(),
          isReadonly: fc.boolean(),
          type: tie("type"),
          doc: fc.option(anyText, { nil: undefined }),
        }),
        { maxLength: 4, selector: ({ name: each }) => each },
      )
      .map((members) =>
        objectType(members.map(({ doc, ...more }) => ({ ...more, ...(doc === undefined ? {} : { doc: commentText(doc) }) }))),
      ),
  ),
}));

test("types are laid out as prettier does", async () => {
  await fc.assert(
    fc.asyncProperty(type, async (each) => {
      const laidOut = `${print(concat("type X = ", aliasedDoc(each), ";"))}\n`;
      expect(laidOut).toBe(await pretty(laidOut, "typescript"));
      expect(laidOut.split("\n").filter((line) => columnsOf(line) > 120)).toEqual([]);
    }),
    { numRuns: runs(150, 20_000) },
  );
});

test("data is the same once it is read again, however it is cut", async () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.constant([1, "x", null]))),
  );
  await fc.assert(
    fc.asyncProperty(value, fc.nat(3), async (each, expanded) => {
      const laidOut = print(codeDoc(dataCode(each, undefined, expanded), { flavour: "javascript", indent: 0 }));
      const read = (await import(`data:text/javascript,export default ${encodeURIComponent(laidOut)};`)) as { default: unknown };
      expect(read.default).toEqual(each);
    }),
    { numRuns: runs(150, 5_000) },
  );
});

test("JSON is laid out as prettier does, and says the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (each) => {
      const text = jsonText(each);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(each)));
      expect(text).toBe(await prettier.format(text, { parser: "json", printWidth: 120 }));
    }),
    { numRuns: runs(150, 20_000) },
  );
});

const emoji = fc.constantFrom(
  ..."☺ ☺\u{FE0F} ❤ ❤\u{FE0F} 👍 👍🏽 👨‍👩‍👧 🇨🇳 🇨 1\u{FE0F}\u20E3 1 # © ©\u{FE0F} ™ ⌚ ⏏ 🅰 ㊗ 🈶 🏽 ♀ 〰 a 合 é e\u0301 ｶﾞ \u200B \u200D \u{FE0F}".split(
    " ",
  ),
);

test("a text is as wide as prettier takes it to be", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: emoji })), (each) => {
      expect(columnsOf(each)).toBe(prettier.util.getStringWidth(each));
    }),
    { numRuns: runs(500, 50_000) },
  );
});
