/** What is said of a further place that matters to a finding: one template each. */
export const relatedNotes = {
  "the-error": "the error",
  "the-first": "the first",
} as const;
