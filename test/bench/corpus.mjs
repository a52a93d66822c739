// A corpus of contracts of realistic size (about 90 lines, 3 KB): parties, components and options vary by number, nothing is random.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const parties = ["典子谦示例企业", "张三示例企业", "李四示例企业", "王五示例企业"];

function seal(index) {
  if (index % 3 === 0)
    return `      - { type: seal, at: { page: ${1 + (index % 5)}, x: ${80 + (index % 300)}, y: ${120 + (index % 500)} }, size: [119, 119], pages: all }`;
  if (index % 3 === 1) return "      - { type: seal, at: { keyword: 甲方签章, occurrence: last, align: middle, offset: [10, 0] } }";
  return "      - { type: seal, at: { field: seal_a } }";
}

function fill(index, count) {
  return Array.from({ length: count }, (_, at) => {
    const y = 100 + at * 24;
    const options = at % 2 === 0 ? "font: 黑体, fontSize: 12" : "font: 宋体, fontSize: 10, textAlign: left";
    return `      - { type: ${at % 4 === 3 ? "multiline-text" : "text"}, id: field_${index}_${at}, at: { page: 1, x: 120, y: ${y} }, size: [200, 20], required: true, ${options} }`;
  }).join("\n");
}

/** The text of the contract of a number; another `version` says another thing in its summary. Times are in quotes, so that every reader of YAML takes them for texts. */
export function contract(index, version = 0) {
  return `# yaml-language-server: $schema=../schema/flow.schema.json
flowspec: 1
name: contract-${index}
action: CreateFlowByFiles
summary: Contract number ${index} of the corpus, version ${version}.

params:
  fileId: { type: file-id, description: PDF uploaded with UploadFiles }
  operatorId: user-id
  signatory: { type: person-name, label: 我方经办人 }
  signatoryMobile: mobile
  supplierName: { type: person-name, label: 供应商 }
  supplierMobile: mobile
  witnessName: { type: person-name, label: 见证人 }
  witnessMobile: mobile
  copyName: { type: person-name, optional: true }
  copyMobile: { type: mobile, optional: true }
  copied: { type: boolean, default: false }
  amount: { type: text, maxLength: 20 }
  signBy: { type: timestamp, default: +30d }

samples:
  review:
    now: "2026-01-05T09:00:00+08:00"
    fileId: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk
    operatorId: 19561039c99fe825a934a132520fde6a
    signatory: 典子谦
    signatoryMobile: "13200000000"
    supplierName: 李四
    supplierMobile: "15100000000"
    witnessName: 王五
    witnessMobile: "13700000000"
    amount: "${index},000.00"

initiator: { userId: "{{operatorId}}" }
title: 第${index}号采购合同-{{supplierName}}
category: 采购合同
description: 第${index}号采购合同，供应商{{supplierName}}
order: ${index % 2 === 0 ? "sequential" : "parallel"}
deadline: "{{signBy}}"
userData: { number: ${index}, amount: "{{amount}}" }
files:
  - { id: "{{fileId}}" }

approvers:
  - role: 甲方
    type: company
    organization: ${parties[index % parties.length]}
    name: "{{signatory}}"
    mobile: "{{signatoryMobile}}"
    notify: none
    readSeconds: ${3 + (index % 60)}
    canTransfer: false
    sign:
${seal(index)}
      - { type: paging-seal, at: { y: 260 }, size: [100, 100] }
      - { type: date, at: { page: 1, x: 300, y: 700 }, size: [100, 20], format: yyyy-m-d, fontSize: 12 }
  - role: 乙方
    type: person
    name: "{{supplierName}}"
    mobile: "{{supplierMobile}}"
    signCheck: [face, password]
    canRefuse: ${index % 4 === 0 ? "false" : "true"}
    sign:
      - { type: signature, at: { keyword: 乙方签字, occurrence: last, align: right, offset: [80, 0] }, size: [119, 43] }
    fill:
${fill(index, 4 + (index % 8))}
  - role: 见证方
    type: person
    name: "{{witnessName}}"
    mobile: "{{witnessMobile}}"
    sign:
      - { type: signature, at: { page: -1, x: 120, y: 600 }, opacity: 0.8 }

fill:
  - { type: text, at: { page: 1, x: 360, y: 360 }, size: [100, 20], value: "总价 {{amount}} 元" }
  - { type: date, at: { page: 1, x: 360, y: 400 }, size: [100, 20], value: "2026-01-05", font: 黑体, fontSize: 12 }
cc:
  - { name: "{{copyName}}", mobile: "{{copyMobile}}", when: copied }
`;
}

/** Writes the contracts of a corpus into a folder. */
export function writeCorpus(folder, count, version = 0) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `contract-${index}.flow.yaml`), contract(index, version));
}
