import type { Code } from "../model/diagnostic.ts";

/** A file of facts can be read. */
export const pdfFactsForm: Code = {
  name: "pdf-facts-form",
  severity: "error",
  refusals: [],
  docs: {
    what: "A file of facts has the form in which `flowspec preflight --update` writes it.",
    why: "A file that was edited or merged by hand may say anything; checks by it would be worth nothing.",
    mend: "Run `flowspec preflight --update`, which writes it anew.",
    wrong: '{ "version": 1, "pages": "three" }',
    right: '{ "version": 1, "pages": [{ "width": 595.3, "height": 841.9, "rotation": 0, "content": "text", "print": [] }] }',
  },
};

/** A PDF can be read. */
export const pdfReadable: Code = {
  name: "pdf-readable",
  severity: "error",
  refusals: [],
  docs: {
    what: "The file that `pdf` names is there, inside the project, and can be read as a PDF.",
    why: "Where components will stand is known from the PDF only.",
    mend: "Correct the path, which counts from the contract's folder, or export the document again.",
    wrong: "pdf: ./contract.docx",
    right: "pdf: ./contract.pdf",
  },
};
