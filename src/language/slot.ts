import type { ParamType } from "../model/contract.ts";
import type { Construct } from "./construct.ts";

/** The kind of a value: what may be written, what parameter may stand for it, what it is in plain data. */
export type Slot = ScalarSlot | WordSlot | ListSlot | TupleSlot | EitherSlot | DataSlot | RecordSlot | RecordsSlot;

export type ScalarType = "string" | "integer" | "number" | "boolean";

export interface ScalarSlot {
  readonly kind: "scalar";
  /** What it is called in a message: `a mobile number`. */
  readonly noun: string;
  /** The YAML types it may be written in. */
  readonly accepts: readonly ScalarType[];
  /** The type of the parameter that may stand for it, and what an untyped parameter becomes here. */
  readonly param: ParamType;
  /** Function of `checks/encode` from what is written to the plain value; it returns `undefined` for what is not of this kind. */
  readonly decode?: string;
  /** The plain value's TypeScript type. */
  readonly plain: "string" | "number" | "boolean";
  /** How it is written, for help and the reference: `Unix seconds, ISO 8601 with zone, or +30d`. */
  readonly form?: string;
  /** For the editor: the shape of a written text. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: string;
  /** Whether it identifies a person and is masked in messages. */
  readonly personal?: true;
  /** Whether it is an id that differs from run to run: an imported contract makes a parameter of it. */
  readonly identifier?: true;
  /** Whether it must be written in the contract, not given by a parameter. */
  readonly fixed?: true;
}

export interface WordSlot {
  readonly kind: "word";
  readonly words: readonly string[];
  /** Whether it must be written in the contract: `type` and what else decides the shape of the rest. */
  readonly fixed?: true;
}

export interface ListSlot {
  readonly kind: "list";
  readonly item: Slot;
}

export interface TupleSlot {
  readonly kind: "tuple";
  readonly items: readonly Slot[];
}

/** One value or a list of them. */
export interface EitherSlot {
  readonly kind: "either";
  readonly one: Slot;
  readonly many: ListSlot;
}

/** Data of the author's own shape: maps, lists and texts, with placeholders. */
export interface DataSlot {
  readonly kind: "data";
  readonly accepts: "map" | "text-or-map";
}

export interface RecordSlot {
  readonly kind: "record";
  readonly construct: Construct;
}

export interface RecordsSlot {
  readonly kind: "records";
  readonly construct: Construct;
  /** Whether its items may be texts instead, which name components. */
  readonly orNames?: true;
}
