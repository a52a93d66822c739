import Handlebars from "handlebars";
import type { Artifact } from "../model/artifact.ts";
import type { Compiled } from "./compiled.ts";
import type { EmittedFile } from "./emitted-files.ts";
import { escapeAll } from "./markdown.ts";
import { reviewOf } from "./review-view.ts";

/** Makes review sheets from a Handlebars template. Every text of a contract is escaped for Markdown before the template sees it. */
export function createReviewer(template: string): (compiled: Compiled, files: readonly EmittedFile[]) => Artifact {
  const render = Handlebars.create().compile(template, { noEscape: true, strict: true, preventIndent: true });
  return (compiled, files) => ({
    path: `review/${compiled.contract.name}.md`,
    text: `${render(escapeAll(reviewOf(compiled, files)))
      .replaceAll(/\n{3,}/gu, "\n\n")
      .trim()}\n`,
  });
}
