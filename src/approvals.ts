export { type Approval, approvalsName } from "./approvals/approval.ts";
export { dayOf, type Judged, judgeApprovals, type JudgedChange, type Judging, type LiveApprovals } from "./approvals/judge.ts";
export { readApprovals } from "./approvals/read.ts";
