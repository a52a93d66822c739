import { previewTemplate } from "../templates/preview.generated.ts";
import { renderBy } from "../templates/render.ts";
import type { PreviewView } from "./model.ts";

/** A contract beside its PDF as one page of HTML that needs nothing else. Every text of the contract is escaped by the template. */
export function previewHtml(view: PreviewView): string {
  return renderBy(previewTemplate)(view);
}
