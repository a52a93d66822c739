import type { Artifact } from "../../model/artifact.ts";

/** What contracts are compiled to, beside those of earlier runs. */
export interface Made {
  readonly artifacts: Iterable<Artifact>;
  readonly contracts: ReadonlyMap<string, string>;
  /** Contracts of earlier runs that this one does not speak of: their definitions are still there, and were not compiled now. */
  readonly others: ReadonlyMap<string, string>;
  /** What the manifest says of the settings that this run has. */
  readonly settings: ReadonlyMap<string, string>;
}
