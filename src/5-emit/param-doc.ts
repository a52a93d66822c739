import * as slots from "../language/tables/slots.ts";
import type { Param, ParamType } from "../model/contract.ts";
import type { ScalarSlot } from "../language/tables/construct.ts";
import type { JsonScalar } from "../model/json.ts";
import { commentText } from "./comment.ts";
import { inWords, timeInWords } from "./words.ts";

/** The slot that a type of parameter is named after: its noun, form and example. */
const slotOf: Readonly<Partial<Record<ParamType, ScalarSlot>>> = {
  text: slots.text,
  integer: slots.integer,
  number: slots.decimal,
  boolean: slots.boolean,
  timestamp: slots.time,
  date: slots.calendarDate,
  "person-name": slots.personName,
  mobile: slots.mobile,
  email: slots.email,
  "id-card": slots.idCardNumber,
  organization: slots.organization,
  uscc: slots.uscc,
  "file-id": slots.fileId,
  "user-id": slots.userId,
  "seal-id": slots.sealId,
  "template-id": slots.templateId,
  "open-id": slots.openId,
  url: slots.url,
};

/** What kind of value a parameter is, in words: `a mobile number`. */
function nounOf(param: Param): string {
  if (param.type === "enum") return `one of ${(param.values ?? []).join(", ")}`;
  if (param.type === "list") return "a list";
  return slotOf[param.type]?.noun ?? param.type;
}

/** The bounds that a parameter's declaration sets, in words. */
function boundsOf({ maxLength, pattern, minimum, maximum, minItems, maxItems }: Param): readonly string[] {
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(pattern === undefined ? [] : [`matching ${pattern}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(minItems === undefined ? [] : [`at least ${minItems} item${minItems === 1 ? "" : "s"}`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems} item${maxItems === 1 ? "" : "s"}`]),
  ];
}

/** A parameter, and the fields of its items, as lines of a table. */
export function paramRows(
  param: Param,
  path: string = param.name,
): readonly Readonly<Record<"name" | "meaning" | "kind" | "need", string>>[] {
  const { label, description, optional, default: fallback, items } = param;
  const row = {
    name: path,
    meaning: [label, description].filter((part) => part !== undefined).join(": "),
    kind: [nounOf(param), ...boundsOf(param)].join("; "),
    need: optional
      ? "optional"
      : fallback === undefined
        ? "required"
        : `default ${param.type === "timestamp" ? timeInWords(fallback) : inWords(fallback)}`,
  };
  const fields = items?.kind === "fields" ? [...items.fields.values()] : [];
  return [row, ...fields.flatMap((field) => paramRows(field, `${path}[].${field.name}`))];
}

/** What the documentation of a parameter in generated code says: meaning, format, bounds, default, example. */
export function paramDoc(param: Param, example: JsonScalar | undefined): string {
  const { label, description, default: fallback } = param;
  const form = slotOf[param.type]?.form;
  const meaning = [label, description].filter((part) => part !== undefined).join(": ");
  const format = [capital(nounOf(param)), ...(form === undefined ? [] : [form]), ...boundsOf(param)].join("; ");
  const given = fallback?.kind === "literal" ? `Default: ${String(fallback.value)}.` : "";
  const shown = example ?? slotOf[param.type]?.example;
  return commentText(
    [meaning, `${format}.`, given, ...(shown === undefined || shown === null ? [] : [`Example: ${shown}`])]
      .filter((line) => line !== "")
      .join("\n"),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
