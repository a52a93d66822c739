import { byFile, joined } from "../../finish.ts";
import { subjectOf } from "../../language-service/subject.ts";
import { compare } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import type { ServedProject } from "./project.ts";

/** How many contracts that use an open file are looked at with it, before anything is told; the others are looked at afterwards. */
const users = 50;

/** What was found in the files of a project that are looked at. */
export type FoundByFile = ReadonlyMap<string, Findings>;

/** What was looked at, and what was found. */
export interface Look {
  readonly contracts: readonly string[];
  readonly found: FoundByFile;
  /** What is left to be looked at, in order: further contracts that use a file that is open. */
  readonly left: readonly string[];
}

/**
 * Looks at a project as it stands now: at the contracts that are open, and at those that use an open file; what they and the files that they use
 * show is found, as a check of all of them finds it. `breathe` waits for what else is to be done, and answers whether to go on; nothing is answered where
 * not.
 */
export async function lookAt(project: ServedProject, breathe: () => Promise<boolean>): Promise<Look | undefined> {
  await project.sync();
  const { workspace } = project.editor();
  const all = lookedAt(project);
  const wanted = inOrder(all.flatMap((each) => each.slice(0, users)));
  for (const [index, path] of (await workspace.stale(wanted)).entries()) {
    if (index > 0 && !(await breathe())) return undefined;
    await workspace.understand([path]);
  }
  const contracts = withNamesakes(wanted, project);
  const found = await workspace.findings(contracts);
  const left = inOrder(all.flatMap((each) => each.slice(users))).filter((path) => !contracts.includes(path));
  return { contracts, found: withConfiguration(found, project), left };
}

/**
 * What further contracts show in the files that are open; what they show in others is told where these are opened. Each contract is forgotten as
 * soon as it was looked at, since a file may be used by thousands. Nothing is answered where `breathe` says not to go on.
 */
export async function lookFurther(
  project: ServedProject,
  left: readonly string[],
  breathe: () => Promise<boolean>,
): Promise<FoundByFile | undefined> {
  const all = new Map<string, Findings>();
  for (const contract of left) {
    if (!(await breathe())) return undefined;
    const { workspace } = project.editor();
    const found = await workspace.findings([contract]);
    workspace.drop(contract);
    for (const path of project.documents().keys()) {
      const [before, more] = [all.get(path), found.get(path)];
      if (more !== undefined) all.set(path, before === undefined ? more : joined(before, more));
    }
  }
  return all;
}

/** What was found, with what was found further. */
export function withFurther(found: FoundByFile, further: FoundByFile): FoundByFile {
  const added = [...further].map(([path, more]) => {
    const before = found.get(path);
    return [path, before === undefined ? more : joined(before, more)] as const;
  });
  return new Map([...found, ...added]);
}

/** What was found, with what is wrong with the configuration and the files that it extends: nothing where there is no error. */
function withConfiguration(found: FoundByFile, project: ServedProject): FoundByFile {
  const { config } = project.editor();
  if (config === undefined) return found;
  // What contracts show may stand there, too.
  return withFurther(found, byFile(project.wrong() ?? joined(), [config]));
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

/** The contracts that are looked at, of each open document. */
function lookedAt(project: ServedProject): readonly (readonly string[])[] {
  return [...project.documents().keys()].map((path) => contractsWith(path, project));
}

function inOrder(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].toSorted(compare);
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
