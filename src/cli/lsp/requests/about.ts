import type { Findings } from "../../../model/findings.ts";
import type { Source } from "../../../model/source.ts";
import type { Project } from "../../config.ts";
import type { Io } from "../../io.ts";

/** What a request of an editor's commands is about: a contract as it stands in the editor, with all that a run of the command would have. */
export interface About {
  readonly source: Source;
  readonly project: Project;
  /** Its working directory is the folder of the project, and it has the texts that are open. */
  readonly io: Io;
  /** The sample that is meant: the first where the editor names none, if there is any. */
  readonly sample?: string;
  readonly masksPersonal: boolean;
}

/** A text, or what was found that stands in its way. */
export type Text = { readonly text: string } | { readonly findings: Findings };
