import Handlebars from "handlebars";
import type { Artifact } from "../model/artifact.ts";
import type { Compiled } from "./compiled.ts";
import { escapeAll } from "./markdown.ts";
import { reviewOf } from "./review-view.ts";

/** Makes review sheets from a Handlebars template. Every text of a contract is escaped for Markdown before the template sees it. */
export function createReviewer(template: string): (compiled: Compiled) => Artifact {
  const render = Handlebars.create().compile(template, { noEscape: true, strict: true, preventIndent: true });
  return (compiled) => ({
    path: `review/${compiled.contract.name}.md`,
    text: `${render(escapeAll(reviewOf(compiled)))
      .replaceAll(/\n{3,}/gu, "\n\n")
      .trim()}\n`,
  });
}
