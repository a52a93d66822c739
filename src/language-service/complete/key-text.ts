import type { Construct, Slot } from "../../language/tables/construct.ts";
import type { OfferedKey } from "./keys.ts";

/** What is written for a key that is chosen. */
export interface KeyText {
  readonly text: string;
  readonly isSnippet?: true;
  /** Whether a value is to be chosen next. */
  readonly asksAgain?: true;
}

/** Where a key is written. */
export interface KeyPosition {
  readonly isFlow: boolean;
  readonly hasColon: boolean;
  readonly comma: "" | "," | ", ";
  /** How far it is indented. */
  readonly column: number;
  readonly lineBreak: string;
}

/** What a key takes, as far as it decides how one begins to write it. */
export type Begin = "value" | "map" | "list" | "elements" | "two" | "yes" | "nothing";

/** A key with its colon and the beginning of what it takes. */
export function keyText(key: string, begin: Begin, first: string, at: KeyPosition): KeyText {
  const { isFlow, hasColon, comma, column, lineBreak } = at;
  if (hasColon) return { text: key };
  const snippet = (value: string): KeyText => ({ text: `${key}: ${value}${comma}`, isSnippet: true, asksAgain: true });
  const below = (value: string): KeyText => ({ text: `${key}:${lineBreak}${" ".repeat(column + 2)}${value}`, asksAgain: true });
  switch (begin) {
    case "value":
      return isFlow && comma !== "" ? snippet("$1") : { text: `${key}: `, asksAgain: true };
    case "yes":
      return { text: `${key}: true${comma}` };
    case "nothing":
      return { text: `${key}: ${first}${comma}` };
    case "list":
      return snippet("[$1]");
    case "two":
      return snippet("[$1, $2]");
    case "map":
      return isFlow ? snippet("{ $1 }") : below("");
    case "elements":
      return isFlow ? snippet(`[{ ${first}$1 }]`) : below(`- ${first}`);
  }
}

/** How one begins to write what a key takes, and what stands first in an element of its list. */
export function beginOf(offered: OfferedKey): { readonly begin: Begin; readonly first: string } {
  return offered.kind === "row" ? ofSlot(offered.row.slot) : (frameBegins[offered.key] ?? { begin: "value", first: "" });
}

function ofSlot(slot: Slot): { readonly begin: Begin; readonly first: string } {
  switch (slot.kind) {
    case "list":
      return { begin: "list", first: "" };
    case "tuple":
      return { begin: "two", first: "" };
    case "record":
      return { begin: slot.orName ? "value" : "map", first: "" };
    case "records":
      return slot.orNames ? { begin: "list", first: "" } : { begin: "elements", first: firstIn(slot.construct) };
    case "table-rows":
      return { begin: "elements", first: "" };
    case "data":
      return { begin: slot.accepts === "map" ? "map" : "value", first: "" };
    case "scalar":
    case "word":
    case "either":
      return { begin: "value", first: "" };
  }
}

/** The key that every element of a list has to have, where it is one. */
export function firstIn({ required }: Construct): string {
  const [only] = required;
  return only === undefined ? "" : `${only}: `;
}

const frameBegins: Readonly<Record<string, { readonly begin: Begin; readonly first: string }>> = {
  flowspec: { begin: "nothing", first: "1" },
  params: { begin: "map", first: "" },
  samples: { begin: "map", first: "" },
  wire: { begin: "map", first: "" },
  omit: { begin: "list", first: "" },
};
