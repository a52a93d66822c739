import { mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createWorld, tick } from "../record/world.ts";
import { folderWith } from "../support/folder.ts";
import { commit, type Files, git, gitEnv, put, repositoryWith } from "../support/repository.ts";
import { checked, filesIn, teaNamed, withGit } from "../support/scale-selection.ts";

/** `--changed`: which contracts a run takes, by git. */

const base: Files = {
  "flowspec.config.yaml": "environments:\n  live: { vars: { site: 杭州 } }\n",
  "parties/one.yaml": "readSeconds: 30\nrole: 买方\n",
  "specs/a.flow.yaml": teaNamed("a"),
  "specs/b.flow.yaml": teaNamed("b"),
  "specs/deep/c.flow.yaml": teaNamed("c").replace("../parties", "../../parties"),
};
const edited = { "specs/a.flow.yaml": teaNamed("a", { title: "茶叶订购合同" }) };

/** A repository with these files on main, of which a branch has changed some. */
async function branch(changes: Files = edited, main: Files = base): Promise<string> {
  const folder = await repositoryWith(main);
  git(folder, ["switch", "--quiet", "--create", "work"]);
  await put(folder, changes);
  return folder;
}

async function selected(folder: string, ...flags: readonly string[]): Promise<readonly string[]> {
  return (await checked(folder, ...flags)).contracts;
}

describe("the value of --changed", () => {
  test("may be left out, and is never the path behind it, however the command line is read", async () => {
    const folder = await branch();
    // Commander reads the second.
    for (const flags of [["--changed"], ["--changed", "--max-warnings=9"]]) {
      expect(await selected(folder, ...flags, "specs")).toEqual(["specs/a.flow.yaml"]);
      expect(await selected(folder, ...flags, "specs/b.flow.yaml")).toEqual([]);
    }
    expect(await selected(folder, "--changed=git:HEAD", "--max-warnings=9", "specs")).toEqual(["specs/a.flow.yaml"]);
    expect(await selected(folder, "specs", "--changed=git:main")).toEqual(["specs/a.flow.yaml"]);
  });

  test("is refused where it is no revision of git, with what to write", async () => {
    const folder = await branch();
    for (const value of ["", "main", "../other", "-"]) {
      const said = `error: --changed takes a revision of git, such as --changed=git:main, or nothing, not ${JSON.stringify(value)}\n`;
      for (const more of [[], ["--max-warnings=9"]])
        expect(await withGit(folder, ["check", `--changed=${value}`, ...more])).toEqual({ code: 2, stdout: "", stderr: said });
    }
    expect((await withGit(folder, ["check", "--changed=main", "--lang", "zh-CN"])).stderr).toContain(
      "--changed 后面写 git 的版本，如 --changed=git:main",
    );
  });

  test("is by default what `diff` compares with", async () => {
    const folder = await branch();
    await commit(folder, {});
    expect(await selected(folder, "--changed")).toEqual(["specs/a.flow.yaml"]);
    const other = await withGit(folder, ["check", "--changed"], { FLOWSPEC_AGAINST: "git:HEAD" });
    expect(other).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing that a contract here reads was changed since git:HEAD.\nNo findings in 0 files.\n",
    });
    git(folder, ["branch", "--quiet", "--move", "main", "trunk"]);
    expect(await withGit(folder, ["check", "--changed"])).toMatchObject({
      code: 2,
      stderr: "error: since when has to be said, since there is no branch main: --changed=git:<revision>\n",
    });
  });
});

