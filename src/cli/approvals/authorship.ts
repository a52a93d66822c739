import { type Approval, approvalKeys, readApprovals } from "../../approvals.ts";
import { decode } from "../../host/decode.ts";
import {
  type AskGit,
  type Authors,
  bytesIn,
  changedFiles,
  commitsBehind,
  commitsNamed,
  commitsSince,
  type LineOrigin,
  originsOf,
} from "../../host/git-history.ts";
import type { Authorship } from "../../model/change.ts";
import type { DocumentNode } from "../../model/document.ts";
import type { Span } from "../../model/source.ts";
import { endOf, startOf } from "../../report/position.ts";

/** The history in which approvals and changes were committed. */
export interface History {
  readonly ask: AskGit;
  /** Whether it is cut off somewhere. */
  readonly isShallow: boolean;
  /** The commit that the former version is. It says which addresses are one person's. */
  readonly base: string;
  /** Where the approvals stand, and the files of the changes of a contract in either version: as paths from the folder that git is asked in. */
  readonly approvals: string;
  readonly filesOf: (contract: string) => readonly string[];
}

/**
 * How approvals came into the project, by the ids of their changes. The author of an approval is whoever wrote a line of it last, so that whoever changes
 * its reason or its day takes it over, and so does whoever took a line out of it since; the authors of a change are those of all commits since the former version that
 * touch a file of its contract. Who is named beside the author of a commit wrote it too, and so did who made it in another's name.
 */
export async function authorshipOf(approvals: readonly Approval[], history: History): Promise<ReadonlyMap<string, Authorship>> {
  if (approvals.length === 0) return new Map();
  const writers = await writersIn(history);
  const approvers = await approversIn(approvals, history);
  return new Map(approvals.map((each) => [each.change, compared(approvers(each), writers(each.contract))]));
}

/** All who wrote something; or why nobody knows them. */
type Writers = readonly Authors[] | "uncommitted" | "unknown";

function compared(approvers: Writers, writers: Writers): Authorship {
  if (approvers === "uncommitted" || writers === "uncommitted") return "uncommitted";
  if (typeof approvers === "string" || typeof writers === "string") return "unknown";
  const [approving, writing] = [namedIn(approvers), namedIn(writers)];
  // Nobody is not a person other than somebody.
  if (approving.size === 0 || writing.size === 0) return "unknown";
  // A site makes the commits of everybody, so that the same makes both says nothing.
  const isShared =
    [...approving, ...makersIn(approvers)].some((each) => writing.has(each)) || makersIn(writers).some((each) => approving.has(each));
  return isShared ? "same-author" : "independent";
}

function namedIn(writers: readonly Authors[]): ReadonlySet<string> {
  return new Set(writers.flatMap(({ named }) => named));
}

function makersIn(writers: readonly Authors[]): readonly string[] {
  return writers.flatMap(({ maker }) => maker ?? []);
}

/** Who wrote the change of a contract. The history is read once, for all of them. */
async function writersIn({ ask, base, isShallow, filesOf }: History): Promise<(contract: string) => Writers> {
  const [changed, commits] = [await changedFiles(ask), await commitsSince(ask, base, isShallow)];
  const byFile = new Map<string, Authors[]>();
  for (const { paths, authors } of commits ?? []) {
    for (const path of paths) {
      const known = byFile.get(path);
      if (known) known.push(authors);
      else byFile.set(path, [authors]);
    }
  }
  return (contract) => {
    const files = filesOf(contract);
    if (changed === undefined) return "unknown";
    if (files.some((path) => changed.has(path))) return "uncommitted";
    return commits === undefined ? "unknown" : files.flatMap((path) => byFile.get(path) ?? []);
  };
}

/** Who wrote each of some approvals. */
async function approversIn(approvals: readonly Approval[], history: History): Promise<(approval: Approval) => Writers> {
  const { ask, base, isShallow } = history;
  const origins = await originsOf(ask, history.approvals, isShallow);
  if (typeof origins !== "object") return () => origins ?? "unknown";
  const formerly = formerApprovals(ask);
  const commits = new Map<Approval, readonly string[] | "uncommitted" | "unknown">();
  for (const approval of approvals) commits.set(approval, await commitsOf(approval, origins, formerly, history));
  const named = [...new Set([...commits.values()].flatMap((own) => (typeof own === "string" ? [] : own)))];
  const authors = await commitsNamed(ask, base, named);
  return (approval) => {
    const own = commits.get(approval) ?? "unknown";
    if (typeof own === "string") return own;
    const known = own.flatMap((commit) => authors.get(commit) ?? []);
    return known.length < own.length ? "unknown" : known;
  };
}

/** The commits that made an approval what it is. */
async function commitsOf(
  approval: Approval,
  origins: readonly LineOrigin[],
  formerly: ReturnType<typeof formerApprovals>,
  { ask, approvals: path }: History,
): Promise<readonly string[] | "uncommitted" | "unknown"> {
  const own = [...linesOf(approval)].map((line) => origins[line] ?? "cut-off");
  if (own.includes("uncommitted")) return "uncommitted";
  if (own.includes("cut-off")) return "unknown";
  const byCommit = new Map(own.flatMap((origin) => (typeof origin === "string" ? [] : [[origin.commit, origin.path] as const])));
  const commits = [...byCommit.keys()];
  const says = saysOf(approval);
  const isThere = async ([commit, at]: readonly [string, string]): Promise<boolean> =>
    (await formerly(commit, at)).get(approval.change) === says;
  for (const each of byCommit) if (await isThere(each)) return commits;
  // A line that was taken out, such as the last day, stands in nobody's name: whoever took it out changed what is approved.
  const takers: string[] = [];
  for (const { commit, parents } of await commitsBehind(ask, path, commits)) {
    const is = (await formerly(commit, `./${path}`)).get(approval.change);
    const was = await Promise.all(parents.map(async (parent) => (await formerly(parent, `./${path}`)).get(approval.change)));
    if (was.every((each) => each !== is)) takers.push(commit);
  }
  return takers.length === 0 ? "unknown" : [...commits, ...takers];
}

/** What the approvals said that stood in a file of a commit, by the ids of their changes. Each file is read once. */
function formerApprovals(ask: AskGit): (commit: string, path: string) => Promise<ReadonlyMap<string, string>> {
  const read = async (commit: string, path: string): Promise<ReadonlyMap<string, string>> => {
    const bytes = await bytesIn(ask, commit, path);
    const { value = [] } = bytes === undefined ? {} : readApprovals({ path, ...decode(bytes) });
    return new Map(value.map((approval) => [approval.change, saysOf(approval)]));
  };
  const known = new Map<string, ReturnType<typeof read>>();
  return (commit, path) => {
    const name = `${commit}:${path}`;
    const found = known.get(name) ?? read(commit, path);
    known.set(name, found);
    return found;
  };
}

/** All that an approval says, as one text. */
function saysOf(approval: Approval): string {
  return JSON.stringify(approvalKeys.map((key) => approval[key] ?? null));
}

/** The lines that say an approval, counted from 0 as git counts them; with anchors and merges they need not be neighbours. */
function linesOf({ node }: Approval): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const span of spansIn(node)) {
    const first = startOf(span).line;
    const last = endOf({ ...span, end: Math.max(span.start, span.end - 1) }).line;
    for (let line = first; line <= last; line++) lines.add(line - 1);
  }
  return lines;
}

function spansIn(node: DocumentNode): readonly Span[] {
  if (node.kind !== "map") return [node.span];
  return [node.span, ...[...node.entries.values()].flatMap(({ key, value }) => [key, ...spansIn(value)])];
}
