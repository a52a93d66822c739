import type { Approval } from "../../approvals.ts";
import { type AskGit, type Authored, commitsNamed, commitsSince, isChanged, type LineOrigin, originsOf } from "../../host/git-history.ts";
import type { Authorship } from "../../model/change.ts";
import type { DocumentNode } from "../../model/document.ts";
import type { Source, Span } from "../../model/source.ts";

/** The history in which approvals and changes were committed. */
export interface History {
  readonly ask: AskGit;
  /** Whether it is cut off somewhere. */
  readonly isShallow: boolean;
  /** The commit that the former version is. */
  readonly base: string;
  /** Where the approvals stand, and the files of the changes of a contract in either version: as paths from the folder that git is asked in. */
  readonly approvals: string;
  readonly filesOf: (contract: string) => readonly string[];
}

/**
 * How approvals came into the project, by the ids of their changes. The author of an approval is whoever wrote a line of it last, so that whoever changes
 * its reason or its day takes it over; the authors of a change are those of all commits since the former version that touch a file of its contract. Who is
 * named beside the author of a commit wrote it too.
 */
export async function authorshipOf(approvals: readonly Approval[], history: History): Promise<ReadonlyMap<string, Authorship>> {
  if (approvals.length === 0) return new Map();
  const origins = await originsOf(history.ask, history.approvals, history.isShallow);
  const byContract = new Map<string, Promise<Writers>>();
  const found = new Map<string, Authorship>();
  for (const approval of approvals) {
    const { contract, change } = approval;
    const approvers = origins === undefined ? "unknown" : await approversOf(approval, origins, history);
    const writers = byContract.get(contract) ?? writersOf(history.filesOf(contract), history);
    byContract.set(contract, writers);
    found.set(change, compared(approvers, await writers));
  }
  return found;
}

/** By their addresses; or why nobody knows them. */
type Writers = ReadonlySet<string> | "uncommitted" | "unknown";

function compared(approvers: Writers, writers: Writers): Authorship {
  if (approvers === "uncommitted" || writers === "uncommitted") return "uncommitted";
  if (approvers === "unknown" || writers === "unknown") return "unknown";
  return [...approvers].some((each) => writers.has(each)) ? "same-author" : "independent";
}

async function approversOf(approval: Approval, origins: readonly LineOrigin[] | "uncommitted", { ask }: History): Promise<Writers> {
  if (origins === "uncommitted") return "uncommitted";
  const own = [...linesOf(approval)].map((line) => origins[line] ?? "cut-off");
  if (own.includes("uncommitted")) return "uncommitted";
  if (own.includes("cut-off")) return "unknown";
  const commits = new Set(own.flatMap((origin) => (typeof origin === "string" ? [] : [origin.commit])));
  return addressesIn(await commitsNamed(ask, [...commits]));
}

async function writersOf(files: readonly string[], { ask, base, isShallow }: History): Promise<Writers> {
  if (files.length === 0) return "unknown";
  const changed = await isChanged(ask, files);
  if (changed !== false) return changed === undefined ? "unknown" : "uncommitted";
  return addressesIn(await commitsSince(ask, base, files, isShallow));
}

/** Nobody is not a person other than somebody. */
function addressesIn(commits: readonly Authored[] | undefined): Writers {
  const addresses = new Set((commits ?? []).flatMap(({ authors }) => authors));
  return addresses.size === 0 ? "unknown" : addresses;
}

/** The lines that say an approval, counted from 0; with anchors and merges they need not be neighbours. */
function linesOf({ node }: Approval): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { source, start, end } of spansIn(node)) {
    const [first, last] = [lineOf(source, start), lineOf(source, Math.max(start, end - 1))];
    for (let line = first; line <= last; line++) lines.add(line);
  }
  return lines;
}

function spansIn(node: DocumentNode): readonly Span[] {
  if (node.kind !== "map") return [node.span];
  return [node.span, ...[...node.entries.values()].flatMap(({ key, value }) => [key, ...spansIn(value)])];
}

/** Lines as git counts them. */
function lineOf({ text }: Source, offset: number): number {
  return text.slice(0, offset).split("\n").length - 1;
}
