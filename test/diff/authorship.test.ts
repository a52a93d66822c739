import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readApprovals } from "../../src/approvals.ts";
import { authorshipOf } from "../../src/cli/approvals/authorship.ts";
import type { AskGit } from "../../src/host/git-history.ts";
import type { Authorship } from "../../src/model/change.ts";

const [first, second] = ["3b39872f0c1d4e5f60718293a4b5c6d7", "91ce07d2a85b4f13b6e09d7c5a2f4e81"] as const;
const approvals = "flowspec.approvals.yaml";
const contract = "specs/purchase.flow.yaml";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What every repository is a copy of: to make it anew takes git longer. */
let template: Repository;
beforeAll(() => {
  template = new Repository();
  folders.pop();
  template.git("init", "-q", "-b", "main");
  template.write(contract, "title: a\n").write("other.txt", "a\n").commit("zhao").git("checkout", "-q", "-b", "work");
});
afterAll(() => rmSync(template.folder, { recursive: true, force: true }));

const environment = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  HOME: home,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_AUTHOR_NAME: "CI",
  GIT_AUTHOR_EMAIL: "ci@example.com",
  GIT_COMMITTER_NAME: "CI",
  GIT_COMMITTER_EMAIL: "ci@example.com",
  LC_ALL: "C",
});

/** People who do not exist. */
const people = {
  lin: "Lin Mo <lin@example.com>",
  linElsewhere: "Lin <LIN@Example.com>",
  linAtHome: "Mo <lin.mo@home.example>",
  zhao: "Zhao Yu <zhao@example.com>",
  account: "zhao <1234+zhao-yu@users.noreply.github.com>",
  renamed: "zhao <zhao-yu@users.noreply.github.com>",
} as const;

type Person = keyof typeof people;

/** A repository on a branch `work` that begins at `main`, where a contract is. */
class Repository {
  readonly folder: string;
  base = "main";
  isShallow = false;

  constructor(folder = mkdtempSync(join(tmpdir(), "flowspec-authors-"))) {
    this.folder = folder;
    folders.push(folder);
  }

