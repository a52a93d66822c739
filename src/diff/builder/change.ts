import { type ChangeKind, kindFacts } from "../../model/change-kinds.ts";
import type { Change, SubjectStep } from "../../model/change.ts";
import type { Origin } from "../../model/tree.ts";

/** What is said of a change to a builder beside its kind. */
export interface Told extends Pick<Change, "subject" | "key" | "before" | "after" | "data" | "environments"> {
  /** What either version declares: its name is where the change stands. */
  readonly declared: { readonly before?: Origin | undefined; readonly after?: Origin | undefined };
}

/** A change to what a builder takes or gives. Its builder is made of the contract's own text: nothing else causes it. */
export function toldAs(kind: ChangeKind, { declared, ...told }: Told): Change {
  const { audience, lowers } = kindFacts(kind);
  const [before, after] = [declared.before, declared.after].map((origin) => origin?.key ?? origin?.span);
  return {
    kind,
    audience: lowers === "always" ? "lowers" : audience,
    ...told,
    places: { ...(before ? { before } : {}), ...(after ? { after } : {}) },
    causes: [],
  };
}

/** A step to what has a name that no other of its sort has. */
export function named(construct: string, name: string, names: Iterable<string>): SubjectStep {
  return { construct, by: "name", name, number: [...names].indexOf(name) + 1 };
}
