import { dirname, join, relative, sep } from "node:path";
import { isWithin, NoHistory, NoSuchPath } from "../../host.ts";
import { commitOf, entriesOf, isCutBetween, isTagAndBranch, mergeBases, type Repository, repositoryOf } from "../../host/git.ts";
import { type Commit, type CommitTree, commitTree } from "../../host/git-tree.ts";
import { configName } from "../config-name.ts";
import type { Io } from "../io.ts";

/** How a version is named that is a commit: `git:main`. */
const prefix = "git:";

/** The flag by which a revision was named. */
export type NamedBy = "--against" | "--changed";

/** The revision that `--against` names, if it names one. */
export function revisionIn(against: string): string | undefined {
  return against.startsWith(prefix) ? against.slice(prefix.length) : undefined;
}

/**
 * What `--against` is where nobody says it: what the environment says, else the branch that a pull request of GitHub goes to, else `main`.
 * Nothing where there is no such branch.
 */
export async function usualAgainst({ env }: Io, folder: string): Promise<string | undefined> {
  const [said, base] = [env["FLOWSPEC_AGAINST"], env["GITHUB_BASE_REF"]];
  if (said) return said;
  if (base) return `${prefix}origin/${base}`;
  const repository = await repositoryOf(folder, env);
  for (const branch of ["main", "origin/main"]) if ((await commitOf(repository, branch)) !== undefined) return prefix + branch;
  return undefined;
}

/**
 * The commit that stands before what was changed: the last that HEAD and a revision have in common, where there are several the one that git takes.
 * @throws as {@link commitsBefore}
 */
export async function commitBefore(repository: Repository, revision: string, flag: NamedBy): Promise<Commit> {
  const [first] = await commitsBefore(repository, revision, flag);
  return first;
}

/**
 * The last commits that HEAD and a revision have in common: several where each was merged into the other.
 * @throws NoSuchPath where there is no such revision, NoHistory where the two have nothing in common as far as is known, or perhaps something later that is not known.
 */
export async function commitsBefore(repository: Repository, revision: string, flag: NamedBy): Promise<readonly [Commit, ...Commit[]]> {
  const [head, other] = [await commitOf(repository, "HEAD"), await commitOf(repository, revision)];
  if (other === undefined) throw await noRevision(repository, revision, flag);
  // Git would take the tag, which whoever may push one could have put before a branch that is guarded.
  if (await isTagAndBranch(repository, revision)) throw new NoSuchPath("ambiguous-revision", { revision });
  const bases = head === undefined ? [] : await mergeBases(repository, head, other);
  const [first, ...others] = bases.map((id): Commit => ({ repository, id, tip: other, shown: prefix + revision }));
  if (first === undefined || head === undefined)
    throw new NoHistory(repository.isShallow ? "shallow-clone" : unrelated[flag], { revision });
  // Nothing is later in common than one of the two themselves.
  const isTip = bases.some((id) => id === head || id === other);
  if (!isTip && (await isCutBetween(repository, [head, other], bases))) throw new NoHistory("shallow-clone", { revision });
  return [first, ...others];
}

const unrelated = { "--against": "unrelated-histories", "--changed": "unrelated-to-changed" } as const;

/** Each flag as it is written before a revision. */
const written = { "--against": "--against ", "--changed": "--changed=" } as const;

async function noRevision(repository: Repository, revision: string, flag: NamedBy): Promise<Error> {
  const other = `origin/${revision}`;
  if ((await commitOf(repository, other)) !== undefined)
    return new NoSuchPath("no-such-branch", { revision, other, asked: `${written[flag]}${prefix}${other}` });
  // A clone that a workflow makes has one commit of one branch, and no other branch.
  return repository.isShallow ? new NoHistory("shallow-clone", { revision }) : new NoSuchPath("no-such-revision", { revision });
}

/** The files of a commit, of the project that lay there in a folder, or around it. */
export async function projectTree(commit: Commit, cwd: string, folder: string): Promise<CommitTree> {
  const { repository, id } = commit;
  const around = foldersFrom(folder, repository.top);
  const configs = around.flatMap((each) => [join(each, configName), join(each, configName.replace(/yaml$/u, "yml"))]);
  const paths = configs.map((path) => relative(repository.top, path).split(sep).join("/"));
  const found = new Set((await entriesOf(repository, id, paths)).map(({ path }) => join(repository.top, path)));
  const scope = around.find((each) => found.has(join(each, configName))) ?? folder;
  return commitTree(commit, cwd, scope, configs);
}

/** A folder, and those around it up to another. */
function foldersFrom(folder: string, top: string): readonly string[] {
  return !isWithin(top, folder) ? [] : folder === top ? [top] : [folder, ...foldersFrom(dirname(folder), top)];
}
