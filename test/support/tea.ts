/** A small contract in the canonical layout, which the service would take. */
export const teaContract = `flowspec: 1
name: tea
action: CreateFlowByFiles

params:
  user: user-id
  file: file-id
  name: person-name
  mobile: mobile

initiator: { userId: "{{user}}" }
title: 茶叶采购合同
files:
  - { id: "{{file}}" }

approvers:
  - type: person
    name: "{{name}}"
    mobile: "{{mobile}}"
    readSeconds: 30
    sign:
      - { type: signature, at: { page: 1, x: 100, y: 600 } }
`;
