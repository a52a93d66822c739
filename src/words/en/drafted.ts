/** What a contract that is made from a PDF says of itself, in its comments and descriptions. */
export const draftedMessages = {
  head: "Made from its PDF by `flowspec init --pdf`: who signs where was read from usual words. Read it before you use it.",
  operator: "Employee who sends the contract",
  file: "The contract, a PDF uploaded with UploadFiles",
  samples: "Named sets of parameters, with invented values. Each becomes a request in generated/samples that can be read in a review.",
  order: "Approvers sign in this order, which is that of the document; with `parallel` in any order.",
  "no-parties": "The PDF names no party in a way that could be read: a company and a person, to begin with.",
  "as-company": "Taken for a company, since something is sealed.",
  "as-person": "Taken for a person, since nothing says otherwise.",
  "no-place": "The PDF shows no place for this party: put it where it belongs. `flowspec locate` says where text stands.",
} as const;
