import Handlebars from "handlebars";
import type { PreviewView } from "./model.ts";

/** A contract beside its PDF as one page of HTML that needs nothing else. `template` is Handlebars; every text of the contract is escaped by it. */
export function previewHtml(template: string, view: PreviewView): string {
  return Handlebars.create().compile(template, { strict: true })(view);
}
