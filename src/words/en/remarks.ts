/** What a reader of any contract should know of its PDF. */
export const remarkMessages = {
  note: "note: {remark}",
  error: "error: {said}",
  pages: "{count:plural page pages} {pages:list}",
  truncated: "The end of the file is missing.",
  xref: "The file's table of objects is wrong.",
  encrypted: "It is encrypted: what the service does there is not documented.",
  signed: "It is signed already ({count}): whatever is added breaks these signatures.",
  turned: "Turned by a rotation: {pages}; what the service does there is not documented.",
  cropped: "Cropped: {pages}; what the service does there is not documented.",
  scaled: "In units other than points (UserUnit): {pages}; what the service does there is not documented.",
  hidden: "Text in a layer that is not shown: {pages}; what the service does there is not documented.",
  annotation: "Text in an annotation: {pages}; what the service does there is not documented.",
  replaced: "Text that another one stands for (ActualText): {pages}; what the service does there is not documented.",
  unreadable: "Text that cannot be read, since its font cannot be loaded: {pages}; no keyword is found there.",
} as const;
