import type { Artifact } from "../model/artifact.ts";
import { reviewOptions } from "../templates/options.ts";
import { type Render, renderBy } from "../templates/render.ts";
import { reviewTemplate } from "../templates/review.generated.ts";
import type { Compiled } from "./compiled.ts";
import type { EmittedFile } from "./emitted-files.ts";
import { escapeAll } from "./markdown.ts";
import { reviewOf } from "./review-view.ts";

/**
 * Makes review sheets, by the text of a Handlebars template, or by the one that is shipped. Every text of a contract is escaped for Markdown
 * before the template sees it.
 */
export async function createReviewer(template?: string): Promise<(compiled: Compiled, files: readonly EmittedFile[]) => Artifact> {
  const render = template === undefined ? renderBy(reviewTemplate) : await compiledNow(template);
  return (compiled, files) => ({
    path: `review/${compiled.contract.name}.md`,
    text: `${render(escapeAll(reviewOf(compiled, files)))
      .replaceAll(/\n{3,}/gu, "\n\n")
      .trim()}\n`,
  });
}

/** Handlebars compiles the templates of others when they come, which is slow. */
async function compiledNow(template: string): Promise<Render> {
  const { default: Handlebars } = await import("handlebars");
  return Handlebars.create().compile<unknown>(template, reviewOptions);
}
