import type { ParamType } from "../model/contract.ts";
import type { Json } from "../model/json.ts";
import type { RecordTree } from "../model/tree.ts";

/** A parameter of a contract that is written by an import, or a field of the items of one. */
export interface LiftedParam {
  readonly name: string;
  readonly type: ParamType;
  /** Whose it is, in the words of the request. */
  readonly label?: string;
  /** Whether it identifies a person though its type does not say so. */
  readonly pii?: true;
  /** Whether it may be left out. */
  readonly optional?: true;
  /** Of an enum: its words. */
  readonly values?: readonly string[];
  /** Of a list: the type of its items, or their fields. */
  readonly items?: ParamType | readonly LiftedParam[];
}

/** A named set of values of parameters. */
export interface LiftedSample {
  readonly name: string;
  /** The moment at which it is judged, in Unix seconds; none where the contract speaks of no time. */
  readonly now?: number;
  readonly values: ReadonlyMap<string, Json>;
}

/** What is written of a contract beside its name and action. */
export interface Lifted {
  readonly root: RecordTree;
  readonly params: readonly LiftedParam[];
  readonly samples: readonly LiftedSample[];
}
