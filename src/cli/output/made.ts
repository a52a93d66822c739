/** What contracts that were compiled are among in an output folder. */
export interface Beside {
  /** The contracts that were compiled, by name, each with the path of its definition. */
  readonly contracts: ReadonlyMap<string, string>;
  /** Contracts of earlier runs that this one does not speak of: their definitions are still there, and were not compiled now. */
  readonly others: ReadonlyMap<string, string>;
  /** Those of them, by name, that are of this run all the same, and of which everything is in the folder as it would be made. */
  readonly unlooked: ReadonlySet<string>;
  /** What the manifest says of the settings that this run has. */
  readonly settings: ReadonlyMap<string, string>;
}
