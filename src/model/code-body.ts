import type { ActionName } from "./contract.ts";
import type { Json } from "./json.ts";
import type { Origin, Tree } from "./tree.ts";

/** An expression of code that a value is known of only when the code runs. */
export interface Hole {
  readonly id: string;
  /** What it may be called: the words of the expression; none where it has no name. */
  readonly name?: string;
  /** What it is at first, where the code says so. */
  readonly initial?: Json;
  /** How long after now it is, such as `+30d`. */
  readonly relative?: string;
  readonly origin: Origin;
}

/** The body of a request as code makes it: members of the wire, each hole a reference by its id. */
export interface CodeBody {
  readonly action: ActionName;
  readonly root: Tree;
  readonly holes: ReadonlyMap<string, Hole>;
}
