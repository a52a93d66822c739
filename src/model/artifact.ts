/** A file to write. */
export interface Artifact {
  /** Path inside the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Of the module of a contract: what the runtime has to have for it. */
  readonly uses?: RuntimeUse;
}

/** A contract, and the names of the runtime that its module uses. */
interface RuntimeUse {
  readonly contract: string;
  readonly names: readonly string[];
}

/** Contracts that were compiled before, by name, each with the names of the runtime that its module uses; `undefined` where nobody knows. */
export type OtherContracts = ReadonlyMap<string, readonly string[] | undefined>;
