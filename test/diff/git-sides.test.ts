import { readFileSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { NoSuchPath, sha256 } from "../../src/host.ts";
import { openSides } from "../../src/cli/sides/open.ts";
import { randomOf } from "../fuzz/random.ts";
import { folderWith } from "../support/folder.ts";
import { commit, type Files, git, gitEnv, put, repositoryWith } from "../support/repository.ts";
import { ioAt, pairsIn, told } from "../support/sides.ts";
import { contract } from "../support/small-contracts.ts";

/** The version before, when it is a commit: read from its objects, and compared with what lies on the disk. */

const config = { "flowspec.config.yaml": "environments: {}\n" };
const later = "deadline: +3d";

async function between(
  folder: string,
  against: string | undefined = "git:main",
  paths: readonly string[] = [],
): Promise<readonly string[]> {
  return told(await pairsIn(folder, against, paths, gitEnv));
}

/** A repository with some files on `main`, of which a branch changes some, and some more that are not committed. */
async function branch(main: Files, committed: Files, open: Files = {}): Promise<string> {
  const folder = await repositoryWith({ ...config, ...main });
  git(folder, ["switch", "--quiet", "--create", "work"]);
  await commit(folder, committed);
  await put(folder, open);
  return folder;
}

describe("a commit and what lies on the disk", () => {
  const both = { "specs/a.flow.yaml": contract("a"), "specs/b.flow.yaml": contract("b"), "specs/c.flow.yaml": contract("c") };

  test("are compared from where a branch left main: what is committed there and what is not", async () => {
    const folder = await branch(both, { "specs/a.flow.yaml": contract("a", later) }, { "specs/b.flow.yaml": contract("b", later) });
    expect(await between(folder)).toEqual(["a: specs/a.flow.yaml", "b: specs/b.flow.yaml"]);
    expect(await between(folder, "git:HEAD")).toEqual(["b: specs/b.flow.yaml"]);
  });

  test("are not compared with what main has got since", async () => {
    const folder = await branch(both, { "specs/a.flow.yaml": contract("a", later) });
    git(folder, ["switch", "--quiet", "main"]);
    await commit(folder, { "specs/c.flow.yaml": contract("c", later) });
    git(folder, ["switch", "--quiet", "work"]);
    expect(await between(folder)).toEqual(["a: specs/a.flow.yaml"]);
  });

  test("are compared with a tag, an abbreviated commit and a revision by its distance", async () => {
    const folder = await branch(both, { "specs/a.flow.yaml": contract("a", later) });
    git(folder, ["tag", "--annotate", "--message", "a version", "v1.2", "main"]);
    for (const revision of ["v1.2", git(folder, ["rev-parse", "--short", "main"]), "HEAD~1"])
      expect(await between(folder, `git:${revision}`)).toEqual(["a: specs/a.flow.yaml"]);
  });

  test("are the same where a file was moved with what it names, and nothing else", async () => {
    const using = (path: string): string => contract("a").replace("  - type: person\n", `  - use: ${path}\n    type: person\n`);
    const main = { "specs/a.flow.yaml": using("../parties/x.yaml"), "parties/x.yaml": "role: tenant\n" };
    const folder = await branch(main, { "specs/a.flow.yaml": undefined, "specs/deep/a.flow.yaml": using("../../parties/x.yaml") });
    expect(await between(folder)).toEqual(["a: specs/a.flow.yaml → specs/deep/a.flow.yaml"]);
  });

  test("are told apart by a file that is used by another used file, and by the configuration", async () => {
    const using = contract("a").replace("  - type: person\n", "  - use: ../parties/x.yaml\n    type: person\n");
    const main = { ...both, "specs/a.flow.yaml": using, "parties/x.yaml": "use: ./y.yaml\n", "parties/y.yaml": "role: tenant\n" };
    expect(await between(await branch(main, {}, { "parties/y.yaml": "role: renter\n" }))).toEqual(["a: specs/a.flow.yaml"]);
    expect(await between(await branch(main, {}, { "flowspec.config.yaml": "environments: { live: {} }\n" }))).toEqual([
      "a: specs/a.flow.yaml",
      "b: specs/b.flow.yaml",
      "c: specs/c.flow.yaml",
    ]);
  });

  test("are told apart by a PDF, by its facts, and by facts that nobody has committed", async () => {
    const withPdf = contract("a").replace(
      "  - { id: yDRtomatoPurchasePdfFileId000001 }",
      "  - { id: yDRtomatoPurchasePdfFileId000001, pdf: ./a.pdf }",
    );
    const main = { ...both, "specs/a.flow.yaml": withPdf, "specs/a.pdf": "%PDF-1.7 one", "specs/a.pdf.facts.json": "{}" };
    expect(await between(await branch(main, {}))).toEqual([]);
    for (const change of [{ "specs/a.pdf": "%PDF-1.7 two" }, { "specs/a.pdf.facts.json": "{ }" }, { "specs/a.pdf.facts.json": undefined }])
      expect(await between(await branch(main, {}, change))).toEqual(["a: specs/a.flow.yaml"]);
  });

  test("are asked for by the file that they use, or by the configuration", async () => {
    const using = contract("a").replace("  - type: person\n", "  - use: ../parties/x.yaml\n    type: person\n");
    const main = { ...both, "specs/a.flow.yaml": using, "parties/x.yaml": "role: tenant\n" };
    const folder = await branch(main, { "specs/b.flow.yaml": contract("b", later), "parties/x.yaml": "role: renter\n" });
    expect(await between(folder, "git:main", ["parties/x.yaml"])).toEqual(["a: specs/a.flow.yaml"]);
    expect(await between(folder, "git:main", ["flowspec.config.yaml"])).toEqual(["a: specs/a.flow.yaml", "b: specs/b.flow.yaml"]);
    await put(folder, { "parties/none.yaml": "role: nobody\n" });
    await expect(between(folder, "git:main", ["parties/none.yaml"])).rejects.toMatchObject({
      sentence: ["no-contract", { path: "parties/none.yaml" }],
    });
  });

  test("have two contracts of one name where a new one takes the name of one that stayed as it was", async () => {
    const folder = await branch(both, { "specs/d.flow.yaml": contract("a") });
    expect(await between(folder)).toEqual(["after specs/d.flow.yaml: unique-contract-names"]);
  });

  test("are found by globs, in the commit as on the disk", async () => {
    const main = {
      ...both,
      "flowspec.config.yaml": 'specs: ["contracts/**/*.flow.yaml", "specs/{a,b}*"]\n',
      "contracts/x/d.flow.yaml": contract("d"),
    };
    const folder = await branch(main, {
      "contracts/x/d.flow.yaml": undefined,
      "specs/a.flow.yaml": undefined,
      "specs/c.flow.yaml": undefined,
    });
    await put(folder, { "contracts/e.flow.yaml": contract("e") });
    expect(await between(folder)).toEqual([
      "e: nothing → contracts/e.flow.yaml",
      "d: contracts/x/d.flow.yaml → nothing",
      "a: specs/a.flow.yaml → nothing",
    ]);
  });

  test("follow links within the project, and none out of it", async () => {
    const using = contract("a").replace("  - type: person\n", "  - use: ../parties/x.yaml\n    type: person\n");
    const folder = await repositoryWith({ ...config, "specs/a.flow.yaml": using, "shared/x.yaml": "role: tenant\n" });
    await symlink("shared", join(folder, "parties"));
    await commit(folder, {});
    expect(await between(folder, "git:HEAD")).toEqual([]);
    await put(folder, { "shared/x.yaml": "role: renter\n" });
    expect(await between(folder, "git:HEAD")).toEqual(["a: specs/a.flow.yaml"]);
    await rm(join(folder, "parties"));
    await symlink("../..", join(folder, "parties"));
    await commit(folder, {});
    await put(folder, { parties: undefined, "parties/x.yaml": "role: tenant\n" });
    expect(await between(folder, "git:HEAD")).toEqual(["before specs/a.flow.yaml: use-paths"]);
  });

  test("are the same where lines end otherwise on the disk, and where a PDF is kept by Git LFS", async () => {
    const withPdf = contract("a").replace(
      "  - { id: yDRtomatoPurchasePdfFileId000001 }",
      "  - { id: yDRtomatoPurchasePdfFileId000001, pdf: ./a.pdf }",
    );
    const pointer =
      "version https://git-lfs.github.com/spec/v1\noid sha256:c00c79bfb4add55fb4f4e36f3b4a3d2ea3b4c65a14d2acb6d2ee8ed5cb8a2c96\nsize 4\n";
    const folder = await repositoryWith({ ...config, "specs/a.flow.yaml": withPdf, "specs/a.pdf": pointer });
    await put(folder, { "specs/a.flow.yaml": withPdf.replaceAll("\n", "\r\n"), "flowspec.config.yaml": "environments: {}\r\n" });
    expect(await between(folder, "git:HEAD")).toEqual([]);
    await put(folder, { "specs/a.pdf": "%PDF" });
    expect(await between(folder, "git:HEAD")).toEqual(["a: specs/a.flow.yaml"]);
  });
});

describe("what `--against` is by itself", () => {
  const one = { "specs/a.flow.yaml": contract("a") };
  const two = { "specs/a.flow.yaml": contract("a", later) };

  test("is main, or what the environment says, or the branch that a pull request goes to", async () => {
    const folder = await branch(one, two);
    const labels = async (env: Readonly<Record<string, string>>): Promise<string> => {
      const { before, close } = await openSides(undefined, {}, ioAt(folder, { ...gitEnv, ...env }));
      close();
      return before.label;
    };
    expect(await labels({})).toBe("git:main");
    expect(await labels({ FLOWSPEC_AGAINST: "-" })).toBe("-");
    git(folder, ["update-ref", "refs/remotes/origin/next", "main"]);
    expect(await labels({ GITHUB_BASE_REF: "next" })).toBe("git:origin/next");
    expect(await labels({ GITHUB_BASE_REF: "" })).toBe("git:main");
    git(folder, ["branch", "--quiet", "--move", "main", "trunk"]);
    await expect(labels({})).rejects.toMatchObject({ sentence: ["no-against"] });
  });

  test("is refused where no revision has the name: nothing that begins with a hyphen is a flag", async () => {
    const folder = await branch(one, two);
    for (const revision of ["none", "", "--all", "-h", "main:specs", "a b"])
      await expect(between(folder, `git:${revision}`)).rejects.toMatchObject({ sentence: ["no-such-revision", { revision }] });
    git(folder, ["update-ref", "refs/remotes/origin/next", "main"]);
    await expect(between(folder, "git:next")).rejects.toMatchObject({
      sentence: ["no-such-branch", { revision: "next", other: "origin/next", asked: "--against git:origin/next" }],
    });
  });

  test("is refused where the histories have nothing in common", async () => {
    const folder = await branch(one, two);
    git(folder, ["switch", "--quiet", "--orphan", "other"]);
    await commit(folder, { ...config, ...one });
    await expect(between(folder)).rejects.toMatchObject({ sentence: ["unrelated-histories", { revision: "main" }] });
  });
});

describe("a clone", () => {
  const one = { "specs/a.flow.yaml": contract("a") };

  async function origin(): Promise<{ readonly url: string; readonly place: string; readonly folder: string }> {
    const folder = await branch(one, { "specs/a.flow.yaml": contract("a", later) });
    git(folder, ["config", "uploadpack.allowFilter", "true"]);
    git(folder, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    return { folder, url: pathToFileURL(folder).href, place: join(await folderWith({}), "clone") };
  }

  test("that is shallow says how to get what is missing, whether it has the branch or not", async () => {
    const { url, place } = await origin();
    git("/", ["clone", "--quiet", "--depth", "1", "--no-single-branch", "--branch", "work", url, place]);
    await expect(between(place, "git:origin/main")).rejects.toMatchObject({ sentence: ["shallow-clone", { revision: "origin/main" }] });
    git("/", ["clone", "--quiet", "--depth", "1", "--branch", "work", url, `${place}2`]);
    await expect(between(`${place}2`, "git:origin/main")).rejects.toMatchObject({
      sentence: ["shallow-clone", { revision: "origin/main" }],
    });
    git(place, ["fetch", "--quiet", "--unshallow"]);
    expect(await between(place, "git:origin/main")).toEqual(["a: specs/a.flow.yaml"]);
  });

  test("that is partial is read as far as git can fetch what it lacks", async () => {
    const { url, place, folder } = await origin();
    git("/", ["clone", "--quiet", "--filter=blob:none", "--branch", "work", url, place]);
    await rm(join(folder, ".git"), { recursive: true });
    await expect(between(place, "git:origin/main")).rejects.toMatchObject({
      sentence: [
        "not-in-clone",
        { path: "specs/a.flow.yaml", revision: "git:origin/main", said: expect.stringContaining("does not appear to be a git repository") },
      ],
    });
  });

  test("that is partial fetches what it lacks", async () => {
    const { url, place } = await origin();
    git("/", ["clone", "--quiet", "--filter=blob:none", "--branch", "work", url, place]);
    expect(await between(place, "git:origin/main")).toEqual(["a: specs/a.flow.yaml"]);
  });
});

describe("a project", () => {
  const one = { "specs/a.flow.yaml": contract("a") };
  const two = { "specs/a.flow.yaml": contract("a", later) };

  function below(folder: string, files: Files): Files {
    return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  }

  test("in a folder of a repository is that one, and not its neighbour", async () => {
    const folder = await repositoryWith({
      ...below("services/rent", { ...config, ...one }),
      ...below("services/sale", { ...config, ...one }),
    });
    await put(folder, below("services/rent", two));
    await put(folder, below("services/sale", two));
    expect(await between(join(folder, "services/rent"), "git:HEAD")).toEqual(["a: specs/a.flow.yaml"]);
    expect(await between(join(folder, "services/rent/specs"), "git:HEAD")).toEqual(["a: a.flow.yaml"]);
    expect(await between(join(folder, "services/rent"), "git:HEAD", ["../sale/specs"])).toEqual(["a: ../sale/specs/a.flow.yaml"]);
  });

  test("has the configuration that the commit has, wherever that stands", async () => {
    const folder = await repositoryWith({ ...below("rent", { ...config, ...one }) });
    await put(folder, { "rent/flowspec.config.yaml": undefined, "flowspec.config.yaml": "specs: [rent/specs]\n", ...below("rent", two) });
    expect(await between(folder, "git:HEAD")).toEqual(["a: nothing → rent/specs/a.flow.yaml"]);
    expect(await between(folder, "git:HEAD", ["rent/specs"])).toEqual(["a: rent/specs/a.flow.yaml"]);
  });

  test("in a working tree beside, and in that of a repository without one", async () => {
    const folder = await branch(one, two);
    const beside = join(await folderWith({}), "beside");
    git(folder, ["worktree", "add", "--quiet", "-b", "third", beside, "main"]);
    await put(beside, two);
    expect(await between(beside)).toEqual(["a: specs/a.flow.yaml"]);
    const bare = join(await folderWith({}), "bare.git");
    git("/", ["clone", "--quiet", "--bare", folder, bare]);
    const tree = join(await folderWith({}), "tree");
    git(bare, ["worktree", "add", "--quiet", tree, "work"]);
    expect(await between(tree)).toEqual(["a: specs/a.flow.yaml"]);
  });

  test("may have paths with any signs", async () => {
    const names = ["合同/租赁 协议", "with space", 'quo"te', "new\nline", "tab\tand\\", "[a-z]*", "-begins", ":(top)", "é"];
    const files = (more?: string): Files =>
      Object.fromEntries(names.map((name, index) => [`specs/${name}.flow.yaml`, contract(`c${index}`, more)]));
    const folder = await repositoryWith({ ...config, ...files() });
    await writeFile(Buffer.concat([Buffer.from(join(folder, "not-")), Buffer.from([0xff, 0xfe]), Buffer.from(".txt")]), "x");
    await commit(folder, {});
    await put(folder, files(later));
    expect((await between(folder, "git:HEAD")).toSorted()).toEqual(
      names.map((name, index) => `c${index}: specs/${name}.flow.yaml`).toSorted(),
    );
  });

  test("in a repository without a commit, or without git, is refused", async () => {
    const folder = await folderWith({ ...config, "specs/a.flow.yaml": contract("a") });
    await expect(between(folder)).rejects.toMatchObject({ sentence: ["no-repository", { path: folder }] });
    git(folder, ["init", "--quiet", "--initial-branch=main"]);
    await expect(between(folder)).rejects.toMatchObject({ sentence: ["no-such-revision", { revision: "main" }] });
    await expect(pairsIn(folder, "git:main", [], { PATH: "" })).rejects.toMatchObject({ sentence: ["no-git", {}] });
  });

  test("is not written to, and nothing is checked out", async () => {
    const folder = await branch(one, two);
    const state = (): string => git(folder, ["status", "--porcelain=v2", "--branch"]) + git(folder, ["count-objects", "--verbose"]);
    await mkdir(join(folder, "empty"));
    const before = state();
    await between(folder);
    expect(state()).toBe(before);
  });
});

describe("any project", () => {
  /** What a version says of each of its contracts, by the paths of the later version. */
  async function said(folder: string, against: string): Promise<readonly unknown[]> {
    const { before, close } = await openSides(against, {}, ioAt(folder, gitEnv));
    const { paths, absent } = await before.contracts([]);
    const all: unknown[] = [absent.map(({ path }) => before.twin(path))];
    for (const path of paths) {
      const read = await before.read(path);
      const files = read.files.map(before.twin).toSorted();
      const findings = read.kind === "incomplete" ? read.findings : read.contract.found;
      const codes = findings?.diagnostics.map(({ code }) => code.name);
      const known = read.kind === "read" ? [...(read.contract.pdfs?.keys() ?? [])] : [];
      all.push([
        before.twin(path),
        read.kind,
        read.source.text,
        files,
        codes,
        known,
        read.kind === "read" ? withoutPlaces(read.contract.root) : "",
      ]);
    }
    close();
    return all;
  }

  function withoutPlaces(root: unknown): string {
    return JSON.stringify(root, (key, value: unknown) =>
      key === "origin" ? undefined : value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
    );
  }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("is read from a commit as it is read where that commit is checked out (%i)", async (seed) => {
    const { oneIn, pick, several } = randomOf(seed);
    const folders = ["specs", "specs/deep", "specs/深", "specs/.hidden", "other", "parties"];
    const configs = ["environments: {}\n", "specs: [specs, other]\n", 'specs: ["**/*.flow.yaml"]\n', 'specs: ["specs/*"]\n'];
    const parties = ["role: tenant\n", "use: ./party0.yaml\n", "[", "role: x\nuse: ../parties/party1.yaml\n"];
    const used = ["", "", "./party0.yaml", "../parties/party1.yaml", "../../out.yaml", "./linked/party0.yaml", "./loop", "./none.yaml"];
    const pdfs = ["", "./0.pdf", "../other/1.pdf", "./linked.pdf", "../../0.pdf", "./deep"];
    const using = (path: string): string => (path === "" ? "  - type: person\n" : `  - use: ${path}\n    type: person\n`);
    const facts = readFileSync(new URL("../fixtures/against/same/contract.pdf.facts.json", import.meta.url), "utf8").replace(
      /"sha256": *"[^"]*"/u,
      `"sha256": "${sha256("%PDF-1.7")}"`,
    );
    const files = Object.fromEntries([
      ["flowspec.config.yaml", pick(configs)],
      ...several(1, 6, (index) => [`${pick(folders)}/party${index % 3}.yaml`, pick(parties)]),
      ...several(1, 4, (index) => [`${pick(folders)}/${index % 2}.pdf`, "%PDF-1.7"]),
      ...several(1, 4, (index) => [`${pick(folders)}/${index % 2}.pdf.facts.json`, pick([facts, "no"])]),
      ...several(2, 8, (index) => {
        const [use, pdf] = [pick(used), pick(pdfs)];
        const text = contract(pick(["a", "b", `c${index}`])).replace("  - type: person\n", using(use));
        return [`${pick(folders)}/${index}.flow.yaml`, pdf === "" ? text : text.replace("FileId000001 }", `FileId000001, pdf: ${pdf} }`)];
      }),
    ]) as Record<string, string>;
    const folder = await repositoryWith(files);
    const links = { linked: "../parties", "linked.pdf": "0.pdf", loop: "loop", "again.flow.yaml": "1.flow.yaml", up: ".." };
    for (const at of ["specs", "other"]) {
      await mkdir(join(folder, at), { recursive: true });
      for (const [name, target] of Object.entries(links)) if (oneIn(2)) await symlink(target, join(folder, at, name));
    }
    await commit(folder, {});
    const place = join(await folderWith({}), "checkout");
    git(folder, ["worktree", "add", "--quiet", "--detach", place, "HEAD"]);
    const outcome = (against: string): Promise<unknown> =>
      said(folder, against).catch((error: unknown) => (error instanceof NoSuchPath ? error.sentence[0] : Promise.reject(error as Error)));
    expect(await outcome("git:HEAD")).toEqual(await outcome(place));
  });
});
