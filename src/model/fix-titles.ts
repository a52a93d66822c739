/** What fixes do, in the imperative and without personal values: one template each. */
export const fixTitles = {
  "remove-comment": "Remove the comment",
  "write-name": "Write {name}",
  "quote-value": "Put the value in quotes",
  "remove-comma": "Remove the comma",
  "double-quotes": "Put it in double quotes",
  "full-width-brackets": "Write full-width brackets",
  "plain-mobile": "Remove the country code, blanks and hyphens",
  "plain-identity-number": "Write a capital X, and no blanks",
  seconds: "Write seconds in place of milliseconds",
  "whole-for-carets": "Write `whole: true` in place of the carets",
  "straight-quotes": "Write straight quotes",
  "write-code": "Write {text:code}",
  "add-now": "Add `now`",
  "put-in-quotes": "Put it in quotes",
  "make-parameter": "Make it the parameter {name:code}, and move the value to the samples",
  "make-parameter-of-lost-value": "Make it the parameter {name:code}, without its value, which no sample keeps",
} as const;
