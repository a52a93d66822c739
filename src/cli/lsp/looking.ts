import { joined } from "../../finish.ts";
import { subjectOf } from "../../language-service/subject.ts";
import { compare } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import type { ServedProject } from "./project.ts";

/** How many contracts that use an open file are looked at with it. */
const users = 50;

/** What was found in the files of a project that are looked at. */
type FoundByFile = ReadonlyMap<string, Findings>;

/** What was looked at, and what was found. */
export interface Look {
  readonly contracts: readonly string[];
  readonly found: FoundByFile;
}

/**
 * Looks at a project as it stands now: at the contracts that are open, and at those that use an open file; what they and the files that they use
 * show is found, as a check of all of them finds it. `breathe` waits for what else is to be done, and answers whether to go on; nothing is answered where
 * not.
 */
export async function lookAt(project: ServedProject, breathe: () => Promise<boolean>): Promise<Look | undefined> {
  await project.sync();
  const { workspace } = project.editor();
  const wanted = lookedAt(project);
  for (const [index, path] of (await workspace.stale(wanted)).entries()) {
    if (index > 0 && !(await breathe())) return undefined;
    await workspace.understand([path]);
  }
  const contracts = withNamesakes(wanted, project);
  const found = await workspace.findings(contracts);
  return { contracts, found: withConfiguration(found, project) };
}

/** What was found, with what is wrong with the configuration: nothing where it has no error. */
function withConfiguration(found: FoundByFile, project: ServedProject): FoundByFile {
  const { config } = project.editor();
  if (config === undefined) return found;
  // What contracts show may stand there, too.
  const all = [found.get(config), project.wrong()].filter((each) => each !== undefined);
  return new Map([...found, [config, joined(...all)]]);
}

/** How many contracts that use a file are understood anew for a question about it. */
const usersAsked = 3;

/**
 * Sees to it that something is known of the contracts in which a text stands, and where `isAboutMeaning` that they are understood as they are now:
 * of a file that many use some are enough.
 */
export async function understand(path: string, isAboutMeaning: boolean, project: ServedProject): Promise<void> {
  const { workspace } = project.editor();
  const contracts = contractsWith(path, project).slice(0, usersAsked);
  const wanted = isAboutMeaning ? contracts : contracts.filter((contract) => workspace.meaning(contract) === undefined);
  await workspace.understand(wanted);
}

/** The contracts in which a text stands: itself, or those that use it. */
function contractsWith(path: string, project: ServedProject): readonly string[] {
  const kind = subjectOf(path, project.editor())?.kind;
  if (kind === "contract") return [path];
  const { workspace, index } = project.editor();
  return kind === "part" ? [...new Set([...workspace.usersOf(path), ...index.usersOf(path)])].toSorted(compare) : [];
}

/** The contracts that are looked at, in order. */
function lookedAt(project: ServedProject): readonly string[] {
  const open = [...project.documents().keys()];
  return [...new Set(open.flatMap((path) => contractsWith(path, project).slice(0, users)))].toSorted(compare);
}

/**
 * Contracts with those of the project that are called as one of them: that two are called the same is told at the second. A contract that lies elsewhere is
 * checked by itself, by this as by the command.
 */
function withNamesakes(contracts: readonly string[], project: ServedProject): readonly string[] {
  const { workspace, index } = project.editor();
  const listed = project.indexing.listed();
  const all = new Set(contracts);
  for (const path of contracts) {
    const name = workspace.meaning(path)?.name ?? "";
    if (name === "" || !listed.has(path)) continue;
    for (const other of index.named(name)) if (listed.has(other)) all.add(other);
  }
  return [...all].toSorted(compare);
}
