import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { renderSample } from "../../src/render.ts";
import { isObject } from "../../src/model/json.ts";
import { resolveSource } from "../../src/resolve.ts";
import { traceValue } from "../../src/trace/trace.ts";
import { flowspec } from "../support/cli.ts";
import { tried } from "../support/long.ts";
import { specSettings, specSources } from "../support/specs.ts";
import { folderOf } from "../support/tree.ts";
import { company, contractWith, environments } from "./contracts.ts";

/** Every value of a body by its pointer, also those of JSON in a text. */
function* valuesIn(value: unknown, pointer = ""): Generator<readonly [string, unknown]> {
  yield [pointer, value];
  const inner = pointer.endsWith("Extra") && typeof value === "string" && value.startsWith("{") ? (JSON.parse(value) as unknown) : value;
  if (Array.isArray(inner)) for (const [index, item] of inner.entries()) yield* valuesIn(item, `${pointer}/${index}`);
  else if (isObject(inner))
    for (const [key, item] of Object.entries(inner)) yield* valuesIn(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

describe("every value of a request has its causes", () => {
  test.each(tried(specSources, 8).map((source) => ({ name: source.path, source })))("$name", ({ source }) => {
    const { value: contract } = checkSource(source, specSettings);
    const { value: document } = resolveSource(source, specSettings);
    if (contract === undefined || document === undefined) throw new Error(`${source.path} is no contract`);
    for (const sample of contract.samples) {
      for (const [pointer, value] of valuesIn(renderSample(contract, sample.name))) {
        const trace = traceValue(contract, document, pointer, sample);
        if ("nearest" in trace) throw new Error(`${sample.name}: no ${pointer}`);
        expect(trace.value, pointer).toEqual(value);
        if (value !== "{}") expect(trace.causes.length, pointer).toBeGreaterThan(0);
      }
    }
  });
});

const spec = contractWith(
  company.replace("at: { page: 1, x: 100, y: 600 }", "pages: 2-last, at: { page: 2, x: 20mm, y: 600 }"),
  "deadline: +30d\n",
).replace("review: {", "review: { now: 2026-01-05T09:00:00+08:00,");
const project = { "flowspec.config.yaml": environments, "specs/a.flow.yaml": spec };
const trace = async (pointer: string, ...more: readonly string[]) =>
  flowspec(await folderOf(project), ["trace", "specs/a.flow.yaml", pointer, "--env", "test", ...more]);

describe("flowspec trace", () => {
  test("names line, rule, parameter and the sample's value", async () => {
    expect((await trace("/Approvers/0/ApproverName", "--sample", "review", "--show-personal")).stdout)
      .toBe(`/Approvers/0/ApproverName is "李四"

specs/a.flow.yaml:14:11  name: "{{name}}"
  rule: contract.approvers › approver.name: Real name of the person who signs.
  parameter: name, declared at specs/a.flow.yaml:4:41, given at specs/a.flow.yaml:6:131
`);
  });

  test("names the environment, the encoding and what the compiler adds", async () => {
    expect((await trace("/Approvers/0/SignComponents/0/ComponentValue")).stdout).toContain(
      "environment: test, vars.sealId at flowspec.config.yaml:3:50",
    );
    expect((await trace("/Approvers/0/SignComponents/0/ComponentPosX")).stdout).toMatch(/placement\.x: .*\n {2}encoded by: points\n/u);
    expect((await trace("/Approvers/0/SignComponents/0/ComponentWidth")).stdout).toContain("rule: no key says it: the compiler adds");
  });

  test("looks into JSON that stands in a text", async () => {
    const { stdout } = await trace("/Approvers/0/SignComponents/0/ComponentExtra/PageRanges/0/EndPage");
    expect(stdout).toContain("EndPage is -1\n");
    expect(stdout).toContain("sign-component.pages");
  });

  test("shows what is open without a sample", async () => {
    expect((await trace("/Approvers/0/ApproverName")).stdout).toContain("/Approvers/0/ApproverName is {{name}}\n");
    expect(JSON.parse((await trace("/Deadline", "--json")).stdout)).toMatchObject({
      version: 1,
      open: 'unixSeconds("+30d")',
      causes: [{ line: 10, rule: { kind: "key", keys: ["contract.deadline"] } }],
    });
    expect(JSON.parse((await trace("/Deadline", "--json", "--sample", "review")).stdout)).toMatchObject({ value: 1_770_166_800 });
  });

  test.each([
    ["/Approvers/1", "the request has no /Approvers/1; the nearest is /Approvers, which holds 0"],
    ["/Approvers/0/Name", "the nearest is /Approvers/0, which holds ApproverType, OrganizationName"],
    ["/FlowName/x", "the nearest is /FlowName, which holds a value without members"],
    ["FlowName", "a pointer into the request begins with /"],
  ])("%s leads nowhere", async (pointer, said) => {
    const { code, stdout, stderr } = await trace(pointer);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });

  test("knows no sample that the contract has not", async () => {
    expect(await trace("/FlowName", "--sample", "reveiw")).toMatchObject({
      code: 2,
      stderr: 'error: example has no sample "reveiw"; it has review\n',
    });
  });
});
