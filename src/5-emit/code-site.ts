import { type Code, type Element, textCode } from "./code.ts";
import { printWidth } from "./layout.ts";
import { partsOf } from "./literal.ts";

/** The languages that one code is printed in. */
export type Flavour = "typescript" | "javascript";

/** How code is printed where it stands. */
export interface Site {
  readonly flavour: Flavour;
  /** The columns that its lines are indented by at the most. */
  readonly indent: number;
}

/** What a line has beside a literal: a short key, brackets, ` as const),` and the like, and the indentation of the parts of a chain. */
const beside = 20;

/** Code as one flavour has it, with a text cut that has no room even on a line of its own. */
export function plain(code: Code, { flavour, indent: columns }: Site): Code {
  if (code.kind === "exact" && flavour === "javascript") return plain(code.value, { flavour, indent: columns });
  if (code.kind !== "text") return code;
  const parts = partsOf(code.value, printWidth - columns - beside);
  return parts.length === 1 ? code : { kind: "chain", operator: "+", operands: parts.map(textCode) };
}

/** A place one step further in. */
export function inside({ flavour, indent: columns }: Site): Site {
  return { flavour, indent: columns + 2 };
}

/** Whether an element is a number, that does not stand for others. */
export function isNumber(element: Element): boolean {
  return !("spread" in element) && element.kind === "atom" && /^-?\d/u.test(element.name);
}

/** Whether elements are all objects, or all arrays, of several parts. */
export function areAlike(elements: readonly Element[], site: Site): boolean {
  const kinds = elements.map((element) => {
    const printed = "spread" in element ? undefined : plain(element, site);
    if (printed?.kind === "object" && printed.members.length > 1) return "object";
    return printed?.kind === "array" && printed.elements.length > 1 ? "array" : undefined;
  });
  return kinds[0] !== undefined && kinds.every((kind) => kind === kinds[0]);
}
