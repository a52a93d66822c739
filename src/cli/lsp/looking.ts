import { finish } from "../../finish.ts";
import { subjectOf } from "../../language-service/subject.ts";
import { compare } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import type { ServedProject } from "./project.ts";

/** How many contracts that use an open file are looked at with it. */
const users = 50;

/** What was found in the files of a project that are looked at. */
export type FoundByFile = ReadonlyMap<string, Findings>;

/**
 * Looks at a project as it stands now: at the contracts that are open, and at those that use an open file; what they and the files that they use
 * show is found, as a check of all of them finds it. `breathe` waits for what else is to be done, and answers whether to go on; nothing is
 * answered where not.
 */
export async function lookAt(project: ServedProject, breathe: () => Promise<boolean>): Promise<FoundByFile | undefined> {
  await project.sync();
  const { workspace } = project.editor();
  const contracts = lookedAt(project);
  for (const [index, path] of (await workspace.stale(contracts)).entries()) {
    if (index > 0 && !(await breathe())) return undefined;
    await workspace.check([path]);
  }
  const found = new Map(await workspace.findings(withNamesakes(contracts, project)));
  const wrong = project.wrong();
  const { config } = project.editor();
  if (config !== undefined) found.set(config, wrong ?? finish([], [], {}));
  return found;
}

/** The contracts that are looked at, in order. */
function lookedAt(project: ServedProject): readonly string[] {
  const editor = project.editor();
  const wanted = new Set<string>();
  for (const path of project.documents().keys()) {
    const kind = subjectOf(path, editor)?.kind;
    if (kind === "contract") wanted.add(path);
    if (kind === "part") for (const user of editor.index.usersOf(path).slice(0, users)) wanted.add(user);
  }
  return [...wanted].toSorted(compare);
}

/** Contracts with those that are called as one of them: that two are called the same is told at the second. */
function withNamesakes(contracts: readonly string[], project: ServedProject): readonly string[] {
  const { workspace, index } = project.editor();
  const all = new Set(contracts);
  for (const path of contracts) {
    const name = workspace.meaning(path)?.name ?? "";
    if (name !== "") for (const other of index.named(name)) all.add(other);
  }
  return [...all].toSorted(compare);
}