describe("what cannot be compared with", () => {
  test("is a revision that is not there, and a branch that is there by another name", async () => {
    const folder = await branch();
    expect(await withGit(folder, ["check", "--changed=git:nowhere"])).toMatchObject({
      code: 2,
      stderr: "error: no such revision: nowhere\n",
    });
    git(folder, ["update-ref", "refs/remotes/origin/next", "HEAD"]);
    const next = async (...more: readonly string[]): Promise<string> =>
      (await withGit(folder, ["check", "--changed=git:next", ...more])).stderr;
    expect(await next()).toBe("error: no such revision: next; there is origin/next, so --changed=git:origin/next\n");
    expect(await next("--lang", "zh-CN")).toContain("请写 --changed=git:origin/next");
    expect(await withGit(folder, ["check", "--changed=git:"])).toMatchObject({ code: 2 });
    expect(await withGit(folder, ["check", "--changed=git:--all"])).toMatchObject({ code: 2 });
  });

  test("is a history that does not reach as far, which says what the workflow lacks", async () => {
    const folder = await branch();
    await commit(folder, {});
    await commit(folder, { "specs/b.flow.yaml": teaNamed("b", { title: "另一份" }) });
    const shallow = await folderWith({});
    git(shallow, ["clone", "--quiet", "--no-single-branch", "--depth", "1", "--branch", "work", `file://${folder}`, "clone"]);
    const { code, stderr } = await withGit(join(shallow, "clone"), ["check", "--changed=git:origin/main"]);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("fetch-depth: 0") as string });
  });

  test("is a history that is cut off where something later in common may lie", async () => {
    const folder = await repositoryWith(base);
    const first = git(folder, ["rev-parse", "HEAD"]);
    await commit(folder, { "parties/one.yaml": "readSeconds: 20\nrole: 买方\n" });
    git(folder, ["switch", "--quiet", "--create", "old", first]);
    await commit(folder, { "notes.txt": "both merge it" });
    const merging = async (branch: string, start: string): Promise<void> => {
      git(folder, ["switch", "--quiet", "--force-create", branch, start]);
      await commit(folder, { [`${branch}.txt`]: branch });
      git(folder, ["merge", "--quiet", "--no-edit", "old"]);
    };
    await merging("work", "main");
    git(folder, ["checkout", "--quiet", first, "--", "parties"]);
    await commit(folder, {}, "as it was at first");
    await merging("main", "main");
    git(folder, ["switch", "--quiet", "work"]);
    const shallow = await folderWith({});
    git(shallow, ["clone", "--quiet", "--no-single-branch", "--depth", "3", "--branch", "work", `file://${folder}`, "clone"]);
    const clone = join(shallow, "clone");
    const run = async (): Promise<unknown> => withGit(clone, ["check", "--changed=git:origin/main"]);
    expect(git(clone, ["merge-base", "HEAD", "origin/main"])).toBe(git(folder, ["rev-parse", "old"]));
    expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining("fetch-depth: 0") as string });
    git(clone, ["fetch", "--quiet", "--unshallow"]);
    expect(await selected(clone, "--changed=git:origin/main")).toHaveLength(3);
  });

  test("is a history with nothing in common", async () => {
    const folder = await branch();
    git(folder, ["checkout", "--quiet", "--orphan", "alone"]);
    await commit(folder, {});
    const said = "HEAD and main have no commit in common; --changed takes a revision that shares history with HEAD\n";
    expect(await withGit(folder, ["check", "--changed"])).toMatchObject({ code: 1, stderr: expect.stringContaining(said) as string });
  });

  test("is a folder in no repository, and a machine without git", async () => {
    const folder = await folderWith(base as Record<string, string>);
    expect(await withGit(folder, ["check", "--changed"])).toMatchObject({ code: 3 });
    expect(await withGit(await branch(), ["check", "--changed"], { PATH: join(folder, "nothing") })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("git is not on this machine") as string,
    });
  });

  test("is the standard input", async () => {
    expect(await withGit(await branch(), ["check", "-", "--changed"])).toMatchObject({
      code: 2,
      stderr: "error: --changed and --shard choose among files, and the standard input is none\n",
    });
  });
});

test("where several commits stand before what was changed, what differs from any of them is taken", async () => {
  const folder = await repositoryWith(base);
  const first = git(folder, ["rev-parse", "HEAD"]);
  git(folder, ["switch", "--quiet", "--create", "work"]);
  const ours = await commit(folder, edited);
  git(folder, ["switch", "--quiet", "main"]);
  await commit(folder, { "specs/b.flow.yaml": teaNamed("b", { title: "另一份" }) });
  git(folder, ["switch", "--quiet", "work"]);
  git(folder, ["merge", "--quiet", "--no-edit", "main"]);
  git(folder, ["switch", "--quiet", "main"]);
  git(folder, ["merge", "--quiet", "--no-edit", ours]);
  git(folder, ["switch", "--quiet", "work"]);
  expect(git(folder, ["merge-base", "--all", "HEAD", "main"]).split("\n")).toHaveLength(2);
  // Each is as it was in one of the two.
  git(folder, ["checkout", "--quiet", first, "--", "specs"]);
  await commit(folder, {}, "both taken back");
  expect(await selected(folder, "--changed")).toEqual(["specs/a.flow.yaml", "specs/b.flow.yaml"]);
});

