import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commitOf, entriesOf, mergeBases, repositoryOf } from "../src/host/git.ts";
import { objectsOf } from "../src/host/git-objects.ts";
import { commitTree } from "../src/host/git-tree.ts";
import { folderWith } from "./support/folder.ts";
import { commit, git, gitEnv, put, repositoryWith } from "./support/repository.ts";

/** The room that runs git: repositories of all kinds, and what is said of what is none. */

async function opened(folder: string, env: Readonly<Record<string, string>> = {}): ReturnType<typeof repositoryOf> {
  return repositoryOf(folder, { ...gitEnv, ...env });
}

/** The text of a file as a commit has it. */
async function textAt(folder: string, revision: string, path: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const repository = await opened(folder, env);
  const id = (await commitOf(repository, revision)) ?? "";
  const tree = await commitTree({ repository, id, tip: id, shown: revision }, repository.folder, repository.folder);
  try {
    return (await tree.source(path)).text;
  } finally {
    tree.close();
  }
}

describe("a repository", () => {
  test("is found from a folder below, and names its top", async () => {
    const folder = await repositoryWith({ "a/b/c.txt": "c" });
    const { top, isShallow, hash } = await opened(join(folder, "a/b"));
    expect({ top, isShallow, hash }).toEqual({ top: folder, isShallow: false, hash: "sha1" });
  });

  test("is no folder without one, and none whose objects alone are there", async () => {
    const folder = await folderWith({});
    await expect(opened(folder)).rejects.toMatchObject({ sentence: ["no-repository", { path: folder }] });
    git(folder, ["init", "--quiet", "--bare"]);
    await expect(opened(folder)).rejects.toMatchObject({ sentence: ["no-repository", { path: folder }] });
  });

  test("needs git, which is looked for in PATH alone", async () => {
    const folder = await repositoryWith({ git: "#!/bin/sh\necho true\n" });
    await chmod(join(folder, "git"), 0o755);
    await expect(repositoryOf(folder, { PATH: "" })).rejects.toMatchObject({ sentence: ["no-git", {}] });
  });

  test("of somebody else is refused with what git says", async () => {
    const folder = await repositoryWith({ "a.txt": "a" });
    const found = opened(folder, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
    await expect(found).rejects.toMatchObject({
      sentence: ["git-refuses", { said: `detected dubious ownership in repository at '${folder}'` }],
    });
  });

  test("of somebody else is read where the environment says that it is safe", async () => {
    const folder = await repositoryWith({ "a.txt": "a" });
    const safe = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "safe.directory", GIT_CONFIG_VALUE_0: "*" };
    expect((await opened(folder, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1", ...safe })).top).toBe(folder);
  });

  test("is that in which the folder lies, whatever a hook of another one says", async () => {
    const [folder, other] = [await repositoryWith({ "a.txt": "ours" }), await repositoryWith({ "a.txt": "theirs" })];
    const hook = { GIT_DIR: join(other, ".git"), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, ".git/index"), GIT_PREFIX: "x/" };
    expect(await textAt(folder, "HEAD", "a.txt", hook)).toBe("ours");
  });

  test("is the same within a hook that git runs", async () => {
    const folder = await repositoryWith({ "a.txt": "before" });
    const hook = join(folder, ".git/hooks/pre-commit");
    await mkdir(join(folder, ".git/hooks"), { recursive: true });
    await writeFile(hook, "#!/bin/sh\nenv > told\n");
    await chmod(hook, 0o755);
    await put(folder, { "a.txt": "after" });
    git(folder, ["commit", "--quiet", "--message", "one file", "a.txt"]);
    const lines = (await readFile(join(folder, "told"), "utf8")).split("\n").filter((line) => line.startsWith("GIT_"));
    const told = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    expect(Object.keys(told)).toContain("GIT_INDEX_FILE");
    expect(await textAt(folder, "HEAD", "a.txt", told)).toBe("after");
  });
});

describe("a commit", () => {
  test("is named by its revision alone", async () => {
    const folder = await repositoryWith({ "a.txt": "a" });
    const first = git(folder, ["rev-parse", "HEAD"]);
    const second = await commit(folder, { "a.txt": "b" });
    const repository = await opened(folder);
    expect(await commitOf(repository, "main~1")).toBe(first);
    expect(await mergeBases(repository, first, second)).toEqual([first]);
    for (const wrong of ["", "none", "--all", "-v", "main:a.txt", "main\0", "main\n"])
      expect(await commitOf(repository, wrong), wrong).toBeUndefined();
  });

  test("has files, links and submodules, with the objects that they are", async () => {
    const [folder, other] = [await repositoryWith({ "a/x.txt": "x", "b.txt": "b" }), await repositoryWith({ "y.txt": "y" })];
    await symlink("x.txt", join(folder, "a/link"));
    git(folder, ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other, "sub"]);
    await commit(folder, {});
    const repository = await opened(folder);
    const entries = await entriesOf(repository, "HEAD", ["a", "b.txt", "sub", "none"]);
    expect(entries.map(({ path, kind }) => `${kind} ${path}`)).toEqual(["link a/link", "file a/x.txt", "file b.txt", "submodule sub"]);
    expect(entries.find(({ path }) => path === "b.txt")?.id).toBe(git(folder, ["hash-object", "b.txt"]));
  });

  test("is what was committed, whatever this machine puts in its place", async () => {
    const folder = await repositoryWith({ "a.txt": "committed" });
    await writeFile(join(folder, "other.txt"), "another");
    const [old, other] = [git(folder, ["rev-parse", "HEAD:a.txt"]), git(folder, ["hash-object", "-w", "other.txt"])];
    git(folder, ["replace", old, other]);
    expect(await textAt(folder, "HEAD", "a.txt")).toBe("committed");
  });

  test("is read the same whatever the settings of git are", async () => {
    const folder = await repositoryWith({ ".gitattributes": "*.txt diff=shout filter=shout text eol=crlf\n", "ä.txt": "one\ntwo\n" });
    for (const [name, value] of [
      ["core.fsmonitor", "/bin/false"],
      ["core.quotePath", "true"],
      ["core.autocrlf", "true"],
      ["diff.shout.textconv", "/bin/false"],
      ["filter.shout.smudge", "/bin/false"],
      ["core.hooksPath", "/nowhere"],
      ["core.pager", "/bin/false"],
    ] as const)
      git(folder, ["config", name, value]);
    expect(await textAt(folder, "HEAD", "ä.txt")).toBe("one\ntwo\n");
  });
});

describe("objects", () => {
  test("are read in the order in which they are asked for, of any size, and those that are missing are told", async () => {
    const large = Buffer.alloc(3_000_000, "0123456789\n");
    const folder = await repositoryWith({ "large.txt": large, "empty.txt": "", "small.txt": "small" });
    const repository = await opened(folder);
    const ids = new Map((await entriesOf(repository, "HEAD")).map(({ path, id }) => [path, id]));
    const objects = objectsOf(repository);
    const asked = ["large.txt", "empty.txt", "none", "small.txt", "large.txt"].map((name) =>
      objects.read(ids.get(name) ?? "0".repeat(40), 5_000_000),
    );
    const read = await Promise.all(asked);
    expect(read.map((each) => ("bytes" in each ? each.bytes.length : each.said))).toEqual([3_000_000, 0, "missing", 5, 3_000_000]);
    const [first] = read;
    expect(first && "bytes" in first && Buffer.compare(first.bytes, large)).toBe(0);
    const cut = await objects.read(ids.get("large.txt") ?? "", 10);
    expect("bytes" in cut && Buffer.from(cut.bytes).toString()).toBe("0123456789\n");
    objects.close();
  });
});
