import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { builderChanges } from "../../src/diff/builder/changes.ts";
import type { Change } from "../../src/model/change.ts";
import type { Contract } from "../../src/model/contract.ts";

function contract(params: string, more = ""): Contract {
  const text = `flowspec: 1
name: example
action: CreateFlowByFiles
initiator: { userId: yDRuser00000000000000000000000001 }
flowName: 示例合同
${more}
files: [{ id: yDRfile00000000000000000000000001 }]
params:
${params.replaceAll(/^/gmu, "  ")}
approvers:
  - { type: person, name: 张三, mobile: "13200000000" }
`;
  const { value, diagnostics } = checkSource({ path: "specs/example.flow.yaml", text });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

/** What is told of a change: its kind, what it is about with the key that says it, what was said and what is. */
function told(before: string, after: string): readonly (readonly unknown[])[] {
  return builderChanges(contract(before), contract(after)).map(({ kind, subject, key, before: from, after: to }: Change) => [
    kind,
    [...subject.map(({ name }) => name), ...(key ? [key.name] : [])].join("."),
    from,
    to,
  ]);
}

describe("what callers of a builder are told of its parameters", () => {
  test.each<[string, string, readonly (readonly unknown[])[]]>([
    ["a: text\nb: { type: enum, values: [x, y] }", "b: { values: [y, x], type: enum }\na: { type: text }", []],
    [
      "a: text",
      "b: { type: text, optional: true }\nc: integer",
      [
        ["param-removed", "a", "text", undefined],
        ["param-added-optional", "b", undefined, { type: "text", optional: true }],
        ["param-added-required", "c", undefined, "integer"],
      ],
    ],
    ["a: text", "a: { type: text, optional: true }", [["param-became-optional", "a.optional", { optional: false }, { optional: true }]]],
    ["a: { type: text, default: x }", "a: text", [["param-became-required", "a.default", { default: "x" }, { optional: false }]]],
    ["a: { type: text, default: x }", "a: { type: text, optional: true }", [["param-default-changed", "a.default", "x", undefined]]],
    ["a: { type: text, default: x }", "a: { type: text, default: y }", [["param-default-changed", "a.default", "x", "y"]]],
    ["a: integer", "a: { type: text, maxLength: 9 }", [["param-type-changed", "a.type", "integer", { type: "text", maxLength: 9 }]]],
    ["a: { values: [x] }", "a: text", [["param-type-changed", "a.type", { type: "enum", values: ["x"] }, "text"]]],
    [
      "a: { items: text }",
      "a: { items: integer }",
      [["param-type-changed", "a.items", { type: "list", items: "text" }, { type: "list", items: "integer" }]],
    ],
    ["a: integer", "a: number", [["param-widened", "a.type", "integer", "number"]]],
    ["a: number", "a: integer", [["param-narrowed", "a.type", "number", "integer"]]],
    ["a: integer", "a: timestamp", [["param-widened", "a.type", "integer", "timestamp"]]],
    ["a: date", "a: timestamp", [["param-narrowed", "a.type", "date", "timestamp"]]],
    ["a: timestamp", "a: date", [["param-type-changed", "a.type", "timestamp", "date"]]],
    ["a: user-id", "a: seal-id", [["param-description-changed", "a.type", "user-id", "seal-id"]]],
    [
      "a: text",
      "a: mobile",
      [
        ["param-narrowed", "a.type", "text", "mobile"],
        ["param-personal-set", "a.pii", false, true],
      ],
    ],
    ["a: { type: text, pii: true }", "a: text", [["param-personal-dropped", "a.pii", true, false]]],
    ["a: { type: text, maxLength: 20 }", "a: { type: text, maxLength: 30 }", [["param-widened", "a.maxLength", 20, 30]]],
    ["a: text", "a: { type: text, maxLength: 30 }", [["param-narrowed", "a.maxLength", undefined, 30]]],
    ["a: text", "a: { type: text, maxLength: 100000 }", [["param-description-changed", "a.maxLength", undefined, 100_000]]],
    ["a: { type: text, pattern: '[0-9]+' }", "a: { type: text, pattern: '[0-8]+' }", [["param-narrowed", "a.pattern", "[0-9]+", "[0-8]+"]]],
    ["a: { type: text, pattern: '[0-9]+' }", "a: text", [["param-widened", "a.pattern", "[0-9]+", undefined]]],
    [
      "a: { type: integer, minimum: 1, maximum: 5 }",
      "a: { type: integer, minimum: 0, maximum: 4 }",
      [
        ["param-widened", "a.minimum", 1, 0],
        ["param-narrowed", "a.maximum", 5, 4],
      ],
    ],
    [
      "a: { items: text, maxItems: 4 }",
      "a: { items: person-name, minItems: 1 }",
      [
        ["param-narrowed", "a.minItems", undefined, 1],
        ["param-widened", "a.maxItems", 4, undefined],
        ["param-narrowed", "a.items", "text", "person-name"],
        ["param-personal-set", "a.items", "text", "person-name"],
      ],
    ],
    [
      "a: { values: [x, y] }",
      "a: { values: [y, z] }",
      [
        ["param-word-removed", "a.values", ["x"], undefined],
        ["param-word-added", "a.values", undefined, ["z"]],
      ],
    ],
    [
      "a: { items: { n: { type: text, label: 名 }, w: { values: [x, y] }, o: text } }",
      "a: { items: { n: { type: text, label: 姓名 }, w: { values: [x] }, p: { type: text, default: z } } }",
      [
        ["param-removed", "a.o", "text", undefined],
        ["param-description-changed", "a.n.label", "名", "姓名"],
        ["param-word-removed", "a.w.values", ["y"], undefined],
        ["param-added-optional", "a.p", undefined, { type: "text", default: "z" }],
      ],
    ],
    ["a: { type: text, label: 甲 }", "a: { type: text, label: 乙 }", [["param-label-changed", "a.label", "甲", "乙"]]],
    ["a: { type: text, label: 甲 }", "a: text", [["param-label-changed", "a.label", "甲", undefined]]],
    ["a: text", "a: { type: text, label: 甲 }", [["param-label-added", "a.label", undefined, "甲"]]],
    [
      "a: { type: text, label: 甲 }\nb: text",
      "a: { type: text, label: 甲 }\nb: { type: text, label: 甲 }",
      [
        ["param-label-changed", "a.label", "甲", "甲"],
        ["param-label-added", "b.label", undefined, "甲"],
      ],
    ],
    ["a: text", "a: { type: text, description: 说明 }", [["param-description-changed", "a.description", undefined, "说明"]]],
  ])("from %s to %s", (before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });

  test("one that may have been renamed is told with the other, and one among two that may be is not", () => {
    const data = (before: string, after: string, uses: readonly [string, string]): unknown[] => {
      const versions = [contract(before, `userData: { ${uses[0]} }`), contract(after, `userData: { ${uses[1]} }`)] as const;
      const changes = builderChanges(...versions).filter(({ kind }) => kind.startsWith("param-"));
      return changes.map(({ data: told }) => told);
    };
    expect(data("a: text", "b: text", ["x: '{{a}}'", "x: '{{b}}'"])).toEqual([{ perhaps: "b" }, { perhaps: "a" }]);
    expect(data("a: text", "b: integer", ["x: '{{a}}'", "x: '{{b}}'"])).toEqual([undefined, undefined]);
    expect(data("a: text", "b: text", ["x: '{{a}}'", "y: '{{b}}'"])).toEqual([undefined, undefined]);
    const two = "a: text\nb: text";
    expect(data(two, "c: text", ["x: '{{a}}{{b}}'", "x: '{{c}}'"])).toEqual([undefined, undefined, undefined]);
  });
});
