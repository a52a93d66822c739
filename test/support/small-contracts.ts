/** A contract with a name, and with lines of its own. */
export function contract(name: string, more = "deadline: +30d"): string {
  return `flowspec: 1
name: ${name}
action: CreateFlowByFiles
initiator: { userId: yDRpurchasingClerkUserId00000001 }
title: 租赁合同
${more}
files:
  - { id: yDRtomatoPurchasePdfFileId000001 }
approvers:
  - type: person
    name: 李四
    mobile: "13200000000"
`;
}