  static begun(): Repository {
    const repository = new Repository();
    cpSync(template.folder, repository.folder, { recursive: true });
    return repository;
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", args, {
      cwd: this.folder,
      env: environment(this.folder),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  write(path: string, text: string): this {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
    return this;
  }

  commit(person: Person, ...trailers: readonly string[]): this {
    this.git("add", "-A");
    this.git(
      "commit",
      "-q",
      "--allow-empty",
      "--author",
      people[person],
      "-m",
      ["say it", ...(trailers.length > 0 ? [trailers.join("\n")] : [])].join("\n\n"),
    );
    return this;
  }

  /** Changes the contract. */
  change(person: Person, text = `title: by ${person}\n`): this {
    return this.write(contract, text).commit(person);
  }

  approve(person: Person, ...changes: readonly string[]): this {
    return this.write(approvals, approving(changes.length > 0 ? changes : [first])).commit(person);
  }

  readonly ask: AskGit = (args) =>
    new Promise((done) => {
      const child = spawn("git", args, { cwd: this.folder, env: environment(this.folder) });
      const parts: Buffer[] = [];
      child.stdout.on("data", (part: Buffer) => parts.push(part));
      child.on("close", (code) => done({ code: code ?? 128, stdout: Buffer.concat(parts) }));
    });

  async authorship(files: readonly string[] = [contract]): Promise<readonly Authorship[]> {
    const text = readFileSync(join(this.folder, approvals), "utf8");
    const { value = [] } = readApprovals({ path: approvals, text });
    const { ask, base, isShallow } = this;
    const found = await authorshipOf(value, { ask, base, isShallow, approvals, filesOf: () => files });
    return value.map(({ change }) => found.get(change) ?? "unknown");
  }
}

function approving(changes: readonly string[], reason = "agreed"): string {
  return changes.map((change) => `- change: ${change}\n  contract: purchase\n  reason: ${reason}\n  by: legal\n`).join("");
}

const told = (repository: Repository, files?: readonly string[]): Promise<readonly Authorship[]> => repository.authorship(files);

describe("an approval is", () => {
  test("independent where another author committed it", async () => {
    expect(await told(Repository.begun().change("lin").approve("zhao"))).toEqual(["independent"]);
    // Also before the change was made, and where it was there all the time.
    expect(await told(Repository.begun().approve("zhao").change("lin"))).toEqual(["independent"]);
  });

  test("that of the same author, however the address is spelt", async () => {
    expect(await told(Repository.begun().change("lin").approve("lin"))).toEqual(["same-author"]);
    expect(await told(Repository.begun().change("lin").approve("linElsewhere"))).toEqual(["same-author"]);
    expect(await told(Repository.begun().change("account").approve("renamed"))).toEqual(["same-author"]);
  });

  test("that of the same author by the .mailmap that was there before, whatever the change makes of it", async () => {
    const mailmap = "Lin Mo <lin@example.com> <lin.mo@home.example>\n";
    const mapped = (): Repository => {
      const repository = Repository.begun();
      repository.git("checkout", "-q", "main");
      repository.write(".mailmap", mailmap).commit("zhao").git("checkout", "-q", "-B", "work");
      return repository;
    };
    expect(await told(Repository.begun().change("lin").approve("linAtHome"))).toEqual(["independent"]);
    expect(await told(Repository.begun().write(".mailmap", mailmap).change("lin").approve("linAtHome"))).toEqual(["independent"]);
    expect(await told(mapped().change("lin").approve("linAtHome"))).toEqual(["same-author"]);
    for (const other of ["", "Zhao Yu <zhao@example.com> <lin.mo@home.example>\n", "<zhao@example.com> <lin@example.com>\n"])
      expect(await told(mapped().write(".mailmap", other).change("lin").approve("linAtHome"))).toEqual(["same-author"]);
    const beside = mapped()
      .write(".mailmap", "")
      .change("lin")
      .write(approvals, approving([first]));
    expect(await told(beside.commit("zhao", `Co-authored-by: ${people.linAtHome}`))).toEqual(["same-author"]);
    // A checkout beside another one has its own folder of git.
    const own = mapped().write(".mailmap", "").change("lin").approve("linAtHome");
    const tree = new Repository();
    rmSync(tree.folder, { recursive: true });
    own.git("worktree", "add", "-q", "--detach", tree.folder, "work");
    expect(await told(tree)).toEqual(["same-author"]);
    // What somebody has set for himself says nothing to others.
    own.write(".git/mine", "Zhao Yu <zhao@example.com> <lin.mo@home.example>\n").git("config", "mailmap.file", ".git/mine");
    expect(await told(own)).toEqual(["same-author"]);
  });

  test("that of who made the commit in another's name, unless that was made before, as when it is moved", async () => {
    const now = "2026-11-02T10:00:00Z";
    const made = (repository: Repository, who: Person, maker: Person, at = now): Repository => {
      const [, name = "", address = ""] = /^(.*) <(.*)>$/u.exec(people[maker]) ?? [];
      repository.git("add", "-A");
      execFileSync("git", ["commit", "-q", "--allow-empty", "--author", people[who], "--date", now, "-m", "x"], {
        cwd: repository.folder,
        env: { ...environment(repository.folder), GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: address, GIT_COMMITTER_DATE: at },
      });
      return repository;
    };
    const approved = (change: Person, changer: Person, approver: Person, maker: Person, at?: string): Repository => {
      const changed = made(Repository.begun().write(contract, "title: b\n"), change, changer);
      return made(changed.write(approvals, approving([first])), approver, maker, at);
    };
    expect(await told(approved("lin", "lin", "zhao", "zhao"))).toEqual(["independent"]);
    expect(await told(approved("lin", "lin", "zhao", "lin"))).toEqual(["same-author"]);
    expect(await told(approved("zhao", "lin", "lin", "lin"))).toEqual(["same-author"]);
    expect(await told(approved("lin", "lin", "zhao", "lin", "2026-11-02T10:00:07Z"))).toEqual(["independent"]);
    // A site makes the commits of everybody.
    expect(await told(approved("lin", "account", "zhao", "account"))).toEqual(["independent"]);
  });

  test("nobody's where the commit names nobody", async () => {
    const nameless = Repository.begun()
      .change("lin")
      .write(approvals, approving([first]));
    nameless.git("add", "-A");
    nameless.git("commit", "-q", "--author", "Somebody <>", "-m", "x");
    expect(await told(nameless)).toEqual(["unknown"]);
    // A name that looks like an option is none.
    const optional = Repository.begun()
      .change("lin")
      .write(approvals, approving([first]));
    optional.git("add", "-A");
    optional.git("commit", "-q", "--author", "--stdin <zhao@example.com>", "-m", "x");
    expect(await told(optional)).toEqual(["independent"]);
  });

  test("that of whoever took a line out of it", async () => {
    const dated = (until = "  until: 2027-01-31\n"): string => approving([first]) + until + approving([second]);
    const begun = (): Repository => Repository.begun().change("lin").write(approvals, dated()).commit("zhao");
    expect(await told(begun())).toEqual(["independent", "independent"]);
    expect(await told(begun().write(approvals, dated("")).commit("lin"))).toEqual(["same-author", "independent"]);
    expect(await told(begun().write(approvals, dated("")).commit("zhao"))).toEqual(["independent", "independent"]);
    expect(
      await told(
        begun()
          .write(approvals, dated(""))
          .commit("lin")
          .write(approvals, `# said\n${dated("")}`)
          .commit("zhao"),
      ),
    ).toEqual(["same-author", "independent"]);
    // What was taken out and put back is whose who put it there.
    const back = begun().write(approvals, dated("")).commit("lin").write(approvals, dated()).commit("zhao");
    expect(await told(back)).toEqual(["independent", "independent"]);
    // Who takes out another approval, or a comment, took nothing out of this one.
    expect(
      await told(
        begun()
          .write(approvals, approving([second]))
          .commit("lin"),
      ),
    ).toEqual(["independent"]);
    const remarked = Repository.begun().change("lin").write(approvals, `# a\n${dated()}# b\n`).commit("zhao");
    expect(await told(remarked.write(approvals, dated()).commit("lin"))).toEqual(["independent", "independent"]);
    // In the file as it was called before.
    const moved = Repository.begun().change("lin").write("old.yaml", dated()).commit("zhao");
    renameSync(join(moved.folder, "old.yaml"), join(moved.folder, approvals));
    expect(await told(moved.commit("lin"))).toEqual(["independent", "independent"]);
    expect(await told(moved.write(approvals, dated("")).commit("lin"))).toEqual(["same-author", "independent"]);
  });

  test("that of the same author where either is named beside the other", async () => {
    const change = Repository.begun().write(contract, "title: b\n").commit("lin", `Co-authored-by: ${people.zhao}`);
    expect(await told(change.approve("zhao"))).toEqual(["same-author"]);
    const approval = Repository.begun()
      .change("lin")
      .write(approvals, approving([first]));
    expect(await told(approval.commit("zhao", "Reviewed-by: Somebody <x@example.com>", `co-authored-by: ${people.lin}`))).toEqual([
      "same-author",
    ]);
  });

  test("that of the same author where one of several made part of the change", async () => {
    expect(await told(Repository.begun().change("lin").change("zhao").approve("zhao"))).toEqual(["same-author"]);
    // Also where that was undone later.
    expect(await told(Repository.begun().change("zhao").change("lin").approve("zhao"))).toEqual(["same-author"]);
  });

  test("independent though its author changed something else, or this before", async () => {
    const other = Repository.begun().change("lin").write("other.txt", "b\n").commit("zhao");
    expect(await told(other.approve("zhao"))).toEqual(["independent"]);
    expect(await told(other, [contract, "other.txt"])).toEqual(["same-author"]);
  });

  test("that of whoever wrote any line of it last", async () => {
    const taken = Repository.begun()
      .change("lin")
      .approve("zhao")
      .write(approvals, approving([first], "agreed for good"));
    expect(await told(taken.commit("lin"))).toEqual(["same-author"]);
    // Lines of another approval are not its own.
    expect(await told(Repository.begun().change("lin").approve("zhao", first).approve("lin", first, second))).toEqual([
      "independent",
      "same-author",
    ]);
  });

  test("not committed where it is not, or the change is not", async () => {
    const untracked = Repository.begun()
      .change("lin")
      .write(approvals, approving([first]));
    expect(await told(untracked)).toEqual(["uncommitted"]);
    const staged = Repository.begun()
      .change("lin")
      .write(approvals, approving([first]));
    staged.git("add", "-A");
    expect(await told(staged)).toEqual(["uncommitted"]);
    expect(
      await told(
        Repository.begun()
          .change("lin")
          .approve("zhao", first)
          .write(approvals, approving([first, second])),
      ),
    ).toEqual(["independent", "uncommitted"]);
    expect(await told(Repository.begun().change("lin").approve("zhao").write(contract, "title: other\n"))).toEqual(["uncommitted"]);
    const fresh = Repository.begun().change("lin").approve("zhao").write("specs/used.yaml", "a: 1\n");
    expect(await told(fresh, [contract, "specs/used.yaml"])).toEqual(["uncommitted"]);
  });

  test("the same after a rebase, and that of everybody after a squash", async () => {
    const rebased = Repository.begun().change("lin").approve("zhao");
    rebased.git("checkout", "-q", "main");
    rebased.write("other.txt", "main\n").commit("zhao").git("checkout", "-q", "work");
    rebased.git("rebase", "-q", "main");
    expect(await told(rebased)).toEqual(["independent"]);

    const squashed = Repository.begun().change("lin").approve("zhao");
    squashed.git("checkout", "-q", "-b", "later", "main");
    squashed.git("merge", "-q", "--squash", "work");
    expect(await told(squashed.commit("lin", `Co-authored-by: ${people.zhao}`))).toEqual(["same-author"]);
  });

  test("independent also in the merge that a pull request is tried as, and where the branch merged main", async () => {
    const tried = Repository.begun().change("lin").approve("zhao");
    tried.git("checkout", "-q", "main");
    tried.write("other.txt", "main\n").commit("zhao").git("checkout", "-q", "-b", "merge");
    tried.git("merge", "-q", "--no-edit", "work");
    expect(await told(tried)).toEqual(["independent"]);

    // What is only in the merge itself is a change of whoever merged.
    const evil = Repository.begun().change("lin").approve("zhao");
    evil.git("checkout", "-q", "main");
    evil.write("other.txt", "main\n").commit("zhao").git("checkout", "-q", "work");
    evil.git("merge", "-q", "--no-commit", "main");
    expect(await told(evil.write(contract, "title: evil\n").commit("zhao"))).toEqual(["same-author"]);
  });

  test("followed to where the contract was before it was moved", async () => {
    const moved = Repository.begun();
    mkdirSync(join(moved.folder, "contracts"));
    renameSync(join(moved.folder, contract), join(moved.folder, "contracts/purchase.flow.yaml"));
    moved.commit("lin").approve("zhao");
    expect(await told(moved, [contract, "contracts/purchase.flow.yaml"])).toEqual(["independent"]);
  });

  test("nobody's where the history is cut off", async () => {
    const whole = Repository.begun().change("lin").change("lin", "title: again\n").approve("zhao").write("other.txt", "c\n").commit("lin");
    const clone = (...args: readonly string[]): Repository => {
      const shallow = new Repository();
      execFileSync("git", ["clone", "-q", ...args, `file://${whole.folder}`, "."], {
        cwd: shallow.folder,
        env: environment(shallow.folder),
      });
      shallow.isShallow = true;
      shallow.base = whole.git("rev-parse", "main").trim();
      return shallow;
    };
    // The approval itself lies before the cut: whoever made the last commit that is there would seem to have written it.
    expect(await told(clone("--depth", "1", "-b", "work"))).toEqual(["unknown"]);
    // The approval is there, and not the whole change.
    expect(await told(clone("--depth", "3", "-b", "work"))).toEqual(["unknown"]);
    // As far as the former version all is there.
    expect(await told(clone("--depth", "5", "-b", "work"))).toEqual(["independent"]);
  });

  test("nobody's where nothing was committed since the former version, or that is not known", async () => {
    expect(await told(Repository.begun().approve("zhao"))).toEqual(["unknown"]);
    const lost = Repository.begun().change("lin").approve("zhao");
    lost.base = "0123456789012345678901234567890123456789";
    expect(await told(lost)).toEqual(["unknown"]);
    expect(await told(Repository.begun().change("lin").approve("zhao"), [])).toEqual(["unknown"]);
  });

  test("judged by what was committed, whatever somebody has set for reading histories", async () => {
    const set = Repository.begun()
      .change("lin")
      .approve("lin")
      .write(approvals, `${approving([first])}\n`)
      .commit("zhao");
    const ignored = set.git("rev-parse", "HEAD~1");
    set.write(".git/ignored", ignored);
    set.git("config", "blame.ignoreRevsFile", ".git/ignored");
    set.git("config", "log.showSignature", "true");
    set.git("config", "log.follow", "true");
    set.git("config", "blame.showEmail", "true");
    set.git("config", "status.showUntrackedFiles", "no");
    expect(await told(set)).toEqual(["same-author"]);
  });

  test("told of an approval that stands in the place of an anchor, too", async () => {
    const shared = (reason: string): string =>
      `- &legal\n  change: ${first}\n  contract: purchase\n  reason: ${reason}\n  by: legal\n- <<: *legal\n  change: ${second}\n`;
    const anchored = Repository.begun().change("lin").write(approvals, shared("agreed")).commit("zhao");
    expect(await told(anchored)).toEqual(["independent", "independent"]);
    expect(await told(anchored.write(approvals, shared("for good")).commit("lin"))).toEqual(["same-author", "same-author"]);
  });
});

test("a project in a folder of the repository uses files beside it", async () => {
  const inner = Repository.begun().write("deals/specs/a.flow.yaml", "title: a\n").write("shared/p.yaml", "a: 1\n").commit("lin");
  inner.base = inner.git("rev-parse", "HEAD").trim();
  inner
    .write("shared/p.yaml", "a: 2\n")
    .commit("lin")
    .write(`deals/${approvals}`, approving([first]))
    .commit("lin");
  const { value = [] } = readApprovals({ path: approvals, text: approving([first]) });
  const ask: AskGit = async (args) => inner.ask(["-C", "deals", ...args]);
  const authorship = async (...files: readonly string[]): Promise<Authorship | undefined> =>
    (await authorshipOf(value, { ask, base: inner.base, isShallow: false, approvals, filesOf: () => files })).get(first);
  expect(await authorship("specs/a.flow.yaml")).toBe("unknown");
  expect(await authorship("specs/a.flow.yaml", "../shared/p.yaml")).toBe("same-author");
  inner.write("shared/p.yaml", "a: 3\n");
  expect(await authorship("specs/a.flow.yaml", "../shared/p.yaml")).toBe("uncommitted");
});

test("git is asked as often for many approvals as for one", async () => {
  const ids = Array.from({ length: 200 }, (_, index) => index.toString(16).padStart(32, "0"));
  const asked = async (changes: readonly string[]): Promise<number> => {
    const repository = Repository.begun()
      .change("lin")
      .approve("zhao", ...changes);
    let count = 0;
    const ask: AskGit = async (args) => ((count += 1), repository.ask(args));
    const { value = [] } = readApprovals({ path: approvals, text: approving(changes) });
    const found = await authorshipOf(value, { ask, base: "main", isShallow: false, approvals, filesOf: () => [contract] });
    expect([...found.values()].every((each) => each === "independent")).toBe(true);
    return count;
  };
  expect(await asked(ids)).toBe(await asked([first]));
});

test("no name and no address comes out of it", async () => {
  const found = await Repository.begun().change("lin").approve("zhao").authorship();
  expect(JSON.stringify(found)).not.toMatch(/lin|zhao|@/u);
});
