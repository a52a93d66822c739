/** What `place --write` says of the parties of a document, and of what it writes. */
export const placingMessages = {
  "by-flag": "{party} is approver {number}, as --party says: {open} new, {there} there already.",
  "by-role": "{party} is approver {number}, as its role says: {open} new, {there} there already.",
  "by-place": "{party} is approver {number}, which signs in its places already: {open} new, {there} there already.",
  "by-printed": "{party} is approver {number}, as the name printed for it says: {open} new, {there} there already.",
  "by-word": "{party} is approver {number}, as a usual word in its role says: {open} new, {there} there already.",
  "by-name": "{party} is approver {number}, as its name or that of a parameter says: {open} new, {there} there already.",
  "by-comment": "{party} is approver {number}, as a comment or the summary says: {open} new, {there} there already.",
  "by-kind": "{party} is approver {number}, the only one of its kind: {open} new, {there} there already.",
  "by-rest": "{party} is approver {number}, the only one left: {open} new, {there} there already.",
  "nobody-by-flag": "Approver {number} gets what names no party, as --party says: {open} new, {there} there already.",
  "nobody-by-rest": "Approver {number} gets what names no party, as the only one: {open} new, {there} there already.",
  unmatched:
    "{count:counted component components} not written: which approver {party} is cannot be told. Say it by a role or a number: --party {example}",
  nobody:
    "{count:counted component components} not written: no party is named there. Say which approver gets what is nobody's: --party {example}",
  elsewhere:
    "{count:counted component components} not written for approver {number}: the list comes from a used file, an alias or a merge. Write them where it stands.",
  "by-hand": "{party} is a person, who signs by hand where the document has words for a seal.",
  refused: "{count:counted component components} not written, since the contract would then have an error:",
  "all-refused": "Nothing written, since the contract would then have an error:",
  offers: "{count:counted offer offers} left out that nothing in the document asks for: --all takes them.",
  written: "{path}: {count:counted component components} written.",
  "would-write": "{path}: {count:counted component components} would be written.",
  nothing: "{path}: nothing to write.",
  "other-pdf": "note: {path} names {pdf}, and {given} is another file.",
  next: "Next: flowspec preflight {path} --update",
} as const;
