/** What is said of a further place that matters to a finding: one template each. */
export const relatedNotes = {
  "the-error": "the error",
  "the-first": "the first",
  "first-one": "the first one",
  "other-one": "the other one",
  "this-one": "this one",
  "the-other": "the other",
  "the-other-column": "the other column",
  "declared-here": "declared here",
  "declared-without-type": "declared without a type",
  "of-type": "here it is of type {type}",
  "what-key-says": "what the key says",
  "used-here": "used here",
  "with-sample": "with the values of this sample",
} as const;
