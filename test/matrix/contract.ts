/** The moment at which the application builds. */
export const now = 1_767_574_800;

/** The parameters that the application has. */
export const params = {
  fileId: "yDRleaseContractPdfFileId0000001",
  operatorId: "yDRlettingClerkUserId00000000001",
  tenant: "李四",
  mobile: "13200000000",
} as const;

/** What the application says beside the request: of a mobile number that is none, of what comes back, of an approver in a reply. */
export const answers = {
  title: `租赁合同-${params.tenant}`,
  refused: ["mobile no-mobile"],
  isChecked: true,
  back: { of: params.tenant },
  recipient: "invented-recipient",
} as const;

const values = Object.entries(params).map(([name, value]) => `    ${name}: "${value}"`);

/** A contract with what takes something of the platform: a note that may be left out, a time from now, data in base64, a role. */
export const contractText = `flowspec: 1
name: lease
action: CreateFlowByFiles
params:
  fileId: file-id
  operatorId: user-id
  tenant: { type: person-name, label: Tenant }
  mobile: mobile
  note: { type: text, optional: true }
samples:
  review:
    now: ${new Date(now * 1000).toISOString()}
${values.join("\n")}
initiator: { userId: "{{operatorId}}" }
title: 租赁合同-{{tenant}}
description: "{{note}}"
userData: { of: "{{tenant}}" }
deadline: +30d
files: [{ id: "{{fileId}}" }]
approvers:
  - type: person
    role: 承租方
    name: "{{tenant}}"
    mobile: "{{mobile}}"
    sign: [{ type: signature, at: { page: 1, x: 100, y: 100 } }]
`;
