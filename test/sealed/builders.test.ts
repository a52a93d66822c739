import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSource, renderSample } from "../../src/index.ts";
import { defaultEmit, type EmitSettings } from "../../src/model/emit-settings.ts";
import type { PdfFacts } from "../../src/model/pdf-facts.ts";
import type { Source } from "../../src/model/source.ts";
import { parseFacts } from "../../src/pdf/facts-file.ts";
import { generatedAs } from "../support/compiled.ts";
import { folderWith } from "../support/folder.ts";
import { ofSpecs, pdfBytes } from "../support/pdf.ts";
import { typechecked } from "../support/typechecked.ts";

const root = new URL("../../", import.meta.url).pathname;
const path = "specs/labour-contract.flow.yaml";
const text = readFileSync(join(root, path), "utf8");
const sealedText = text.replace("labour-contract.pdf }", "labour-contract.pdf, sealed: true }");
const now = 1_772_413_200;
const id = "yDRlabourContractPdfFileId000001";

const factsOf = (name: string): PdfFacts => {
  const parsed = parseFacts(readFileSync(new URL(`${name}.facts.json`, ofSpecs), "utf8"));
  if ("problem" in parsed) throw new Error(parsed.problem.pointer);
  return parsed.value;
};
const pdfs = new Map([["./pdf/labour-contract.pdf", factsOf("labour-contract.pdf")]]);

/** What is generated of a contract, and what it exports. */
interface Made {
  readonly files: ReadonlyMap<string, string>;
  // oxlint-disable-next-line typescript/no-explicit-any -- what is exported differs, and is called without types as JavaScript calls it
  readonly module: Readonly<Record<string, any>>;
}

async function made(source: Source, facts: ReadonlyMap<string, PdfFacts>, settings: Partial<EmitSettings> = {}): Promise<Made> {
  const emit = { ...defaultEmit, emit: { as: "javascript", modules: "esm" }, ...settings } as const;
  const files = await generatedAs(emit, [source], { pdfs: new Map([[source.path, facts]]) });
  const folder = await folderWith(Object.fromEntries(files));
  return { files, module: (await import(join(folder, "index.js"))) as Made["module"] };
}

const params = { ...sampleOf(text), fileId: id };

function sampleOf(contract: string): Record<string, unknown> {
  const { value } = checkSource({ path, text: contract });
  const [sample] = value?.samples ?? [];
  return Object.fromEntries([...(sample?.values ?? [])].map(([name, tree]) => [name, tree.kind === "literal" ? tree.value : undefined]));
}

/** What is said of ids of files. */
const errors = (module: Made["module"], given: unknown, at = now): readonly string[] =>
  module["checkLabourContract"](given, { now: at })
    .filter(({ path: of }: Record<string, string>) => of === "fileId")
    .map(({ severity, code, messageId }: Record<string, string>) => `${severity} ${code} ${messageId}`);

