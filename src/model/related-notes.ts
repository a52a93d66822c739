/** What is said of a further place that matters to a finding: one template each. */
export const relatedNotes = {
  "the-error": "the error",
  "the-first": "the first",
  "first-one": "the first one",
  "other-one": "the other one",
  "this-one": "this one",
} as const;
