/** What `render --rows` says of its rows. */
export const rowsMessages = {
  state: "{written} written, {rejected} rejected, {rate} a second",
  all: "{rows:counted row rows}: {written} written, {rejected} rejected.",
  "all-see": "{rows:counted row rows}: {written} written, {rejected} rejected, see {file}.",
  errors: "{code}: {count}",
  warnings: "warning {code}: {count}, first in line {line}",
  "warnings-row": "warning {code}: {count}, first in row {row}",
  "warnings-somewhere": "warning {code}: {count}",
  more: "More rejected rows are counted only; `--rejects <file>` lists them all.",
  reject: "{place}: error[{code}] {said}",
  "reject-in": "{place}: {column}: error[{code}] {said}",
  "reject-by": "{place}: error[{code}] {said} ({by})",
  row: "{path}, row {row}",
  advised: "{said} {help}",
} as const;
