import { certain } from "../../runtime/hole.ts";
import type { AnyMessage, MessageOf, Messages } from "../../runtime/message.ts";
import type { DoubtfulText, PageFacts, PdfFacts } from "../../model/pdf-facts.ts";
import type { Rule, RuleText } from "../base/rule.ts";
import { pdfRule } from "./pdf-rule.ts";

/** What a rule on the PDF itself says of itself. */
type DocumentText<M extends Messages> = Pick<RuleText<M, never>, "name" | "docs"> & { readonly messages: M };

/** A rule on the PDF itself, reported at `pdf`. */
function documentRule<const M extends Messages>(
  law: DocumentText<M>,
  judge: (pdf: PdfFacts) => MessageOf<NoInfer<M>> | undefined,
): Rule<M, never>;
function documentRule(law: DocumentText<Messages>, judge: (pdf: PdfFacts) => AnyMessage | undefined): Rule {
  return pdfRule<Messages, never>({ severity: "warning", refusals: [], ...law }, function* ({ flow, pdf }) {
    const said = judge(pdf);
    const [file] = certain(flow.files);
    if (said !== undefined) yield file ? { on: file, key: "pdf", ...said } : said;
  });
}

/** The numbers of the pages that are so, and how many they are; nothing where none is. */
function pagesThat(
  are: (page: PageFacts) => boolean,
  { pages }: PdfFacts,
): { readonly pages: readonly number[]; readonly count: number } | undefined {
  const numbers = pages.flatMap((page, index) => (are(page) ? [index + 1] : []));
  return numbers.length === 0 ? undefined : { pages: numbers, count: numbers.length };
}

