import type { PdfFacts } from "../model/pdf-facts.ts";
import { field, type Tree } from "../model/tree.ts";
import { always, type Found, found, type Place } from "./found.ts";
import type { Sides } from "./match.ts";
import type { Reading, ReadFlow } from "./reading.ts";

/** What became of the PDF that is signed, as far as its facts say: it has other bytes, or nobody knows any more, or not before, what it says. */
export function fileChanges({ before, after }: Sides<ReadFlow>, place: Place): readonly Found[] {
  if (before.pdf?.sha256 === after.pdf?.sha256) return [];
  const here: Place = {
    ...place,
    subject: [...place.subject, { construct: "file", by: "only", name: after.path ?? before.path ?? "", number: 1 }],
    near: { before: (before.file ?? before.tree).origin, after: (after.file ?? after.tree).origin },
  };
  const [one, other] = [field(before.file, "pdf"), field(after.file, "pdf")];
  const told = found(always("pdf-content-changed"), here, {
    key: { construct: "file", name: "pdf" },
    trees: { before: one, after: other },
    values: { before: contentOf(before.pdf), after: contentOf(after.pdf) },
    data: { fromPages: before.pdf?.pages.length, pages: after.pdf?.pages.length },
  });
  return [{ ...told, pdf: after.path ?? before.path ?? "" }];
}

/** Whether it is told by {@link fileChanges} what became of the PDF of two files: where a version knows what it says, it is no matter how it is called. */
export function isToldByContent({ before, after }: Sides<Reading>, trees: Sides<Tree>): boolean {
  const isKnown = ({ flows }: Reading, tree: Tree): boolean => flows.some(({ file, pdf }) => file === tree && pdf !== undefined);
  return isKnown(before, trees.before) || isKnown(after, trees.after);
}

function contentOf(pdf: PdfFacts | undefined): { readonly sha256: string; readonly pages: number } | undefined {
  return pdf && { sha256: pdf.sha256, pages: pdf.pages.length };
}
