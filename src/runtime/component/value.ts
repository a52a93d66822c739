import type { FillComponent } from "../facts.generated.ts";
import { isConcrete } from "../hole.ts";
import { withKey, type WithKey } from "../law.ts";
import type { AnyMessage } from "../message.ts";

/** Judges the value of the components that `of` picks, where it is a text. */
export function judgedValue<W extends AnyMessage>(
  of: (component: FillComponent) => boolean,
  test: (value: string) => W | undefined,
): (component: FillComponent) => Iterable<{ readonly key: string } & WithKey<W>> {
  return (component) => {
    if (!of(component)) return [];
    const { value } = component;
    const wrong = typeof value === "string" && isConcrete(value) ? test(value) : undefined;
    return wrong === undefined ? [] : [{ key: "value", ...withKey("value", wrong) }];
  };
}
