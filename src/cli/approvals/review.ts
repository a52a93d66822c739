import { join, relative } from "node:path";
import { codeOwnersOf, isOwned } from "../../approvals.ts";
import { existsSync, readSource, realOf } from "../../host.ts";
import { decode } from "../../host/decode.ts";
import { ask, entriesOf, type Repository } from "../../host/git.ts";

/** Whether CODEOWNERS sets somebody to review the approvals. */
interface Reviewed {
  /** By the file of the version that sites go by: that of the branch that a change goes to. */
  readonly isReviewed: boolean;
  /** By the file as it lies on the disk, which counts once it is merged. */
  readonly willBeReviewed: boolean;
}

/** A GitLab repository is told by its pipeline. */
const pipeline = ".gitlab-ci.yml";

/** Looks into CODEOWNERS for a file, by its absolute path: of the last commit of a branch, that which what lies on the disk began at, and the disk itself. */
export async function reviewedIn(
  path: string,
  { repository, base, tip }: { readonly repository: Repository; readonly base: string; readonly tip: string },
): Promise<Reviewed> {
  const { top } = repository;
  const placed = relative(top, realOf(path)).replaceAll("\\", "/");
  const [isReviewed, was] = [
    await isOwnedIn(await filesIn(repository, tip), placed),
    await isOwnedIn(await filesIn(repository, base), placed),
  ];
  const is = await isOwnedIn({ has: (at) => existsSync(join(top, at)), text: async (at) => readSource(top, join(top, at)).text }, placed);
  // What was not changed here stays as the branch has it by then.
  return { isReviewed, willBeReviewed: is === was ? isReviewed : is };
}

async function filesIn(repository: Repository, commit: string): Promise<Files> {
  const entries = await entriesOf(repository, commit, [pipeline, ...codeOwnersOf("github").map((each) => each.path)]);
  const ids = new Map(entries.flatMap(({ path, kind, id }) => (kind === "file" ? [[path, id] as const] : [])));
  return {
    has: (at) => ids.has(at),
    text: async (at) => decode((await ask(repository, ["cat-file", "blob", ids.get(at) ?? ""])).stdout).text,
  };
}

/** The files of a version, by their paths from the top. */
interface Files {
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => Promise<string>;
}

async function isOwnedIn({ has, text }: Files, path: string): Promise<boolean> {
  const found = codeOwnersOf(has(pipeline) ? "gitlab" : "github").find((each) => has(each.path));
  return found !== undefined && isOwned(await text(found.path), path, found.host);
}
