/** A file to write. */
export interface Artifact {
  /** Path inside the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
}
