import { headerOf } from "../../1-parse/header.ts";
import type { Source } from "../../model/source.ts";
import { diskTree, displayPath, NoSuchPath } from "../../host.ts";
import { repositoryOf } from "../../host/git.ts";
import type { Commit } from "../../host/git-tree.ts";
import { outputName } from "../../language/tables/names.ts";
import { ConfigError } from "../config-error.ts";
import { configName } from "../config-name.ts";
import type { Project } from "../config.ts";
import { type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import type { CommonFlags } from "../settings.ts";
import { sideOfCommit } from "../sides/open.ts";
import { commitsBefore, revisionIn, usualAgainst } from "../sides/revision.ts";
import { sameness } from "../sides/same.ts";
import { type Side, sideOf } from "../sides/side.ts";
import { outdatedIn } from "./outputs.ts";

/** Among what is looked for what was changed. */
interface Among {
  readonly found: readonly Pick<Source, "path">[];
  /** What was named on the command line, which stands for what was found. */
  readonly paths: readonly string[];
  readonly project: Project;
  readonly flags: CommonFlags;
  /** The folder that they are compiled into, where they are: what it lacks of them counts as changed. */
  readonly outputs: string | undefined;
  readonly io: Io;
}

/**
 * The files, by path, that may mean something else than at a merge base with a revision, or of which something else may be found: their own texts, or whatever they could
 * read, is not surely the same as it was; or they have, or had, the name of one of which that is so, or of one that is gone. `given` is what `--changed` says.
 * @throws UsageError where that is no revision, NoSuchPath and NoHistory where there is none, HostError where git cannot be asked.
 */
export async function changedSince(
  given: string | true,
  among: Among,
): Promise<{ readonly changed: ReadonlySet<string>; readonly since: string }> {
  const { project, io } = among;
  const since = given === true ? await usualAgainst(io, project.folder) : given;
  if (since === undefined) throw new UsageError("no-base");
  const revision = revisionIn(since);
  if (revision === undefined) throw new UsageError("no-changed", { given: since });
  const changed = new Set<string>();
  // Where there are several commits before what was changed, what differs from any of them may be what was changed.
  for (const commit of await commitsBefore(await repositoryOf(project.folder, io.env), revision, "--changed"))
    for (const path of await changedFrom(commit, among)) changed.add(path);
  return { changed, since };
}

/** The files that may mean something else than in a commit. */
async function changedFrom(commit: Commit, { found, paths, project, flags, outputs, io }: Among): Promise<ReadonlySet<string>> {
  const all = new Set(found.map(({ path }) => path));
  const base = await sideAt(commit, flags, io);
  if (base === undefined) return all;
  try {
    const settings = settingsOf(project, flags, io, "all");
    const after = sideOf({ which: "after", label: "", project, settings, tree: diskTree(io.cwd), io });
    const former = isSameProject(base.before, after) ? await contractsBefore(base.before, paths) : undefined;
    if (former === undefined) return all;
    const isOutdated = outputs === undefined ? () => false : await outdatedIn(outputs, base.before, after);
    return await differing(base.before, after, former, { all, isOutdated });
  } finally {
    base.close();
  }
}

/** The project as it was; nothing where its configuration could not be read, so that nothing is known to be as it was. */
async function sideAt(commit: Commit, flags: CommonFlags, io: Io): Promise<Awaited<ReturnType<typeof sideOfCommit>> | undefined> {
  try {
    return await sideOfCommit(commit, flags, io);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UsageError) return undefined;
    throw error;
  }
}

/** Whether a run at the merge base would have gone by the same configuration, or by none: one that lay nearer was that of another project. */
function isSameProject(before: Side, after: Side): boolean {
  const [was, is] = [before, after].map(({ tree, cwd }) => {
    const path = tree.nearest(cwd, configName);
    return path === undefined ? undefined : displayPath(cwd, path);
  });
  return was === is;
}

/** What there was of the files that paths stand for, and of the project; nothing where it could not be listed, such as behind a link that led out. */
async function contractsBefore(
  before: Side,
  paths: readonly string[],
): Promise<{ readonly named: readonly string[]; readonly all: ReadonlySet<string> } | undefined> {
  try {
    const named = (await before.contracts(paths)).paths;
    return { named, all: new Set([...named, ...(await before.contracts([])).paths]) };
  } catch (error) {
    if (error instanceof NoSuchPath) return undefined;
    throw error;
  }
}

/** Of all files, those that are not surely the same, and those whose names meet with theirs. `isOutdated` says of which more has to be done than that tells. */
async function differing(
  before: Side,
  after: Side,
  former: { readonly named: readonly string[]; readonly all: ReadonlySet<string> },
  { all, isOutdated }: { readonly all: ReadonlySet<string>; readonly isOutdated: (path: string) => boolean },
): Promise<ReadonlySet<string>> {
  const sameAt = sameness(before, after);
  const changed = new Set<string>();
  const kept: { readonly path: string; readonly name: string }[] = [];
  for (const path of all) {
    const formerly = before.at(path);
    const same = formerly !== undefined && former.all.has(formerly) ? await sameAt(path) : undefined;
    if (same && !isOutdated(path)) kept.push({ path, name: outputName(same.name) });
    else changed.add(path);
  }
  if (kept.length === 0) return all;
  const names = new Set<string>();
  const gone = former.named.filter((path) => !all.has(before.twin(path)));
  for (const path of changed) names.add(await nameAt(after, path));
  for (const path of [...gone, ...[...changed].flatMap((path) => before.at(path) ?? []).filter((path) => former.all.has(path))])
    names.add(await nameAt(before, path));
  names.delete("");
  return new Set([...changed, ...kept.filter(({ name }) => names.has(name)).map(({ path }) => path)]);
}

/** What a contract of one version is called, as its outputs have it; empty where its text does not say. */
async function nameAt({ texts }: Side, path: string): Promise<string> {
  const source = await texts.read(path);
  return typeof source === "string" ? "" : outputName(headerOf(source).name);
}
