import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { residual } from "../src/3-check/judge/residual.ts";
import { writtenJudgement } from "../src/5-emit/judgement.ts";
import { checkSource } from "../src/compile.ts";
import type { Contract } from "../src/model/contract.ts";
import type { CompiledLaws } from "../src/runtime/judgement.ts";
import { stepwise } from "../src/runtime/pattern/matcher.ts";
import type { Recipe } from "../src/runtime/recipe.ts";
import { readJudgement } from "../src/runtime/written.ts";
import { specContracts } from "./support/specs.ts";

const path = (name: string): string => new URL(`emit/contracts/${name}.flow.yaml`, import.meta.url).pathname;
const others = ["everything", "bundle"].map((name) => checked(readFileSync(path(name), "utf8"), name));

function checked(text: string, name: string): Contract {
  const { value, diagnostics } = checkSource({ path: `${name}.flow.yaml`, text });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

/** Laws as they can be compared: matchers are functions, and whether a reading is optional matters to rows alone. */
function comparable({ params, facts, ...laws }: CompiledLaws): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    // What is written of a parameter stays in its declaration.
    const isParam = "type" in value && "personal" in value;
    const isReading = "kind" in value && (value.kind === "param" || value.kind === "item");
    const left = ["matcher", ...(isReading ? ["optional"] : []), ...(isParam ? ["optional", "default", "stepwise", "item", "fields"] : [])];
    return Object.fromEntries(Object.entries(value).flatMap(([name, each]) => (left.includes(name) ? [] : [[name, plain(each)]])));
  };
  return { params: plain(params), facts: plain(facts), ...laws };
}

function expectReadBack(contract: Contract): void {
  const { judged } = residual(contract);
  expect(comparable(readJudgement(writtenJudgement(contract.name, judged)))).toEqual(comparable(judged));
}

describe("what is left to judge of a contract is read as it was meant", () => {
  test.each([...specContracts(), ...others].map((contract) => ({ name: contract.name, contract })))("$name", ({ contract }) =>
    expectReadBack(contract),
  );

  test("of names that look like words of the notation", () => {
    const contract = checked(
      `flowspec: 1
name: dollars
action: CreateFlowByFiles
summary: Names with dollars.
initiator: { userId: yDRxxxxxxxxxxxxxxxxxxxxxxxxxxxx1 }
title: A contract
files: [{ id: "{{fileId}}" }]
userData: { $param: "{{note}}", $as: approver, $$value: [1, { $text: x }], __proto__x: 1 }
params:
  fileId: { type: file-id }
  note: { type: text }
  people: { type: list, items: { name: { type: person-name }, mobile: { type: mobile } } }
approvers:
  - each: { person: people }
    type: person
    role: Signer
    name: "{{person.name}}"
    mobile: "{{person.mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 10, y: 10 } }]
samples: {}
`,
      "dollars",
    );
    expectReadBack(contract);
    expect(JSON.stringify(writtenJudgement(contract.name, residual(contract).judged).facts)).toContain('"$$param":{"$param":"note"}');
  });

  test("of patterns, and names what tries them step by step only where the engine of the machine would take long", () => {
    const contract = checked(
      `flowspec: 1
name: patterns
action: CreateFlowByFiles
summary: Patterns that the engine of the machine can and cannot be trusted with.
initiator: { userId: yDRxxxxxxxxxxxxxxxxxxxxxxxxxxxx1 }
title: "{{plain}} {{costly}}"
files: [{ id: yDRimageFileId000000000000000001 }]
params:
  plain: { type: text, pattern: "[A-Z][0-9]{6}" }
  costly: { type: text, pattern: "[a-z]*[a-z]*[0-9]" }
approvers: [{ type: person, name: 张三, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 10, y: 10 } }] }]
samples: {}
`,
      "patterns",
    );
    expectReadBack(contract);
    const { params } = writtenJudgement(contract.name, residual(contract).judged);
    expect(params["plain"]).not.toHaveProperty("stepwise");
    expect(params["costly"]).toMatchObject({ stepwise: { by: stepwise } });
    const [plain, costly] = readJudgement(writtenJudgement(contract.name, residual(contract).judged)).params.map(({ is }) => is.matcher);
    expect(plain).toBeInstanceOf(RegExp);
    expect([`${"a".repeat(90)}1`, "a".repeat(90)].map((text) => costly?.test(text))).toEqual([true, false]);
  });

  test("of repetitions of one list in each other", () => {
    const inner: Recipe = {
      kind: "list",
      items: [
        {
          kind: "elements",
          each: { kind: "param", name: "people" },
          when: [
            { value: { kind: "item", depth: 0, name: "leads" }, negated: true },
            { value: { kind: "param", name: "kind" }, word: "a and b", negated: false },
          ],
          value: {
            kind: "record",
            fields: { of: { kind: "item", depth: 0, name: "name" }, name: { kind: "item", depth: 1, name: "name" } },
            place: {
              as: ["cc"],
              at: "/cc/0/inner/0",
              loops: [
                { kind: "param", name: "people" },
                { kind: "param", name: "people" },
              ],
            },
          },
        },
      ],
    };
    const outer = { kind: "elements", each: { kind: "param", name: "people" }, value: { kind: "record", fields: { inner } } } as const;
    const facts: Recipe = { kind: "record", fields: { cc: { kind: "list", items: [outer] } } };
    const judged: CompiledLaws = { action: "CreateFlowByFiles", service: "ess", params: [], laws: [], facts, said: ["a /cc/0"] };
    const written = writtenJudgement("nested", judged);
    expect(JSON.stringify(written.facts)).toContain('"of":{"$param":"people[0].name"},"name":{"$param":"people[].name"}');
    expect(readJudgement(written)).toEqual(judged);
  });
});
