import { describe, expect, test } from "vitest";
import { conditionContract, foundIn, mended } from "./support/conditions.ts";

describe("what is not how conditions are written", () => {
  test.each([
    ["flag && other", "flag and other"],
    ["flag & other", "flag and other"],
    ["flag AND other", "flag and other"],
    ["flag, other", "flag and other"],
    ["flag 且 other", "flag and other"],
    ["flag 并且 other", "flag and other"],
    ["!flag", "not flag"],
    ["! flag", "not flag"],
    ["NOT flag", "not flag"],
    ["no flag", "not flag"],
    ["unless flag", "not flag"],
    ["非 flag", "not flag"],
    ["！flag", "not flag"],
    ["if flag", "flag"],
    ["{{flag}}", "flag"],
    ["${flag}", "flag"],
    ["params.flag", "flag"],
    ["{{kind}} is company", "kind is company"],
    ["flag == true", "flag"],
    ["flag === true", "flag"],
    ["flag is true", "flag"],
    ["flag = yes", "flag"],
    ["flag: true", "flag"],
    ["flag != true", "not flag"],
    ["flag == false", "not flag"],
    ["flag is false", "not flag"],
    ["flag is not true", "not flag"],
    ["flag is not false", "flag"],
    ["kind == company", "kind is company"],
    ["kind = company", "kind is company"],
    ["kind === 'company'", "kind is company"],
    ['kind == "company"', "kind is company"],
    ['kind is "company"', "kind is company"],
    ["kind is “company”", "kind is company"],
    ["kind equals company", "kind is company"],
    ["kind is equal to company", "kind is company"],
    ["kind IS company", "kind is company"],
    ["kind 是 company", "kind is company"],
    ["kind 等于 company", "kind is company"],
    ["kind: company", "kind is company"],
    ["kind company", "kind is company"],
    ["kind != company", "kind is not company"],
    ["kind !== 'company'", "kind is not company"],
    ["kind <> company", "kind is not company"],
    ["kind ≠ company", "kind is not company"],
    ["kind isn't company", "kind is not company"],
    ["kind IS NOT company", "kind is not company"],
    ["kind 不是 company", "kind is not company"],
    ["kind is not equal to company", "kind is not company"],
    ["not kind is company", "kind is not company"],
    ["not kind == company", "kind is not company"],
    ["!(kind == company)", "kind is not company"],
    ["kind not in [company, agency]", "kind is not company and kind is not agency"],
    ["kind in [company]", "kind is company"],
    ["(flag)", "flag"],
    ["(flag and other)", "flag and other"],
    ["(kind == company) && !flag", "kind is company and not flag"],
    ["guarantor is given", "guarantor"],
    ["guarantor is not given", "not guarantor"],
    ["guarantor is set and flag", "guarantor and flag"],
    ["guarantor exists", "guarantor"],
    ["guarantor != null", "guarantor"],
    ["guarantor !== undefined", "guarantor"],
    ['guarantor != ""', "guarantor"],
    ["guarantor == null", "not guarantor"],
    ['guarantor == ""', "not guarantor"],
    ["guarantor is empty", "not guarantor"],
    ["flag;", "flag"],
    ["flag?", "flag"],
  ])("%s is mended to %s", (written, right) => {
    const source = conditionContract(JSON.stringify(written));
    const [finding, ...more] = foundIn(source);
    expect(more.map(({ message }) => message)).toEqual([]);
    expect(finding?.code.name).toBe("condition-syntax");
    expect(finding?.fixes.map(({ safe }) => safe)).toEqual([true]);
    expect(mended(source.text, finding)).toBe(conditionContract(right).text);
    expect(foundIn(conditionContract(right)).map(({ message }) => message)).toEqual([]);
  });
});

describe("what cannot be said in one condition", () => {
  test.each([
    ["flag or other", "no-or"],
    ["flag || other", "no-or"],
    ["flag 或 other", "no-or"],
    ["kind is company or kind is agency", "no-or"],
    ["kind is company or agency", "no-or"],
    ["kind in [company, agency]", "no-or"],
    ["kind == company || flag", "no-or"],
    ["not (flag and other)", "no-brackets"],
    ["!(flag && other)", "no-brackets"],
    ["count > 3", "no-comparison"],
    ["count >= 3 and flag", "no-comparison"],
    ["tags.length > 0", "no-comparison"],
    ["kind contains comp", "no-comparison"],
    ["not", "no-condition"],
    ["and flag", "no-condition"],
    ["flag and", "no-condition"],
    ["flag and and", "no-condition"],
    ["", "no-condition"],
    [" ", "no-condition"],
    ["公司", "no-condition"],
    ["flag other", "no-condition"],
    [Array.from({ length: 60 }, () => "flag").join(" and "), "too-many"],
  ])("%s", (written, message) => {
    const found = foundIn(conditionContract(JSON.stringify(written)));
    expect(found.map(({ code, messageId, fixes }) => [code.name, messageId, fixes.length])).toEqual([["condition-syntax", message, 0]]);
  });

  test.each([
    ["kind is compny", "condition-words", "Did you mean `company`?", "kind is company"],
    ["kind is Company and flag", "condition-words", "Did you mean `company`?", "kind is company and flag"],
    ["kind is 公司", "condition-words", "Its words are `person`, `company`, `agency`.", undefined],
    ["manner is not agncy and not other", "condition-words", "Did you mean `agency`?", "manner is not agency and not other"],
    ["flg", "known-params", "Did you mean `flag`?", "flag"],
    ["flag and not guarantr", "known-params", "Did you mean `guarantor`?", "flag and not guarantor"],
    ["flg == true", "condition-syntax", "Write `flg`.", undefined],
    ["knd is company", "known-params", "Did you mean `kind`?", "kind is company"],
    ["item.flag", "known-params", "`item` is known only inside an element with `each:`.", undefined],
    ["name", "condition-params", "Declare it with `optional: true` if it may be left out, or name a boolean parameter.", undefined],
    ["not name", "condition-params", "Declare it with `optional: true` if it may be left out, or name a boolean parameter.", undefined],
    ["kind", "condition-params", "Write `kind`, `is` and one of its words: `person`, `company`, `agency`.", undefined],
    ["flag is company", "condition-params", "Write `flag` or `not flag`.", undefined],
    ["guarantor is company", "condition-params", "Declare its words: `values: [company, …]`.", undefined],
  ])("%s is %s", (written, code, help, right) => {
    const source = conditionContract(written);
    const [finding, ...more] = foundIn(source);
    expect(more.map(({ message }) => message)).toEqual([]);
    expect([finding?.code.name, finding?.help]).toEqual([code, help]);
    expect(finding?.fixes.length).toBe(right === undefined ? 0 : 1);
    if (right !== undefined) expect(mended(source.text, finding)).toBe(conditionContract(right).text);
  });
});
