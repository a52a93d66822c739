import Handlebars from "handlebars";
import { previewView, type PreviewInput } from "./view.ts";

/** A contract beside its PDF as one page of HTML that needs nothing else. `template` is Handlebars; every text of the contract is escaped by it. */
export function previewHtml(template: string, input: PreviewInput): string {
  const render = Handlebars.create().compile(template, { strict: true });
  return render(previewView(input));
}
