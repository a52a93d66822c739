import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { isMet, isTermMet } from "../src/language/trees/instantiate.ts";
import type { Source } from "../src/model/source.ts";
import { renderSample } from "../src/render.ts";
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
    ["kind is", "no-condition"],
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

describe("a condition", () => {
  test.each([
    "flag",
    "not flag",
    "other",
    "maybe",
    "guarantor",
    "not guarantor",
    "note",
    "tags",
    "count and until",
    "manner",
    "kind is company",
    "kind is not company",
    "  kind   is   not   company  ",
    "manner is agency and not flag and guarantor",
  ])("%s is right", (when) => {
    expect(foundIn(conditionContract(JSON.stringify(when))).map(({ message }) => message)).toEqual([]);
  });

  test.each([
    ["name", "always given"],
    ["mobile", "always given"],
    ["file", "always given"],
    ["kind", "always given"],
  ])("on %s alone always holds, which is said", (when, said) => {
    expect(foundIn(conditionContract(when)).map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  });

  test.each([true, 1, null, [], ["flag"], { kind: "company" }])("is a text, and not %j", (when) => {
    expect(foundIn(conditionContract(JSON.stringify(when))).map(({ code }) => code.name)).toEqual(["value-types"]);
  });

  test("is no tag of YAML", () => {
    const source = conditionContract("!flag");
    const [finding, ...more] = foundIn(source);
    expect([finding?.code.name, finding?.help, more.length]).toEqual(["yaml-tags", "Write `not flag`.", 0]);
    expect(mended(source.text, finding)).toBe(conditionContract("not flag").text);
  });

  test("names parameters that are called like its words", () => {
    const renamed = (when: string): Source => {
      const { path, text } = conditionContract(when);
      return {
        path,
        text: text
          .replaceAll(/\bflag\b/gu, "not")
          .replaceAll(/\bother\b/gu, "and")
          .replaceAll(/\bmaybe\b/gu, "is"),
      };
    };
    const termsOf = (when: string): readonly string[] => {
      const { value, diagnostics } = checkSource(renamed(when));
      expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
      const approvers = value?.root.fields.get("approvers");
      const terms = approvers?.kind === "list" ? (approvers.items[1]?.when ?? []) : [];
      return terms.map(({ value: of, word, negated }) => `${negated ? "!" : ""}${of.name}${word === undefined ? "" : `=${word}`}`);
    };
    expect(termsOf("not")).toEqual(["not"]);
    expect(termsOf("not not")).toEqual(["!not"]);
    expect(termsOf("not and and")).toEqual(["not", "and"]);
    expect(termsOf("and and not and")).toEqual(["and", "!and"]);
    expect(termsOf("not is and is")).toEqual(["!is", "is"]);
    expect(termsOf("is and kind is not company and and")).toEqual(["is", "!kind=company", "and"]);
  });

  test("that cannot be read leaves open whether its element is there", () => {
    const { path, text } = conditionContract("flag or other");
    const twice = text.replace("approvers:\n", "approvers:\n" + text.slice(text.indexOf("  - type: company")));
    expect(foundIn({ path, text: twice }).map(({ code }) => code.name)).toEqual(["condition-syntax", "condition-syntax"]);
  });

  test("that says a parameter to be given lets texts name it, there and in what stands in it", () => {
    const withText = (when: string, name: string): readonly string[] => {
      const { path, text } = conditionContract(when);
      const changed = text
        .replace("    role: 乙方", `    role: "乙方{{${name}}}"`)
        .replace("x: 200, y: 1 } }", `x: 200, y: 1 }, name: "章{{${name}}}" }`);
      return foundIn({ path, text: changed }).map(({ code }) => code.name);
    };
    expect(withText("guarantor", "guarantor")).toEqual([]);
    expect(withText("flag and guarantor", "guarantor")).toEqual([]);
    expect(withText("manner is agency", "manner")).toEqual([]);
    expect(withText("not guarantor", "guarantor")).toEqual(["optional-in-text", "optional-in-text"]);
    expect(withText("manner is not agency", "manner")).toEqual(["optional-in-text", "optional-in-text"]);
    expect(withText("flag", "guarantor")).toEqual(["optional-in-text", "optional-in-text"]);
  });

  test("makes a parameter a boolean that has no type and is used nowhere else, and any other what its uses want", () => {
    const typeOf = (declaration: string, more: string): string | undefined => {
      const { path, text } = conditionContract("guarantor");
      const changed = text
        .replace("guarantor: { type: person-name, optional: true }", `guarantor: ${declaration}`)
        .replace(', guarantor: "{{guarantor}}"', more);
      const { value, diagnostics } = checkSource({ path, text: changed });
      expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
      return value?.params.get("guarantor")?.type;
    };
    expect(typeOf("{}", "")).toBe("boolean");
    expect(typeOf("{ optional: true }", "")).toBe("boolean");
    expect(typeOf("{ optional: true }", ', guarantor: "{{guarantor}}"')).toBe("text");
  });
});

describe("elements for words of an enum", () => {
  const found = (kinds: readonly string[], ...conditions: readonly string[]): readonly string[] => {
    const { path, text } = conditionContract("flag", kinds);
    const fill = conditions.map((when, index) => `  - { type: text, at: { field: "f${index}" }, value: x, when: ${JSON.stringify(when)} }`);
    return foundIn({ path, text: `${text}fill:\n${fill.join("\n")}\n` }).map(({ message }) => message);
  };
  const kinds = ["person", "company", "agency"];

  test("that are there for most words may have been forgotten for the others", () => {
    expect(found(kinds, "kind is person", "kind is company")).toEqual(["`kind` may also be `agency`, and no element is there for that."]);
    expect(found([...kinds, "branch"], "kind is person", "kind is company", "kind is agency")).toEqual([
      "`kind` may also be `branch`, and no element is there for that.",
    ]);
  });

  test.each([
    ["for all words", kinds, ["kind is person", "kind is company", "kind is agency"]],
    ["for one word", kinds, ["kind is person"]],
    ["for one word, twice", kinds, ["kind is person", "kind is person"]],
    ["for the rest of the words", kinds, ["kind is person", "kind is company", "kind is not person"]],
    ["for what is missing, under another condition too", kinds, ["kind is person", "kind is company", "kind is agency and flag"]],
    ["for few of many words", [...kinds, "branch", "bureau"], ["kind is person", "kind is company"]],
    ["for all but a word that says that there is nothing", ["person", "company", "none"], ["kind is person", "kind is company"]],
    ["for all but a word that says so in Chinese", ["个人", "企业", "无"], ["kind is 个人", "kind is 企业"]],
    ["for words of two enums", kinds, ["kind is person", "manner is company"]],
    ["where it is given", kinds, ["manner is person", "manner is company", "manner"]],
  ])("say nothing %s", (_, words, conditions) => {
    expect(found(words, ...conditions)).toEqual([]);
  });
});

describe("the number of an element", () => {
  const numbered = (line: string, more = ""): Source => ({
    path: "numbers.flow.yaml",
    text: `flowspec: 1
name: numbers
action: CreateFlowByFiles
params:
  file: file-id
  flows: { type: list, items: { title: text, people: { type: list, items: text } } }
  people: { type: list, items: { name: person-name, mobile: mobile } }
samples:
  one: { file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, flows: [], people: [{ name: 张三, mobile: "13200000000" }, { name: 李四, mobile: "15100000000" }] }
initiator: { userId: 19561039c99fe825a934a132520fde6a }
title: 合同
files: [{ id: "{{file}}" }]
userData: { flows: "{{flows}}" }
approvers:
  - each: { signer: people }
    type: person
    name: "{{signer.name}}"
    mobile: "{{signer.mobile}}"
    ${line}
    sign: [{ type: signature, at: { keyword: "签字{{index}}" } }]
${more}`,
  });
  const body = (source: Source): Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> => {
    const { value, diagnostics } = checkSource(source);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    if (value === undefined) throw new Error("no contract");
    return renderSample(value, "one") as ReturnType<typeof body>;
  };
  const said = (source: Source): readonly string[] =>
    foundIn(source)
      .filter(({ severity }) => severity === "error")
      .map(({ message, help }) => `${message} ${help}`);

  test.each([
    ['role: "乙方{{index}}"', "ApproverRoleName", ["乙方1", "乙方2"]],
    ['role: "乙方{{signer.index}}"', "ApproverRoleName", ["乙方1", "乙方2"]],
    ['role: "{{index}}"', "ApproverRoleName", ["1", "2"]],
    ['wire: { ApproverRoleName: "{{index}}-{{index:0.00}}" }', "ApproverRoleName", ["1-1.00", "2-2.00"]],
  ])("%s", (line, member, values) => {
    expect(body(numbered(line))["Approvers"]?.map((approver) => approver[member])).toEqual(values);
  });

  test("alone is a number where one belongs", () => {
    const fill = 'fill:\n  - { each: people, type: text, at: { page: "{{index}}", x: "{{index}}", y: 3 }, size: [90, 20], value: x }\n';
    const components = body(numbered("role: 乙方", fill))["Components"] ?? [];
    expect(components.map((component) => [component["ComponentPage"], component["ComponentPosX"]])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test("is that of the innermost repetition, or of the one that is named", () => {
    const fill = 'fill:\n  - { each: { signer: people }, type: text, at: { field: "f{{signer.index}}" }, value: "{{index}}" }\n';
    expect(body(numbered("role: 乙方", fill))["Components"]?.map((component) => component["ComponentValue"])).toEqual(["1", "2"]);
  });

  test.each([
    ['name: "{{index}}"', "`index` is of type integer"],
    ["when: index", "`index` is always given"],
    ["when: signer.index", "`signer.index` is always given"],
    ["when: index is 1", "`index` is no enum"],
    ['idCardType: "{{index}}"', "`index` is of type integer"],
    ['instructions: "{{signer.indx}}"', "has no field `indx`"],
  ])("does not fit everywhere: %s", (line, message) => {
    const source = numbered(line);
    const text = line.startsWith("name") ? source.text.replace('    name: "{{signer.name}}"\n', "") : source.text;
    expect(said({ ...source, text }).join("\n")).toContain(message);
  });

  test("is known only inside a repetition", () => {
    expect(said(numbered("role: 乙方", "description: 共{{index}}\n"))).toEqual([
      "No parameter is called `index`. `index` is known only inside an element with `each:`: it counts from 1.",
    ]);
  });

  test.each([
    [
      "a parameter",
      (text: string) =>
        text
          .replace("  file: file-id", "  index: text\n  file: file-id")
          .replace("{ file: yDR", "{ index: a, file: yDR")
          .replace("title: 合同", 'title: "{{index}}"'),
    ],
    [
      "a field of items",
      (text: string) =>
        text
          .replace("{ name: person-name,", "{ index: text, name: person-name,")
          .replace("[{ name", "[{ index: a, name")
          .replace(", { name: 李四", ", { index: b, name: 李四"),
    ],
  ])("is no name of %s", (_, change) => {
    const { path, text } = numbered("role: 乙方");
    expect(said({ path, text: change(text) })).toEqual([
      "`index` has another meaning and cannot name a parameter. `{{index}}` is the number of an element with `each:`; choose another name.",
    ]);
  });

  test("is no name of an item", () => {
    const { path, text } = numbered("role: 乙方");
    expect(said({ path, text: text.replace("{ signer: people }", "{ index: people }").replaceAll("signer.", "index.") })).toEqual([
      '"index" cannot name an item. `{{index}}` is the number of an element with `each:`; choose another name.',
    ]);
  });
});

describe("what a sample reaches", () => {
  test("is told of each term of a condition", () => {
    const { path, text } = conditionContract("flag and kind is not company and guarantor");
    const values = "file: f, flag: true, kind: company, name: 张三, mobile: '13200000000'";
    const { value } = checkSource({ path, text: text.replace("initiator:", `samples: { one: { ${values} } }\ninitiator:`) });
    const approvers = value?.root.fields.get("approvers");
    const when = approvers?.kind === "list" ? approvers.items[1]?.when : undefined;
    const bindings = { params: value?.samples[0]?.values ?? new Map(), complete: true };
    expect(when?.map((term) => isTermMet(term, bindings))).toEqual([true, false, false]);
    expect(when && isMet(when, bindings)).toBe(false);
    expect(when?.map((term) => isTermMet(term, { params: new Map(), complete: false }))).toEqual([undefined, undefined, undefined]);
  });
});
