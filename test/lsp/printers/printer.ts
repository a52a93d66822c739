import type { Editor } from "../../support/lsp.ts";

/** What a case is asked with, from its `options.json`; everything may be left out. */
export interface CaseOptions {
  /** The file that is asked about, where none has a marker. */
  readonly file?: string;
  /** Further files that are open in the editor. */
  readonly open?: readonly string[];
  /** The settings of the editor's user, below `flowspec`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** rename: the new name. */
  readonly name?: string;
  /** file-rename: the paths that files and folders are about to get, by those that they have. */
  readonly moves?: Readonly<Record<string, string>>;
  /** actions: the kinds that the editor asks for. */
  readonly only?: readonly string[];
  /** actions: those alone whose titles contain one of these; the others are not printed at all. */
  readonly titles?: readonly string[];
  /** completion: those alone whose labels are these, printed with what they say and the lines that they leave. */
  readonly labels?: readonly string[];
  /** completion: the sign that was typed last, where the editor asks because of it. */
  readonly trigger?: string;
}

/** A file of a case that an editor has opened, with the place that is asked about. */
export interface Asked {
  readonly editor: Editor;
  readonly path: string;
  /** Offsets of the selection; of a cursor both are the same. Where a file has no marker, all of it. */
  readonly start: number;
  readonly end: number;
  readonly options: CaseOptions;
}

/** Asks for a feature, and prints the answer for people. */
export type Printer = (asked: Asked) => Promise<string>;
