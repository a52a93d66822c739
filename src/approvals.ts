export { codeOwnersOf, isOwned } from "./approvals/code-owners.ts";
export { type Approval, approvalsName } from "./approvals/approval.ts";
export { dayOf, type Judged, judgeApprovals, type JudgedChange } from "./approvals/judge.ts";
export { withApproval, withoutApprovals } from "./approvals/edit.ts";
export { readApprovals } from "./approvals/read.ts";
