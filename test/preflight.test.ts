import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { flowspec as run, type Said } from "./support/cli.ts";

const root = new URL("../", import.meta.url).pathname;
let folder = "";

const flowspec = (...args: readonly string[]): Promise<Said> => run(folder, args);

const spec = (at: string, pdf = "./contract.pdf"): string => `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
initiator: { userId: "{{user}}" }
title: 劳动合同
files: [{ id: "{{file}}", pdf: ${pdf} }]
approvers:
  - type: person
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign:
      - { type: signature, at: ${at} }
`;

const atKeyword = "{ keyword: 乙方签字, occurrence: last, align: right }";
const write = (text: string): Promise<void> => writeFile(join(folder, "example.flow.yaml"), text);
const facts = (): Promise<string> => readFile(join(folder, "contract.pdf.facts.json"), "utf8");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flowspec-preflight-"));
});
beforeEach(async () => {
  await rm(join(folder, "contract.pdf.facts.json"), { force: true });
  await cp(join(root, "specs/pdf/labour-contract.pdf"), join(folder, "contract.pdf"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("preflight", () => {
  test("reads the PDF now, and writes nothing unless it is told to", async () => {
    await write(spec("{ keyword: 乙方签名 }"));
    const { code, stderr } = await flowspec("preflight", "example.flow.yaml");
    expect(code).toBe(1);
    expect(stderr).toContain("error[keyword-in-pdf]");
    expect(stderr).toContain("乙方签字");
    await expect(facts()).rejects.toThrow("ENOENT");
  });

  test("--update writes facts by which check and compile judge without the PDF, the same each time", async () => {
    await write(spec(atKeyword));
    expect((await flowspec("preflight", "--update", "example.flow.yaml")).code).toBe(0);
    const first = await facts();
    expect((await flowspec("preflight", "--update", "example.flow.yaml")).stderr).not.toContain("written");
    expect(await facts()).toBe(first);
    await rm(join(folder, "contract.pdf"));
    expect((await flowspec("check", "example.flow.yaml", "--max-warnings", "0")).code).toBe(0);
    await write(spec("{ page: 9, x: 100, y: 100 }"));
    for (const command of ["check", "compile", "preflight"]) {
      const { code, stderr } = await flowspec(command, "example.flow.yaml");
      expect(stderr).toContain("error[page-in-pdf]: There is no page 9: the PDF has 2 pages.");
      expect(code).toBe(1);
    }
  });

  test("facts without a keyword of the contract, or of another PDF, are stale", async () => {
    await write(spec(atKeyword));
    await flowspec("preflight", "--update", "example.flow.yaml");
    await write(spec("{ keyword: 甲方盖章, occurrence: last }"));
    expect((await flowspec("check", "example.flow.yaml")).stderr).toContain("error[pdf-facts-fresh]");
    await write(spec(atKeyword));
    await cp(join(root, "specs/pdf/purchase-contract.pdf"), join(folder, "contract.pdf"));
    for (const command of ["check", "compile", "preflight", "preview"]) {
      const { code, stderr } = await flowspec(command, "example.flow.yaml");
      expect(stderr).toContain("error[pdf-facts-fresh]: The facts of ./contract.pdf are those of another version of it.");
      expect(code).toBe(1);
    }
  });

  test("of a keyword that is newer than the facts, what reads the PDF says what a check says, at the keyword", async () => {
    await write(spec(atKeyword));
    await flowspec("preflight", "--update", "example.flow.yaml");
    await write(spec("{ keyword: 甲方盖章, occurrence: last }"));
    const told = (stderr: string): readonly string[] => stderr.match(/^(?:error|warning)\[.*$|example\.flow\.yaml:\d+:\d+$/gmu) ?? [];
    const checked = told((await flowspec("check", "example.flow.yaml")).stderr);
    expect(checked).toHaveLength(2);
    for (const command of ["preflight", "preview"]) {
      const { code, stderr } = await flowspec(command, "example.flow.yaml");
      expect(told(stderr), command).toEqual(checked);
      expect(code).toBe(1);
    }
    await write(spec("{ keyword: 甲方盖张 }"));
    for (const command of ["preflight", "preview"]) {
      const { stderr } = await flowspec(command, "example.flow.yaml");
      expect(told(stderr), command).toEqual([expect.stringContaining("error[keyword-in-pdf]"), expect.any(String)]);
    }
  });

  test("facts from before labels and sentences were told are not stale, and are told them by --update", async () => {
    await write(spec(atKeyword));
    await flowspec("preflight", "--update", "example.flow.yaml");
    const now = await facts();
    expect(now).toContain('"labels": [');
    expect(now).toContain('"inText":true');
    const before = now.replace(/ {2}"labels": \[[^]*?\n {2}\],\n/u, "").replaceAll('"inText":true,', "");
    await writeFile(join(folder, "contract.pdf.facts.json"), before);
    for (const command of ["check", "preflight"]) expect(await flowspec(command, "example.flow.yaml")).toMatchObject({ code: 0 });
    expect(await facts()).toBe(before);
    await flowspec("preflight", "--update", "example.flow.yaml");
    expect(await facts()).toBe(now);
  });

  test("a keyword that moved since the facts were committed is told, by --update before it writes", async () => {
    await write(spec(atKeyword));
    await flowspec("preflight", "--update", "example.flow.yaml");
    const now = await facts();
    const before = now.replace('[297.7,637.9,44,12.1],"exact"', '[297.7,600.9,44,12.1],"exact"').replace(/"sha256": "./u, '"sha256": "f');
    expect(before).not.toBe(now);
    await writeFile(join(folder, "contract.pdf.facts.json"), before.replace('"sha256": "f', '"sha256": "0'));
    const moved =
      'warning[keyword-hit-unmoved]: "乙方签字" moved by 37 points since its facts were committed: on page 2 from x 297.7, y 600.9 to x 297.7, y 637.9.';
    for (const command of ["preflight", "preview"]) {
      const { code, stderr } = await flowspec(command, "example.flow.yaml");
      expect(stderr).toContain(moved);
      expect(stderr).toContain("error[pdf-facts-fresh]");
      expect(code).toBe(1);
    }
    const { code, stderr } = await flowspec("preflight", "--update", "example.flow.yaml");
    expect(code).toBe(0);
    expect(stderr.indexOf(moved)).toBeGreaterThanOrEqual(0);
    expect(stderr.indexOf("One file of facts written.")).toBeGreaterThan(stderr.indexOf(moved));
    expect(await facts()).toBe(now);
    expect((await flowspec("preflight", "example.flow.yaml")).stderr).not.toContain("keyword-hit-unmoved");
    await writeFile(join(folder, "contract.pdf.facts.json"), now.replace('[297.7,637.9,44,12.1],"exact"', '[297.7,636.5,44,12.1],"exact"'));
    expect((await flowspec("preflight", "--update", "example.flow.yaml")).stderr).not.toContain("keyword-hit-unmoved");
  });

  test("counts from the bottom with the height of the page", async () => {
    await write(spec("{ page: 1, x: 400, y: 100, from: bottom-left }"));
    expect((await flowspec("check", "example.flow.yaml")).stderr).toContain("error[page-height-known]");
    await flowspec("preflight", "--update", "example.flow.yaml");
    const values = ["user=user0001", "file=file0001", "name=张三", "mobile=13200000000"].flatMap((value) => ["--set", value]);
    const { stdout } = await flowspec("render", "example.flow.yaml", ...values);
    expect(JSON.parse(stdout)).toMatchObject({ Approvers: [{ SignComponents: [{ ComponentPosX: 400, ComponentPosY: 741.9 }] }] });
  });

  test("broken facts are told, at the place that names the PDF", async () => {
    await write(spec(atKeyword));
    for (const text of ["", "[]", '{ "version": 1, "pages": "three" }', '{ "version": 2 }', "\u0000"]) {
      await writeFile(join(folder, "contract.pdf.facts.json"), text);
      const { code, stderr } = await flowspec("check", "example.flow.yaml");
      expect(stderr).toContain("error[pdf-facts-form]");
      expect(stderr).toContain("example.flow.yaml:7:32");
      expect(code).toBe(1);
    }
    expect((await flowspec("preflight", "--update", "example.flow.yaml")).code).toBe(0);
  });

  test("a PDF that is missing, outside, or none is told", async () => {
    await write(spec(atKeyword, "./nothing.pdf"));
    expect((await flowspec("check", "example.flow.yaml")).stderr).toContain('warning[pdf-readable]: There is no "./nothing.pdf"');
    expect((await flowspec("preflight", "example.flow.yaml")).code).toBe(1);
    await write(spec(atKeyword, "../outside.pdf"));
    expect((await flowspec("check", "example.flow.yaml")).stderr).toContain("leads out of the project");
    await symlink(join(root, "specs/pdf/tender.pdf"), join(folder, "link.pdf"));
    await write(spec(atKeyword, "./link.pdf"));
    expect((await flowspec("check", "example.flow.yaml")).stderr).toContain("leads out of the project");
    await writeFile(join(folder, "contract.pdf"), "no PDF at all");
    await write(spec(atKeyword));
    const { code, stderr } = await flowspec("preflight", "example.flow.yaml");
    expect(stderr).toContain("error[pdf-readable]: ./contract.pdf is not a PDF.");
    expect(code).toBe(1);
  });
});
