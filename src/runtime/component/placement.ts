import type { Placement } from "../facts.generated.ts";
import { isConcrete } from "../hole.ts";
import type { Component } from "./lists.ts";

/** Keys that decide how a placement says where its component stands, as in the request: the first that is there. */
const decisive = ["keyword", "field"] as const;

/** The ways to say where a component stands: by one of those keys, or by a page and a position on it. */
export type Form = (typeof decisive)[number] | "absolute";

/** Types that stand at the edge of every page: of their position only the height counts. */
export const pagingTypes: ReadonlySet<unknown> = new Set(["paging-seal", "paging-signature"]);

/** The size of a seal that has none of its own: 4.2 cm. */
const sealSize = [119, 119] as const;

/** Types whose size is the recommended one where none is given. */
export const recommendedSizes: Readonly<Record<string, readonly [number, number]>> = {
  seal: sealSize,
  "paging-seal": sealSize,
  "legal-person-seal": sealSize,
  signature: [119, 43],
};

/** The form of a placement, told by the keys that it has. */
export function formByKeys(has: (key: Exclude<Form, "absolute">) => boolean): Form {
  return decisive.find(has) ?? "absolute";
}

/** The form of a placement. */
export function formOf(at: Placement): Form {
  return formByKeys((key) => at[key] !== undefined);
}

/** The form of a component's placement; none where it has no placement, or an unknown one. */
export function formOfComponent({ at }: Component): Form | undefined {
  return isConcrete(at) ? formOf(at) : undefined;
}
