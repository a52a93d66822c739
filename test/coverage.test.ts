import fc from "fast-check";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { checkSource } from "../src/compile.ts";
import { type Coverage, coverageOf } from "../src/branches.ts";
import { isObject } from "../src/model/json.ts";
import { flowspec } from "./support/cli.ts";
import { runs } from "./support/long.ts";
import { folderOf } from "./support/tree.ts";

const path = "specs/a.flow.yaml";

/** A contract whose parameters, samples and filled components are given as YAML. */
function contract(params: string, samples: string, fill: string): string {
  return `flowspec: 1
name: a
action: CreateFlowByFiles
params:
${params}
samples:
${samples}
initiator: { userId: 19561039c99fe825a934a132520fde6a }
title: 采购合同
files: [{ id: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk }]
approvers:
  - { type: person, name: 李四, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
fill:
${fill}
`;
}

const component = (more: string): string => `  - { type: text, at: { field: a }, value: x, ${more} }`;

function coverage(text: string): Coverage {
  const { value } = checkSource({ path, text });
  if (value === undefined) throw new Error("no contract");
  return coverageOf(value);
}

/** The ways that no sample goes, each with what a sample would say. */
function missing(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    coverage(text).forks.flatMap(({ kind, name, branches }) =>
      branches
        .filter(({ reached }) => !reached)
        .map(({ way, lacking }) => [
          `${kind} ${name} ${way}`,
          `${(lacking?.values ?? []).map(([param, yaml]) => `${param}: ${yaml}`).join(", ")}${lacking?.without === undefined ? "" : ` without ${lacking.without}`}`,
        ]),
    ),
  );
}

describe("ways that no sample goes", () => {
  test.each([
    ["a flag", "  flag: boolean", "  review: { flag: true }", "when: flag", { "when flag false": "flag: false" }],
    [
      "its opposite is the same question",
      "  flag: boolean",
      "  review: { flag: true }",
      "when: not flag",
      { "when flag false": "flag: false" },
    ],
    [
      "a flag with a default",
      "  flag: { type: boolean, default: false }",
      "  review: {}",
      "when: flag",
      { "when flag true": "flag: true" },
    ],
    ["both by two samples", "  flag: boolean", "  review: { flag: true }\n  other: { flag: false }", "when: flag", {}],
    [
      "an optional parameter",
      "  note: { type: text, optional: true }",
      "  review: {}",
      "when: note",
      { "when note true": "note: …", "optional note given": "note: …" },
    ],
    [
      "an optional parameter that is always given",
      "  note: { type: text, optional: true }",
      "  review: { note: x }",
      "when: not note",
      { "when note false": " without note", "optional note absent": " without note" },
    ],
    [
      "words",
      "  kind: { type: enum, values: [company, person, on] }",
      "  review: { kind: company }",
      "when: kind is company",
      { "when kind is company false": "kind: person", "word kind person": "kind: person", "word kind on": 'kind: "on"' },
    ],
    ["the only word", "  kind: { type: enum, values: [x] }", "  review: { kind: x }", "when: kind is x", {}],
    [
      "terms of which one may not hold",
      "  a: boolean\n  kind: { type: enum, values: [x] }",
      "  review: { a: true, kind: x }",
      "when: kind is x and a",
      { "when kind is x and a false": "a: false" },
    ],
    [
      "terms that all hold",
      "  a: boolean\n  kind: { type: enum, values: [x] }",
      "  review: { a: false, kind: x }",
      "when: a and kind is x",
      { "when a and kind is x true": "a: true, kind: x" },
    ],
  ])("%s", (_, params, samples, more, expected) => {
    expect(missing(contract(params, samples, component(more)))).toEqual(expected);
  });

  const people = (bounds: string): string =>
    `  people: { type: list, items: { name: person-name, mobile: mobile, spouse: { type: text, optional: true } }${bounds} }`;

  test.each([
    ["", ["one", "several"]],
    [", minItems: 1", ["one", "several"]],
    [", minItems: 2", ["several"]],
    [", maxItems: 1", ["one"]],
  ] as const)("a list%s is what its bounds let it be", (bounds, ways) => {
    const text = contract(people(bounds), "  review: { people: [] }", component("each: people"));
    const found = coverage(text).forks.find(({ kind }) => kind === "each");
    expect(found?.branches.filter(({ way }) => way !== "none").map(({ way }) => way)).toEqual(ways);
    expect(found?.branches.some(({ way }) => way === "none")).toBe(!bounds.includes("minItems"));
  });

  test("items, their fields and conditions on them", () => {
    const text = contract(
      people(""),
      '  review: { people: [{ name: 李四, mobile: "13200000000" }] }',
      component("each: { person: people }, when: person.spouse"),
    );
    expect(missing(text)).toEqual({
      "when person.spouse true": 'people: [{ name: 张三, mobile: "13200000000", spouse: … }]',
      "each people none": "people: []",
      "each people several": 'people: [{ name: 张三, mobile: "13200000000" }, { name: 张三, mobile: "13200000000" }]',
      "optional people[].spouse given": 'people: [{ name: 张三, mobile: "13200000000", spouse: … }]',
    });
  });

  test("a list of several elements is one", () => {
    const { forks } = coverage(
      contract(
        "  names: { type: list, items: text }",
        "  review: { names: [x] }",
        `${component("each: names")}\n${component("each: { name: names }")}`,
      ),
    );
    expect(forks.map(({ name, places }) => [name, places.length])).toEqual([["names", 2]]);
  });

  test("what no sample comes to says what stands around it", () => {
    const text = contract(
      "  flag: boolean\n  names: { type: list, items: text }",
      "  review: { flag: false, names: [] }",
      component("when: flag, each: names"),
    );
    expect(missing(text)).toMatchObject({ "each names several": "flag: true, names: […, …]" });
  });

  test("without samples all of them", () => {
    const text = contract("  flag: boolean", "  review: { flag: true }", component("when: flag")).replace(/samples:\n.*\n/u, "");
    expect(missing(text)).toEqual({ "when flag true": "flag: true", "when flag false": "flag: false" });
  });
});

