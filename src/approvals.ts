export { codeOwnersOf, isOwned } from "./approvals/code-owners.ts";
export { type Approval, approvalKeys, approvalsName } from "./approvals/approval.ts";
export { dayOf, type Judged, judgeApprovals, type JudgedChange } from "./approvals/judge.ts";
export { type FreshApproval, withApproval, withoutApprovals } from "./approvals/edit.ts";
export { approvalsSchema } from "./approvals/schema.ts";
export { readApprovals } from "./approvals/read.ts";
