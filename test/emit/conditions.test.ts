import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { mapOf } from "../../src/model/document.ts";
import type { Source } from "../../src/model/source.ts";
import { renderContract } from "../../src/render.ts";
import { joinParts, precompileRows } from "../../src/rows.ts";
import { importGenerated, builderIn } from "../support/imported.ts";
import { runs } from "../support/long.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a condition says, and whether it is so of values, and of an item. */
interface Said {
  readonly text: string;
  readonly holds: (values: Values, item: Values) => boolean;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** What names alone say, in conditions outside of repetitions; of an item the same is said of its fields. */
const bare: readonly Said[] = [
  ...["flag", "maybe"].map((name): Said => ({ text: name, holds: (values) => values[name] === true })),
  ...["guarantor", "note", "tags", "count", "until", "manner"].map((name): Said => ({
    text: name,
    holds: (values) => isGiven(values[name]),
  })),
  { text: "manner is a", holds: ({ manner }) => manner === "a" },
  { text: "manner  is   not b", holds: ({ manner }) => manner !== "b" },
  { text: "fallback is b", holds: ({ fallback = "b" }) => fallback === "b" },
];
const ofItems: readonly Said[] = [
  { text: "line.urgent", holds: (_, { urgent }) => urgent === true },
  { text: "line.remark", holds: (_, { remark }) => isGiven(remark) },
];
const opposite = ({ text, holds }: Said): Said => ({
  text: text.includes(" is ") ? text.replace(/ is +(not )?/u, (_, not) => (not === undefined ? " is not " : " is ")) : `not ${text}`,
  holds: (values, item) => !holds(values, item),
});

/** Words of an enum: any texts, many of which hold words of conditions. */
const word = fc.oneof(
  fc.constantFrom(
    "and",
    "not",
    "is",
    "or",
    "a and b",
    "a and flag",
    "b and not flag",
    "not a",
    "is a",
    "is not a",
    " a",
    "a ",
    "a",
    "b",
    "true",
    "公司",
    "个人 and 企业",
  ),
  fc.stringMatching(/^[a-z 和]{1,8}$/u),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }),
);
const isWord = (text: string): boolean => text.trim() !== "" && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]|\{\{/u.test(text);
const words = fc.uniqueArray(word.filter(isWord), { minLength: 2, maxLength: 5 });

/** Words that can be said after `is`: one that begins with `not` may be read as a negation of another. */
const sayable = (all: readonly string[]): readonly string[] => all.filter((each) => !/^\s*not\s/u.test(each));

const ofEnum = (all: readonly string[], field: string): fc.Arbitrary<Said> =>
  fc.tuple(fc.constantFrom(...all), fc.boolean()).map(([each, isNot]) => ({
    text: `${field} is ${isNot ? "not " : ""}${each}`,
    holds: (values, item) => ((field.startsWith("line.") ? item["kind"] : values["kind"]) === each) !== isNot,
  }));

/** Conditions of some terms, of which the last may say a word that reaches to the end. */
function conditions(all: readonly string[], isRepeated: boolean): fc.Arbitrary<Said> {
  const said = sayable(all);
  const simple = fc
    .tuple(fc.constantFrom(...(isRepeated ? [...bare, ...ofItems] : bare)), fc.boolean())
    .map(([term, isNot]) => (isNot ? opposite(term) : term));
  const last = said.length === 0 ? [] : [ofEnum(said, "kind"), ...(isRepeated ? [ofEnum(said, "line.kind")] : [])];
  return fc
    .tuple(fc.array(simple, { maxLength: 2 }), fc.oneof(simple, ...last))
    .map(([before, end]) => [...before, end])
    .map((terms) => ({
      text: terms.map(({ text }) => text).join(" and "),
      holds: (values, item) => terms.every(({ holds }) => holds(values, item)),
    }));
}

interface Case {
  readonly words: readonly string[];
  readonly once: readonly Said[];
  readonly repeated: readonly Said[];
}

const cases: fc.Arbitrary<Case> = words.chain((all) =>
  fc.record({
    words: fc.constant(all),
    once: fc.array(conditions(all, false), { minLength: 12, maxLength: 12 }),
    repeated: fc.array(conditions(all, true), { minLength: 12, maxLength: 12 }),
  }),
);

function contractOf({ words: all, once, repeated }: Case, name: string): Source {
  const text = `flowspec: 1
name: ${name}
action: CreateFlowByFiles
params:
  file: file-id
  flag: boolean
  maybe: { type: boolean, optional: true }
  kind: { values: ${JSON.stringify(all)} }
  manner: { values: [a, b], optional: true }
  fallback: { values: [a, b], default: b }
  guarantor: { type: text, optional: true }
  note: { type: text, default: "" }
  tags: { type: list, items: text, optional: true }
  count: { type: integer, optional: true }
  until: { type: timestamp, optional: true }
  lines: { type: list, items: { kind: { values: ${JSON.stringify(all)} }, remark: { type: text, optional: true }, urgent: { type: boolean, optional: true } } }
initiator: { userId: 19561039c99fe825a934a132520fde6a }
title: 合同
files: [{ id: "{{file}}" }]
approvers:
  - { type: company-auto, organization: 典子谦示例企业, sign: [{ type: seal, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA, at: { page: 1, x: 1, y: 1 } }] }
fill:
${once.map((each, index) => `  - { type: text, at: { field: once${index} }, value: once${index}, when: ${JSON.stringify(each.text)} }`).join("\n")}
${repeated.map((each, index) => `  - { each: { line: lines }, type: text, at: { field: "many${index}-{{line.index}}" }, value: "many${index}-{{index}}", when: ${JSON.stringify(each.text)} }`).join("\n")}
userData: { all: ["{{flag}}", "{{maybe}}", "{{kind}}", "{{manner}}", "{{fallback}}", "{{guarantor}}", "{{note}}", "{{tags}}", "{{count}}", "{{until}}"] }
`;
  return { path: `${name}.flow.yaml`, text };
}

const given = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);

function valuesOf(all: readonly string[]): fc.Arbitrary<Values> {
  const kind = fc.constantFrom(...all);
  const fields = {
    file: fc.constant("yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"),
    flag: fc.boolean(),
    maybe: given(true, false),
    kind,
    manner: given("a", "b"),
    fallback: given("a", "b"),
    guarantor: given("", "王五"),
    note: given("", "注"),
    tags: given<readonly string[]>([], ["x"]),
    count: given(0, 1),
    until: given("+30d"),
    lines: fc.array(fc.record({ kind, remark: given("", "注"), urgent: given(true, false) }).map(known), { maxLength: 3 }),
  };
  return fc.record(fields).map(known);
}

function known(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The names of the components that are there by what the conditions say. */
function expected({ once, repeated }: Case, values: Values): readonly string[] {
  const lines = values["lines"] as readonly Values[];
  return [
    ...once.flatMap(({ holds }, index) => (holds(values, {}) ? [`once${index}`] : [])),
    ...repeated.flatMap(({ holds }, index) => lines.flatMap((line, at) => (holds(values, line) ? [`many${index}-${at + 1}`] : []))),
  ];
}

function componentsOf(body: unknown): readonly string[] {
  const { Components = [] } = body as { readonly Components?: readonly Readonly<Record<string, string>>[] };
  return Components.flatMap((each) => each["ComponentValue"] ?? []);
}

describe("elements with conditions", () => {
  test("are there when the conditions hold, whoever makes them, whatever the words of enums are", async () => {
    const tries = fc.sample(cases, { numRuns: runs(3, 60), seed: 13 });
    const sources = tries.map((each, index) => contractOf(each, `conditions-${index}`));
    const module = await importGenerated(...sources);
    for (const [index, source] of sources.entries()) {
      const { value: contract, diagnostics } = checkSource(source);
      expect(
        diagnostics
          .filter(({ severity }) => severity === "error")
          .map(({ message, span }) => [message, span.source.text.slice(span.start, span.end)]),
      ).toEqual([]);
      const each = tries[index];
      if (contract === undefined || each === undefined) throw new Error("no contract");
      const { build } = builderIn(module, contract.name);
      const now = 1_772_413_200;
      const renderRow = precompileRows(contract, now);
      const rows = { path: "rows", text: "" };
      fc.assert(
        fc.property(valuesOf(each.words), (values) => {
          const row = Object.entries(values);
          const body = renderContract(contract, mapOf(row, rows), now).value;
          expect(componentsOf(body)).toEqual(expected(each, values));
          expect(JSON.stringify(build(values, { now }))).toBe(JSON.stringify(body));
          const made = renderRow(row, rows).body;
          expect(made && joinParts(made)).toBe(JSON.stringify(body));
        }),
        { numRuns: runs(60, 300) },
      );
    }
  });
});
