import { describe, expect, test } from "vitest";
import { codes, families } from "../src/code-families.ts";
import { serviceCodeTable } from "../src/wire/service-codes.ts";
import { flowspec } from "./support/cli.ts";

const explain = (...args: readonly string[]) => flowspec("/", ["explain", ...args]);

describe("a diagnostic", () => {
  test("is explained: what, why, how to mend, examples, and how the service answers", async () => {
    const { code, stdout, stderr } = await explain("pre-read-time-range");
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatchInlineSnapshot(`
      "pre-read-time-range (error)

      A contract must be read for 3 to 300 seconds before it is signed; 0 leaves the time to the service.

      Why: The service refuses a shorter or longer time.

      How to mend: Write a number from 3 to 300, or leave it out.

      Wrong:
        approvers:
          - { type: person, readSeconds: 301 }

      Right:
        approvers:
          - { type: person, readSeconds: 10 }

      The service answers, or may answer where that is inferred:
        InvalidParameter.ParamError: ChannelCreateFlowByFiles (inferred), ChannelCreateFlowGroupByFiles (inferred), PrepareFlows (inferred), CreateFlowsByTemplates (inferred)
        InvalidParameter.PreReadTime: CreateFlowByFiles, CreateFlowGroupByFiles, CreatePrepareFlow
        InvalidParameterValue: ChannelCreatePrepareFlow (inferred)
      "
    `);
  });

  test.each(codes)("$name has an explanation, as text and as JSON", async ({ name, docs }) => {
    const { stdout } = await explain(name);
    for (const text of [docs.what, docs.why, docs.fix]) expect(stdout).toContain(text);
    expect(JSON.parse((await explain(name, "--json")).stdout)).toMatchObject({ version: 1, kind: "diagnostic", name, ...docs });
  });
});

describe("an error code of the service", () => {
  test("is explained by the diagnostics that predict it and by what else can cause it", async () => {
    const { code, stdout } = await explain("InvalidParameter.ComponentPage");
    expect(code).toBe(0);
    for (const name of ["normal-page-nonzero", "keyword-page-range", "extra-page-ranges-bounds"]) expect(stdout).toContain(name);
    expect(stdout).toContain("pdf: How many pages there are is known from the PDF only.");
  });

  test("that no text causes says so, and what does", async () => {
    const { stdout } = await explain("OperationDenied.NoQuota");
    expect(stdout).toContain("No text of a contract causes it");
    expect(stdout).toContain("account: ");
  });

  test.each([...serviceCodeTable.keys()])("%s has an explanation, as text and as JSON", async (name) => {
    const { code, stdout } = await explain(name);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Predicted by:|No text of a contract causes it/u);
    expect(JSON.parse((await explain(name, "--json")).stdout)).toMatchObject({ version: 1, kind: "service-code", name });
  });
});

describe("without a code, or with a wrong one", () => {
  test("all diagnostics are listed by family", async () => {
    const { code, stdout } = await explain();
    expect(code).toBe(0);
    for (const family of Object.keys(families)) expect(stdout).toContain(`${family}\n`);
    for (const { name } of codes) expect(stdout).toContain(`  ${name} `);
    const { families: listed } = JSON.parse((await explain("--json")).stdout) as { families: { codes: object[] }[] };
    expect(listed.flatMap((family) => family.codes)).toHaveLength(codes.length);
  });

  test.each([
    ["aprover-mobile-format", "did you mean approver-mobile-format?"],
    ["InvalidParameter.mobil", "did you mean InvalidParameter.Mobile?"],
    ["constructor", "`flowspec explain` lists the diagnostics"],
    ["__proto__", "`flowspec explain` lists the diagnostics"],
    ["", "`flowspec explain` lists the diagnostics"],
  ])("%s is unknown", async (name, said) => {
    const { code, stdout, stderr } = await explain(name);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(said);
  });

  test("only colour that is asked for is in the text", async () => {
    expect((await explain("known-keys")).stdout).not.toContain("\u001B");
    expect((await explain("known-keys", "--color")).stdout).toContain("\u001B");
  });
});
