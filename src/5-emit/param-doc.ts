import { formOf } from "../language/tables/value-kinds.ts";
import { counted, capital } from "../runtime/phrases.ts";
import { valueKind, paramTypeRows } from "../runtime/param-types.ts";
import type { Param } from "../model/contract.ts";
import type { JsonScalar } from "../model/json.ts";
import { commentText } from "./comment.ts";
import { inWords, timeInWords } from "./words.ts";

/** What kind of value a parameter is, in words: `a mobile number`. */
function nounOf({ type, values }: Param): string {
  return valueKind(type) === "word" ? `one of ${(values ?? []).join(", ")}` : paramTypeRows[type].docs.noun.en;
}

/** The bounds that a parameter's declaration sets, in words. */
function boundsOf({ maxLength, pattern, minimum, maximum, minItems, maxItems }: Param): readonly string[] {
  return [
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(pattern === undefined ? [] : [`matching ${pattern}`]),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(minItems === undefined ? [] : [`at least ${counted(minItems, "item")}`]),
    ...(maxItems === undefined ? [] : [`at most ${counted(maxItems, "item")}`]),
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
        : `default ${valueKind(param.type) === "time" ? timeInWords(fallback) : inWords(fallback)}`,
  };
  const fields = items?.kind === "fields" ? [...items.fields.values()] : [];
  return [row, ...fields.flatMap((field) => paramRows(field, `${path}[].${field.name}`))];
}

/** What the documentation of a parameter in generated code says: meaning, format, bounds, default, example. */
export function paramDoc(param: Param, example: JsonScalar | undefined): string {
  const { label, description, default: fallback } = param;
  const form = formOf(param.type);
  const meaning = [label, description].filter((part) => part !== undefined).join(": ");
  const format = [capital(nounOf(param)), ...(form === undefined ? [] : [form]), ...boundsOf(param)].join("; ");
  const given = fallback?.kind === "literal" ? `Default: ${String(fallback.value)}.` : "";
  const shown = example ?? paramTypeRows[param.type].docs.example;
  return commentText(
    [meaning, `${format}.`, given, ...(shown === undefined || shown === null ? [] : [`Example: ${shown}`])]
      .filter((line) => line !== "")
      .join("\n"),
  );
}
