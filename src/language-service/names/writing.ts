import { leafText } from "../../format/scalar.ts";
import type { Edit } from "../../model/diagnostic.ts";
import type { Occurrence } from "./occurrence.ts";

/** Writes another name where one stands: in the quotes that are there, and in new ones where YAML would take it for something else. */
export function renaming({ span, text, isPart }: Pick<Occurrence, "span" | "text" | "isPart">, name: string): Edit {
  const { source, start } = text.span;
  const style = source.text[start];
  if (style === '"') return { span, text: JSON.stringify(name).slice(1, -1) };
  if (style === "'") return { span, text: name.replaceAll("'", "''") };
  const isBlock = style === "|" || style === ">";
  if (isPart || isBlock) return { span, text: name };
  // Whether it stands in brackets nobody asks: there more needs quotes.
  return {
    span: text.span,
    text: leafText({ kind: "leaf", props: "", value: name, source: name, style: "quoted", start: 0, end: 0 }, true),
  };
}
