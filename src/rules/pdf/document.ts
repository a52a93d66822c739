import { counted, choice } from "../../runtime/phrases.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { certain } from "../../runtime/hole.ts";
import type { Problem } from "../../runtime/problem.ts";
import type { PdfFacts } from "../../model/pdf-facts.ts";
import type { RuleText, Rule } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";

/** A rule on the PDF itself, reported at `pdf`. */
function documentRule(law: Omit<RuleText, "refusals" | "severity">, judge: (pdf: PdfFacts) => string | undefined): Rule {
  return pdfRule({ severity: "warning", refusals: [], ...law }, function* ({ flow, pdf }) {
    const message = judge(pdf);
    if (message !== undefined) yield at(flow, message);
  });
}

function at(flow: Flow, message: string): Problem {
  const [file] = certain(flow.files);
  return file ? { on: file, key: "pdf", message } : { message };
}

const unencrypted = documentRule(
  {
    name: "pdf-unencrypted",
    docs: {
      what: "The PDF is not encrypted.",
      why: "The service signs the bytes of the file. Nothing says what it does with an encrypted one.",
      mend: "Save it without a password and without restrictions.",
      wrong: "pdf: ./restricted.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ encrypted }) => (encrypted ? "The PDF is encrypted, and the service may refuse it." : undefined),
);

const unsigned = documentRule(
  {
    name: "pdf-unsigned",
    docs: {
      what: "The PDF bears no digital signature yet.",
      why: "Filling in and sealing changes the file, and may break a signature that is in it already.",
      mend: "Send the unsigned original.",
      wrong: "pdf: ./signed.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ signatures }) =>
    signatures > 0
      ? `The PDF bears ${counted(signatures, "digital signature")} already; the service may break ${signatures === 1 ? "it" : "them"}, or refuse the file.`
      : undefined,
);

const upright = documentRule(
  {
    name: "pdf-upright",
    docs: {
      what: "The pages of the PDF are stored as they are seen, not turned.",
      why: "flowspec counts from the top-left corner of the page as it is seen. Whether the service does so on a turned page is not documented.",
      mend: "Print the PDF to a new file, which turns the pages for good, or look at the preview of the service.",
      wrong: "pdf: ./scanned-sideways.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ pages }) => {
    const turned = pages.flatMap(({ rotation }, index) => (rotation === 0 ? [] : [index + 1]));
    return turned.length === 0 ? undefined : `${numbered(turned)} turned, and the service may count positions there in another way.`;
  },
);

const uncropped = documentRule(
  {
    name: "pdf-uncropped",
    docs: {
      what: "The pages of the PDF are not cropped.",
      why: "flowspec counts from the corner of what is seen. Whether the service counts from the corner of the whole sheet is not documented.",
      mend: "Print the PDF to a new file, which cuts the pages for good, or look at the preview of the service.",
      wrong: "pdf: ./cropped.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ pages }) => {
    const cropped = pages.flatMap(({ crop }, index) => (crop ? [index + 1] : []));
    return cropped.length === 0 ? undefined : `${numbered(cropped)} cropped, and the service may count positions there in another way.`;
  },
);

const inPoints = documentRule(
  {
    name: "pdf-in-points",
    docs: {
      what: "The pages of the PDF are measured in points (they have no `UserUnit`).",
      why: "On a page with a larger unit flowspec counts in points, as the page is seen. Whether the service does so, or counts in the page's own units, is not documented.",
      mend: "Print the PDF to a new file, or look at the preview of the service.",
      wrong: "pdf: ./poster.pdf # its pages have /UserUnit 2",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ pages }) => {
    const scaled = pages.flatMap(({ unit }, index) => (unit === undefined ? [] : [index + 1]));
    return scaled.length === 0
      ? undefined
      : `${numbered(scaled)} measured in another unit than points (UserUnit), and the service may count positions there in another way.`;
  },
);

const doubtfulWords = [
  ["hidden", "text in a layer that is not shown, which the service may search and show"],
  ["annotation", "text in an annotation, which the service may leave out"],
  ["unreadable", "text that flowspec cannot read, since its font cannot be loaded; the service may read it"],
] as const;

const plainText = documentRule(
  {
    name: "pdf-plain-text",
    docs: {
      what: "All text of the PDF is on its pages themselves: not in layers that are not shown, nor in annotations, nor in fonts that cannot be loaded.",
      why: "Whether the service searches and shows such text is not documented. What is agreed upon should not hang on it.",
      mend: "Print the PDF to a new file, which leaves one plain text.",
      wrong: "pdf: ./draft-with-comments.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ pages }) => {
    const found = doubtfulWords.flatMap(([kind, text]) => {
      const numbers = pages.flatMap(({ doubtful = [] }, index) => (doubtful.includes(kind) ? [index + 1] : []));
      return numbers.length === 0 ? [] : [`${pageNoun(numbers)} ${numbers.length === 1 ? "has" : "have"} ${text}`];
    });
    return found.length === 0 ? undefined : `${found.join(". ")}.`;
  },
);

const undamaged = documentRule(
  {
    name: "pdf-undamaged",
    docs: {
      what: "The PDF is whole: its end is there, and its objects are where its table says.",
      why: "Readers repair such files each in their own way; the service may refuse one, or show something else.",
      mend: "Make the file anew, or upload it again.",
      wrong: "pdf: ./half-downloaded.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ damage }) =>
    damage === undefined
      ? undefined
      : `The PDF is damaged (${damage === "truncated" ? "its end is missing" : "its table of objects is wrong"}), and the service may refuse it.`,
);

/** `Page 3 is`, `Pages 1 and 2 are`. */
function numbered(pages: readonly number[]): string {
  return `${pageNoun(pages)} ${pages.length === 1 ? "is" : "are"}`;
}

/** `Page 3`, `Pages 1 and 2`. */
function pageNoun(pages: readonly number[]): string {
  const shown = pages.length > 6 ? [...pages.slice(0, 5).map(String), `${pages.length - 5} more`] : pages.map(String);
  return `${pages.length === 1 ? "Page" : "Pages"} ${choice(shown, "and")}`;
}

/** Laws on the PDF itself: what the service does with such files is not documented. */
export const documentRules: readonly Rule[] = [unencrypted, unsigned, upright, uncropped, inPoints, plainText, undamaged];
