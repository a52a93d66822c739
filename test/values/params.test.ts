import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { renderSample } from "../../src/render.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";
import type { Contract } from "../../src/model/contract.ts";
import { runs } from "../support/long.ts";

/** A contract with parameters, values for them and further keys, each as lines of YAML. */
function specOf(params: string, values: string, more: string): string {
  const indented = (text: string, by: string): string => text.replaceAll(/^(?=.)/gmu, by);
  return `flowspec: 1
name: example
action: CreateFlowByFiles
params:
  user: user-id
${indented(params, "  ")}
samples:
  review:
    now: 2026-01-05T09:00:00+08:00
    user: 19561039c99fe825a934a132520fde6a
${indented(values, "    ")}
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]
approvers:
  - { type: person, name: 李四, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
${more}
`;
}

const check = (params: string, values: string, more: string): ReturnType<typeof checkSource> =>
  checkSource({ path: "a.flow.yaml", text: specOf(params, values, more) });

function bodyOf({ value, diagnostics }: ReturnType<typeof checkSource>): Readonly<Record<string, unknown>> {
  if (value === undefined || hasErrors(diagnostics)) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return renderSample(value, "review") as Readonly<Record<string, unknown>>;
}

const userDataOf = (body: Readonly<Record<string, unknown>>): unknown =>
  JSON.parse(Buffer.from(String(body["UserData"]), "base64").toString());

/** What is said, but for the invented people that stand in these contracts. */
const said = ({ diagnostics }: ReturnType<typeof checkSource>): readonly string[] =>
  diagnostics
    .filter(({ code }) => code.name !== "personal-data-in-params" && code.name !== "file-id-written")
    .map(({ code, span }) => `${code.name} ${span.source.text.slice(span.start, span.end)}`);

describe("data of the author's own", () => {
  test("hold parameters of any type, times from now as seconds", () => {
    const params =
      "text: text\nsum: { type: number }\nflag: { type: boolean, default: false }\nuntil: { type: timestamp, default: +1d }\ntags: { type: list, items: text }\n";
    const more =
      'userData: { text: "《{{text}}》", sum: "{{sum}}", flag: "{{flag}}", until: "{{until}}", tags: ["{{tags}}", { in: "{{tags}}" }] }\n';
    expect(userDataOf(bodyOf(check(params, "text: 甲\nsum: 2.5\ntags: [a, b]\n", more)))).toEqual({
      text: "《甲》",
      sum: 2.5,
      flag: false,
      until: 1_767_661_200,
      tags: [["a", "b"], { in: ["a", "b"] }],
    });
  });

  test("take a time only as one that is declared", () => {
    expect(said(check("until: {}\n", "until: +1d\n", 'deadline: "{{until}}"\nuserData: { until: "{{until}}" }\n'))).toEqual([
      "param-types-fit {{until}}",
    ]);
  });

  test("are base64 of UTF-8 whatever is in them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const result = check("text: text\n", `text: ${JSON.stringify(text)}\n`, 'userData: { text: "{{text}}" }\n');
        expect(userDataOf(bodyOf(result))).toEqual({ text: new TextDecoder().decode(new TextEncoder().encode(text)) });
      }),
      { numRuns: runs(30, 3_000) },
    );
  });
});

