import { escapeMarkdown } from "../model/markdown.ts";

/** Text that flowspec has made Markdown of itself; everything else in a document's data is escaped. */
interface Markdown {
  readonly markdown: string;
}

/** What a template is given: texts, Markdown of flowspec's own, and lists and maps of them. */
export type View = string | number | boolean | undefined | Markdown | readonly View[] | { readonly [key: string]: View };

/** The data of a template with every text escaped: the only gate between a contract and a document. */
export function escapeAll(view: View): unknown {
  if (typeof view === "string") return escapeMarkdown(view);
  if (Array.isArray(view)) return view.map(escapeAll);
  if (typeof view !== "object" || view === null) return view;
  if ("markdown" in view && typeof view["markdown"] === "string") return view["markdown"];
  return Object.fromEntries(Object.entries(view as Readonly<Record<string, View>>).map(([key, value]) => [key, escapeAll(value)]));
}
