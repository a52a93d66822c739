// Who has written what, as a repository remembers it. Everybody is known by an address, which leaves this file only as something to compare.

/** Asks git about a repository, in the folder that paths are relative to, each taken as it is written. */
export type AskGit = (args: readonly string[]) => Promise<{ readonly code: number; readonly stdout: Buffer }>;

/** Where a line of a file comes from: a commit; nothing where it is not committed, or where the history is cut off before it was written. */
export type LineOrigin = { readonly commit: string } | "uncommitted" | "cut-off";

/** The origin of each line of a file as it lies on the disk; nothing where git does not say. */
export async function originsOf(ask: AskGit, path: string, isShallow: boolean): Promise<readonly LineOrigin[] | "uncommitted" | undefined> {
  const { code, stdout } = await ask([...plain, "blame", "--porcelain", "--", path]);
  if (code !== 0) return (await ask(["cat-file", "-e", `HEAD:./${path}`])).code === 0 ? undefined : "uncommitted";
  const ends = new Set<string>();
  const commits: string[] = [];
  let commit = "";
  for (const line of stdout.toString("latin1").split("\n")) {
    if (line.startsWith("\t")) commits.push(commit);
    else if (line === "boundary") ends.add(commit);
    else commit = /^([\da-f]{40,64}) \d+ \d+/u.exec(line)?.[1] ?? commit;
  }
  return commits.map((each) => (/^0+$/u.test(each) ? "uncommitted" : isShallow && ends.has(each) ? "cut-off" : { commit: each }));
}

/** A commit with everybody who wrote it. */
export interface Authored {
  readonly commit: string;
  /** Addresses of the author and of those named beside, by which two are the same person. */
  readonly authors: readonly string[];
}

/** The commits between one, exclusively, and what is checked out that change something at some paths; nothing where the history is cut off between them. */
export async function commitsSince(
  ask: AskGit,
  base: string,
  paths: readonly string[],
  isShallow: boolean,
): Promise<readonly Authored[] | undefined> {
  if (isShallow && (await isCutOff(ask, base))) return undefined;
  return logged(ask, ["--full-history", `${base}..HEAD`, "--", ...paths]);
}

/** Some commits with who wrote them. */
export async function commitsNamed(ask: AskGit, commits: readonly string[]): Promise<readonly Authored[] | undefined> {
  return commits.length === 0 ? [] : logged(ask, ["--no-walk=unsorted", ...commits, "--"]);
}

/** Whether something at some paths is not as it was committed. */
export async function isChanged(ask: AskGit, paths: readonly string[]): Promise<boolean | undefined> {
  const { code, stdout } = await ask(["status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", ...paths]);
  return code === 0 ? stdout.length > 0 : undefined;
}

/** Of every call: what somebody has set for reading by people does not count. */
const plain = ["-c", "log.showSignature=false", "-c", "log.follow=false", "-c", "blame.ignoreRevsFile=", "-c", "blame.showRoot=false"];

/** Whether a commit on the way has no parent, as the last one has before which a shallow repository knows nothing. */
async function isCutOff(ask: AskGit, base: string): Promise<boolean> {
  const { code, stdout } = await ask(["rev-list", "--parents", `${base}..HEAD`]);
  const lines = stdout.toString("latin1").split("\n");
  return code !== 0 || lines.some((line) => /^[\da-f]+$/u.test(line));
}

async function logged(ask: AskGit, args: readonly string[]): Promise<readonly Authored[] | undefined> {
  const format = "--format=%H%n%aE%n%(trailers:key=Co-authored-by,valueonly=true,unfold=true)";
  const { code, stdout } = await ask([...plain, "log", "-z", format, ...args]);
  if (code !== 0) return undefined;
  const read = stdout
    .toString("utf8")
    .split("\0")
    .flatMap((record) => {
      const [commit, author, ...beside] = record.split("\n").map((line) => line.trim());
      if (commit === undefined || commit === "" || author === undefined) return [];
      return [{ commit, author, beside: beside.filter((line) => line !== "") }];
    });
  const known = await mapped(ask, [...new Set(read.flatMap(({ beside }) => beside))]);
  return read.map(({ commit, author, beside }) => ({
    commit,
    authors: [author, ...beside.map((person) => known.get(person) ?? person)].map(folded),
  }));
}

/** People of trailers, `Name <address>`, by the address that .mailmap gives them; git does that by itself for authors alone. */
async function mapped(ask: AskGit, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const addressed = people.filter((person) => addressIn(person) !== undefined);
  if (addressed.length === 0) return new Map();
  const { code, stdout } = await ask(["check-mailmap", ...addressed]);
  const answers = code === 0 ? stdout.toString("utf8").split("\n") : addressed;
  return new Map(addressed.map((person, index) => [person, addressIn(answers[index] ?? person) ?? person]));
}

function addressIn(person: string): string | undefined {
  return /^[^<>]*<([^<>\s]+)>$/u.exec(person)?.[1];
}

/** An address as it is compared: letter case does not count, nor the number that GitHub puts before the name of an account. */
function folded(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^\d+\+(?=[^@]*@users\.noreply\.github\.com$)/u, "");
}