describe("lists", () => {
  const people = "people: { type: list, items: { name: person-name, mobile: mobile, told: { type: boolean, default: true } } }\n";

  test("repeat elements, each by its own condition", () => {
    const values = 'people:\n  - { name: 张三, mobile: "13500000000" }\n  - { name: 典子谦, mobile: "13300000000", told: false }\n';
    const more = 'cc:\n  - { each: { person: people }, when: person.told, name: "{{person.name}}", mobile: "{{person.mobile}}" }\n';
    expect(bodyOf(check(people, values, more))["CcInfos"]).toEqual([{ Name: "张三", Mobile: "13500000000" }]);
    expect(bodyOf(check(people, values, more.replace("when: ", "when: not ")))["CcInfos"]).toEqual([
      { Name: "典子谦", Mobile: "13300000000" },
    ]);
  });

  test("nest, the innermost item being `item`", () => {
    const params = "signers: { type: list, items: { name: person-name, mobile: mobile, pages: { type: list, items: integer } } }\n";
    const values = 'signers: [{ name: 张三, mobile: "13500000000", pages: [2, 3] }, { name: 典子谦, mobile: "13600000000", pages: [4] }]\n';
    const sign = "{ each: item.pages, type: signature, at: { page: '{{item}}', x: 100, y: 100 } }";
    const signer = `  - { each: signers, type: person, name: "{{item.name}}", mobile: "{{item.mobile}}", sign: [${sign}] }\n`;
    const { Approvers } = bodyOf(check(params, values, signer)) as {
      Approvers: readonly { SignComponents: readonly { ComponentPage: number }[] }[];
    };
    expect(Approvers.map(({ SignComponents }) => SignComponents.map(({ ComponentPage }) => ComponentPage))).toEqual([[1], [2, 3], [4]]);
  });

  test("have defaults that are judged item by item, and filled in", () => {
    const more = 'cc: [{ each: people, when: item.told, name: "{{item.name}}", mobile: "{{item.mobile}}" }]\n';
    const withDefault = (items: string): string => people.replace("items:", `default: ${items}, items:`);
    expect(bodyOf(check(withDefault('[{ name: 张三, mobile: "13500000000" }]'), "", more))["CcInfos"]).toEqual([
      { Name: "张三", Mobile: "13500000000" },
    ]);
    expect(said(check(withDefault("[{ name: 张三, mobile: 13200000000 }]"), "", more))).toEqual(["quoted-digits 132*****000"]);
    expect(said(check(withDefault("[{ name: 张三 }]"), "", more))).toEqual(["sample-params { name: 张* }"]);
  });

  test("that are not known are one mistake, whatever is said of their items", () => {
    for (const each of ["peple", "[people]", "{ person: peple }"])
      expect(said(check(people, "people: []\n", `cc: [{ each: ${each}, name: 李四, mobile: "15100000000" }]\n`)), each).toHaveLength(1);
  });
});

describe("declarations", () => {
  test.each([
    ["x: { type: text, maxLength: 0 }", "param-declarations 0"],
    ["x: { type: list, items: text, minItems: -1 }", "param-declarations -1"],
    ["x: { type: list, items: text, maxItems: 0 }", "param-declarations 0"],
    ["x: { type: list, items: {} }", "param-declarations {}"],
    ["x: { type: number, maximum: -1, minimum: 0 }", "param-declarations 0"],
  ])("%s", (declaration, expected) => {
    expect(said(check(declaration, "", 'userData: { x: "{{x}}" }\n'))).toContain(expected);
  });

  test("take their type from the place of use", () => {
    const types = ({ value }: { readonly value?: Contract }): readonly string[] =>
      [...(value?.params.values() ?? [])].map(({ type }) => type);
    const more =
      'deadline: "{{a}}"\norder: "{{b}}"\nsignReview: "{{c}}"\ncc: [{ name: "{{d}}", mobile: "{{e}}", when: f, each: g }]\ndescription: "{{h}}{{d}}"\n';
    const result = check("a: {}\nb: {}\nc: {}\nd: {}\ne: {}\nf: {}\ng: { items: text }\nh: {}\n", "", more);
    expect(types(result)).toEqual(["user-id", "timestamp", "enum", "boolean", "person-name", "mobile", "boolean", "list", "text"]);
  });

  test("that two places want to be different name both", () => {
    const { diagnostics } = check("x: {}\n", "x: 李四\n", 'cc: [{ name: "{{x}}", mobile: "{{x}}" }]\n');
    const agree = diagnostics.filter(({ code }) => code.name === "param-types-agree");
    expect(agree).toHaveLength(1);
    expect(agree[0]?.related.map(({ message }) => message)).toEqual(["here it is of type person-name", "declared without a type"]);
  });
});
