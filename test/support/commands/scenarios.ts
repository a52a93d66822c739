import { readFileSync } from "node:fs";
import { handMade, ofSpecs } from "../pdf.ts";
import { contractText } from "../project.ts";
import { compiling } from "./compiling.ts";

/** Something that happens in the folder of a scenario. */
export type Step =
  | { readonly run: readonly string[]; readonly only?: "stdout" | "stderr"; readonly env?: Readonly<Record<string, string>> }
  | { readonly write: Readonly<Record<string, string | Uint8Array>> }
  | { readonly link: Readonly<Record<string, string>> };

/** A folder, and what is done in it one after another. */
export interface Scenario {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly steps: readonly Step[];
}

/** A PDF of the fixtures. */
function pdf(name: string, folder: URL = handMade): Uint8Array {
  return readFileSync(new URL(name, folder));
}

const request = JSON.stringify({
  FlowName: "采购合同",
  Operator: { UserId: "yDRpurchasingClerkUserId00000001" },
  FileIds: ["yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"],
  Deadline: 1790000000,
  Approvers: [
    {
      ApproverType: 1,
      ApproverName: "李四",
      ApproverMobile: "13200000000",
      Unheard: "of",
      SignComponents: [
        {
          ComponentType: "SIGN_SIGNATURE",
          FileIndex: 0,
          ComponentPage: 1,
          ComponentPosX: 10,
          ComponentPosY: 10,
          ComponentWidth: 119,
          ComponentHeight: 43,
        },
      ],
    },
  ],
});

const call = `import { client } from "./client";
export async function send(name: string, mobile: string) {
  await client.CreateFlowByFiles({
    Operator: { UserId: "yDRpurchasingClerkUserId00000001" },
    FlowName: "采购合同",
    FileIds: ["yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk"],
    Approvers: [{ ApproverType: 1, ApproverName: name, ApproverMobile: mobile, SignComponents: [{ ComponentType: "SIGN_SIGNATURE", FileIndex: 0, ComponentPage: 1, ComponentPosX: 10, ComponentPosY: 10, ComponentWidth: 119, ComponentHeight: 43 }] }],
  });
}
`;

const branching = `flowspec: 1
name: loan
action: CreateFlowByFiles
params:
  fileId: file-id
  signatory: person-name
  mobile: mobile
  flag: boolean
  note: { type: text, optional: true }
  kind: { type: enum, values: [first, second] }
  people: { type: list, items: { name: person-name, mobile: mobile } }
samples:
  review: { now: 2026-01-05T09:00:00+08:00, fileId: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, signatory: 李四, mobile: "13200000000", flag: true, kind: first, people: [{ name: 张三, mobile: "13200000001" }] }
initiator: { userId: yDRpersonnelClerkUserId000000001 }
title: 借款合同
files: [{ id: "{{fileId}}" }]
approvers:
  - { type: person, name: "{{signatory}}", mobile: "{{mobile}}", sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
  - { each: people, type: person, name: "{{item.name}}", mobile: "{{item.mobile}}", sign: [{ type: signature, at: { page: 1, x: 300, y: 600 } }] }
fill:
  - { type: text, at: { page: 1, x: 100, y: 100 }, size: [100, 20], value: x, when: flag }
  - { type: text, at: { page: 1, x: 100, y: 200 }, size: [100, 20], value: "{{note}}", when: note }
  - { type: text, at: { page: 1, x: 100, y: 300 }, size: [100, 20], value: y, when: kind is second }
`;

const inEnvironments = `flowspec: 1
name: supply
action: CreateFlowByFiles
params: { fileId: file-id, supplier: person-name, mobile: mobile }
samples:
  review: { now: 2026-01-05T09:00:00+08:00, fileId: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, supplier: 李四, mobile: "13200000000" }
initiator: { userId: yDRpersonnelClerkUserId000000001 }
title: 采购合同
deadline: +30d
files: [{ id: "{{fileId}}" }]
approvers:
  - use: ../parts/supplier.yaml
    type: person
    name: "{{supplier}}"
    mobile: "{{mobile}}"
    wire: { ApproverNeedSignReview: true }
  - type: company
    organization: 典子谦示例企业
    name: 典子谦
    mobile: "18888888888"
    sign: [{ type: seal, sealId: "{{vars.sealId}}", at: { page: 1, x: 300, y: 600 } }]
wire: { CallbackUrl: "https://example.com/back" }
`;

