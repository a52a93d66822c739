import type { Shown } from "../model/findings.ts";
import type { Source } from "../model/source.ts";
import type { Settings } from "../resolve.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";

/** What was found in a text, with all that it was found of. */
interface Known {
  readonly of: readonly unknown[];
  readonly found: readonly Shown[];
}

const kept = new WeakMap<Source, Known>();

/**
 * What was found in a text as it stands, of the first contract that it stands in; nothing while that was not checked since somebody typed: a question of
 * an editor starts no check.
 */
export async function shownFindings(
  { source, standings: [standing] }: Subject,
  { workspace, settings }: Pick<EditorProject, "workspace" | "settings">,
): Promise<readonly Shown[]> {
  if (standing === undefined) return [];
  const { contract } = standing;
  if ((await workspace.stale([contract])).length > 0) return [];
  const files = [contract, ...workspace.filesOf(contract)].map((path) => workspace.document(path)?.source);
  const of: readonly (Source | Settings | object | undefined)[] = [settings, standing.meaning, ...files];
  const known = kept.get(source);
  if (known?.of.length === of.length && known.of.every((each, index) => each === of[index])) return known.found;
  const all = await workspace.findings([contract]);
  const found = all.get(source.path)?.diagnostics ?? [];
  kept.set(source, { of, found });
  return found;
}