describe.each<[string, Source, Partial<EmitSettings>, boolean]>([
  ["sealed by itself", { path, text: sealedText }, {}, true],
  ["sealed by the configuration", { path, text }, { sealed: true }, true],
  ["not sealed", { path, text }, {}, false],
  [
    "sealed by the configuration, and not by itself",
    { path, text: sealedText.replace("sealed: true", "sealed: false") },
    { sealed: true },
    false,
  ],
])("a contract that is %s", (_, source, settings, isSealed) => {
  test("takes the id of the file that was reviewed, and a plain one only where it is not sealed", async () => {
    const { module } = await made(source, pdfs, settings);
    const { labourContractFile: file, buildLabourContract: build, LabourContractDescriptor: descriptor } = module;
    const { sha256, pages } = factsOf("labour-contract.pdf");
    expect(descriptor.files).toEqual([
      { param: "fileId", pdf: "specs/pdf/labour-contract.pdf", sha256, pages: pages.length, sealed: isSealed },
    ]);

    const accepted = await file.accept(pdfBytes("labour-contract.pdf", ofSpecs));
    const fileId = file.uploaded(accepted, { FileIds: [id] }, now);
    const options = { now };
    const { value: contract } = checkSource({ path, text });
    expect(build({ ...params, fileId }, options)).toEqual(contract && renderSample(contract, "review"));
    expect(build({ ...params, fileId }, { now, check: false })).toMatchObject({ FileIds: [id] });
    expect(errors(module, { ...params, fileId })).toEqual([]);

    const forged = [{ ...fileId }, structuredClone(JSON.parse(JSON.stringify(fileId))), new Proxy(fileId, {}), Object.create(fileId)];
    for (const other of isSealed ? [id, ...forged, undefined] : forged) {
      expect(() => build({ ...params, fileId: other }, options)).toThrow(expect.objectContaining({ name: "FlowspecParamsError" }));
      if (isSealed)
        expect(() => build({ ...params, fileId: other }, { now, check: false })).toThrow(
          expect.objectContaining({ name: "FlowspecParamsError" }),
        );
      if (isSealed && other !== undefined)
        expect(errors(module, { ...params, fileId: other })).toEqual(["error sealed-files not-reviewed"]);
    }
    if (!isSealed) {
      expect(build(params, options)).toEqual(build({ ...params, fileId }, options));
      expect(build(params, { now, check: false })).toMatchObject({ FileIds: [id] });
    }
  });

  test("is told when the hour of its file is over, and refuses nothing for that", async () => {
    const { module } = await made(source, pdfs, settings);
    const { labourContractFile: file, buildLabourContract: build } = module;
    const fileId = file.uploaded(await file.accept(pdfBytes("labour-contract.pdf", ofSpecs)), { FileIds: [id] }, now);
    expect(errors(module, { ...params, fileId }, now + 3599)).toEqual([]);
    expect(errors(module, { ...params, fileId }, now + 3600)).toEqual(["warning file-id-hour hour-over"]);
    expect(build({ ...params, fileId }, { now: now + 7200 })).toMatchObject({ FileIds: [id] });
  });

  test("is rendered with plain ids all the same", () => {
    const { value, diagnostics } = checkSource(source, { pdfs: new Map([[path, pdfs]]), sealed: settings.sealed === true });
    expect(diagnostics).toEqual([]);
    expect(value && renderSample(value, "review")).toMatchObject({ FileIds: [id] });
  });
});

/** Two contracts in a group, one file of them for each of some people; the names of files and the seal differ. */
const group: Source = {
  path: "specs/bundle.flow.yaml",
  text: `flowspec: 1
name: hiring-bundle
action: CreateFlowGroupByFiles
params:
  user: user-id
  contractFileId: file-id
  people: { type: list, items: { name: person-name, mobile: mobile, rulesFileId: file-id }, minItems: 1, maxItems: 9 }
initiator: { userId: "{{user}}" }
group: { title: 入职文件 }
flows:
  - title: 劳动合同
    files: [{ id: "{{contractFileId}}", pdf: ./a.pdf }]
    approvers:
      - { type: person, name: 王小明, mobile: "13200000000", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
  - each: people
    title: 员工手册-{{item.name}}
    files: [{ id: "{{item.rulesFileId}}", pdf: ./b.pdf, sealed: true }]
    approvers:
      - { type: person, name: "{{item.name}}", mobile: "{{item.mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
`,
};

