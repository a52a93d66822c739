import type { FillComponent } from "../facts.generated.ts";
import { known } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** What the value of a component is, in the words of a sentence that begins with its key; nothing where it is right. */
type ValueTest = (value: string) => string | undefined;

/** Judges the value of the components that `of` picks, where it is a text. */
export function judgedValue(of: (component: FillComponent) => boolean, test: ValueTest): (component: FillComponent) => Iterable<Problem> {
  return (component) => {
    if (!of(component)) return [];
    const { value } = component;
    const wrong = typeof value === "string" && known(value) ? test(value) : undefined;
    return wrong === undefined ? [] : [{ key: "value", message: `\`value\` ${wrong}.` }];
  };
}
