import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import { flowspec } from "../support/cli.ts";
import { handMade, ofSpecs } from "../support/pdf.ts";

const [hand, specs] = [handMade, ofSpecs].map((folder) => fileURLToPath(folder)) as [string, string];

/** What is proposed for each party, without the heading. */
async function placed(folder: string, file: string): Promise<Readonly<Record<string, string>>> {
  const { code, stdout } = await flowspec(folder, ["place", file]);
  expect(code).toBe(0);
  return Object.fromEntries(
    stdout.split("---\n").map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(2, end), part.slice(end + 1)];
    }),
  );
}

/** A contract whose one approver, a company, has what was proposed. */
function contractWith(part: string): string {
  const pasted = part
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return `flowspec: 1
name: pasted
action: CreateFlowByFiles
params:
  operatorId: user-id
  fileId: file-id
  signatory: person-name
  mobile: mobile
initiator: { userId: "{{operatorId}}" }
title: 合同
files: [{ id: "{{fileId}}" }]
approvers:
  - type: company
    organization: 典子谦示例企业
    name: "{{signatory}}"
    mobile: "{{mobile}}"
${pasted.includes("sign:") ? "" : "    sign: [{ type: seal, at: { page: 1, x: 0, y: 0 } }]\n"}${pasted}
`;
}

describe("flowspec place", () => {
  test("proposes what the usual words want, for the party they belong to", async () => {
    expect(await placed(specs, "labour-contract.pdf")).toMatchObject({
      甲方: `sign:
  # "甲方盖章" is a usual word for a seal, page 2; sure
  - { type: seal, at: { keyword: "甲方盖章：" } }
  # "甲方签署日期" is a usual word for the date of signing, page 2; sure
  - { type: date, at: { keyword: 甲方签署日期, align: right, offset: [13, 0] }, size: [120, 20], format: yyyy年m月d日, fontSize: 12 }
  # an offer, a paging seal over the edges of the pages, pages 1-2; perhaps
  - { type: paging-seal, at: { y: 100 } }
`,
    });
    const blanks = await placed(hand, "blanks.pdf");
    expect(blanks["乙方"]).toContain("{ type: signature, at: { keyword: 乙方签字, align: right, offset: [14, 0] } }");
    expect(blanks["甲方"]).toContain("{ type: text, at: { page: 1, x: 216, y: 171.4 }, size: [120, 12], autofill: personal-idcard }");
    expect(blanks["甲方"]).toContain(
      "{ type: date, at: { keyword: 签署日期, align: right, offset: [98, 0] }, size: [120, 20], format: yyyy年m月d日, fontSize: 12 }",
    );
    expect(Object.values(blanks).join("")).not.toContain("签字盖章后生效");
  });

  test("proposes nothing on blanks that were filled in, or that are too narrow for a word", async () => {
    const parts = Object.values(await placed(hand, "filled.pdf")).join("");
    expect(parts.match(/at: \{ page: 1, x: \d+/gu)).toEqual(["at: { page: 1, x: 108"]);
  });

  test("proposes what the fields of a form want", async () => {
    const fields = await placed(hand, "fields.pdf");
    expect(fields["甲方"]).toContain("{ type: seal, at: { field: 甲方印章 } }");
    expect(fields["甲方"]).toContain("{ type: multiline-text, at: { field: 甲方地址 } }");
    expect(fields["No party is named here."]).toContain("{ type: checkbox, at: { field: 同意条款 } }");
    const purchase = await placed(specs, "purchase-contract.pdf");
    expect(purchase["No party is named here."]).toContain(
      '# a text field for a date after "交货日期", page 1; likely\n  - { type: date, at: { field: deliverBy } }',
    );
  });

  test("proposes one component where a word stands for the same thing on many pages", async () => {
    const { 投标人: tenderer = "" } = await placed(specs, "tender.pdf");
    expect(tenderer).toContain(
      '# "投标人（公章）" is a usual word for a seal, pages 2-25; sure\n  - { type: seal, at: { keyword: "投标人（公章）", occurrence: all } }',
    );
    expect(tenderer.match(/type: seal/gu)).toHaveLength(2);
  });

  test.each([
    ["labour-contract.pdf", specs],
    ["purchase-contract.pdf", specs],
    ["tender.pdf", specs],
    ["blanks.pdf", hand],
    ["columns.pdf", hand],
    ["fields.pdf", hand],
    ["signed.pdf", hand],
    ["spaced.pdf", hand],
    ["escapes.pdf", hand],
  ] as const)("what it proposes for %s can be pasted under an approver", async (file, folder) => {
    const parts = Object.values(await placed(folder, file));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const errors = checkSource({ path: "pasted.flow.yaml", text: contractWith(part) }).diagnostics.filter(
        ({ severity }) => severity === "error",
      );
      expect(errors.map(({ code, message }) => `${code.name}: ${message}\n${part}`)).toEqual([]);
    }
  });

  test("and what is no component cannot: the check above would see it", () => {
    const { diagnostics } = checkSource({
      path: "pasted.flow.yaml",
      text: contractWith("sign:\n  - { type: stamp, at: { keyword: 甲方盖章 } }\n"),
    });
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("says so where there is nothing to propose", async () => {
    const { code, stdout, stderr } = await flowspec(hand, ["place", "image.pdf"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("no fields and none of the usual words");
  });
});