const rows = `fileId,operatorId,signatory,mobile
yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk,yDRpersonnelClerkUserId000000001,李四,13200000000
yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk,yDRpersonnelClerkUserId000000001,王五,12
yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk,yDRpersonnelClerkUserId000000001
none,yDRpersonnelClerkUserId000000001,李四,13200000000
`;

/** A contract on the labour contract's PDF, in which nothing is signed yet; what each approver begins with. */
const hiring = (employee: string, employer: string): string => `flowspec: 1
name: hiring
action: CreateFlowByFiles
params: { fileId: file-id, staff: person-name, mobile: mobile }
samples:
  review: { now: 2026-01-05T09:00:00+08:00, fileId: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, staff: 李四, mobile: "13200000000" }
initiator: { userId: yDRpersonnelClerkUserId000000001 }
title: 劳动合同
deadline: +30d
files: [{ id: "{{fileId}}", pdf: ../labour.pdf }]
approvers:
  - ${employee}type: person
    name: "{{staff}}"
    mobile: "{{mobile}}"
  - ${employer}type: company
    organization: 典子谦示例企业
    name: 典子谦
    mobile: "18888888888"
    sign: [] # by personnel
`;

/** What commands are tried with, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  ...compiling,
  coverage: {
    files: { "specs/loan.flow.yaml": branching, "broken.flow.yaml": "flowspec: 1\n" },
    steps: [
      { run: ["check", "--coverage"] },
      { run: ["check", "--coverage-min", "80", "--format", "github"], only: "stderr" },
      { run: ["check", "broken.flow.yaml", "--coverage"], only: "stderr" },
    ],
  },
  "fixes-and-layout": {
    files: { "specs/a.flow.yaml": contractText("a"), "specs/b.flow.yaml": contractText("b").replace("initiator: {", "initiator: {   ") },
    steps: [
      { run: ["fmt", "--check"] },
      { run: ["fmt", "--diff"] },
      { run: ["fmt"] },
      { write: { "specs/b.flow.yaml": contractText("b").replace("type: signature", "type: Signature") } },
      { run: ["check", "--fix"] },
    ],
  },
  import: {
    files: { "one.json": request, "other.json": request.replace("13200000000", "13200000001"), "app.ts": call },
    steps: [
      { run: ["import", "one.json", "--action", "CreateFlowByFiles"], only: "stdout" },
      { run: ["import", "one.json", "other.json", "--action", "CreateFlowByFiles"], only: "stdout" },
      { run: ["import", "app.ts"], only: "stdout" },
    ],
  },
  locate: {
    files: Object.fromEntries(["fields.pdf", "split.pdf", "image.pdf"].map((name) => [name, pdf(name)])),
    steps: [
      { run: ["locate", "fields.pdf", "甲方签章", "乙方签章"] },
      { run: ["locate", "split.pdf", "甲方签章"] },
      { run: ["locate", "image.pdf", "甲方签章"] },
    ],
  },
  place: {
    files: { "labour.pdf": pdf("labour-contract.pdf", ofSpecs), "image.pdf": pdf("image.pdf"), "fields.pdf": pdf("fields.pdf") },
    steps: [{ run: ["place", "labour.pdf"] }, { run: ["place", "fields.pdf"] }, { run: ["place", "image.pdf"] }],
  },
  "place-into-a-contract": {
    files: {
      "labour.pdf": pdf("labour-contract.pdf", ofSpecs),
      "specs/a.flow.yaml": hiring("role: 乙方\n    ", "role: 甲方\n    "),
      "specs/b.flow.yaml": hiring("", "").replace("type: person", "type: company\n    organization: 另一示例企业"),
      "specs/c.flow.yaml": hiring("role: 甲方\n    ", "role: 乙方\n    "),
      "specs/d.flow.yaml": hiring("role: 乙方\n    ", "role: 甲方\n    ").replace(
        "type: person",
        "type: company-auto\n    organization: 另一示例企业",
      ),
    },
    steps: [
      { run: ["place", "labour.pdf", "--write", "specs/a.flow.yaml", "--diff"] },
      { run: ["place", "labour.pdf", "--write", "specs/a.flow.yaml"] },
      { run: ["place", "labour.pdf", "--write", "specs/a.flow.yaml"] },
      { run: ["place", "labour.pdf", "--write", "specs/b.flow.yaml"] },
      { run: ["place", "labour.pdf", "--write", "specs/b.flow.yaml", "--party", "甲方=#2", "--party", "乙方=#1"] },
      { run: ["place", "labour.pdf", "--write", "specs/c.flow.yaml"] },
      { run: ["place", "labour.pdf", "--write", "specs/d.flow.yaml"] },
      { run: ["place", "labour.pdf", "--write", "specs/a.flow.yaml", "--party", "丙方=#1"] },
    ],
  },
  preflight: {
    files: {
      "specs/a.flow.yaml": contractText("a").replace("files: [{ id", "files: [{ pdf: hits.pdf, id"),
      "specs/b.flow.yaml": contractText("b").replace("files: [{ id", "files: [{ pdf: split.pdf, id"),
      "specs/hits.pdf": pdf("hits.pdf"),
      "specs/split.pdf": pdf("split.pdf"),
    },
    steps: [{ run: ["preflight", "--update"] }, { write: { "specs/hits.pdf": pdf("split.pdf") } }, { run: ["preflight", "--update"] }],
  },
  "trace-and-resolve": {
    files: {
      "specs/supply.flow.yaml": inEnvironments,
      "parts/supplier.yaml": "sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }]\n",
      "flowspec.config.yaml": "env: test\nenvironments:\n  test: { vars: { sealId: yDRsealId00000000000000000000001 } }\n",
    },
    steps: [
      { run: ["trace", "specs/supply.flow.yaml", "/Approvers/0/ApproverName"] },
      { run: ["trace", "specs/supply.flow.yaml", "/Approvers/0/ApproverName", "--sample", "review"] },
      { run: ["trace", "specs/supply.flow.yaml", "/Approvers/1/SignComponents/0/ComponentValue"] },
      { run: ["trace", "specs/supply.flow.yaml", "/Approvers/0/SignComponents/0/ComponentType"] },
      { run: ["trace", "specs/supply.flow.yaml", "/CallbackUrl"] },
      { run: ["trace", "specs/supply.flow.yaml", "/Deadline", "--sample", "review"] },
      { run: ["trace", "specs/supply.flow.yaml", "/Approvers/0/SignComponents/0/FileIndex"] },
      { run: ["trace", "specs/supply.flow.yaml", "/Approvers/0/ApproverNeedSignReview"] },
      { run: ["trace", "specs/supply.flow.yaml", ""], only: "stdout" },
      { run: ["resolve", "specs/supply.flow.yaml", "--origin"] },
    ],
  },
  targets: {
    files: { "specs/a.flow.yaml": contractText("a") },
    steps: [
      { run: ["targets", "specs/a.flow.yaml"] },
      { run: ["targets", "specs/a.flow.yaml", "--diff", "CreateFlowByFiles", "ChannelCreateFlowByFiles"] },
      { run: ["targets", "specs/a.flow.yaml", "--diff", "CreateFlowByFiles", "CreateFlowByFiles"] },
    ],
  },
  rows: {
    files: { "a.flow.yaml": contractText("a"), "people.csv": rows, "cut.csv": `${rows}"yDR4,\n` },
    steps: [
      { run: ["render", "a.flow.yaml", "--rows", "people.csv"], only: "stderr" },
      { run: ["render", "a.flow.yaml", "--rows", "people.csv", "--rejects", "rejects.jsonl"], only: "stderr" },
      { run: ["render", "a.flow.yaml", "--rows", "cut.csv"], only: "stderr" },
    ],
  },
  cache: { files: {}, steps: [{ run: ["cache"] }, { run: ["cache"], env: { FLOWSPEC_CACHE: "kept" } }] },
  init: {
    files: { "kept/.gitattributes": "*.pdf binary\n", "kept/README.md": "" },
    steps: [{ run: ["init", "new"] }, { run: ["init", "kept"] }, { run: ["init", "kept"] }, { run: ["check", "new/specs"] }],
  },
  "init-from-a-pdf": {
    files: { "labour.pdf": pdf("labour-contract.pdf", ofSpecs), "image.pdf": pdf("image.pdf") },
    steps: [
      { run: ["init", "new", "--pdf", "labour.pdf"] },
      { run: ["init", "new", "--pdf", "image.pdf"] },
      { run: ["init", "new", "--pdf", "labour.pdf"] },
      { run: ["check", "new/specs"] },
      { run: ["resolve", "new/specs/labour.flow.yaml"], only: "stdout" },
    ],
  },
  "init-in-a-package": {
    files: {
      ".git/HEAD": "",
      "shop/package.json": '{ "name": "shop" }',
      "shop/.prettierignore": "dist\n",
      "shop/flowspec.config.yaml": "out: built\n",
      "broken/package.json": "{ name: shop }",
    },
    steps: [{ run: ["init", "shop"] }, { run: ["init", "shop"] }, { run: ["init", "broken"] }],
  },
};
