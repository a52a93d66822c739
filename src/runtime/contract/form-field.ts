import type { FormField } from "../facts.generated.ts";
import { given } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** The component that a value is for has an id or a name. */
export function* namedField({ id, name }: FormField): Iterable<Problem> {
  if (!given(id) && !given(name)) yield { message: "This value is for no component: it has neither `id` nor `name`." };
}

/** A component gets a value, which may be the empty one: who has nothing to fill in says that. */
export function* fieldFilled({ value }: FormField): Iterable<Problem> {
  if (value === undefined || value === null) yield { message: "This entry has no `value`." };
}
