import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/1-parse/parse.ts";
import { checkSource } from "../../src/compile.ts";
import { renderSample } from "../../src/render.ts";
import { printDocument } from "../../src/lift/document.ts";
import { dataOf } from "../../src/model/document.ts";
import { resolveSource } from "../../src/resolve.ts";
import { flowspec } from "../support/cli.ts";
import { tried } from "../support/long.ts";
import { specSettings, specSources } from "../support/specs.ts";
import { folderOf } from "../support/tree.ts";
import { company, contractWith, environments, party } from "./contracts.ts";

describe("a resolved contract", () => {
  test.each(tried(specSources, 8).map((source) => ({ name: source.path, source })))(
    "of $name is a contract with the same requests",
    ({ source }) => {
      const { value: document } = resolveSource(source, specSettings);
      const before = checkSource(source, specSettings).value;
      for (const remark of [undefined, () => "specs/甲.yaml:1"]) {
        const text = document === undefined ? "" : printDocument(document, remark);
        const after = checkSource({ path: source.path, text }).value;
        expect(after?.samples.map(({ name }) => renderSample(after, name))).toEqual(
          before?.samples.map(({ name }) => renderSample(before, name)),
        );
      }
    },
  );

  test("reads as what was printed, whatever is in it", () => {
    const value = fc.letrec<{ data: unknown }>((tie) => ({
      data: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: "binary" }),
        fc.constantFrom(
          "",
          "#",
          "a # b",
          "a\nb\n",
          " a",
          "<<",
          "null",
          "1e3",
          "0x1",
          "{{x}}",
          "- a",
          "合同：",
          "2026-01-05",
          "a: b",
          "\u2028",
        ),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("data"), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie("data"), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).data;
    fc.assert(
      fc.property(value, fc.boolean(), (data, remarked) => {
        const { value: node } = parse({ path: "a.json", text: JSON.stringify({ data }) });
        if (node === undefined) return;
        const text = printDocument(node, remarked ? () => "specs/a.flow.yaml:1, vars.x of b.yaml:2" : undefined);
        const { value: again, diagnostics } = parse({ path: "a.yaml", text });
        expect(diagnostics, text).toEqual([]);
        expect(again && dataOf(again), text).toEqual(dataOf(node));
      }),
    );
  });
});

describe("flowspec resolve", () => {
  const project = {
    "flowspec.config.yaml": environments,
    "specs/a.flow.yaml": contractWith(`${company}  - use: ./parties/supplier.yaml\n    role: 乙方 # here\n`),
    "specs/parties/supplier.yaml": party,
  };

  test("shows where each value comes from", async () => {
    const folder = await folderOf(project);
    const { code, stdout, stderr } = await flowspec(folder, [
      "resolve",
      "specs/a.flow.yaml",
      "--env",
      "test",
      "--origin",
      "--show-personal",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("organization: 典子谦测试企业 # specs/a.flow.yaml:12, vars.organization of flowspec.config.yaml:3\n");
    expect(stdout).toContain(`  - role: 乙方 # specs/a.flow.yaml:17
    type: person # specs/parties/supplier.yaml:1
    name: "{{name}}" # specs/parties/supplier.yaml:2
`);
    expect(stdout.split("\n").filter((line) => /: [^#]*[^\s#:][^#]*$/u.test(line))).toEqual([]);
  });

  test("is YAML without comments, or JSON", async () => {
    const folder = await folderOf(project);
    const yaml = await flowspec(folder, ["resolve", "specs/a.flow.yaml", "--env", "production", "--show-personal"]);
    const json = await flowspec(folder, ["resolve", "specs/a.flow.yaml", "--env", "production", "--json", "--origin", "--show-personal"]);
    const { value } = parse({ path: "a.yaml", text: yaml.stdout });
    const read = JSON.parse(json.stdout) as { contract: unknown; origins: Readonly<Record<string, unknown>> };
    expect(yaml.stdout).not.toContain("#");
    expect(read).toMatchObject({ version: 1, spec: "specs/a.flow.yaml", env: "production" });
    expect(value && dataOf(value)).toEqual(read.contract);
    expect(read.origins["/approvers/1/type"]).toEqual({ file: "specs/parties/supplier.yaml", line: 1, column: 7 });
    expect(read.origins["/approvers/0/organization"]).toMatchObject({
      vars: [{ name: "vars.organization", file: "flowspec.config.yaml", line: 2 }],
    });
  });

  test("says what it could not follow, and shows the rest", async () => {
    const { "specs/parties/supplier.yaml": _, ...rest } = project;
    const { code, stdout, stderr } = await flowspec(await folderOf(rest), ["resolve", "specs/a.flow.yaml", "--env", "test"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[used-files]");
    expect(stdout).toContain("use: ./parties/supplier.yaml");
  });
});
