/** What is written on and said of a piece of a page that shows where a component stands. */
export const cutOutMessages = {
  page: "Page {page} of {pages}",
  "page-and-place": "Page {page} of {pages}, place {place} of {places}",
  "at-keyword": "Page {page}: the {what} of {party} at the keyword {keyword:quoted}.",
  "at-hit": "Page {page}: the {what} of {party} at the keyword {keyword:quoted}, place {number}.",
  "at-field": "Page {page}: the {what} of {party} at the form field {field:quoted}.",
  "at-position": "Page {page}: the {what} of {party} at a fixed position.",
  "at-edge": "Page {page}: the {what} of {party} at the edge of the page.",
  "keyword-of-initiator": "Page {page}: the {what} that the sender fills in, at the keyword {keyword:quoted}.",
  "field-of-initiator": "Page {page}: the {what} that the sender fills in, at the form field {field:quoted}.",
  "position-of-initiator": "Page {page}: the {what} that the sender fills in, at a fixed position.",
  party: "party {number}",
} as const;
