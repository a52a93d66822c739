import { factsPath } from "../../pdf/facts-file.ts";
import { span } from "../../model/source.ts";
import type { Target } from "../answers.ts";
import type { EditorProject } from "../project.ts";
import type { Subject } from "../subject.ts";
import { environmentAt } from "./environments.ts";
import { fileAt, type NamedFile } from "./files.ts";
import { type Reading, readingOf } from "./reading.ts";
import { namedAt } from "./things.ts";

/**
 * Where what is named at an offset is declared: a parameter wherever a contract or a file that it uses declares it, a variable in each environment
 * of the configuration, in that the environment that a setting names, a word in its enum, the list of an item that has no name; of the name of a file that file, of a PDF its facts too.
 */
export async function definitionAt(subject: Subject, offset: number, project: EditorProject): Promise<readonly Target[]> {
  const reading = readingOf(project);
  const file = fileAt(subject, offset, project.settings.project ?? ".");
  if (file) return targetsOf(file, reading);
  const environment = environmentAt(subject, offset);
  if (environment) return [environment];
  const named = await namedAt(subject, offset, reading);
  if (named === undefined) return [];
  const { leadsTo } = named.at;
  if (leadsTo) return [{ span: leadsTo }];
  return named.near.flatMap(({ span: at, declares }) => (declares ? [{ span: at, whole: declares }] : []));
}

async function targetsOf({ kind, path }: NamedFile, { file, project }: Reading): Promise<readonly Target[]> {
  if (kind === "pdf") {
    const facts = (await project.reader.factsOf(path)) ? [path, factsPath(path)] : [path];
    return facts.map((each) => ({ span: span({ path: each, text: "" }, 0, 0) }));
  }
  const found = await file(path);
  if (typeof found === "string") return [];
  const { source, value } = found;
  const [first] = value?.kind === "map" ? value.entries.values() : [];
  return [{ span: first?.key ?? span(source, 0, 0), whole: span(source, 0, source.text.length) }];
}