describe("where nothing was changed", () => {
  test("that is said, in both languages, and is no mistake", async () => {
    const folder = await branch({});
    const line = "Nothing that a contract here reads was changed since git:main.\n";
    expect(await withGit(folder, ["check", "--changed"])).toEqual({ code: 0, stdout: "", stderr: `${line}No findings in 0 files.\n` });
    expect((await withGit(folder, ["check", "--changed", "--lang", "zh-CN"])).stderr).toContain(
      "自 git:main 以来，这里的合同所读取的内容都没有变化。\n",
    );
    expect(await withGit(folder, ["fmt", "--check", "--changed"])).toMatchObject({ code: 0 });
    expect(await withGit(folder, ["preflight", "--changed"])).toMatchObject({ code: 0 });
    const { stdout } = await withGit(folder, ["check", "--changed", "--format", "sarif"]);
    expect((JSON.parse(stdout) as { runs: readonly { results: unknown }[] }).runs[0]?.results).toEqual([]);
  });

  test("a configuration that could not be read before is no obstacle: all is taken", async () => {
    const folder = await branch(
      { "flowspec.config.yaml": base["flowspec.config.yaml"] },
      { ...base, "flowspec.config.yaml": "environments: 7\n" },
    );
    expect(await selected(folder, "--changed")).toHaveLength(3);
  });

  test("of what lies elsewhere in the repository, is nothing either", async () => {
    const main = Object.fromEntries(Object.entries(base).map(([path, text]) => [`app/${path}`, text]));
    const folder = await branch({ "other/specs/x.flow.yaml": teaNamed("x") }, main);
    expect(await selected(folder, "--changed", "app").catch(() => [])).toEqual([]);
    const { stderr } = await withGit(join(folder, "app"), ["check", "--changed"]);
    expect(stderr).toContain("Nothing that a contract here reads");
  });
});

describe("a file that is not there, and one that may not be read,", () => {
  test("are not the same", async () => {
    const using = { ...base, "specs/a.flow.yaml": teaNamed("a", { party: "two" }) };
    const folder = await branch({}, using);
    expect(await selected(folder, "--changed")).toEqual([]);
    const outside = await folderWith({ "two.yaml": "readSeconds: 9\n" });
    await symlink(join(outside, "two.yaml"), join(folder, "parties/two.yaml"));
    expect(await selected(folder, "--changed")).toEqual(["specs/a.flow.yaml"]);
    await rm(join(folder, "parties/two.yaml"));
    await mkdir(join(folder, "parties/two.yaml"));
    expect(await selected(folder, "--changed")).toEqual(["specs/a.flow.yaml"]);
  });
});

