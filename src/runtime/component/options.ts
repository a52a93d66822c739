import type { FillComponent, SignChild, SignComponent } from "../facts.generated.ts";
import { given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { lengthOf } from "../text.ts";

const longestOpinion = 50;

/** Subtypes of texts, each with the type that is documented to have it. */
const typeOfSubtype: Readonly<Record<string, string>> = { email: "text", digit: "text", location: "multiline-text" };

/** A component has a type. */
export function* hasType({ type }: SignComponent | FillComponent): Iterable<Problem> {
  if (type === undefined) yield { message: "Nothing says what this component is." };
}

/** A statement that is confirmed is short. */
export function* opinionLength({ text }: SignComponent): Iterable<Problem> {
  const parts = typeof text === "string" ? [text] : known(text) ? text : [];
  const length = parts.reduce((total, part) => total + (typeof part === "string" ? lengthOf(part) : 0), 0);
  if (length > longestOpinion)
    yield { key: "text", message: `The statement has ${length} characters, and at most ${longestOpinion} are allowed.` };
}

/** A subtype stands with the type it refines. */
export function* subtypeOfType({ type, subtype }: SignComponent | FillComponent | SignChild): Iterable<Problem> {
  if (!known(type) || !known(subtype) || (type !== "text" && type !== "multiline-text")) return;
  const own = typeOfSubtype[subtype];
  if (own !== undefined && own !== type)
    yield { key: "subtype", message: `"${subtype}" is documented for "${own}", not for "${type}"; the service may refuse it.` };
}

/** A selector has something to select, of its own or by its subtype. */
export function* optionsOfSelector({ type, subtype, options }: SignComponent | FillComponent | SignChild): Iterable<Problem> {
  if (type !== "selector" || given(subtype) || options === hole || given(options)) return;
  yield {
    ...(options === undefined ? {} : { key: "options" }),
    message: "There is nothing to select: this has neither options nor a subtype.",
  };
}