test("a sample that is added as it is advised goes the way that none went", () => {
  const names = fc.constantFrom("a", "b", "c");
  const field = fc.constantFrom("boolean", "{ type: text, optional: true }", "{ type: enum, values: [x, y, z] }");
  const declared = fc.record({ a: field, b: field, c: field, list: fc.record({ a: field, b: field }) });
  const conditionOf = (of: Readonly<Record<string, string>>, prefix: string) =>
    fc.array(fc.tuple(names, fc.boolean(), fc.constantFrom("x", "y")), { minLength: 1, maxLength: 2 }).map((terms) => {
      const known = terms.filter(([name], index) => name in of && terms.findIndex(([other]) => other === name) === index);
      return known
        .map(([name, negated, word]) => {
          const isEnum = of[name]?.includes("enum");
          return isEnum ? `${prefix}${name} is ${negated ? "not " : ""}${word}` : `${negated ? "not " : ""}${prefix}${name}`;
        })
        .join(" and ");
    });
  const made = declared.chain(({ list, ...of }) =>
    fc.record({
      of: fc.constant(of),
      list: fc.constant(list),
      elements: fc.array(fc.record({ top: conditionOf(of, ""), each: fc.boolean(), inner: conditionOf(list, "item.") }), {
        minLength: 1,
        maxLength: 3,
      }),
      values: fc.array(
        fc.record({
          words: fc.array(fc.constantFrom("x", "y", "z"), { minLength: 5, maxLength: 5 }),
          truths: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
          items: fc.nat(2),
        }),
        { maxLength: 2 },
      ),
    }),
  );
  const value = (type: string, word: string, truth: boolean): unknown =>
    type === "boolean" ? truth : type.includes("enum") ? word : truth ? "text" : undefined;
  fc.assert(
    fc.property(made, ({ of, list, elements, values }) => {
      const filled = (
        fields: Readonly<Record<string, string>>,
        { words, truths }: (typeof values)[number],
        from: number,
      ): Record<string, unknown> =>
        Object.fromEntries(
          Object.entries(fields)
            .map(
              ([name, type], index) => [name, value(type, words[(from + index) % 5] ?? "x", truths[(from + index) % 5] ?? true)] as const,
            )
            .filter(([, each]) => each !== undefined),
        );
      const params = [
        ...Object.entries(of),
        [
          "list",
          `{ type: list, items: { ${Object.entries(list)
            .map(([name, type]) => `${name}: ${type}`)
            .join(", ")} } }`,
        ],
      ];
      const samples = values.map(
        (each, index) =>
          [`s${index}`, { ...filled(of, each, 0), list: Array.from({ length: each.items }, (_, at) => filled(list, each, at)) }] as const,
      );
      const fill = elements.map(({ top, each, inner }) => {
        const when = each && inner !== "" ? inner : top;
        return component([...(each ? ["each: list"] : []), ...(when === "" ? [] : [`when: ${when}`])].join(", "));
      });
      const textOf = (all: readonly (readonly [string, unknown])[]): string =>
        contract(
          params.map(([name, type]) => `  ${name}: ${type}`).join("\n"),
          all.length === 0 ? "  {}" : all.map(([name, sample]) => `  ${name}: ${JSON.stringify(sample)}`).join("\n"),
          fill.join("\n"),
        );
      const before = coverage(textOf(samples));
      const lacking = before.forks.flatMap(({ branches }) => branches.flatMap((branch) => branch.lacking ?? []));
      const added = lacking.map(({ base, values: wanted, without }, index) => {
        const taken = Object.fromEntries(
          Object.entries(samples.find(([name]) => name === base)?.[1] ?? {}).filter(([name]) => name !== without),
        );
        const given: unknown = parse(`{ ${wanted.map(([name, yaml]) => `${name}: ${yaml}`).join(", ")} }`);
        return [`more${index}`, { ...taken, ...(isObject(given) ? given : {}) }] as const;
      });
      const after = coverage(textOf([...samples, ...added]));
      expect(
        after.forks.flatMap(({ kind, name, branches }) =>
          branches.filter(({ reached }) => !reached).map(({ way }) => `${kind} ${name} ${way}`),
        ),
      ).toEqual([]);
    }),
    { numRuns: runs(60, 20_000) },
  );
});

