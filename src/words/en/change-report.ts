/** What reports of changes say beside the changes. */
export const changeReportMessages = {
  "in-environments": "only in {names:list}",
  told: "{subject}: {says}",
  // Headings and counts, by whom changes concern.
  lowers: "May lower protection",
  signer: "What signers see",
  builder: "What callers of builders see",
  payload: "Only what is sent",
  "count-lowers": "{count} may lower protection",
  "count-signer": "{count} that signers see",
  "count-breaks": "{count} {count:plural breaks break} callers",
  "count-builder": "{count} {count:plural concerns concern} callers",
  "count-payload": "{count} only in what is sent",

  // How it stands to approvals, and what is to be done.
  approved: "approved by {by}: {reason}",
  "approved-until": "approved by {by} until {until}: {reason}",
  "approved-how": "{said} ({how})",
  lapsed: "its approval lapsed on {until}",
  "nothing-differs": "No contract differs from {before}.",
  compared: "{count:counted contract contracts} {count:plural differs differ} from {before}.",
  "needs-approval": "{count:counted change changes} {count:plural needs need} an approval in {path}. Approve one: {command}",
  "needs-none": "No change needs an approval.",
  "not-compared-before": "{path} was not compared: its former version is not complete.",
  "not-compared-after": "{path} was not compared: it is not complete.",
} as const;
