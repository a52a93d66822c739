import type { PdfFacts } from "../model/pdf-facts.ts";
import type { Settings } from "../resolve.ts";
import type { Language } from "../words/language.ts";
import type { Workspace, WorkspaceReader } from "../workspace/workspace.ts";

/** A file or a folder in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What a project that is edited asks of the machine. Paths are those of sources: relative to one folder, with `/`. */
export interface EditorReader extends WorkspaceReader {
  /** What lies in a folder of the project, in any order; nothing where there is no such folder, and nothing hidden. */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** The facts beside a PDF, as they are committed; none where there are none that can be read. */
  readonly factsOf: (pdf: string) => Promise<PdfFacts | undefined>;
}

/** Which file uses what, of every contract of a project and the files that these use, whether they were checked or not. */
export interface ProjectIndex {
  /** The contracts that were found, in order. */
  readonly contracts: () => readonly string[];
  /** The contracts that use a file, directly or by another, in order. */
  readonly usersOf: (path: string) => readonly string[];
  /** The contracts that name a PDF, by its path, in order. */
  readonly usersOfPdf: (path: string) => readonly string[];
  /** The files, contracts and those that they use, that are of some paths, or name such a file or PDF themselves, in order. */
  readonly filesAround: (isMeant: (path: string) => boolean) => readonly string[];
  /** The files, contracts and those that they use, that name a variable of the environment, in order. */
  readonly filesNaming: (variable: string) => readonly string[];
  /** The variables of the environment that these files name, in order. */
  readonly variables: () => readonly string[];
  /** The contracts that have a name, or one that differs from it in hyphens alone, in order: their outputs would be the same. */
  readonly named: (name: string) => readonly string[];
}

/** A project that is edited: what every question is answered from. */
export interface EditorProject {
  readonly workspace: Workspace;
  readonly reader: EditorReader;
  readonly index: ProjectIndex;
  /** Those that the workspace has now. */
  readonly settings: Settings;
  /** The path of the configuration of the project; none where it has none. */
  readonly config?: string;
  /** The language of the client. */
  readonly language: Language;
  /** Whether values that name somebody are shown masked in hovers and hints. */
  readonly masksPersonal: boolean;
  /** The sample that values of a contract are shown with, by its path, where somebody chose one; else it is its first. */
  readonly chosenSample?: (contract: string) => string | undefined;
}
