import { createHash } from "node:crypto";

/** Where a contract finds what it shares with others. */
export interface Shared {
  /** The file of the company that all packages send for. */
  readonly company: string;
  /** The file of the office that a tenth of the packages send for. */
  readonly office: string;
}

/** A contract of a number in a package of a number, by its file, with what lies beside it. */
export function contractFiles(owner: number, number: number, shared: Shared): Readonly<Record<string, string>> {
  const { kind, text, more = {} } = (kinds[number % kinds.length] ?? supply)(owner, number, shared);
  return { [`${kind}-${owner}-${number}.flow.yaml`]: text, ...more };
}

/** The party that all packages share: the company, with its contract seal, which has one id on each site of the service. */
export const companyFile: string = `# Who signs for us.
params:
  signatory: { type: person-name, label: 我方经办人 }
  signatoryMobile: { type: mobile, label: 我方经办人手机 }

samples:
  review:
    signatory: 典子谦
    signatoryMobile: "15100000000"

role: 甲方
type: company
organization: 星河示例科技有限公司
name: "{{signatory}}"
mobile: "{{signatoryMobile}}"
notify: none
sign:
  - { use: ./contract-seal.yaml, at: { keyword: 甲方盖章, occurrence: last, align: right } }
`;

/** What the company's file uses in its turn. */
export const sealFile: string = `type: seal
size: [42mm, 42mm]
sealId: "{{vars.contractSealId}}"
`;

/** The party that a tenth of the packages share: the office that hands goods out. */
export function officeFile(region: number): string {
  return `# Who signs for the office of region ${region}.
params:
  keeper: { type: person-name, label: 仓库管理员 }
  keeperMobile: { type: mobile, label: 仓库管理员手机 }

samples:
  review:
    keeper: 王五
    keeperMobile: "13700000000"

role: 第${region}区仓库
type: person
name: "{{keeper}}"
mobile: "{{keeperMobile}}"
readSeconds: ${5 + region}
sign:
  - { type: signature, at: { keyword: 发货人签字, occurrence: last, align: right }, size: [119, 43] }
`;
}

