import type { Approver } from "../facts.generated.ts";
import { all, hole, known, maybe } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Problem } from "../problem.ts";

/** A number between two others, or equal to one of them. */
export function between(least: number, most: number): (value: number) => string | undefined {
  return (value) => (value >= least && value <= most ? undefined : `is ${value}, and ${least} to ${most} are allowed`);
}

/** A colour. */
export function colorForm(value: string): string | undefined {
  return /^#[0-9a-f]{6}$/iu.test(value) ? undefined : `is ${excerpt(value)}, and colours are written #RRGGBB`;
}

/** Components that are turned together name each other. */
export function* turnedTogether({ sign }: Approver): Iterable<Problem> {
  const components = all(sign);
  if (components.some(({ id }) => id === hole)) return;
  for (const component of components) {
    const { id, rotateWith } = component;
    if (!known(rotateWith) || maybe in component) continue;
    const partner = components.find((other) => other.id === rotateWith && other !== component);
    if (partner === undefined) {
      yield { on: component, key: "rotateWith", message: `No other component of this approver has the id ${excerpt(rotateWith)}.` };
    } else if (partner.rotateWith !== hole && (id === undefined || partner.rotateWith !== id)) {
      const related = [{ on: partner, key: "rotateWith", message: "this one" }];
      yield { on: component, key: "rotateWith", message: "The component that is turned together with this one does not name it.", related };
    }
  }
}
