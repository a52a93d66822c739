import type { ActionName } from "./contract.ts";
import type { RecordTree } from "./tree.ts";

/** The request of one action: members of the wire, each value knowing where it was written; its holes are parameters. */
export interface Request {
  readonly action: ActionName;
  readonly root: RecordTree;
}
