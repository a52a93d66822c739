import type { Span } from "../../model/source.ts";
import type { Highlight } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { fileAt, namingFile } from "./files.ts";
import { placeOf } from "./occurrence.ts";
import { readingOf } from "./reading.ts";
import { namedAt } from "./things.ts";

/**
 * The places that name what is named at an offset, in all files of the project, in order; those that declare it only where they are asked for. Of
 * the name of a file the places that use it.
 */
export async function referencesAt(
  subject: Subject,
  offset: number,
  project: EditorProject,
  withDeclaration: boolean,
): Promise<readonly Span[]> {
  const reading = readingOf(project);
  const file = fileAt(subject, offset, project.settings.project ?? ".");
  if (file) return (await namingFile(file, subject, reading)).map(({ node }) => node.span);
  const named = await namedAt(subject, offset, reading);
  return (named?.occurrences ?? []).flatMap(({ span, declares }) => (withDeclaration || !declares ? [span] : []));
}

/** The places in the same text that name what is named at an offset, those that declare it too. */
export async function highlightsAt(subject: Subject, offset: number, project: EditorProject): Promise<readonly Highlight[]> {
  const [all, users] = [await referencesAt(subject, offset, project, true), await referencesAt(subject, offset, project, false)];
  const used = new Set(users.map(placeOf));
  return all
    .filter(({ source }) => source.path === subject.source.path)
    .map((span) => ({ span, ...(used.has(placeOf(span)) ? {} : { isDeclaration: true }) }));
}
