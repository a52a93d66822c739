import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkSource } from "../../src/index.ts";
import { parseFacts } from "../../src/pdf/facts-file.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import { fixtureSource } from "../support/fixtures.ts";
import { createProject } from "../support/project.ts";

const path = "example.flow.yaml";

function facts(): PdfFacts {
  const parsed = parseFacts(fixtureSource("diagnostics", "sealed-files", "contract.pdf.facts.json")?.text ?? "");
  if ("problem" in parsed) throw new Error(parsed.problem.pointer);
  return parsed.value;
}

function found(files: string, settings: Parameters<typeof checkSource>[1]): readonly string[] {
  const right = fixtureSource("diagnostics", "sealed-files", "right.flow.yaml")?.text ?? "";
  const text = right.replace(/^files: .*$/mu, `files: [${files}]`).replace(files.includes("{{file}}") ? "" : " file: file-id,", "");
  return checkSource({ path, text }, settings).diagnostics.map(({ code, pointer }) => `${code.name} ${pointer}`);
}

const pdfs = new Map([[path, new Map([["./contract.pdf", facts()]])]]);
const literal = "yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk";
/** An id that is written out may have passed, sealed or not. */
const literalWritten = "file-id-written /files/0/id";

describe("sealed: true in the configuration", () => {
  test("seals what was reviewed, and nothing that was not", () => {
    const settings = { sealed: true, pdfs };
    expect(found(`{ id: ${literal}, pdf: ./contract.pdf }`, settings)).toEqual([literalWritten, "sealed-files /files/0/id"]);
    expect(found('{ id: "{{file}}", pdf: ./contract.pdf }', settings)).toEqual([]);
    for (const files of [`{ id: ${literal} }`, `{ id: ${literal}, pdf: ./other.pdf }`])
      expect(found(files, settings)).toEqual([literalWritten]);
  });

  test("is overruled by what a file says of itself", () => {
    expect(found(`{ id: ${literal}, pdf: ./contract.pdf, sealed: false }`, { sealed: true, pdfs })).toEqual([literalWritten]);
    expect(found(`{ id: ${literal}, pdf: ./contract.pdf, sealed: true }`, { sealed: false, pdfs })).toEqual([
      literalWritten,
      "sealed-files /files/0/id",
    ]);
  });
});

describe("a seal without facts", () => {
  const files = '{ id: "{{file}}", pdf: ./contract.pdf, sealed: true }';
  test("is wrong for who looked for facts, and not known to who did not", () => {
    expect(found(files, { pdfs: new Map() })).toEqual(["sealed-files /files/0/sealed"]);
    expect(found(files, {})).toEqual([]);
  });
});

describe("a seal that `wire` would go around", () => {
  const right = fixtureSource("diagnostics", "sealed-files", "right.flow.yaml")?.text ?? "";
  test.each(["wire: { FileIds: [yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk] }", "omit: [FileIds]"])("is wrong: %s", (line) => {
    const codes = (text: string): readonly string[] => checkSource({ path, text }, { pdfs }).diagnostics.map(({ code }) => code.name);
    expect(codes(`${right}${line}\n`)).toContain("sealed-files");
    expect(codes(`${right}wire: { ApproverVerifyType: MobileCheck }\n`)).not.toContain("sealed-files");
  });
});

test("a project that seals compiles: the manifest has the digest of the sheet, which says what was reviewed, and plain ids are rendered", async () => {
  const contract = (fixtureSource("diagnostics", "sealed-files", "right.flow.yaml")?.text ?? "").replace(", sealed: true", "");
  const project = createProject({
    "flowspec.config.yaml": "sealed: true\n",
    "specs/example.flow.yaml": contract,
    "specs/contract.pdf.facts.json": fixtureSource("diagnostics", "sealed-files", "contract.pdf.facts.json")?.text ?? "",
  });
  expect(await project.run("compile")).toMatchObject({ code: 0 });
  const { files } = JSON.parse(project.read("generated/flowspec.manifest.json")) as { files: Readonly<Record<string, string>> };
  const sheet = project.read("generated/review/example.md");
  expect(createHash("sha256").update(sheet).digest("hex")).toBe(files["review/example.md"]);
  expect(sheet).toContain("`./contract.pdf`, 3 pages; builders take no other file |");
  expect(sheet).toContain(`| SHA-256 of the PDF | \`${facts().sha256}\` |`);
  expect(project.read("generated/example.ts")).toContain("  readonly file: ExampleFileId;");
  const values = ["user=user0001", `file=${literal}`, "name=张三", "mobile=13200000000"].flatMap((value) => ["--set", value]);
  const { code, stdout } = await project.run("render", "specs/example.flow.yaml", ...values);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ FileIds: [literal] });
  project.write("specs/example.flow.yaml", contract.replace('"{{file}}"', literal).replace(" file: file-id,", ""));
  for (const command of ["check", "compile"]) {
    const { code: refused, stderr } = await project.run(command);
    expect(stderr).toContain("error[sealed-files]");
    expect(refused).toBe(1);
  }
});
