/** Constraints on components that no rule of theirs predicts. */
export const componentUnpredicted = {
  "file-index-zero": { state: "said-by", codes: ["member-values"], reason: "The compiler writes 0; only a `wire` can say otherwise." },
  "keyword-only-members": {
    state: "said-by",
    codes: ["members-with-effect", "one-placement"],
    reason: "What belongs to a keyword is written inside the placement at one.",
  },
  "extra-json": {
    state: "said-by",
    codes: ["member-values"],
    reason: "The compiler writes the JSON; only a `wire` can hold another text.",
  },
  "extra-page-ranges-type": {
    state: "said-by",
    codes: ["members-with-effect", "known-keys"],
    reason: "Only seals and signatures have the key.",
  },
  "extra-use-seal-size": { state: "said-by", codes: ["members-with-effect", "known-keys"], reason: "Only seals have the key." },
  "normal-page-within-pdf": { state: "pdf", reason: "How many pages there are is known from the PDF only." },
  "normal-within-page": { state: "pdf", reason: "How large a page is is known from the PDF only." },
  "keyword-exists-in-pdf": { state: "pdf", reason: "Whether the keyword is there is known from the text of the PDF only." },
  "keyword-ignored-leaves-none": { state: "pdf", reason: "Whether any keyword is there is known from the text of the PDF only." },
  "keyword-image-text": { state: "pdf", reason: "Whether the PDF has a text at all is known from the PDF only." },
  "field-exists-in-pdf": { state: "pdf", reason: "Which fields the form has is known from the PDF only." },
  "extra-page-ranges-pdf": { state: "pdf", reason: "How many pages there are is known from the PDF only." },
} as const;
