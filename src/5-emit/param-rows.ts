import { counted } from "../runtime/phrases.ts";
import { paramTypeRows, valueKind } from "../runtime/param-types.ts";
import type { Param } from "../model/contract.ts";
import { inWords, timeInWords } from "./words.ts";

/** What kind of value a parameter is, in words: `a mobile number`. */
function nounOf({ type, values }: Param): string {
  return valueKind(type) === "word" ? `one of ${(values ?? []).join(", ")}` : paramTypeRows[type].docs.noun.en;
}

/** The bounds that a parameter's declaration sets, in words. */
function boundsOf({ maxLength, pattern, minimum, maximum, minItems, maxItems, wants }: Param): readonly string[] {
  return [
    ...(wants === "moment" ? ["as a time its end in China, 23:59:59 +08:00, and 09:00 for a reminder"] : []),
    ...(wants === "amount" ? ["at most two decimals, as capital figures say them"] : []),
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
