import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flowspec } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { commit, git, put, repositoryWith } from "../support/repository.ts";
import { checked, filesIn, teaNamed, withGit } from "../support/scale-selection.ts";

/** A project is the same from wherever in it flowspec is called: what is generated, and what is known of it. */

const files = {
  "flowspec.config.yaml": "provenance: true\nenvironments:\n  live: { vars: { site: 杭州 } }\n",
  "parties/one.yaml": "readSeconds: 30\nrole: 买方\n",
  // In the order of paths it stands before the contracts or behind them, by where it is seen from.
  "zone/two.yaml": "readSeconds: 20\nrole: 卖方\n",
  "specs/a.flow.yaml": teaNamed("a"),
  "specs/b.flow.yaml": teaNamed("b").replace("../parties/one.yaml", "../zone/two.yaml"),
  "specs/deep/c.flow.yaml": teaNamed("c").replace("../parties", "../../parties"),
};
const below = ["specs", "specs/deep", "parties", "zone"];

async function compiled(): Promise<{ readonly folder: string; readonly made: ReadonlyMap<string, string> }> {
  const folder = await folderWith(files);
  expect(await flowspec(folder, ["compile"])).toMatchObject({ code: 0 });
  return { folder, made: await filesIn(join(folder, "generated")) };
}

/** A file that was made: {@link filesIn} has its bytes. */
function textOf(made: ReadonlyMap<string, string>, path: string): string {
  return Buffer.from(made.get(path) ?? "", "latin1").toString("utf8");
}

describe("a compilation from a folder of the project", () => {
  test("makes the bytes that one from the project's folder makes, and finds nothing to do after it", async () => {
    const { folder, made } = await compiled();
    for (const path of below) {
      const cwd = join(folder, path);
      expect(await flowspec(cwd, ["compile", "--check"]), path).toMatchObject({ code: 0 });
      await rm(join(folder, "generated"), { recursive: true });
      expect(await flowspec(cwd, ["compile"]), path).toMatchObject({ code: 0 });
      expect(await filesIn(join(folder, "generated")), path).toEqual(made);
    }
    expect(made.get("a.ts")).toContain('spec: "specs/a.flow.yaml"');
  });

  test("of one contract leaves what was made of the others", async () => {
    const { folder, made } = await compiled();
    expect(await flowspec(join(folder, "specs"), ["compile", "a.flow.yaml"])).toMatchObject({ code: 0 });
    expect(await flowspec(join(folder, "parties"), ["compile", "../specs/deep"])).toMatchObject({ code: 0 });
    expect(await filesIn(join(folder, "generated"))).toEqual(made);
  });

  test("tells of other contracts as they are called from there", async () => {
    const { folder } = await compiled();
    await put(folder, { "specs/x.flow.yaml": teaNamed("a") });
    const { code, stderr } = await flowspec(join(folder, "parties"), ["compile", "../specs/x.flow.yaml"]);
    expect(code).toBe(1);
    for (const path of ["../specs/x.flow.yaml", "../specs/a.flow.yaml"]) expect(stderr).toContain(path);
  });

  test("shows the review sheet and the fingerprints of rows that are compiled", async () => {
    const { folder, made } = await compiled();
    const cwd = join(folder, "zone");
    expect((await flowspec(cwd, ["review", "../specs/b.flow.yaml"])).stdout).toBe(textOf(made, "review/b.md"));
    const row =
      '{"id":1,"user":"yDRsalesClerkOnTestSite000000001","file":"yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk","name":"李四","mobile":"13200000000"}\n';
    const flags = ["--rows", "-", "--rows-format", "jsonl", "--envelope", "--id-column", "id", "--row-key", "--now", "1767600000"];
    const { stdout } = await flowspec(cwd, ["render", "../specs/b.flow.yaml", ...flags], {}, row);
    const { fingerprint } = JSON.parse(stdout) as { readonly fingerprint: string };
    expect(made.get("b.ts")).toContain(fingerprint);
  });

  test("takes with --changed what was changed, and nothing for stale", async () => {
    const folder = await repositoryWith(files);
    expect(await withGit(folder, ["compile"])).toMatchObject({ code: 0 });
    await commit(folder, {}, "what is made of them");
    git(folder, ["switch", "--quiet", "--create", "work"]);
    await put(folder, { "specs/a.flow.yaml": teaNamed("a", { title: "茶叶订购合同" }) });
    const cwd = join(folder, "specs");
    expect((await checked(cwd, "--changed")).contracts).toEqual(["a.flow.yaml"]);
    expect((await withGit(cwd, ["compile", "--changed"])).stderr).toContain("No findings in 1 file.");
    expect(await withGit(folder, ["compile", "--check"])).toMatchObject({ code: 0 });
  });
});