interface Made {
  readonly kind: string;
  readonly text: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** Goods are bought: our company is shared, and the PDF lies beside the contract with its facts. */
function supply(owner: number, number: number, { company }: Shared): Made {
  const name = `supply-${owner}-${number}`;
  const pdf = `%PDF-1.7\n% the invented contract ${name}\n`;
  const hit = (keyword: string, y: number): object => ({
    keyword,
    hits: [{ page: 1, box: [71, y, 60, 12.1], exact: true, neighbours: "none" }],
    misses: [],
  });
  const facts = {
    version: 1,
    sha256: createHash("sha256").update(pdf).digest("hex"),
    encrypted: false,
    signatures: 0,
    pages: [
      {
        width: 595.3,
        height: 841.9,
        rotation: 0,
        content: "text",
        print: [
          [71, 400, 60, 12.1],
          [71, 650, 60, 12.1],
        ],
      },
    ],
    fields: [],
    labels: [],
    keywords: [hit("乙方盖章", 400), hit("甲方盖章", 650)],
  };
  const text = `flowspec: 1
name: ${name}
action: CreateFlowByFiles
summary: Goods are bought under number ${number} of package ${owner}. The supplier seals, then we do.

params:
  fileId: file-id
  contractNumber: { type: text, label: 合同编号, pattern: "CG[0-9]{8}" }
  supplier: { type: organization, label: 供应商 }
  supplierSignatory: { type: person-name, label: 供应商经办人 }
  supplierMobile: { type: mobile, label: 供应商经办人手机 }
  total: { type: text, label: 总价, pattern: '[0-9,]+\\.[0-9]{2}' }
  copied: { type: boolean, default: false }
  accountant: { type: person-name, label: 财务, optional: true }
  accountantMobile: { type: mobile, label: 财务手机, optional: true }

samples:
  review: &review
    now: 2026-01-05T09:00:00+08:00
    fileId: yDRsupplyContractPdfFileId000001
    contractNumber: CG20260012
    supplier: 张三示例商贸有限公司
    supplierSignatory: 张三
    supplierMobile: "18888888888"
    total: "${owner + 1},500.00"
  copied:
    <<: *review
    copied: true
    accountant: 王小明
    accountantMobile: "13512345678"
    signatory: 典子谦
    signatoryMobile: "15100000000"

initiator: { userId: "{{vars.clerkId}}" }
title: 第${owner}部采购合同-{{contractNumber}}
category: 采购合同
order: sequential
deadline: +30d
files:
  - { id: "{{fileId}}", pdf: ./pdf/${name}.pdf }

approvers:
  - role: 乙方
    type: company
    organization: "{{supplier}}"
    name: "{{supplierSignatory}}"
    mobile: "{{supplierMobile}}"
    readSeconds: ${3 + (owner % 50)}
    sign:
      - { type: seal, at: { keyword: 乙方盖章, occurrence: last, align: right }, size: [42mm, 42mm] }
  - use: ${quoted(company)}

fill:
  - { type: text, at: { page: 1, x: 80mm, y: 60mm }, size: [60mm, 7mm], font: 宋体, fontSize: 12, value: "{{total}} 元" }
cc:
  - { when: copied, name: "{{accountant}}", mobile: "{{accountantMobile}}", permission: download }
`;
  return {
    kind: "supply",
    text,
    more: { [`pdf/${name}.pdf`]: pdf, [`pdf/${name}.pdf.facts.json`]: `${JSON.stringify(facts, null, 2)}\n` },
  };
}

/** Goods are handed out: the office is shared, and a table has a row for each of the goods. */
function delivery(owner: number, number: number, { office }: Shared): Made {
  const text = `flowspec: 1
name: delivery-${owner}-${number}
action: CreateFlowByFiles
summary: A delivery note of package ${owner}. The office signs, then the consignee.

params:
  fileId: file-id
  noteNumber: { type: text, label: 送货单号, pattern: "SH[0-9]{8}" }
  consignee: { type: person-name, label: 收货人 }
  consigneeMobile: { type: mobile, label: 收货人手机 }
  lines:
    type: list
    label: 货物
    items:
      goods: { type: text, label: 名称, maxLength: 40 }
      count: { type: integer, label: 数量, minimum: 1 }
    minItems: 1
    maxItems: 30

samples:
  review:
    now: 2026-01-05T09:00:00+08:00
    fileId: yDRdeliveryNotePdfFileId00000001
    noteNumber: SH20260031
    consignee: 李四
    consigneeMobile: "13200000000"
    lines:
      - { goods: 热轧钢板, count: ${1 + (owner % 9)} }
      - { goods: 水泥, count: 12 }

initiator: { userId: "{{vars.clerkId}}" }
title: 送货单-{{noteNumber}}
category: 送货单
order: sequential
deadline: +7d
files:
  - { id: "{{fileId}}" }

approvers:
  - use: ${quoted(office)}
  - role: 收货人
    type: person
    name: "{{consignee}}"
    mobile: "{{consigneeMobile}}"
    sign:
      - { type: signature, at: { page: last, x: 60mm, y: 240mm } }

fill:
  - type: dynamic-table
    at: { page: 1, x: 20mm, y: 60mm }
    size: [170mm, 120mm]
    value:
      columns: [货物, { title: 数量, width: 15 }]
      rows:
        - { each: lines, cells: ["{{item.goods}}", "{{item.count}}"] }
`;
  return { kind: "delivery", text };
}

/** Somebody is employed: sent from a page that an application shows. */
function labour(owner: number, number: number): Made {
  const text = `flowspec: 1
name: labour-${owner}-${number}
action: CreatePrepareFlow
summary: A labour contract of package ${owner}, sent from a page.

params:
  fileId: file-id
  employee: { type: person-name, label: 员工 }
  employeeMobile: { type: mobile, label: 员工手机 }
  employeeIdCard: { type: id-card, label: 员工身份证号 }
  position: { type: text, label: 岗位, maxLength: 20 }

samples:
  review:
    now: 2026-01-05T09:00:00+08:00
    fileId: yDRlabourContractPdfFileId000001
    employee: 张三
    employeeMobile: "18888888888"
    employeeIdCard: 11010119900101000X
    position: 第${owner}部工程师

initiator: { userId: "{{vars.clerkId}}" }
embed: { canEditFlow: false, showTitle: false }
title: 劳动合同-{{employee}}
category: 劳动合同
order: sequential
deadline: +14d
files:
  - { id: "{{fileId}}" }

approvers:
  - type: person
    name: "{{employee}}"
    mobile: "{{employeeMobile}}"
    idCardNumber: "{{employeeIdCard}}"
    readSeconds: ${10 + (number % 20)}
    signCheck: [face, password]
    sign:
      - { type: signature, at: { page: 2, x: 160, y: 360 }, size: [119, 43] }
      - { type: date, at: { page: 2, x: 320, y: 360 }, size: [100, 20], format: yyyy-m-d, fontSize: 12 }

fill:
  - { type: text, at: { page: 1, x: 160, y: 260 }, size: [200, 20], value: "{{position}}" }
`;
  return { kind: "labour", text };
}

/** Something is sold for a company of an application. */
function agency(owner: number, number: number): Made {
  const text = `flowspec: 1
name: agency-${owner}-${number}
action: ChannelCreateFlowByFiles
summary: A person becomes an agent of a company of the application.

params:
  appId: { type: text, description: The application }
  organizationOpenId: { type: open-id, description: The company }
  operatorOpenId: { type: open-id, description: Who sends for it }
  fileId: file-id
  agent: { type: person-name, label: 代理人 }
  agentMobile: { type: mobile, label: 代理人手机 }
  share: { type: integer, label: 佣金比例, minimum: 1, maximum: 30 }

samples:
  review:
    now: 2026-01-05T09:00:00+08:00
    appId: yDRagencyApplicationId0000000001
    organizationOpenId: org_${owner}
    operatorOpenId: sales-${number}
    fileId: yDRagencyContractPdfFileId000001
    agent: 李四
    agentMobile: "13200000000"
    share: ${1 + (owner % 30)}

initiator: { appId: "{{appId}}", organizationOpenId: "{{organizationOpenId}}", openId: "{{operatorOpenId}}" }
title: 代理协议-{{agent}}
category: 代理协议
order: parallel
deadline: +10d
files:
  - { id: "{{fileId}}" }

approvers:
  - type: person
    name: "{{agent}}"
    mobile: "{{agentMobile}}"
    sign:
      - { type: signature, at: { keyword: 代理人签字, occurrence: last, align: right, offset: [10, 0] } }

fill:
  - { type: text, at: { page: 1, x: 120, y: 240 }, size: [60, 20], value: "{{share}}%" }
`;
  return { kind: "agency", text };
}

/** A flat is let: by a template of the console. */
function tenancy(owner: number, number: number): Made {
  const text = `flowspec: 1
name: tenancy-${owner}-${number}
action: CreateFlowsByTemplates
summary: A flat is let by a template, of which two take the roles.

params:
  appId: { type: text, description: The application }
  organizationOpenId: { type: open-id, description: The company }
  operatorOpenId: { type: open-id, description: Who sends for it }
  templateId: template-id
  landlord: { type: person-name, label: 出租人 }
  landlordMobile: { type: mobile, label: 出租人手机 }
  tenant: { type: person-name, label: 承租人 }
  tenantMobile: { type: mobile, label: 承租人手机 }
  rent: { type: text, label: 月租金, pattern: '[0-9,]+\\.[0-9]{2}' }

samples:
  review:
    now: 2026-01-05T09:00:00+08:00
    appId: yDRtenancyApplicationId000000001
    organizationOpenId: org_${owner}
    operatorOpenId: lettings-${number}
    templateId: yDRtenancyContractTemplateId0001
    landlord: 王五
    landlordMobile: "13700000000"
    tenant: 张三
    tenantMobile: "18888888888"
    rent: "${2 + (owner % 7)},800.00"

initiator: { appId: "{{appId}}", organizationOpenId: "{{organizationOpenId}}", openId: "{{operatorOpenId}}" }

flows:
  - title: 房屋租赁合同-{{tenant}}
    template: "{{templateId}}"
    deadline: +7d
    approvers:
      - type: person
        name: "{{landlord}}"
        mobile: "{{landlordMobile}}"
        recipientId: yDRtenancyRoleOfTheLandlord00001
      - type: person
        name: "{{tenant}}"
        mobile: "{{tenantMobile}}"
        recipientId: yDRtenancyRoleOfTheTenant0000001
    formFields:
      - { name: 月租金, value: "{{rent}}" }
`;
  return { kind: "tenancy", text };
}

const kinds: readonly ((owner: number, number: number, shared: Shared) => Made)[] = [supply, delivery, labour, agency, tenancy];

function quoted(path: string): string {
  return path.startsWith("@") ? `"${path}"` : path;
}
