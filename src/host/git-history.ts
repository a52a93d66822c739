// Who has written what, as a repository remembers it. Everybody is known by an address, which leaves this file only as something to compare.
import { posix } from "node:path";

/** Asks git about a repository, in the folder that paths are relative to, each taken as it is written. */
export type AskGit = (args: readonly string[]) => Promise<{ readonly code: number; readonly stdout: Buffer }>;

/** Where a line of a file comes from: a commit, and what the file was called in it; nothing where it is not committed, or where the history is cut off before it was written. */
export type LineOrigin = { readonly commit: string; readonly path: string } | "uncommitted" | "cut-off";

/** The origin of each line of a file as it lies on the disk; nothing where git does not say. */
export async function originsOf(ask: AskGit, path: string, isShallow: boolean): Promise<readonly LineOrigin[] | "uncommitted" | undefined> {
  const { code, stdout } = await ask([...plain, "blame", "--porcelain", "--", path]);
  if (code !== 0) return (await ask(["cat-file", "-e", `HEAD:./${path}`])).code === 0 ? undefined : "uncommitted";
  const ends = new Set<string>();
  const paths = new Map<string, string>();
  const commits: string[] = [];
  let commit = "";
  for (const line of stdout.toString("utf8").split("\n")) {
    if (line.startsWith("\t")) commits.push(commit);
    else if (line === "boundary") ends.add(commit);
    else if (line.startsWith("filename ")) paths.set(commit, line.slice("filename ".length));
    else commit = /^([\da-f]{40,64}) \d+ \d+/u.exec(line)?.[1] ?? commit;
  }
  return commits.map((each) =>
    /^0+$/u.test(each) ? "uncommitted" : isShallow && ends.has(each) ? "cut-off" : { commit: each, path: paths.get(each) ?? "" },
  );
}

/** Everybody who wrote a commit, by addresses, by which two are the same person. */
export interface Authors {
  /** Its author, and those whom it names beside. */
  readonly named: readonly string[];
  /** Who made it, where that was at the very moment at which another is said to have written it: a commit that is moved, as by a rebase, was written before. */
  readonly maker?: string;
}

/** A commit with who wrote it. */
interface Authored {
  readonly commit: string;
  readonly authors: Authors;
}

/** A commit with the files that it changes, as paths from the folder that git is asked in; of a merge those that are as in none of what it merges. */
interface Changing extends Authored {
  readonly paths: readonly string[];
}

/** The commits between one, exclusively, and what is checked out; nothing where the history is cut off between them. People are those that the first knows as the same. */
export async function commitsSince(ask: AskGit, base: string, isShallow: boolean): Promise<readonly Changing[] | undefined> {
  if (isShallow && (await isCutOff(ask, base))) return undefined;
  const range = `${base}..HEAD`;
  const [authored, prefix] = [await logged(ask, base, [range, "--"]), await prefixIn(ask)];
  const changed = [...plain, "log", "-z", "--format=%x01%H", "--name-only", "--no-renames", "-c", range, "--"];
  const { code, stdout } = await ask(changed);
  if (authored === undefined || prefix === undefined || code !== 0) return undefined;
  const paths = new Map(
    stdout
      .toString("utf8")
      .split("\u0001")
      .map((record) => {
        const [commit = "", ...names] = record.split(/\0\n?|\n/u).filter((part) => part !== "");
        return [commit, names.map((name) => posix.relative(prefix, name))] as const;
      }),
  );
  return authored.map((each) => ({ ...each, paths: paths.get(each.commit) ?? [] }));
}

/** Some commits with who wrote them, by their names. `base` says who is the same as who. */
export async function commitsNamed(ask: AskGit, base: string, commits: readonly string[]): Promise<ReadonlyMap<string, Authors>> {
  const found = new Map<string, Authors>();
  for (const some of partsOf(commits)) {
    for (const { commit, authors } of (await logged(ask, base, ["--no-walk=unsorted", ...some, "--"])) ?? []) found.set(commit, authors);
  }
  return found;
}

/** The commits that change a file and are no ancestors of others, each with its parents. */
export async function commitsBehind(
  ask: AskGit,
  path: string,
  others: readonly string[],
): Promise<readonly { readonly commit: string; readonly parents: readonly string[] }[]> {
  const { code, stdout } = await ask([...plain, "log", "--format=%H %P", "--full-history", "HEAD", "--not", ...others, "--", path]);
  if (code !== 0) return [];
  const lines = stdout.toString("latin1").split("\n");
  return lines.flatMap((line) => {
    const [commit = "", ...parents] = line.split(" ");
    return commit === "" ? [] : [{ commit, parents }];
  });
}

