import { previewTemplate } from "../templates/preview.generated.ts";
import { renderBy } from "../templates/render.ts";
import { drawnPage } from "./drawn.ts";
import { inert } from "./inert.ts";
import type { PreviewView } from "./model.ts";

/** A contract beside its PDF as one page of HTML that needs nothing else. Every text of the contract is escaped by the template. */
export function previewHtml(view: PreviewView): string {
  const flows = view.flows.map((flow) => ({ ...flow, pages: flow.pages.map(drawnPage) }));
  return renderBy(previewTemplate)(inert({ ...view, flows }));
}
