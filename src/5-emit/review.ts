import type { Artifact } from "../model/artifact.ts";
import { reviewOptions } from "../templates/options.ts";
import { type Render, renderBy } from "../templates/render.ts";
import { reviewTemplate } from "../templates/review.generated.ts";
import { escapeAll } from "./markdown.ts";
import { type Reviewed, reviewOf } from "./review/view.ts";

/**
 * Makes review sheets, by the text of a Handlebars template, or by the one that is shipped. Every text of a contract is escaped for Markdown
 * before the template sees it.
 */
export async function createReviewer(template?: string): Promise<(reviewed: Reviewed) => Artifact> {
  const render = template === undefined ? renderBy(reviewTemplate) : await compiledNow(template);
  return (reviewed) => ({
    path: `review/${reviewed.compiled.contract.name}.md`,
    text: `${render(escapeAll(reviewOf(reviewed)))
      .replaceAll(/\n{3,}/gu, "\n\n")
      .trim()}\n`,
  });
}

/** Handlebars compiles the templates of others when they come, which is slow. */
async function compiledNow(template: string): Promise<Render> {
  const { default: Handlebars } = await import("handlebars");
  return Handlebars.create().compile<unknown>(template, reviewOptions);
}
