import type { Placement, SignComponent } from "../facts.generated.ts";
import { given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import type { Component } from "./lists.ts";
import { listedKeys } from "./words.ts";

/** The three ways to say where a component stands. */
type Form = "absolute" | "keyword" | "field";

/** The keys of each form. */
const keysOfForm: Readonly<Record<Form, readonly string[]>> = {
  absolute: ["page", "x", "y", "from"],
  keyword: ["keyword", "whole", "occurrence", "page", "align", "offset", "optional"],
  field: ["field"],
};

const wordsOfForm: Readonly<Record<Form, string>> = { absolute: "on a page", keyword: "at a keyword", field: "at a form field" };

/** Types that stand at the edge of every page: of their position only the height counts. */
export const pagingTypes: ReadonlySet<unknown> = new Set(["paging-seal", "paging-signature"]);

/** Types whose size is the recommended one where none is given. */
export const recommendedSizes: Readonly<Record<string, readonly [number, number]>> = { seal: [119, 119], signature: [119, 43] };

/** Types that the documents do not allow at a field of the PDF's form. */
const notAtField: ReadonlySet<unknown> = new Set(["seal", "signature", "legal-person-seal", ...pagingTypes]);

/** The form of a placement: a keyword or a field decides it, as in the request. */
export function formOf(at: Placement): Form {
  if (at.keyword !== undefined) return "keyword";
  return at.field === undefined ? "absolute" : "field";
}

/** The form of a component's placement; none where it has no placement, or an unknown one. */
export function formOfComponent({ at }: Component): Form | undefined {
  return known(at) ? formOf(at) : undefined;
}

/** Keys that mean nothing in the form that a placement has. */
function foreignKeys(at: Placement): readonly string[] {
  const own = keysOfForm[formOf(at)];
  return Object.entries(at).flatMap(([key, value]) => (value === undefined || own.includes(key) ? [] : [key]));
}

/** A keyword that must stand alone is said to with `whole`, not with the carets of the wire. */
export function* keywordInCarets({ keyword, whole }: Placement): Iterable<Problem> {
  if (known(keyword) && /^\^.+\^$/su.test(keyword))
    yield {
      key: "keyword",
      message: `The carets say that the keyword must stand alone${whole === true ? ", as `whole` does already" : ""}.`,
    };
}

/** A placement has one form. */
export function* onePlacement(at: Placement): Iterable<Problem> {
  const [first, ...more] = foreignKeys(at);
  if (first === undefined) return;
  const mean = more.length > 0 ? "mean" : "means";
  yield { key: first, message: `This stands ${wordsOfForm[formOf(at)]}, where ${listedKeys([first, ...more])} ${mean} nothing.` };
}

/** A component says where it stands, with all that its form needs. */
export function* completePlacement({ type, at }: Component): Iterable<Problem> {
  if (!known(type) || type === "watermark" || pagingTypes.has(type) || at === hole) return;
  if (at === undefined) {
    yield { message: "Nothing says where this component stands." };
  } else if (formOf(at) === "absolute" && foreignKeys(at).length === 0) {
    const missing = (["page", "x", "y"] as const).filter((key) => at[key] === undefined);
    if (missing.length > 0) yield { on: at, message: `This placement has no ${missing.join(" and no ")}.` };
  }
}

/** A component says how large it is, where no size is recommended for its type. */
export function* completeSize(component: Component): Iterable<Problem> {
  const { type, at, size } = component;
  if (!known(type) || type === "watermark" || pagingTypes.has(type) || type in recommendedSizes) return;
  const form = formOfComponent(component);
  if (given(size) || at === hole || form === "field" || form === "keyword") return;
  yield { message: "Nothing says how wide and how high this component is." };
}

/** A component at a keyword says how large it is too, though requests without sizes are in use. */
export function* sizeAtKeyword(component: Component): Iterable<Problem> {
  const { type, size } = component;
  if (!known(type) || type in recommendedSizes || pagingTypes.has(type) || given(size) || formOfComponent(component) !== "keyword") return;
  yield { message: "Nothing says how wide and how high this component is; the service may refuse it, or choose a size of its own." };
}

/** A paging seal or signature says how far down it stands, and how large it is. */
export function* completePaging({ type, at, size }: Component): Iterable<Problem> {
  if (!pagingTypes.has(type) || at === hole) return;
  const placed = at !== undefined && (formOf(at) !== "absolute" || at.y !== undefined);
  const missing = [...(placed ? [] : ["how far down it stands"]), ...(given(size) ? [] : ["how large it is"])];
  if (missing.length > 0) yield { message: `Nothing says ${missing.join(" and ")} at the edge of the pages.` };
}

/** Until the facts of the PDF are known, nothing can be counted from the bottom of a page. */
export function* countedFromTop({ from }: Placement): Iterable<Problem> {
  if (from === "bottom-left")
    yield { key: "from", message: "The height of the page is not known yet, so nothing can be counted from its bottom." };
}

/** At a keyword the service keeps the keyword where the id would be. */
export function* noIdAtKeyword(component: Component): Iterable<Problem> {
  if (given(component.id) && formOfComponent(component) === "keyword")
    yield { key: "id", message: "A component at a keyword cannot have an `id`: the keyword is sent in its place." };
}

/** At a form field the service keeps the field where the name would be. */
export function* noNameAtField(component: Component): Iterable<Problem> {
  if (given(component.name) && formOfComponent(component) === "field")
    yield { key: "name", message: "A component at a form field cannot have a `name`: the field is sent in its place." };
}

/** Seals and signatures do not stand at form fields. */
export function* noSealAtField({ type, at }: SignComponent): Iterable<Problem> {
  if (notAtField.has(type) && known(at) && formOf(at) === "field")
    yield { on: at, key: "field", message: "The documents disagree whether a seal or a signature can stand at a form field." };
}

/** The page that is searched for a keyword is counted from 1. */
export function* searchedPage(at: Placement): Iterable<Problem> {
  const { page } = at;
  if (formOf(at) === "keyword" && known(page) && page < 0)
    yield { key: "page", message: `Page ${page} cannot be searched: pages are counted from 1 here, never from the end.` };
}

/** Hits of a keyword are counted in one direction. */
export function* oneDirection({ occurrence }: Placement): Iterable<Problem> {
  const hits = Array.isArray(occurrence) ? occurrence.filter((hit) => typeof hit === "number") : [];
  if (hits.some((hit) => hit < 0) && hits.some((hit) => hit >= 0))
    yield {
      key: "occurrence",
      message: "Some hits are counted from the start and some from the end, and the service counts in one direction.",
    };
}
