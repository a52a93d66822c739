import type { CompiledLaws } from "../runtime/judgement.ts";
import type { Contract } from "../model/contract.ts";
import type { Request } from "../model/request.ts";

/** A contract, the request it becomes, what remains to be judged of it, and the bodies of its samples by name. */
export interface Compiled {
  readonly contract: Contract;
  readonly request: Request;
  readonly judged: CompiledLaws;
  readonly bodies: ReadonlyMap<string, unknown>;
}