/** What a file was in a commit, by a path from the top, or, behind `./`, from the folder that git is asked in; nothing where there was none. */
export async function bytesIn(ask: AskGit, commit: string, path: string): Promise<Buffer | undefined> {
  const { code, stdout } = await ask(["cat-file", "blob", `${commit}:${path}`]);
  return code === 0 ? stdout : undefined;
}

/** The files that are not as they were committed, as paths from the folder that git is asked in; nothing where git does not say. */
export async function changedFiles(ask: AskGit): Promise<ReadonlySet<string> | undefined> {
  const { code, stdout } = await ask(["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all"]);
  const prefix = await prefixIn(ask);
  if (code !== 0 || prefix === undefined) return undefined;
  const lines = stdout.toString("utf8").split("\0");
  return new Set(lines.filter((line) => line !== "").map((line) => posix.relative(prefix, line.slice(3))));
}

/** Of every call: what somebody has set for reading by people does not count. */
const plain = ["-c", "log.showSignature=false", "-c", "log.follow=false", "-c", "blame.ignoreRevsFile=", "-c", "blame.showRoot=false"];

/** The folder that git is asked in, from the top. */
async function prefixIn(ask: AskGit): Promise<string | undefined> {
  const { code, stdout } = await ask(["rev-parse", "--show-prefix"]);
  return code === 0 ? stdout.toString("utf8").replace(/\n$/u, "") : undefined;
}

/** Whether a commit on the way has no parent, as the last one has before which a shallow repository knows nothing. */
async function isCutOff(ask: AskGit, base: string): Promise<boolean> {
  const { code, stdout } = await ask(["rev-list", "--parents", `${base}..HEAD`]);
  const lines = stdout.toString("latin1").split("\n");
  return code !== 0 || lines.some((line) => /^[\da-f]+$/u.test(line));
}

async function logged(ask: AskGit, base: string, args: readonly string[]): Promise<readonly Authored[] | undefined> {
  const format = "--format=%H%n%at %ct%n%an <%ae>%n%cn <%ce>%n%(trailers:key=Co-authored-by,valueonly=true,unfold=true)";
  const { code, stdout } = await ask([...plain, "log", "-z", format, ...args]);
  if (code !== 0) return undefined;
  const read = stdout
    .toString("utf8")
    .split("\0")
    .flatMap((record) => {
      const [commit, times = "", author, maker = "", ...beside] = record.split("\n").map((line) => line.trim());
      if (commit === undefined || commit === "" || author === undefined) return [];
      const [written, made] = times.split(" ");
      return [{ commit, named: [author, ...beside.filter((line) => line !== "")], maker: written === made ? [maker] : [] }];
    });
  const known = await addressesOf(ask, base, [...new Set(read.flatMap(({ named, maker }) => [...named, ...maker]))]);
  if (known === undefined) return undefined;
  return read.map(({ commit, named, maker }) => {
    const addresses = named.flatMap((person) => known.get(person) ?? []);
    const other = maker.flatMap((person) => known.get(person) ?? []).find((address) => !addresses.includes(address));
    return { commit, authors: { named: addresses, ...(other === undefined ? {} : { maker: other }) } };
  });
}

/**
 * The addresses of people who are written `Name <address>`; whoever has none is not there. Which are one person's, the .mailmap of a commit says: whoever changes the
 * one that is checked out does not become somebody else by it. So git is asked in its own folder, where no .mailmap lies.
 */
async function addressesOf(ask: AskGit, base: string, people: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
  const { code, stdout } = await ask(["rev-parse", "--absolute-git-dir"]);
  const own = stdout.toString("utf8").replace(/\n$/u, "");
  if (code !== 0) return undefined;
  const addressed = people.filter((person) => addressIn(person) !== undefined);
  const found = new Map<string, string>();
  for (const some of partsOf(addressed)) {
    const asked = ["-C", own, "-c", `mailmap.blob=${base}:.mailmap`, "-c", "mailmap.file=", "check-mailmap", "--", ...some];
    const answer = await ask(asked);
    const lines = answer.stdout.toString("utf8").split("\n");
    if (answer.code !== 0 || lines.length !== some.length + 1) return undefined;
    for (const [index, person] of some.entries()) found.set(person, folded(addressIn(lines[index] ?? "") ?? addressIn(person) ?? ""));
  }
  return found;
}

function addressIn(person: string): string | undefined {
  return /^[^<>]*<([^<>\s]+)>$/u.exec(person)?.[1];
}

/** An address as it is compared: letter case does not count, nor the number that GitHub puts before the name of an account. */
function folded(address: string): string {
  return address.toLowerCase().replace(/^\d+\+(?=[^@]*@users\.noreply\.github\.com$)/u, "");
}

/** A list in parts that a command line takes. */
function partsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const most = 1_000;
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));
}
