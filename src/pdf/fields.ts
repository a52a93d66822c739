import { around, type Box } from "../model/box.ts";
import type { PdfField } from "./document.ts";
import type { FieldType, Place } from "../model/pdf-facts.ts";
import { isObject } from "../model/json.ts";

/** A place of a field, before the places of each field are brought together. */
export interface Widget extends Place {
  readonly name: string;
  readonly type: FieldType;
  readonly value?: string;
}

/** A corner of an annotation's rectangle, and where it comes to lie on the page as seen. */
type ToPage = (x: number, y: number) => readonly number[];

/** An annotation of the reader as a place of a field; nothing where it is none, or has no place. */
export function widgetOf(annotation: unknown, page: number, toPage: ToPage): Widget | undefined {
  if (!isObject(annotation)) return undefined;
  const { fieldName: name, fieldValue, rect } = annotation;
  const type = typeOf(annotation);
  const box = boxOf(rect, toPage);
  if (typeof name !== "string" || name === "" || type === undefined || box === undefined) return undefined;
  const isText = type === "text" || type === "multiline-text" || type === "choice";
  const value = isText ? [fieldValue].flat().find((text) => typeof text === "string" && text !== "") : undefined;
  return { name, type, page, box, ...(typeof value === "string" ? { value } : {}) };
}

/** The fields that some places belong to. */
export function fieldsOf(widgets: readonly Widget[]): readonly PdfField[] {
  const fields = new Map<string, PdfField>();
  for (const { name, type, value, page, box } of widgets) {
    const known = fields.get(name);
    const places = [...(known?.places ?? []), { page, box }];
    fields.set(name, { ...(known ?? { name, type, ...(value === undefined ? {} : { value }) }), places });
  }
  return [...fields.values()];
}

function typeOf({ fieldType, multiLine, checkBox, radioButton }: Readonly<Record<string, unknown>>): FieldType | undefined {
  switch (fieldType) {
    case "Tx":
      return multiLine === true ? "multiline-text" : "text";
    case "Btn":
      return checkBox === true ? "checkbox" : radioButton === true ? "radio" : "button";
    case "Ch":
      return "choice";
    case "Sig":
      return "signature";
    default:
      return undefined;
  }
}

function boxOf(rect: unknown, toPage: ToPage): Box | undefined {
  const [left, bottom, right, top] = Array.isArray(rect) ? (rect as readonly unknown[]) : [];
  if (typeof left !== "number" || typeof bottom !== "number" || typeof right !== "number" || typeof top !== "number") return undefined;
  const corners = [toPage(left, bottom), toPage(right, top)];
  const box = around(corners.map(([x = 0, y = 0]) => ({ x, y })));
  return box.width > 0 || box.height > 0 ? box : undefined;
}
