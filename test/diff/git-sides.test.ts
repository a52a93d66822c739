import { describe, expect, test } from "vitest";
import { commit, gitEnv, repositoryWith, git, put } from "../support/repository.ts";
import { pairsIn, told } from "../support/sides.ts";
import { contract } from "../support/small-contracts.ts";

describe("a commit and the files on the disk", () => {
  test("are compared from where a branch left main", async () => {
    const folder = await repositoryWith({
      "flowspec.config.yaml": "environments: {}\n",
      "specs/a.flow.yaml": contract("a"),
      "specs/b.flow.yaml": contract("b"),
    });
    git(folder, ["switch", "--quiet", "--create", "work"]);
    await commit(folder, { "specs/a.flow.yaml": contract("a", "deadline: +3d") });
    await put(folder, { "specs/b.flow.yaml": contract("b", "deadline: +4d") });
    expect(told(await pairsIn(folder, "git:main", [], gitEnv))).toEqual(["a: specs/a.flow.yaml", "b: specs/b.flow.yaml"]);
    expect(told(await pairsIn(folder, "git:HEAD", [], gitEnv))).toEqual(["a: specs/a.flow.yaml", "b: specs/b.flow.yaml"]);
  });
});
