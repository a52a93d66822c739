import type { Findings, Shown } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";

/** What was found of a contract by file, with all that it was found of. */
interface Known {
  readonly of: readonly unknown[];
  readonly found: ReadonlyMap<string, Findings>;
}

/** By the text of the contract. */
const kept = new WeakMap<Source, Known>();

type Project = Pick<EditorProject, "workspace" | "settings">;

/**
 * What was found of a contract, by file; nothing while it was not checked since somebody typed, in it or in a file that it uses: a question of an editor
 * starts no check.
 */
export async function findingsOf(contract: string, { workspace, settings }: Project): Promise<ReadonlyMap<string, Findings> | undefined> {
  const source = workspace.document(contract)?.source;
  if (source === undefined || (await workspace.stale([contract])).length > 0) return undefined;
  const files = workspace.filesOf(contract).map((path) => workspace.document(path)?.source);
  const of: readonly unknown[] = [settings, workspace.meaning(contract), ...files];
  const known = kept.get(source);
  if (known?.of.length === of.length && known.of.every((each, index) => each === of[index])) return known.found;
  const found = await workspace.findings([contract]);
  kept.set(source, { of, found });
  return found;
}

/** What was found in a text as it stands, of the first contract that it stands in. */
export async function shownIn({ source, standings: [standing] }: Subject, project: Project): Promise<readonly Shown[]> {
  const found = standing && (await findingsOf(standing.contract, project));
  return found?.get(source.path)?.diagnostics ?? [];
}
