import { indexName } from "../../model/tree.ts";
import type { ExplainWords } from "../words.ts";

/** A name that only placeholders of texts have. */
export interface PlaceholderMeaning {
  readonly kind: "placeholder";
  /** As a text has it: `{{index}}`. */
  readonly name: string;
  readonly doc: string;
}

const placeholders = {
  item: "placeholder-item",
  [indexName]: "placeholder-index",
  vars: "placeholder-vars",
} as const;

/** The names of all of them. */
export const placeholderNames: readonly string[] = Object.keys(placeholders);

/** A placeholder explained, with or without its braces; `undefined` where there is none of the name. */
export function placeholderMeaning(name: string, { say }: ExplainWords): PlaceholderMeaning | undefined {
  const bare = name.replace(/^\{\{ *(\w+) *\}\}$/u, "$1");
  const [, id] = Object.entries(placeholders).find(([each]) => each === bare) ?? [];
  return id === undefined ? undefined : { kind: "placeholder", name: `{{${bare}}}`, doc: say(id) };
}
