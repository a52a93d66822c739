import type { Placement } from "../facts.generated.ts";
import { known } from "../hole.ts";
import type { Component } from "./lists.ts";

/** The three ways to say where a component stands. */
export type Form = "absolute" | "keyword" | "field";

/** Types that stand at the edge of every page: of their position only the height counts. */
export const pagingTypes: ReadonlySet<unknown> = new Set(["paging-seal", "paging-signature"]);

/** Types whose size is the recommended one where none is given. */
export const recommendedSizes: Readonly<Record<string, readonly [number, number]>> = { seal: [119, 119], signature: [119, 43] };

/** The form of a placement: a keyword or a field decides it, as in the request. */
export function formOf(at: Placement): Form {
  if (at.keyword !== undefined) return "keyword";
  return at.field === undefined ? "absolute" : "field";
}

/** The form of a component's placement; none where it has no placement, or an unknown one. */
export function formOfComponent({ at }: Component): Form | undefined {
  return known(at) ? formOf(at) : undefined;
}
