export { codeOwnersOf, isOwned, type OwnersHost } from "./approvals/code-owners.ts";
export { type Approval, approvalsName } from "./approvals/approval.ts";
export { dayOf, type Judged, judgeApprovals, type JudgedChange, type Judging } from "./approvals/judge.ts";
export { type FreshApproval, withApproval, withoutApprovals } from "./approvals/edit.ts";
export { readApprovals } from "./approvals/read.ts";
