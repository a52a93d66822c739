import type { Edit } from "../../model/diagnostic.ts";
import { namesMessages } from "../../words/en/names.ts";
import { type Sentence, sentenceIn } from "../../words/saying.ts";
import type { Renamable } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import type { NameKind } from "./occurrence.ts";
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
  const named = await namedAt(subject, offset, readingOf(project));
  if (named === undefined) return undefined;
  const refusal = refusalOf(named);
  return refusal ? refusing(refusal, project) : { span: named.at.span, name: named.at.name };
}

function refusing([id, data]: Sentence<"names">, { language }: EditorProject): { readonly refused: string } {
  return { refused: sentenceIn("names", namesMessages, language, [id, data]) };
}

/**
 * The edits that give what is named at an offset another name, in all files of the project, after which everything means what it meant; or why
 * there are none, in the language of the client. Whoever asks has waited until the index is whole: a file that it does not know would keep the old
 * name.
 */
export async function renamed(
  subject: Subject,
  offset: number,
  name: string,
  project: EditorProject,
): Promise<{ readonly edits: readonly Edit[] } | { readonly refused: string }> {
  const refused = (sentence: Sentence<"names">): { readonly refused: string } => refusing(sentence, project);
  const reading = readingOf(project);
  const named = await namedAt(subject, offset, reading);
  if (named === undefined) return refused(["nothing"]);
  const obstacle = refusalOf(named) ?? (await obstacleTo(named, name, reading));
  if (obstacle) return refused(obstacle);
  if (named.at.name === name) return { edits: [] };
  const edits = named.occurrences.map((each) => renaming(each, name));
  const changed = await meaningKept(named, edits, reading);
  return changed ? refused(changed) : { edits };
}

/** Why what is named cannot be renamed, whatever the name. */
function refusalOf({ occurrences, at }: Named): Sentence<"names"> | undefined {
  if (at.kind === "word") return ["word", { name: at.name }];
  return occurrences.map(({ kind }) => fixed[kind]).find((sentence) => sentence !== undefined);
}
