import { checkSource } from "../../compile.ts";
import type { Contract } from "../../model/contract.ts";
import type { Refusal } from "../../model/files.ts";
import type { Checked } from "../../model/findings.ts";
import type { Source } from "../../model/source.ts";
import type { Settings } from "../../resolve.ts";
import type { EditorProject } from "../project.ts";

/** Texts by path that stand in place of those that files have now. */
export type Texts = ReadonlyMap<string, Source>;

/**
 * A contract checked as `flowspec check` does one by itself, with the texts that the files have now which it uses. `texts` are others of them;
 * `more` are settings of this check alone.
 */
export async function checked(
  source: Source,
  project: EditorProject,
  texts: Texts = new Map(),
  more: Pick<Settings, "noSuppressions" | "severities"> = {},
): Promise<Checked<Contract>> {
  const files = new Map<string, Source | Refusal>();
  for (;;) {
    const result = checkSource(source, { ...project.settings, ...more, files });
    const needs = (result.needs ?? []).filter(({ path }) => !files.has(path));
    if (needs.length === 0) return result;
    for (const { path, root } of needs) files.set(path, texts.get(path) ?? (await newest(path, root, project)));
  }
}

/** The text of a used file as it is now: as somebody writes it, else that of the disk. */
async function newest(path: string, root: string, { workspace, reader }: EditorProject): Promise<Source | Refusal> {
  const file = await reader.text(path, root);
  // What lies outside its project stays there, and a file that somebody writes need not be on the disk yet.
  if (file === "outside" || file === "unreadable") return file;
  return workspace.document(typeof file === "string" ? path : file.path)?.source ?? file;
}