describe("compile", () => {
  const compiled = async (): Promise<string> => {
    const folder = await repositoryWith(base);
    expect(await withGit(folder, ["compile"])).toMatchObject({ code: 0 });
    await commit(folder, {}, "what is made of them");
    return folder;
  };

  test("removes what a contract has left that is gone, or has another name, where nothing else was changed", async () => {
    const folder = await compiled();
    await rm(join(folder, "specs/b.flow.yaml"));
    const { code, stderr } = await withGit(folder, ["compile", "--changed"]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "Nothing that a contract here reads was changed since git:main.\nNo findings in 0 files.\n2 written, 1 unchanged, 2 removed in generated.\n",
    });
    expect(await withGit(folder, ["compile", "--check"])).toMatchObject({ code: 0 });
    await rename(join(folder, "specs/a.flow.yaml"), join(folder, "specs/moved.flow.yaml"));
    expect(await withGit(folder, ["compile", "--check", "--changed"])).toMatchObject({ code: 1 });
    expect(await withGit(folder, ["compile", "--changed"])).toMatchObject({ code: 0 });
    expect(await withGit(folder, ["compile", "--check"])).toMatchObject({ code: 0 });
  });

  test("makes what its folder lacks, and mends what was made of a change that is undone", async () => {
    const folder = await compiled();
    const whole = await filesIn(join(folder, "generated"));
    await put(folder, edited);
    expect((await withGit(folder, ["compile", "--changed"])).stderr).toContain("No findings in 1 file.");
    git(folder, ["checkout", "--quiet", "--", "specs"]);
    expect((await withGit(folder, ["compile", "--changed"])).stderr).toContain("No findings in 1 file.");
    expect(await filesIn(join(folder, "generated"))).toEqual(whole);
    await rm(join(folder, "generated"), { recursive: true });
    expect((await withGit(folder, ["compile", "--changed"])).stderr).toContain("No findings in 3 files.");
    expect(await filesIn(join(folder, "generated"))).toEqual(whole);
  });

  test("takes a part of what was changed, and refuses to watch it", async () => {
    const folder = await branch({ ...edited, "specs/b.flow.yaml": teaNamed("b", { title: "另一份" }) });
    const parts = await Promise.all(["1/2", "2/2"].map(async (part) => selected(folder, "--changed", "--shard", part)));
    expect(parts.flat().toSorted()).toEqual(["specs/a.flow.yaml", "specs/b.flow.yaml"]);
    expect(await withGit(folder, ["compile", "--watch", "--changed"])).toMatchObject({
      code: 2,
      stderr: "error: --watch takes neither --changed nor --shard\n",
    });
    expect(await withGit(folder, ["preflight", "specs/a.flow.yaml", "--pdf", "x.pdf", "--changed"])).toMatchObject({
      code: 2,
      stderr: "error: --pdf takes neither --changed nor --shard\n",
    });
  });
});

test("check --fix mends what was changed, and nothing else", async () => {
  const wrong = (name: string): string => teaNamed(name).replace("category: ", "catgory: ");
  const folder = await branch({ "specs/a.flow.yaml": wrong("a") }, { ...base, "specs/b.flow.yaml": wrong("b") });
  await withGit(folder, ["check", "--fix", "--changed"]);
  expect(await readFile(join(folder, "specs/a.flow.yaml"), "utf8")).toContain("category: ");
  expect(await readFile(join(folder, "specs/b.flow.yaml"), "utf8")).toContain("catgory: ");
});

describe("records of earlier runs", () => {
  // As if all files had been changed long before: then their times prove something.
  beforeEach(() => {
    const now = Date.now.bind(Date);
    vi.spyOn(Date, "now").mockImplementation(() => now() + 10_000);
    onTestFinished(() => void vi.restoreAllMocks());
  });
  const around = { env: gitEnv, now: 1_767_600_000, tool: "one" };

  test("say nothing of a run that git decides: what a branch is may change while no file does", async () => {
    const world = createWorld({ ...(base as Record<string, string>), ...edited });
    onTestFinished(world.remove);
    git(world.app, ["init", "--quiet", "--initial-branch=main"]);
    await commit(world.app, base);
    await put(world.app, edited);
    for (let times = 0; times < 2; times += 1) {
      tick(world.root);
      expect((await world.run(["check", "--changed"], around)).stderr).toContain("No findings in 1 file.");
    }
    await commit(world.app, {});
    expect((await world.run(["check", "--changed"], around)).stderr).toContain("Nothing that a contract here reads");
    expect(world.replayed).toBe(0);
  });

  test("say what a part of all came to, as long as that holds", async () => {
    const world = createWorld(base as Record<string, string>);
    onTestFinished(world.remove);
    const run = async (): Promise<readonly unknown[]> => {
      tick(world.root);
      return Promise.all(["1/2", "2/2"].map(async (part) => world.run(["check", "--shard", part, "--format", "json"], around)));
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(world.replayed).toBe(2);
    world.write("specs/new.flow.yaml", teaNamed("a"));
    const files = (await run()).map(
      (each) => (JSON.parse((each as { stdout: string }).stdout) as { summary: { files: number } }).summary.files,
    );
    expect(files.reduce((sum, count) => sum + count, 0)).toBe(4);
  });
});
