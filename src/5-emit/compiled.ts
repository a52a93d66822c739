import type { CompiledLaws } from "../runtime/judgement.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { Request } from "../model/request.ts";
import type { FilledSample } from "./review/risks/times.ts";

/** A contract, the request it becomes, what remains to be judged of it, and the bodies of its samples by name. */
export interface Compiled {
  readonly contract: Contract;
  readonly request: Request;
  /** What the request reads: the parameters of the contract, and the key of the call where it says where it comes from. */
  readonly params: ReadonlyMap<string, Param>;
  readonly judged: CompiledLaws;
  readonly bodies: ReadonlyMap<string, unknown>;
  /** The contract as each sample makes it, with the moment at which that is sent. */
  readonly filled: readonly FilledSample[];
  /** The environment whose variables those samples have. */
  readonly environment?: string;
}