const unencrypted = documentRule(
  {
    name: "pdf-unencrypted",
    messages: {
      encrypted: "The PDF is encrypted, and the service may refuse it.",
    },
    docs: {
      what: "The PDF is not encrypted.",
      why: "The service signs the bytes of the file. Nothing says what it does with an encrypted one.",
      fix: "Save it without a password and without restrictions.",
      wrong: "pdf: ./restricted.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ encrypted }) => (encrypted ? { message: "encrypted" } : undefined),
);

const unsigned = documentRule(
  {
    name: "pdf-unsigned",
    messages: {
      signed:
        "The PDF bears {signatures} digital {signatures:plural signature signatures} already; the service may break {signatures:plural it them}, or refuse the file.",
    },
    docs: {
      what: "The PDF bears no digital signature yet.",
      why: "Filling in and sealing changes the file, and may break a signature that is in it already.",
      fix: "Send the unsigned original.",
      wrong: "pdf: ./signed.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ signatures }) => (signatures > 0 ? { message: "signed", data: { signatures } } : undefined),
);

const upright = documentRule(
  {
    name: "pdf-upright",
    messages: {
      turned: "{pages:pages Page Pages} {count:plural is are} turned, and the service may count positions there in another way.",
    },
    docs: {
      what: "The pages of the PDF are stored as they are seen, not turned.",
      why: "flowspec counts from the top-left corner of the page as it is seen. Whether the service does so on a turned page is not documented.",
      fix: "Print the PDF to a new file, which turns the pages for good, or look at the preview of the service.",
      wrong: "pdf: ./scanned-sideways.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  (pdf) => {
    const turned = pagesThat(({ rotation }) => rotation !== 0, pdf);
    return turned && { message: "turned", data: turned };
  },
);

const uncropped = documentRule(
  {
    name: "pdf-uncropped",
    messages: {
      cropped: "{pages:pages Page Pages} {count:plural is are} cropped, and the service may count positions there in another way.",
    },
    docs: {
      what: "The pages of the PDF are not cropped.",
      why: "flowspec counts from the corner of what is seen. Whether the service counts from the corner of the whole sheet is not documented.",
      fix: "Print the PDF to a new file, which cuts the pages for good, or look at the preview of the service.",
      wrong: "pdf: ./cropped.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  (pdf) => {
    const cropped = pagesThat(({ crop }) => crop !== undefined, pdf);
    return cropped && { message: "cropped", data: cropped };
  },
);

const inPoints = documentRule(
  {
    name: "pdf-in-points",
    messages: {
      "other-unit":
        "{pages:pages Page Pages} {count:plural is are} measured in another unit than points (UserUnit), and the service may count positions there in another way.",
    },
    docs: {
      what: "The pages of the PDF are measured in points (they have no `UserUnit`).",
      why: "On a page with a larger unit flowspec counts in points, as the page is seen. Whether the service does so, or counts in the page's own units, is not documented.",
      fix: "Print the PDF to a new file, or look at the preview of the service.",
      wrong: "pdf: ./poster.pdf # its pages have /UserUnit 2",
      right: "pdf: ./contract.pdf",
    },
  },
  (pdf) => {
    const scaled = pagesThat(({ unit }) => unit !== undefined, pdf);
    return scaled && { message: "other-unit", data: scaled };
  },
);

const hidden =
  "{hidden:pages Page Pages} {hiddenCount:plural has have} text in a layer that is not shown, which the service may search and show.";
const annotation =
  "{annotation:pages Page Pages} {annotationCount:plural has have} text in an annotation, which the service may leave out.";
const unreadable =
  "{unreadable:pages Page Pages} {unreadableCount:plural has have} text that flowspec cannot read, since its font cannot be loaded; the service may read it.";

/** A sentence for each kind of text that is there. */
const plainTextMessages = {
  hidden,
  annotation,
  unreadable,
  "hidden-annotation": `${hidden} ${annotation}`,
  "hidden-unreadable": `${hidden} ${unreadable}`,
  "annotation-unreadable": `${annotation} ${unreadable}`,
  "hidden-annotation-unreadable": `${hidden} ${annotation} ${unreadable}`,
} as const;

const plainText = documentRule(
  {
    name: "pdf-plain-text",
    messages: plainTextMessages,
    docs: {
      what: "All text of the PDF is on its pages themselves: not in layers that are not shown, nor in annotations, nor in fonts that cannot be loaded.",
      why: "Whether the service searches and shows such text is not documented. What is agreed upon should not hang on it.",
      fix: "Print the PDF to a new file, which leaves one plain text.",
      wrong: "pdf: ./draft-with-comments.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  (pdf) => {
    const pagesWith = (kind: DoubtfulText): ReturnType<typeof pagesThat> => pagesThat(({ doubtful = [] }) => doubtful.includes(kind), pdf);
    const [layers, notes, fonts] = [pagesWith("hidden"), pagesWith("annotation"), pagesWith("unreadable")];
    const inLayers = layers && { hidden: layers.pages, hiddenCount: layers.count };
    const inNotes = notes && { annotation: notes.pages, annotationCount: notes.count };
    const inFonts = fonts && { unreadable: fonts.pages, unreadableCount: fonts.count };
    if (inLayers && inNotes && inFonts) return { message: "hidden-annotation-unreadable", data: { ...inLayers, ...inNotes, ...inFonts } };
    if (inLayers && inNotes) return { message: "hidden-annotation", data: { ...inLayers, ...inNotes } };
    if (inLayers && inFonts) return { message: "hidden-unreadable", data: { ...inLayers, ...inFonts } };
    if (inNotes && inFonts) return { message: "annotation-unreadable", data: { ...inNotes, ...inFonts } };
    if (inLayers) return { message: "hidden", data: inLayers };
    if (inNotes) return { message: "annotation", data: inNotes };
    return inFonts && { message: "unreadable", data: inFonts };
  },
);

const undamaged = documentRule(
  {
    name: "pdf-undamaged",
    messages: {
      truncated: "The PDF is damaged (its end is missing), and the service may refuse it.",
      "wrong-table": "The PDF is damaged (its table of objects is wrong), and the service may refuse it.",
    },
    docs: {
      what: "The PDF is whole: its end is there, and its objects are where its table says.",
      why: "Readers repair such files each in their own way; the service may refuse one, or show something else.",
      fix: "Make the file anew, or upload it again.",
      wrong: "pdf: ./half-downloaded.pdf",
      right: "pdf: ./contract.pdf",
    },
  },
  ({ damage }) => damage && { message: damage === "truncated" ? "truncated" : "wrong-table" },
);

/** Laws on the PDF itself: what the service does with such files is not documented. */
export const documentRules: readonly Rule[] = [unencrypted, unsigned, upright, uncropped, inPoints, plainText, undamaged];
