import { describe, expect, test } from "vitest";
import { checkPdf, checkSource } from "../../src/index.ts";
import type { Contract } from "../../src/model/contract.ts";
import { extract } from "../../src/pdf/extract.ts";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { ofSpecs, pdfBytes } from "../support/pdf.ts";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const [labour, tender] = [pdfBytes("labour-contract.pdf", ofSpecs), pdfBytes("tender.pdf", ofSpecs)];

const spec = (files: string, at: string): string => `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile, word: { type: text, default: 乙方签字 } }
initiator: { userId: "{{user}}" }
title: 劳动合同
files: [${files}]
approvers:
  - type: person
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
      - { type: signature, at: ${at} }
`;
const made = '{ id: "{{file}}" }';
const named = '{ id: "{{file}}", pdf: ./contract.pdf }';
const atWord = '{ keyword: "{{word}}", occurrence: last, align: right }';
const atKeyword = "{ keyword: 乙方签字, occurrence: last, align: right }";
const values = { user: "yDRpersonnelClerkUserId000000001", file: "yDRlabourContractPdfFileId000001", name: "张三", mobile: "13200000000" };

function contractOf(text: string): Contract {
  const { value, diagnostics } = checkSource({ path: "example.flow.yaml", text });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

async function found(text: string, params: Readonly<Record<string, unknown>>, pdf: Uint8Array, path?: string): Promise<readonly string[]> {
  const { diagnostics } = await checkPdf(contractOf(text), params, pdf, extract, {
    now: 1_767_600_000,
    ...(path === undefined ? {} : { pdf: path }),
  });
  return diagnostics.map(({ code, message }) => `${code.name}: ${message}`);
}

describe("checkPdf", () => {
  test.each([made, named])("judges a contract by the PDF that it is given, with the values: %s", async (files) => {
    expect(await found(spec(files, atWord), values, labour)).toEqual([]);
    expect(await found(spec(files, atWord), { ...values, word: "乙方签名" }, labour)).toEqual([
      expect.stringContaining("keyword-in-pdf: "),
    ]);
    expect(await found(spec(files, "{ page: 9, x: 100, y: 100 }"), values, labour)).toEqual([
      "page-in-pdf: There is no page 9: the PDF has 2 pages.",
    ]);
    expect(await found(spec(files, atWord), values, tender)).toEqual([expect.stringContaining("keyword-in-pdf: ")]);
  });

  test("says what is wrong with the values too, personal ones masked, and what it read", async () => {
    const { value, diagnostics } = await checkPdf(contractOf(spec(made, atWord)), { ...values, mobile: "1390000111" }, labour, extract);
    expect(value).toMatchObject({ pages: [{ content: "text" }, { content: "text" }], keywords: [{ keyword: "乙方签字" }] });
    expect(diagnostics.map(({ code }) => code.name)).toEqual(["approver-mobile-format"]);
    expect(JSON.stringify(diagnostics)).not.toContain("1390000111");
  });

  test("says that what it is given is no PDF", async () => {
    expect(await found(spec(named, atWord), values, new TextEncoder().encode("no PDF"))).toEqual([
      "pdf-readable: ./contract.pdf is not a PDF.",
    ]);
  });

  test("leaves the bytes as they were", async () => {
    const bytes = labour.slice();
    await found(spec(made, atWord), values, bytes);
    expect(bytes).toEqual(labour);
  });

  test("has to be told which of several PDFs it is", async () => {
    const flow = (pdf: string, at: string): string => `  - title: 合同
    files: [{ id: "{{file}}", pdf: ${pdf} }]
    approvers: [{ type: person, name: "{{name}}", mobile: "{{mobile}}", sign: [{ type: signature, at: ${at} }] }]
`;
    const group = `flowspec: 1
name: example
action: CreateFlowGroupByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile, word: { type: text, default: 乙方签字 } }
initiator: { userId: "{{user}}" }
group: { title: 入职文件 }
flows:
${flow("./a.pdf", atWord)}${flow("./b.pdf", "{ page: 9, x: 1, y: 1 }")}`;
    await expect(found(group, values, labour)).rejects.toThrow(RangeError);
    await expect(found(group, values, labour, "./c.pdf")).rejects.toThrow('The contract names no PDF "./c.pdf".');
    expect(await found(group, values, labour, "./a.pdf")).toEqual([]);
    expect(await found(group, values, labour, "./b.pdf")).toEqual([expect.stringContaining("page-in-pdf")]);
  });
});

describe("preflight --pdf", () => {
  test("checks one contract against another PDF, without facts beside it", async () => {
    const folder = await folderWith({
      "example.flow.yaml": spec(made, atKeyword),
      "named.flow.yaml": spec(named, atKeyword).replace("name: example", "name: named"),
    });
    await writeFile(join(folder, "other.pdf"), labour);
    await writeFile(join(folder, "tender.pdf"), tender);
    const preflight = async (...args: readonly string[]): Promise<readonly [number, string]> => {
      const { code, stderr } = await flowspec(folder, ["preflight", ...args]);
      return [code, stderr];
    };
    expect(await preflight("example.flow.yaml", "--pdf", "other.pdf")).toEqual([0, expect.not.stringContaining("error")]);
    expect(await preflight("named.flow.yaml", "--pdf", "tender.pdf")).toEqual([1, expect.stringContaining("keyword-in-pdf")]);
    expect(await preflight("example.flow.yaml", "--pdf", "example.flow.yaml")).toEqual([
      1,
      expect.stringContaining("error[pdf-readable]: example.flow.yaml is not a PDF."),
    ]);
    expect(await preflight("named.flow.yaml", "--pdf", "other.pdf", "--as", "./contract.pdf")).toEqual([0, expect.anything()]);
    for (const wrong of [
      ["--pdf", "other.pdf", "example.flow.yaml", "named.flow.yaml"],
      ["--pdf", "other.pdf"],
      ["example.flow.yaml", "--pdf", "other.pdf", "--update"],
      ["named.flow.yaml", "--pdf", "other.pdf", "--as", "./x.pdf"],
      ["named.flow.yaml", "--as", "./contract.pdf"],
    ])
      expect((await preflight(...wrong))[0]).toBe(2);
    expect((await preflight("example.flow.yaml", "--pdf", "missing.pdf"))[0]).toBeGreaterThan(1);
  });
});
