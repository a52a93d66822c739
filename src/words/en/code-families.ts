/** What codes are about, family by family, in the order in which they are listed. */
export const codeFamilyNames = {
  text: "The text of a file",
  language: "The language",
  params: "Parameters and samples",
  imports: "What is imported",
  rows: "Rows of values",
  personal: "Personal data",
  suppressions: "Comments that suppress findings",
  uses: "Files that contracts use",
  wire: "Members of the service",
  configuration: "The configuration",
  approvals: "Approvals of changes",
  contracts: "Contracts",
  approvers: "Approvers",
  components: "Components",
  pdfs: "Contracts and their PDFs",
} as const;
