import type { PreviewView } from "./model.ts";

/** A preview that was masked, without offering keywords to paste that are no longer those of the PDF: `full` is the same one before it was masked. */
export function withoutMaskedKeywords(masked: PreviewView, full: PreviewView): PreviewView {
  const flows = masked.flows.map((flow, flowIndex) => ({
    ...flow,
    pages: flow.pages.map((page, pageIndex) => {
      const hits = full.flows[flowIndex]?.pages[pageIndex]?.hits;
      return { ...page, hits: page.hits.map((hit, index) => (hit.at === hits?.[index]?.at ? hit : { ...hit, at: "" })) };
    }),
  }));
  return { ...masked, flows };
}
