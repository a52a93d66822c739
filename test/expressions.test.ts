import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { startOf } from "../src/report/position.ts";

interface Parts {
  readonly params?: string;
  readonly sample?: string;
  readonly approvers?: readonly string[];
  readonly more?: readonly string[];
}

/** What these contracts also show, and is no matter of this test. */
const unasked = ["used-params", "invented-samples", "personal-data-in-params", "file-id-written"];

/** The findings on a contract of a few lines, each with its line's key or the line's text. */
function found({ params = "a: text", sample, approvers = [], more = [] }: Parts): readonly string[] {
  const text = [
    "flowspec: 1",
    "name: example",
    "action: CreateFlowByFiles",
    `params: { name: person-name, mobile: mobile, other: mobile, ${params} }`,
    ...(sample === undefined
      ? []
      : ["samples:", '  s: { now: 2026-01-05T09:00:00+08:00, name: 张三, mobile: "13200000000", other: "13300000000", ' + sample + " }"]),
    "initiator: { userId: 19561039c99fe825a934a132520fde6a }",
    'title: "合同"',
    "files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]",
    "approvers:",
    '  - { type: person, name: "{{name}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 1, y: 1 } }] }',
    ...approvers.map((keys) => `  - { type: person, ${keys}, sign: [{ type: signature, at: { page: 1, x: 200, y: 1 } }] }`),
    ...more,
  ];
  const { diagnostics } = checkSource({ path: "example.flow.yaml", text: text.join("\n") });
  return diagnostics
    .filter(({ code }) => !unasked.includes(code.name))
    .map(({ code, span }) => `${code.name} at ${text[startOf(span).line - 1]?.trim().slice(0, 12)}`);
}

describe("the type of a parameter", () => {
  const types: readonly (readonly [type: string, right: string, wrong: string])[] = [
    ["mobile", "13200000001", "123"],
    ["mobile", "+85261234567", "132 0000"],
    ["email", "a@example.com", "nope"],
    ["id-card", "H1234567890", "123"],
    ["id-card", "11010119900101123x", "abc"],
    ["person-name", "Anna-Maria O’Neill", "张三&"],
    ["organization", "蓝桥示例（科技）有限公司", " 蓝桥"],
    ["uscc", "91440300000000000A", "abc"],
    ["url", "https://example.com/a?b=c", "not a url"],
    ["user-id", "yDR_user-1", "a b"],
  ];

  test.each(types)("%s is judged in a text and as the value of a component: %s fits, %s does not", (type, right, wrong) => {
    for (const more of [
      ['description: "x {{a}}"'],
      ['fill: [{ type: text, at: { page: 1, x: 1, y: 300 }, size: [90, 20], value: "{{a}}" }]'],
    ]) {
      expect(found({ params: `a: ${type}`, sample: `a: ${JSON.stringify(right)}`, more })).toEqual([]);
      expect(found({ params: `a: ${type}`, sample: `a: ${JSON.stringify(wrong)}`, more })).toEqual(["param-values at s: { now: 20"]);
    }
  });

  test("is judged in a default", () => {
    expect(found({ params: "a: { type: mobile, default: nope }", more: ['description: "x {{a}}"'] })).toEqual([
      "param-declarations at params: { na",
    ]);
  });

  test("says nothing where a law on the use says more", () => {
    const approvers = ['name: 李四, mobile: "{{a}}"'];
    expect(found({ params: "a: mobile", sample: 'a: "123"', approvers })).toEqual(["approver-mobile-format at s: { now: 20"]);
  });
});

describe("equal expressions", () => {
  test("are the same signer, whatever the parameters", () => {
    expect(found({ approvers: ['name: "{{name}}", mobile: "{{mobile}}"'] })).toEqual(["approver-duplicate at - { type: pe"]);
    expect(found({ approvers: ['name: "{{name}}", mobile: "{{other}}"'] })).toEqual([]);
  });

  test("are not equal where they may be absent", () => {
    const approvers = ['name: 张三, mobile: "13200000000", idCardNumber: "{{a}}"'];
    expect(found({ params: "a: { type: id-card, optional: true }", approvers })).toEqual([]);
  });

  test("are the same recipient of a copy", () => {
    const more = ["cc:", '  - { name: 王五, mobile: "{{other}}" }', '  - { name: 王五, mobile: "{{other}}" }'];
    expect(found({ more })).toContain("cc-duplicate at - { name: 王五");
  });
});

describe("what stands around a placeholder", () => {
  test.each([
    ['name: "“{{name}}”", mobile: "{{other}}"', "approver-name-charset"],
    ['name: 李四, mobile: "+86{{other}}"', "approver-mobile-format"],
    ['name: 李四, mobile: "{{other}}", role: "乙方/{{a}}"', "approver-role-name-charset"],
    [`name: 李四, mobile: "{{other}}", role: "${"甲".repeat(21)}{{a}}"`, "approver-role-name-length"],
  ])("%s is judged where it stands, without a sample and with one", (keys, code) => {
    expect(found({ approvers: [keys] })).toEqual([`${code} at - { type: pe`]);
    expect(found({ approvers: [keys], sample: "a: x" })).toEqual([`${code} at - { type: pe`]);
  });

  test("is right where only the whole could be wrong", () => {
    expect(found({ approvers: ['name: "李{{a}}", mobile: "132{{a}}", role: "乙方{{a}}"'] })).toEqual([]);
  });
});
