import type { Code } from "../model/diagnostic.ts";
import { formMessages } from "../pdf/decode.ts";
import { failureMessages } from "../pdf/failure.ts";

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
