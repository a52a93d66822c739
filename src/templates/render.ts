import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";

/** A template as plain code, as Handlebars compiles it. */
export type CompiledTemplate = TemplateSpecification;

/** What makes the text of a document from its data. */
export type Render = (view: unknown) => string;

/** What makes documents by a template that is plain code: nothing is compiled, and no text evaluated. */
export function renderBy(template: CompiledTemplate): Render {
  // The package declares it without the ending that Node asks for.
  const render = (runtime as Pick<typeof Handlebars, "create">).create().template(template);
  return (view) => render(view);
}
