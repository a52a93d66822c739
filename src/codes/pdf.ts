import type { Code } from "../model/diagnostic.ts";
import { formMessages } from "../pdf/decode.ts";
import { failureMessages } from "../pdf/failure.ts";
import { reviewedIdMessages } from "../runtime/uploads.ts";

/** A file of facts can be read. */
export const pdfFactsForm: Code<typeof formMessages> = {
  name: "pdf-facts-form",
  severity: "error",
  refusals: [],
  messages: formMessages,
  docs: {
    what: "A file of facts has the form in which `flowspec preflight --update` writes it.",
    why: "A file that was edited or merged by hand may say anything; checks by it would be worth nothing.",
    fix: "Run `flowspec preflight --update`, which writes it anew.",
    wrong: '{ "version": 1, "pages": "three" }',
    right: '{ "version": 1, "pages": [{ "width": 595.3, "height": 841.9, "rotation": 0, "content": "text", "print": [] }] }',
  },
};

const pathMessages = {
  missing: "There is no {path:quoted}, and no facts of it.",
  outside: "{path:quoted} leads out of the project.",
  "in-package": "{path:quoted} is named in a package, and only files of the project name PDFs.",
  "no-file": "{path} is no file that can be read.",
  "above-limit": "{path} cannot be read: it is larger than {megabytes} MB, and the service takes no such PDF.",
} as const;

const readableMessages: typeof failureMessages & typeof pathMessages = { ...failureMessages, ...pathMessages };

/** A PDF can be read. */
export const pdfReadable: Code<typeof readableMessages> = {
  name: "pdf-readable",
  severity: "error",
  refusals: [],
  messages: readableMessages,
  docs: {
    what: "The file that `pdf` names is there, inside the project, and can be read as a PDF.",
    why: "Where components will stand is known from the PDF only.",
    fix: "Correct the path, which counts from the contract's folder, or export the document again.",
    wrong: "pdf: ./contract.docx",
    right: "pdf: ./contract.pdf",
  },
};

const ownSealedMessages = {
  "no-pdf": "A sealed file names its `pdf`: which bytes were reviewed is not known.",
  "no-facts": "There are no facts of {path:quoted}, so it was not reviewed, and no file can be accepted as it.",
  "no-param": "The id of a sealed file is a parameter by itself, without a default: no other value is known to be that of {path:quoted}.",
  "not-sent": "`wire` or `omit` has another file sent than this one, which is sealed.",
  "two-pdfs": "The parameter {name:code} is the id of {first:quoted} and of {second:quoted}, and no file is both.",
} as const;

const sealedMessages: typeof ownSealedMessages & typeof reviewedIdMessages = { ...ownSealedMessages, ...reviewedIdMessages };

/** A file that is sealed was reviewed, and its id is that of the very bytes. */
export const sealedFiles: Code<typeof sealedMessages> = {
  name: "sealed-files",
  severity: "error",
  refusals: [],
  messages: sealedMessages,
  docs: {
    what: "A sealed file has a `pdf` that was reviewed, and its id is a parameter, for which a builder takes only the id of a file that was accepted.",
    why: "The application uploads a file, and may upload any: without the seal nobody notices that another was sent than the one that was reviewed.",
    fix: "Name the `pdf`, run `flowspec preflight --update` and commit the facts; make the id a parameter.",
    wrong: 'files: [{ id: "{{file}}", sealed: true }]',
    right: 'files: [{ id: "{{file}}", pdf: ./contract.pdf, sealed: true }]',
  },
};
