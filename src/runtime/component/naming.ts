import type { Flow } from "../facts.generated.ts";
import { known, maybe } from "../hole.ts";
import { excerpt } from "../mask.ts";
import { identityOfValue } from "../open.ts";
import type { Problem } from "../problem.ts";
import { atMost, noPictographs, partsAtMost, plainName } from "../text.ts";
import { type Component, componentsOf } from "./lists.ts";
import { formOfComponent } from "./placement.ts";

/** An id of a component that is not too long. */
export const idLength: (value: string) => string | undefined = atMost(30);

/** The constant parts of an id of a component that are not too long. */
export const idPartsLength: (parts: readonly string[]) => string | undefined = partsAtMost(30);

/** The constant parts of a name of a component that are not too long. */
export const namePartsLength: (parts: readonly string[]) => string | undefined = partsAtMost(20);

/** A name of a component that is not too long. */
export const nameLength: (value: string) => string | undefined = atMost(20);

/** A name of a component in documented characters; pictographs are a matter of their own. */
export function plainComponentName(value: string): string | undefined {
  return noPictographs(value) === undefined ? plainName(value) : undefined;
}

/** Each component of a contract has an id of its own. */
export function* uniqueIds(flow: Flow): Iterable<Problem> {
  const first = new Map<string, Component>();
  for (const component of componentsOf(flow)) {
    const { id: written } = component;
    const id = identityOfValue(component, "id");
    if (id === undefined || maybe in component || formOfComponent(component) === "keyword") continue;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, component);
      continue;
    }
    const related = [{ on: other, key: "id", message: "the first one" }];
    yield {
      on: component,
      key: "id",
      message: `Another component has ${known(written) ? `the id ${excerpt(written)}` : "this id"} already.`,
      related,
    };
  }
}
