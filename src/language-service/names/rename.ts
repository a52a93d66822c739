import { namesMessages } from "../../words/en/names.ts";
import { type Sentence, sentenceIn } from "../../words/saying.ts";
import type { Renamable, Renaming } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import type { NameKind } from "./occurrence.ts";
import { moveOf } from "./file-rename.ts";
import { fileAt } from "./files.ts";
import { moved } from "./moves.ts";
import { nameIn, nameOf } from "./paths.ts";
import { readingOf } from "./reading.ts";
import { obstacleTo } from "./obstacles.ts";
import { meaningKept } from "./kept.ts";
import { type Named, namedAt } from "./things.ts";
import { renaming } from "./writing.ts";

/** What cannot be renamed where it is named, and why. */
const fixed: Partial<Readonly<Record<NameKind, Sentence<"names">>>> = {
  number: ["number"],
  "implicit-item": ["implicit-item"],
};

/** What would be renamed at an offset; why nothing can be, where what is named has its name from elsewhere; `undefined` where nothing is named. */
export async function renamableAt(
  subject: Subject,
  offset: number,
  project: EditorProject,
): Promise<Renamable | { readonly refused: string } | undefined> {
  const file = fileAt(subject, offset, project.settings.project ?? ".");
  if (file) return { span: nameIn(file.node), name: nameOf(file.path), isFile: true };
  const named = await namedAt(subject, offset, readingOf(project));
  if (named === undefined) return undefined;
  const refusal = refusalOf(named);
  return refusal ? refusing(refusal, project) : { span: named.at.span, name: named.at.name };
}

function refusing([id, data]: Sentence<"names">, { language }: EditorProject): { readonly refused: string } {
  return { refused: sentenceIn("names", namesMessages, language, [id, data]) };
}

/** Why an editor that cannot move files for a server renames none. */
export function withoutMoves(project: EditorProject): { readonly refused: string } {
  return refusing(["no-moves"], project);
}

/**
 * The edits that give what is named at an offset another name, in all files of the project, after which everything means what it meant; or why
 * there are none, in the language of the client. With the cursor in a path the file itself is renamed: a name alone leaves it in its folder, a path is
 * seen from the text. Whoever asks has waited until the index is whole: a file that it does not know would keep the old
 * name.
 */
export async function renamed(
  subject: Subject,
  offset: number,
  name: string,
  project: EditorProject,
): Promise<Renaming | { readonly refused: string }> {
  const refused = (sentence: Sentence<"names">): { readonly refused: string } => refusing(sentence, project);
  const reading = readingOf(project);
  const file = fileAt(subject, offset, project.settings.project ?? ".");
  if (file) {
    const move = await moveOf(file, name, subject, reading);
    if ("refused" in move) return refused(move.refused);
    const { edits, moves } = await moved([move.move], project);
    return { edits, moves: [...(move.isThere ? [move.move] : []), ...moves] };
  }
  const named = await namedAt(subject, offset, reading);
  if (named === undefined) return refused(["nothing"]);
  const obstacle = refusalOf(named) ?? (await obstacleTo(named, name, reading));
  if (obstacle) return refused(obstacle);
  if (named.at.name === name) return { edits: [], moves: [] };
  const edits = named.occurrences.map((each) => renaming(each, name));
  const changed = await meaningKept(named, edits, reading);
  return changed ? refused(changed) : { edits, moves: [] };
}

/** Why what is named cannot be renamed, whatever the name. */
function refusalOf({ occurrences, at }: Named): Sentence<"names"> | undefined {
  if (at.kind === "word") return ["word", { name: at.name }];
  return occurrences.map(({ kind }) => fixed[kind]).find((sentence) => sentence !== undefined);
}
