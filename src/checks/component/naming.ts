import type { Flow } from "../facts.generated.ts";
import { known, maybe } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Problem } from "../problem.ts";
import { atMost, noPictographs, plainName } from "../text.ts";
import { type Component, componentsOf } from "./lists.ts";
import { formOfComponent } from "./placement.ts";

/** An id of a component that is not too long. */
export const idLength: (value: string) => string | undefined = atMost(30);

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
    const { id } = component;
    if (!known(id) || maybe in component || formOfComponent(component) === "keyword") continue;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, component);
      continue;
    }
    const related = [{ on: other, key: "id", message: "the first one" }];
    yield { on: component, key: "id", message: `Another component has the id ${excerpt(id)} already.`, related };
  }
}