describe("a group with several files", () => {
  const facts = new Map([
    ["./a.pdf", factsOf("labour-contract.pdf")],
    ["./b.pdf", factsOf("purchase-contract.pdf")],
  ]);

  test("has a name for each, and takes no id of one for another, at any depth", async () => {
    const { module } = await made(group, facts);
    const {
      hiringBundle_contractFile: contract,
      hiringBundle_people_rulesFile: rules,
      buildHiringBundle: build,
      checkHiringBundle: check,
    } = module;
    const ids = {
      contract: contract.uploaded(await contract.accept(pdfBytes("labour-contract.pdf", ofSpecs)), { FileIds: [id] }, now),
      rules: rules.uploaded(
        await rules.accept(pdfBytes("purchase-contract.pdf", ofSpecs)),
        { FileIds: ["yDRstaffRulesUploadedFileId00001"] },
        now,
      ),
    };
    expect(await contract.accept(pdfBytes("purchase-contract.pdf", ofSpecs))).toMatchObject({ accepted: false });
    const given = (contractFileId: unknown, rulesFileId: unknown): unknown => ({
      user: "yDRpersonnelClerkUserId000000001",
      contractFileId,
      people: [{ name: "张三", mobile: "18888888888", rulesFileId }],
    });
    const found = (one: unknown, other: unknown): readonly string[] =>
      check(given(one, other), { now }).map(({ messageId, path: of }: Record<string, string>) => `${messageId} ${of}`);
    for (const one of [ids.contract, id]) {
      expect(found(one, ids.rules)).toEqual([]);
      for (const options of [{ now }, { now, check: false }])
        expect(build(given(one, ids.rules), options)).toMatchObject({
          FlowGroupInfos: [{ FileIds: [id] }, { FileIds: ["yDRstaffRulesUploadedFileId00001"] }],
        });
    }
    expect(found(ids.rules, ids.contract)).toEqual(["other-file contractFileId", "other-file people[0].rulesFileId"]);
    expect(found(id, "yDRstaffRulesUploadedFileId00001")).toEqual(["not-reviewed people[0].rulesFileId"]);
    for (const options of [{ now }, { now, check: false }])
      expect(() => build(given(id, "yDRstaffRulesUploadedFileId00001"), options)).toThrow("people[0].rulesFileId");
  });
});

describe("names", () => {
  const named = (name: string): Source => ({
    path: `specs/${name}.flow.yaml`,
    text: text.replace("name: labour-contract", `name: ${name}`),
  });
  test("are none of a builder or a check", async () => {
    const sources = ["build-order", "order-file", "checklist"].map(named);
    const files = await generatedAs(defaultEmit, sources, { pdfs: new Map(sources.map((source) => [source.path, pdfs])) });
    const exported = [...files].flatMap(([file, code]) =>
      file.startsWith("samples") || !file.endsWith(".ts") || /index|runtime/u.test(file)
        ? []
        : [...code.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name]) => name),
    );
    expect(new Set(exported).size).toBe(exported.length);
    expect(exported).toContain("buildOrder_File");
    expect(exported).toContain("buildOrderFile");
    expect(exported).toContain("checklistFile");
  });
});

test("by type, a sealed builder takes the id of its file, and no other", async () => {
  const files = await generatedAs(
    defaultEmit,
    [
      { path, text: sealedText },
      { path: "specs/other.flow.yaml", text: text.replace("name: labour-contract", "name: other") },
    ],
    {
      pdfs: new Map([
        [path, pdfs],
        ["specs/other.flow.yaml", pdfs],
      ]),
    },
  );
  const given = `{ ...params, fileId: `;
  const said = await typechecked(
    files,
    `import { buildLabourContract, buildOther, labourContractFile, otherFile, type LabourContractParams, type LabourContractFileId } from "./index.js";
declare const params: Omit<LabourContractParams, "fileId">;
declare const bytes: Uint8Array;
declare const reply: { FileIds?: Array<string>; TotalCount?: number; Deadline?: number; RequestId?: string };
const accepted = await labourContractFile.accept(bytes);
if (!accepted.accepted) throw new Error(accepted.found ?? accepted.expected);
const fileId: LabourContractFileId = labourContractFile.uploaded(accepted, reply, new Date());
const other = await otherFile.accept(bytes);
if (!other.accepted) throw new Error(other.message);
const otherId = otherFile.uploaded(other, reply, 1);
export const right: readonly unknown[] = [buildLabourContract(${given}fileId }), buildOther(${given}otherId }), buildOther(${given}"text" })];
// @ts-expect-error -- a plain id
buildLabourContract(${given}"text" });
// @ts-expect-error -- the id of another contract's file
buildLabourContract(${given}otherId });
// @ts-expect-error -- what was accepted as another contract's
labourContractFile.uploaded(other, reply, 1);
// @ts-expect-error -- what looks like one
buildLabourContract(${given}{ contract: "labour-contract", name: "fileId", sha256: fileId.sha256, id: "text", until: 1 } });
// @ts-expect-error -- what was not asked whether it is accepted
labourContractFile.uploaded(await labourContractFile.accept(bytes), reply, 1);
`,
  );
  expect(said).toBe("");
});
