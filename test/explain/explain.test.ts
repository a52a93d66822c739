import { describe, expect, test } from "vitest";
import { codes } from "../../src/code-families.ts";
import { docsOf } from "../../src/report/code-docs.ts";
import { width } from "../../src/report/width.ts";
import { codeFamilyNames } from "../../src/words/en/code-families.ts";
import { serviceCodeTable } from "../../src/wire/service-codes.ts";
import { flowspec } from "../support/cli.ts";

const explain = (...args: readonly string[]) => flowspec("/", ["explain", ...args]);

/** What a text says, however it is broken into lines. */
const flat = (text: string): string => text.replaceAll(/\s+/gu, "");

interface Meaning {
  readonly kind: string;
  readonly name?: string;
}

async function meaningsOf(name: string): Promise<readonly Meaning[]> {
  const { meanings } = JSON.parse((await explain(name, "--json")).stdout) as { readonly meanings: readonly Meaning[] };
  return meanings;
}

describe("a diagnostic", () => {
  test("is explained: what, why, how to mend, examples, what it looks at, and how the service answers", async () => {
    const { code, stdout, stderr } = await explain("pre-read-time-range");
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toMatchInlineSnapshot(`
      "pre-read-time-range (error)

      A contract must be read for 3 to 300 seconds before it is signed; 0 leaves the
      time to the service.

      Why: The service refuses a shorter or longer time.

      How to mend: Write a number from 3 to 300, or leave it out.

      Wrong:
        approvers:
          - { type: person, readSeconds: 301 }

      Right:
        approvers:
          - { type: person, readSeconds: 10 }

      Judges      approver.readSeconds
      Predicts    the documented constraints pre-read-time-range

      The service answers, or may answer where that is inferred:
        InvalidParameter.ParamError   ChannelCreateFlowByFiles (inferred),
                                      ChannelCreateFlowGroupByFiles (inferred),
                                      PrepareFlows (inferred), CreateFlowsByTemplates
                                      (inferred)
        InvalidParameter.PreReadTime  CreateFlowByFiles, CreateFlowGroupByFiles,
                                      CreatePrepareFlow
        InvalidParameterValue         ChannelCreatePrepareFlow (inferred)
      "
    `);
  });

  test.each(codes)("$name has an explanation, as text and as JSON", async ({ name, docs: { fix } }) => {
    const docs = { ...docsOf(name), fix };
    const { stdout } = await explain(name);
    for (const text of [docs.what, docs.why, docs.fix]) expect(flat(stdout)).toContain(flat(text));
    expect(await meaningsOf(name)).toMatchObject([{ kind: "diagnostic", name, ...docs }]);
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

  test.each([...serviceCodeTable.keys()])("%s has an explanation, as text and as JSON, also by its last part", async (name) => {
    const { code, stdout } = await explain(name);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Predicted by:|No text of a contract causes it/u);
    const meant = { kind: "service-code", name };
    expect(await meaningsOf(name)).toContainEqual(expect.objectContaining(meant));
    expect(await meaningsOf(name.slice(name.lastIndexOf(".") + 1))).toContainEqual(expect.objectContaining(meant));
  });
});

describe("without a name, or with one that nothing has", () => {
  test("all diagnostics are listed by family", async () => {
    const { code, stdout } = await explain();
    expect(code).toBe(0);
    for (const family of Object.values(codeFamilyNames)) expect(stdout).toContain(`${family}\n`);
    for (const { name } of codes) expect(stdout).toContain(`  ${name} `);
    const { families: listed } = JSON.parse((await explain("--json")).stdout) as { families: { codes: object[] }[] };
    expect(listed.flatMap((family) => family.codes)).toHaveLength(codes.length);
  });

  test.each([
    ["aprover-mobile-format", "did you mean approver-mobile-format"],
    ["InvalidParameter.mobil", "did you mean InvalidParameter.Mobile"],
    ["aprovers.deadlin", "did you mean approvers.deadline"],
    ["ApproverNmae", "did you mean ApproverName"],
    ["constructor", "`flowspec explain` lists the diagnostics"],
    ["__proto__", "`flowspec explain` lists the diagnostics"],
    ["今天天气很好", "`flowspec explain` lists the diagnostics"],
    ["", "`flowspec explain` lists the diagnostics"],
  ])("%s is unknown", async (name, said) => {
    const { code, stdout, stderr } = await explain(name);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(said);
  });

  test("only the beginning of a long text is repeated", async () => {
    const { stderr } = await explain(`今天天气很好${"很好".repeat(50)}`);
    expect(stderr.length).toBeLessThan(200);
  });
});

describe("the layout", () => {
  test("only colour that is asked for is in the text", async () => {
    expect((await explain("known-keys")).stdout).not.toContain("\u001B");
    expect((await explain("known-keys", "--color")).stdout).toContain("\u001B");
  });

  test.each(["deadline", "Name", "date", "mobile", "1", "ComponentExtra.Opacity", "FlowOption", "approver", "签署人姓名不能为空"])(
    "of %s has 80 columns, but for examples",
    async (name) => {
      const { stdout } = await explain(name);
      expect(stdout.split("\n").filter((line) => width(line) > 80)).toEqual([]);
    },
  );

  test("a long list is cut, and --all shows it", async () => {
    const cut = (await explain("approver.type")).stdout;
    expect(cut).toContain("more (--all)");
    const whole = (await explain("approver.type", "--all")).stdout;
    expect(whole).not.toContain("more (--all)");
    expect(whole.length).toBeGreaterThan(cut.length);
  });

  test("several meanings stand under a heading each", async () => {
    const { stdout } = await explain("mobile");
    expect(stdout).toContain("It means 4 things.");
    for (const heading of [
      "approver.mobile (a key of approver)",
      "cc.mobile (a key of cc)",
      "mobile (a word of the language)",
      "mobile (a type of parameters)",
    ])
      expect(stdout).toContain(`\n${heading}\n`);
  });
});

describe("what is asked may be written in other ways", () => {
  test.each([
    ["approvers[0].deadline", "key", "approver.deadline"],
    ["/approvers/0/deadline", "key", "approver.deadline"],
    ["`readSeconds`", "key", "approver.readSeconds"],
    ["READSECONDS", "key", "approver.readSeconds"],
    ["deadline:", "key", "flow.deadline"],
    ["sign_paging_seal", "code", "SIGN_PAGING_SEAL"],
    ["Approvers.0.ApproverName", "member", "Approvers.ApproverName"],
    ["CreateFlowByFilesRequest", "structure", "CreateFlowByFilesRequest"],
  ])("%s", async (asked, kind, name) => {
    expect(await meaningsOf(asked)).toContainEqual(expect.objectContaining({ kind, name }));
  });
});