describe("check --coverage", () => {
  const text = contract(
    "  flag: boolean\n  names: { type: list, items: text }",
    "  review: { flag: true, names: [x] }",
    component("when: flag, each: names"),
  );

  test("says what is not reached at its line, with the sample to add, and counts", async () => {
    const folder = await folderOf({ [path]: text });
    const { code, stdout } = await flowspec(folder, ["check", "--coverage"]);
    expect(code).toBe(0);
    expect(stdout).toBe(`specs/a.flow.yaml: 2 of 5 branches reached
  15:53 \`when: flag\` is never false
      flag-false: { <<: *review, flag: false }
  15:65 \`each: names\` never has no item
      names-none: { <<: *review, names: [] }
  15:65 \`each: names\` never has several items
      names-several: { <<: *review, names: […, …] }

\`<<: *review\` takes the other values of that sample, which bears the anchor: \`review: &review\`; \`…\` is yours to write.

2 of 5 branches reached.
`);
  });

  test("is data for programs", async () => {
    const folder = await folderOf({ [path]: text });
    const { stdout } = await flowspec(folder, ["check", "--coverage", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      diagnostics: expect.any(Array) as unknown,
      coverage: {
        branches: 5,
        reached: 2,
        contracts: [
          {
            path,
            name: "a",
            branches: 5,
            reached: 2,
            missing: [
              {
                kind: "when",
                name: "flag",
                way: "false",
                at: [{ file: path, line: 15, column: 53 }],
                sample: { base: "review", values: { flag: "false" }, line: "flag-false: { <<: *review, flag: false }" },
              },
              { kind: "each", way: "none" },
              { kind: "each", way: "several" },
            ],
          },
        ],
      },
    });
  });

  test("fails where samples show less than is wanted, and where a contract has an error", async () => {
    const folder = await folderOf({ [path]: text });
    expect((await flowspec(folder, ["check", "--coverage-min", "40"])).code).toBe(0);
    const less = await flowspec(folder, ["check", "--coverage-min", "41"]);
    expect([less.code, less.stderr]).toEqual([1, expect.stringContaining("Samples reach less than 41 % of the branches.")]);
    expect((await flowspec(folder, ["check", "--coverage-min", "most"])).code).toBe(2);
    expect((await flowspec(folder, ["check", "--coverage", "--fix"])).code).toBe(2);
    const broken = await folderOf({ [path]: text.replace("采购合同", "") });
    const { code, stdout, stderr } = await flowspec(broken, ["check", "--coverage"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("What samples reach is told once no contract has an error.");
  });
});
