import type { Amount, Choice, Ladder, Moment, Order, Presence, Scale } from "../order.ts";

function order(scale: Scale, at: readonly string[], says: string): Order {
  return { ...scale, source: { at, says } };
}

/** Words, the weakest first. */
export function ladder(at: readonly string[], says: string, scale: Omit<Ladder, "by">): Order {
  return order({ by: "ladder", ...scale }, at, says);
}

export function amount(at: readonly string[], says: string, scale: Omit<Amount, "by">): Order {
  return order({ by: "amount", ...scale }, at, says);
}

export function moment(at: readonly string[], says: string, scale: Omit<Moment, "by"> = {}): Order {
  return order({ by: "moment", ...scale }, at, says);
}

export function presence(at: readonly string[], says: string, scale: Omit<Presence, "by">): Order {
  return order({ by: "presence", ...scale }, at, says);
}

export function choice(at: readonly string[], says: string, scale: Omit<Choice, "by">): Order {
  return order({ by: "choice", ...scale }, at, says);
}

export function pagesOf(at: readonly string[], says: string): Order {
  return order({ by: "pages" }, at, says);
}

/** Something that may be done or not: that it may is less. */
export function right(at: readonly string[], says: string, absent: boolean, absentIn?: Ladder["absentIn"]): Order {
  return ladder(at, says, { steps: [[true], [false]], absent, ...(absentIn ? { absentIn } : {}) });
}

/** Something that has to be done or not: that it has to is more. */
export function duty(at: readonly string[], says: string, absent: boolean): Order {
  return ladder(at, says, { steps: [[false], [true]], absent });
}
