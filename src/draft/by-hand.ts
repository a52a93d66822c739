import type { PdfDocument } from "../pdf/document.ts";
import type { Proposal, Proposed } from "../pdf/place/proposal.ts";
import { proposed } from "../pdf/place/propose.ts";
import type { Use } from "../pdf/place/usual.ts";
import { searchable } from "../pdf/searchable.ts";
import { nameless } from "./nameless.ts";
import { isSeal } from "./proposals.ts";

/**
 * What a PDF seems to want, as a contract may hold it: without printed names. `people` are the document's words for parties that are
 * people: they sign by hand, also where it has words, a field or a tag for a seal.
 */
export function wantedOf(document: PdfDocument, people: ReadonlySet<string> = new Set()): Proposed {
  const text = searchable(document);
  const { parties, proposals } = proposed(document, text, people);
  return nameless(
    { parties, proposals: proposals.map((each) => (people.has(each.party ?? "") && isSeal(each) ? byHand(each) : each)) },
    text,
  );
}

const uses: Readonly<Partial<Record<Use, Use>>> = {
  "field-for-seal": "field-signature",
  "tag-seal": "tag-signature",
  "text-seal": "text-signature",
  "text-legal-seal": "text-signature",
};

/** A field or a tag for a seal is where somebody signs; what stands at words was given room for a signature already. */
function byHand({ component, reason, ...rest }: Proposal): Proposal {
  return { ...rest, component: { type: "signature", at: component["at"] }, reason: { ...reason, use: uses[reason.use] ?? reason.use } };
}
