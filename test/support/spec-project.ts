import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditorProject } from "../../src/language-service/project.ts";
import { type Subject, subjectOf } from "../../src/language-service/subject.ts";
import { editorProject, filesIn, type Opening, type ProjectFiles } from "./editor-project.ts";

const root = new URL("../../", import.meta.url).pathname;

/** The contracts of `specs/` with the files that they use, the facts of their PDFs, and the configuration. */
export const specFiles: ProjectFiles = Object.fromEntries([
  ...Object.entries(filesIn(join(root, "specs"))).flatMap(([path, text]) =>
    /\.(?:yaml|json)$/u.test(path) ? [[`specs/${path}`, text] as const] : [],
  ),
  ["flowspec.config.yaml", readFileSync(join(root, "flowspec.config.yaml"), "utf8")],
]);

/** All contracts of `specs/` and the files that they use, checked, as an editor has them. */
export async function specProject(
  opening: Opening = {},
): Promise<{ readonly project: EditorProject; readonly subjects: readonly Subject[] }> {
  const project = editorProject(specFiles, opening);
  await project.workspace.check(project.index.contracts());
  const subjects = Object.keys(specFiles).flatMap((path) => (path === "flowspec.config.yaml" ? [] : (subjectOf(path, project) ?? [])));
  return { project, subjects };
}
