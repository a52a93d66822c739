import type { Edit } from "../../model/diagnostic.ts";
import type { Source } from "../../model/source.ts";
import type { EditorProject } from "../project.ts";

/** Whether a text is the one that its file has now; of a file that nobody opened or read it is. */
function isNewest({ path, text }: Source, { workspace }: EditorProject): boolean {
  const now = workspace.document(path);
  return now === undefined || now.source.text === text;
}

/** Whether edits change texts as they are now: of earlier ones their places mean nothing. */
export function areNewest(edits: readonly Edit[], project: EditorProject): boolean {
  return edits.every(({ span }) => isNewest(span.source, project));
}
