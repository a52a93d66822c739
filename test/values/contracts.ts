/** A small contract whose approvers are given as YAML; `top` are further lines. */
export function contractWith(approvers: string, top = ""): string {
  return `flowspec: 1
name: example
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile }
samples:
  review: { user: 19561039c99fe825a934a132520fde6a, file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, name: 李四, mobile: "13200000000" }
initiator: { userId: "{{user}}" }
title: 采购合同
files: [{ id: "{{file}}" }]
${top}approvers:
${approvers}`;
}

/** An approver as the content of a used file. */
export const party = `type: person
name: "{{name}}"
mobile: "{{mobile}}"
sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }]
`;

/** Two environments, none of which is the default. */
export const environments = `environments:
  production: { vars: { organization: 典子谦示例企业, sealId: yDxMjUyKQDN7EkUuO4zjEBpGXvHEACSA } }
  test: { vars: { organization: 典子谦测试企业, sealId: yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm } }
`;

/** An approver whose company and seal depend on the environment. */
export const company = `  - type: company
    organization: "{{vars.organization}}"
    name: "{{name}}"
    mobile: "{{mobile}}"
    sign: [{ type: seal, sealId: "{{vars.sealId}}", at: { page: 1, x: 100, y: 600 } }]
`;
