import { around, type Box } from "../model/box.ts";
import type { PdfField } from "./document.ts";
import { finiteOf } from "./finite.ts";
import type { FieldType, PageBox } from "../model/pdf-facts.ts";
import { isObject } from "../model/json.ts";

/** A place of a field, before the places of each field are brought together. */
export interface Widget extends PageBox {
  readonly name: string;
  readonly type: FieldType;
  readonly value?: string;
  readonly signed?: true;
}

/** A corner of an annotation's rectangle, and where it comes to lie on the page as seen. */
type ToPage = (x: number, y: number) => readonly number[];

/** An annotation of the reader as a place of a field; nothing where it is none, or has no place. `isSigned` knows signatures by their id. */
export function widgetOf(annotation: unknown, page: number, toPage: ToPage, isSigned: (id: string) => boolean): Widget | undefined {
  if (!isObject(annotation)) return undefined;
  const { id, fieldName: name, fieldValue, rect } = annotation;
  const type = typeOf(annotation);
  const box = boxOf(rect, toPage);
  if (typeof name !== "string" || name === "" || type === undefined || box === undefined) return undefined;
  const isText = type === "text" || type === "multiline-text" || type === "choice";
  const value = isText ? [fieldValue].flat().find((text) => typeof text === "string" && text !== "") : undefined;
  const isGiven = type === "signature" && typeof id === "string" && isSigned(id);
  return { name, type, page, box, ...(isGiven ? { signed: true } : {}), ...(typeof value === "string" ? { value } : {}) };
}

/** The fields that some places belong to. */
export function fieldsOf(widgets: readonly Widget[]): readonly PdfField[] {
  const fields = new Map<string, PdfField>();
  for (const { page, box, ...field } of widgets) {
    const known = fields.get(field.name);
    const places = [...(known?.places ?? []), { page, box }];
    fields.set(field.name, { ...(known ?? field), places });
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
  const [left, bottom, right, top] = Array.isArray(rect) ? (rect as readonly unknown[]).map(finiteOf) : [];
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  const corners = [toPage(left, bottom), toPage(right, top)].map(([x, y]) => ({ x: finiteOf(x), y: finiteOf(y) }));
  const box = around(corners.flatMap(({ x, y }) => (x === undefined || y === undefined ? [] : [{ x, y }])));
  return box.width > 0 || box.height > 0 ? box : undefined;
}
